import type { Feature } from '../feature.ts';
import { writeWorker } from './write-worker.ts';

/** Keeps visited notices for reading offline, and lets the site be installed. */
export const offline: Feature = {
  name: 'offline',
  routes: [
    { pattern: '[...edition]/offline-404', entrypoint: new URL('NotKept.astro', import.meta.url) },
    {
      pattern: '[...edition]/manifest.webmanifest',
      entrypoint: new URL('manifest.ts', import.meta.url),
    },
  ],
  components: {
    head: new URL('Head.astro', import.meta.url),
    bars: new URL('Bars.astro', import.meta.url),
  },
  client: new URL('start.ts', import.meta.url),
  afterBuild: (dir) => writeWorker(dir, new URL('worker.ts', import.meta.url)),
};
