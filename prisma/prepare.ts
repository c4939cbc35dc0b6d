import { prepareDatabase } from './prepared-database.ts'

// Run by `npm install`.

await prepareDatabase()
