import { join } from 'node:path'

/** Where Node keeps what it has compiled of the two programs: `npm install` fills it, `npm start` starts with it. */
export const COMPILE_CACHE_DIRECTORY = join(import.meta.dirname, 'node_modules/.cache/direct-sandbox')
