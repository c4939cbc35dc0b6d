import { spawnSync } from 'node:child_process'
import { Client } from 'pg'
import { cpuSeconds } from './contender-process.ts'

export type DatabaseSessions = {
  /** Process ids of all sessions on the data set but this one. */
  pids: () => Promise<number[]>
  version: string
  close: () => Promise<void>
}

/** Watches the sessions of the contenders; on a server elsewhere their processes are not to be seen, and nothing is told. */
export async function watchSessions(databaseUrl: string): Promise<DatabaseSessions> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ version: string; isLocal: boolean }>(
    `SELECT current_setting('server_version') AS version,
       inet_server_addr() IS NULL OR inet_server_addr() = inet_client_addr() AS "isLocal"`,
  )
  const { version, isLocal } = rows[0]!
  return {
    version,
    pids: async () => {
      if (!isLocal) return []
      const sessions = await client.query<{ pid: number }>(
        `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      )
      return sessions.rows.map(({ pid }) => pid)
    },
    close: () => client.end(),
  }
}

/** CPU time of several processes; null when one of them does not tell. */
export function totalCpuSeconds(pids: number[]): number | null {
  const seconds = pids.map(cpuSeconds)
  return pids.length === 0 || seconds.includes(null) ? null : seconds.reduce<number>((sum, one) => sum + (one ?? 0), 0)
}

/** Whether the process and its threads were put on the CPU; it takes Linux, and the right to. */
export function pinToCpu(pid: number, cpu: number): boolean {
  return spawnSync('taskset', ['-a', '-p', '-c', String(cpu), String(pid)]).status === 0
}
