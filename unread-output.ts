/**
 * Who reads this program's output may leave, as `head -1` does: it goes on all the same, and its exit code tells how it ended. An
 * output that can not be written for another reason, such as a full disk, ends it with 1.
 */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return
      process.stderr.write(`Not written to its end: ${error.message}\n`)
      process.exit(1)
    })
  }
}
