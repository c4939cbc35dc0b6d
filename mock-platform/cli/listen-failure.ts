import { hasErrorCode } from '../../error-code.ts'
import { SettingsError } from './settings.ts'

/** What to do with an error of listening: it names the setting that said where, the port's or the address's. */
export function cannotListen({ port, host }: { port: string; host: string }): (error: Error) => never {
  return (error) => {
    if (!hasErrorCode(error, 'EADDRINUSE')) {
      throw new SettingsError([`${hasErrorCode(error, 'EACCES') ? port : host}: ${error.message}`])
    }
    const portNo = 'port' in error ? `${String(error.port)} ` : ''
    throw new SettingsError([`${port}: ${portNo}is in use; stop the other program, or set another port`])
  }
}
