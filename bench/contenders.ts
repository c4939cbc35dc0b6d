import type { ContenderProgram } from './contender-process.ts'
import type { Asked, Question } from './questions.ts'

export const CONTENDER_NAMES = ['floor', 'stock', 'ours'] as const
export type ContenderName = (typeof CONTENDER_NAMES)[number]

export type Contender = {
  name: ContenderName
  description: string
  program: ContenderProgram
  /** The requests of a question, one for each set of parameters. */
  ask: (question: Question, parameters: ReturnType<Question['parametersOf']>[number]) => Asked
  /** The answer in the floor's words. */
  read: (question: Question, answer: unknown) => unknown
}

export const CONTENDERS: Contender[] = [
  {
    name: 'floor',
    description: 'node:http, one prepared statement whose JSON PostgreSQL builds; no GraphQL, no authentication',
    program: { file: 'contenders/floor.ts', environment: (databaseUrl) => ({ DATABASE_URL: databaseUrl }) },
    ask: ({ name }, { values }) => ({
      method: 'GET',
      path: `/${name}?${new URLSearchParams(values.map((value) => ['p', value]))}`,
      headers: {},
      body: null,
    }),
    read: (_question, answer) => answer,
  },
  {
    name: 'stock',
    description: 'Yoga, Pothos and its Prisma plugin as documented; no authentication, tenancy or limits',
    program: { file: 'contenders/stock.ts', environment: (databaseUrl) => ({ DATABASE_URL: databaseUrl }) },
    ask: ({ document, variablesOf }, parameters) => graphqlRequest(document.stock, variablesOf(parameters), {}),
    read: readGraphql,
  },
  {
    name: 'ours',
    description: "the API as it is run: a supplier's token on each request, tenancy, limits and production profile on",
    program: {
      file: '../server/main.ts',
      environment: (databaseUrl) => ({
        DATABASE_URL: databaseUrl,
        PORT: '0',
        DEMO: 'false',
        PRODUCTION: 'true',
        // As many points as there can be: the limiter counts each request and refuses none.
        RATE_LIMIT_POINTS: '1000000000',
        RATE_LIMIT_POINTS_PER_SECOND: '1000000000',
        LOG_LEVEL: 'error',
        // Nobody listens on port 9 of this machine: the platform is away.
        PLATFORM_URL: 'http://127.0.0.1:9',
      }),
    },
    ask: ({ document, variablesOf }, parameters) =>
      graphqlRequest(document.ours, variablesOf(parameters), {
        authorization: `Bearer ${parameters.supplier.token}`,
      }),
    read: readGraphql,
  },
]

function graphqlRequest(query: string, variables: Record<string, unknown>, headers: Record<string, string>): Asked {
  return {
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query, variables: declaredOnly(query, variables) }),
  }
}

/** A client sends the variables that its document declares. */
function declaredOnly(query: string, variables: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}:`)))
}

function readGraphql({ normalise }: Question, answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('data' in answer) || 'errors' in answer) {
    throw new Error(`not an answer with data and without errors: ${JSON.stringify(answer).slice(0, 1000)}`)
  }
  return normalise(answer.data)
}
