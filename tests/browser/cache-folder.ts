import { join } from 'node:path';

/** Where the tests keep what they unpack or write; `npm ci` clears it, and git never sees it. */
export const cacheFolder = join(import.meta.dirname, '../../node_modules/.cache/browser');
