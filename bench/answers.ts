import { AssertionError, deepStrictEqual } from 'node:assert/strict'
import type { Contender } from './contenders.ts'
import type { Dataset } from './dataset.ts'
import type { LoadRequest } from './load.ts'
import type { Question } from './questions.ts'

/** The contender's answer is not the floor's; the message shows where. */
export class AnswersDiffer extends Error {
  override name = 'AnswersDiffer'
}

/** The body may be so much shorter under load: what is told about limits varies from request to request. */
const BODY_SHARE = 0.95

export type CheckedAnswers = { requests: LoadRequest[]; answers: unknown[] }

/**
 * Asks a question once with each set of parameters. With `expected`, the floor's answers, throws AnswersDiffer at the
 * first that is another one.
 */
export async function askAll(
  contender: Contender,
  origin: string,
  question: Question,
  dataset: Dataset,
  expected: unknown[] | null,
): Promise<CheckedAnswers> {
  const requests: LoadRequest[] = []
  const answers: unknown[] = []
  for (const [index, parameters] of question.parametersOf(dataset).entries()) {
    const { path, ...request } = contender.ask(question, parameters)
    const response = await fetch(origin + path, request)
    const text = await response.text()
    const told = `${contender.name} to ${question.name} (${parameters.values.join(', ')})`
    if (response.status !== 200) throw new AnswersDiffer(`${told}: status ${response.status}: ${text.slice(0, 1000)}`)
    const answer = readAnswer(contender, question, text, told)
    if (expected) compare(answer, expected[index], told)
    requests.push({ path, ...request, minBytes: Math.floor(Buffer.byteLength(text) * BODY_SHARE) })
    answers.push(answer)
  }
  return { requests, answers }
}

function readAnswer(contender: Contender, question: Question, text: string, told: string): unknown {
  try {
    return contender.read(question, JSON.parse(text))
  } catch (error) {
    throw new AnswersDiffer(`${told}: ${String(error)}`, { cause: error })
  }
}

function compare(answer: unknown, expected: unknown, told: string): void {
  try {
    deepStrictEqual(answer, expected)
  } catch (error) {
    const difference = error instanceof AssertionError ? error.message : String(error)
    throw new AnswersDiffer(`${told} is not the floor's answer (+ ${told.split(' ')[0]}, - floor)\n${difference}`)
  }
}
