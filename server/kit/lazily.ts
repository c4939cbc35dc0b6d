const GIVEN = Symbol('given')

/**
 * Values of which each is made when it is first asked for, from what is given for all of them. `forget` makes those that
 * are asked for after it anew.
 */
export function lazily<Given extends unknown[], Values extends object>(makers: {
  [Name in keyof Values]: (...given: Given) => Values[Name]
}): (...given: Given) => { values: Values; forget: () => void } {
  const prototype = {}
  for (const [name, make] of Object.entries<(...given: Given) => unknown>(makers)) {
    Object.defineProperty(prototype, name, {
      get(this: { [GIVEN]: Given }) {
        const value = make(...this[GIVEN])
        Object.defineProperty(this, name, { value, configurable: true, enumerable: true })
        return value
      },
    })
  }
  return (...given) => {
    const values = Object.create(prototype, { [GIVEN]: { value: given } })
    const forget = () => {
      for (const name of Object.keys(values)) Reflect.deleteProperty(values, name)
    }
    return { values, forget }
  }
}
