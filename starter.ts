/**
 * What a program of ours does when the one of ours that started it has gone, even by kill -9, which may be before this is asked. Run by
 * hand, it was started by none. The channel that tells it keeps nothing alive by itself.
 */
export function onStarterGone(end: () => void): void {
  process.on('disconnect', end)
  process.channel?.unref()
  if ('connected' in process && !process.connected) end()
}
