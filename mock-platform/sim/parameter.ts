/** One number of the simulated world: its value unless a scenario sets it, and what it may be. */
export type Parameter = {
  value: number
  least: number
  most: number
  /** What it is, with its unit. */
  meaning: string
  /** The rule it comes from, or `[A]`: an assumption of ours. */
  source: string
}

export type ParameterTable = Readonly<Record<string, Parameter>>

/** A value for each parameter of a table. */
export type ConceptParameters<Table extends ParameterTable> = Record<keyof Table, number>

/** The values of a table, as it gives them. */
export function defaultsOf<Table extends ParameterTable>(table: Table): ConceptParameters<Table> {
  const values = Object.fromEntries(Object.entries(table).map(([name, { value }]) => [name, value]))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets which names went in
  return values as ConceptParameters<Table>
}
