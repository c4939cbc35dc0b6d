/** Whether an error carries this code, as those of Node do (`ENOENT`, `EADDRINUSE`, ...). */
export function hasErrorCode(error: unknown, code: string): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && error.code === code
}
