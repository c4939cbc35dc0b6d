/** The statements without what differs by the number of rows: parameters, and rows of values. */
export function shapesOf(statements: readonly string[]): string[] {
  return statements.map((sql) =>
    sql
      .replaceAll(/\$\d+/g, '?')
      .replaceAll(/CAST\(\?::text AS [^()]+\)/g, '?')
      .replaceAll(/\?(,\s*\?)+/g, '?')
      .replaceAll(/(\([^()]*\))(,\s*\([^()]*\))+/g, '$1'),
  )
}

/** What was sent more often than before. */
export function addedTo(before: readonly string[], after: readonly string[]): string[] {
  const left = [...before]
  return after.filter((statement) => {
    const place = left.indexOf(statement)
    if (place !== -1) left.splice(place, 1)
    return place === -1
  })
}
