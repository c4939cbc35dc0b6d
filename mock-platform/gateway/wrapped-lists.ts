import { singularOf } from '../contract/gateway-method.ts'

/** Without `simplify`, each list stands one level deeper, under the name of its items: texts under `string`, numbers under `number`. */
export function withWrappedLists(value: unknown, listItems: Readonly<Record<string, string>>, name = ''): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = value
    return { [itemName(items, listItems, name)]: items.map((item) => withWrappedLists(item, listItems, name)) }
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, withWrappedLists(inner, listItems, field)]),
  )
}

// Of an empty list nobody can see what it holds: methods name those of texts and numbers themselves.
function itemName([first]: readonly unknown[], listItems: Readonly<Record<string, string>>, name: string): string {
  if (typeof first === 'string') return 'string'
  if (typeof first === 'number') return 'number'
  return listItems[name] ?? singularOf(name)
}
