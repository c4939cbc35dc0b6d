import './scalars.ts'
import './refusals.ts'
import './rate-limit.ts'
import './suppliers.ts'
import './access-tokens.ts'
import './catalogue.ts'
import './orders.ts'
import './order-nodes.ts'
import './order-steps.ts'
import './inventory-sync.ts'
import './events.ts'
import './programme.ts'
import './programme-tariffs.ts'
import './programme-admission.ts'
import { builder } from './builder.ts'

/** The executable schema. Its text is committed as `schema.graphql`. */
export const schema = builder.toSchema()
