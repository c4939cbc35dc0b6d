import type { PrismaClient } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'

/** A node of EXPLAIN (FORMAT JSON), as far as it is looked at here. */
type PlanNode = {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  Filter?: string
  'Presorted Key'?: string[]
  Plans?: PlanNode[]
}

/** What a statement does beyond reading the rows of its page in order from an index; `filter` is what it tests row by row. */
export type PlanFlaw = { kind: 'scan' | 'sort' | 'filter'; text: string; filter: string }

/** How the planner would run each statement if it could avoid reading whole tables and sorting them. */
export async function flawsOf(prisma: PrismaClient, statements: readonly Prisma.Sql[]): Promise<PlanFlaw[][]> {
  const flaws: PlanFlaw[][] = []
  await prisma.$transaction(async (transaction) => {
    await transaction.$executeRaw`SET LOCAL enable_seqscan = off`
    await transaction.$executeRaw`SET LOCAL enable_sort = off`
    for (const statement of statements) {
      const explain = Prisma.sql`EXPLAIN (FORMAT JSON) ${statement}`
      const [row] = await transaction.$queryRaw<{ 'QUERY PLAN': [{ Plan: PlanNode }] }[]>(explain)
      flaws.push(row!['QUERY PLAN'].flatMap(({ Plan }) => flawsOfNode(Plan)))
    }
  })
  return flaws
}

function flawsOfNode(node: PlanNode): PlanFlaw[] {
  const below = node.Plans ?? []
  const flaws = below.flatMap((plan) => flawsOfNode(plan))
  const type = node['Node Type']
  // Sorting pages that are limited already is sorting few rows; and so is sorting equal keys by their id.
  const isOfFew = below.every(isBounded) || node['Presorted Key'] !== undefined
  if (/Sort/.test(type) && !isOfFew) flaws.push({ kind: 'sort', text: type, filter: '' })
  if (node['Relation Name'] === undefined) return flaws
  const text = `${type} on ${node['Relation Name']}${node['Index Name'] ? ` by ${node['Index Name']}` : ''}`
  if (!/^Index (Only )?Scan$/.test(type)) flaws.push({ kind: 'scan', text, filter: '' })
  if (node.Filter !== undefined) {
    flaws.push({ kind: 'filter', text: `${text}, testing ${node.Filter}`, filter: node.Filter })
  }
  return flaws
}

/** Whether the rows that come out are as many as a page has, for each of some parents or branches. */
function isBounded(node: PlanNode): boolean {
  if (node['Node Type'] === 'Limit' || node['Node Type'] === 'Result') return true
  const below = node.Plans ?? []
  if (node['Node Type'] === 'Function Scan') return true
  return below.length > 0 && below.every(isBounded)
}
