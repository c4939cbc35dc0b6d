/** The keys of a table that is written as an object. */
export function keysOf<Table extends object>(table: Table): (keyof Table & string)[] {
  const isKey = (key: string): key is keyof Table & string => Object.hasOwn(table, key)
  return Object.keys(table).filter(isKey)
}

/** Its rows, each with its key. */
export function entriesOf<Table extends object>(table: Table): [key: keyof Table & string, row: Table[keyof Table]][] {
  return keysOf(table).map((key) => [key, table[key]])
}
