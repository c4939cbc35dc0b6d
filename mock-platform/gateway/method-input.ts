import { z } from 'zod'
import type { GatewayMethod } from '../contract/gateway-method.ts'
import type { Parameters } from './call.ts'
import { requiredParameter } from './call.ts'
import { GatewayError } from './errors.ts'
import { parseTolerantJson } from './tolerant-json.ts'

/** Where older documents put the whole input of methods whose fields are parameters of their own. */
const OLDER_PARAMETER = 'param0'

/** Characters of a refusal's reason. */
const MAX_REASON_CHARS = 1000

/** The parsed input of a call; throws GatewayError. */
export function methodInput<Input extends z.ZodObject>(
  method: GatewayMethod<Input>,
  parameters: Parameters,
): z.output<Input> {
  const parameter = method.parameter ?? (parameters.has(OLDER_PARAMETER) ? OLDER_PARAMETER : null)
  const given = parameter === null ? separateFields(method, parameters) : wholeInput(parameter, parameters)
  const parsed = method.input.safeParse(given)
  if (parsed.success) return parsed.data
  throw invalid(nameOf(method, parameter, parsed.error), z.prettifyError(parsed.error))
}

function wholeInput(parameter: string, parameters: Parameters): unknown {
  const text = requiredParameter(parameters, parameter)
  try {
    return parseTolerantJson(text)
  } catch {
    throw invalid(parameter, 'it is not JSON')
  }
}

// A missing one of many parameters is named itself; of a whole input, the parameter that carries it.
function nameOf(method: GatewayMethod, parameter: string | null, error: z.ZodError): string {
  return parameter ?? String(error.issues[0]?.path[0] ?? method.name)
}

function separateFields(method: GatewayMethod, parameters: Parameters): Record<string, unknown> {
  const given: Record<string, unknown> = {}
  for (const name of Object.keys(method.input.shape)) {
    const text = parameters.get(name)
    if (text === undefined || text === '') {
      if (!isOptional(method, name)) throw new GatewayError({ code: 'MissingParameter', parameter: name })
      continue
    }
    given[name] = fieldValue(text)
  }
  return given
}

function isOptional({ input }: GatewayMethod, name: string): boolean {
  return input.shape[name]?.safeParse(undefined).success ?? true
}

// Lists and objects come as JSON, or a list as Java prints it: [a, b].
function fieldValue(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return text
  try {
    return parseTolerantJson(text)
  } catch {
    return /^\[[^[\]{}"]*\]$/.test(text) ? javaList(text) : text
  }
}

function javaList(text: string): string[] {
  return text
    .slice(1, -1)
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function invalid(parameter: string, reason: string): GatewayError {
  return new GatewayError({ code: 'InvalidParameter', parameter, reason: reason.slice(0, MAX_REASON_CHARS) })
}
