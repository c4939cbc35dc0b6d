/** One page of a list as the gateway's paged methods answer it; rows are made for this page only. */
export function page<Row, Answer>(
  rows: readonly Row[],
  { page_index, page_size }: { page_index: number; page_size: number },
  toAnswer: (row: Row) => Answer,
) {
  const data_list = rows.slice((page_index - 1) * page_size, page_index * page_size).map(toAnswer)
  return { success: true, page_index, page_size, total_count: rows.length, data_list }
}
