import { join } from 'node:path'

/**
 * Where Node keeps what it has compiled: `npm install` fills it with the two programs, `npm start` and the command line
 * start with it. Plain JavaScript: what takes types away is loaded only for what is not there yet.
 */
export const COMPILE_CACHE_DIRECTORY = join(import.meta.dirname, 'node_modules/.cache/direct-sandbox')
