import type { Feature } from '../feature.ts';

/** Draws a picture of each of the newest notices, which stands beside links to it elsewhere. */
export const sharePicture: Feature = {
  name: 'share-picture',
  routes: [
    {
      pattern: '[...edition]/notices/[notice]/picture.png',
      entrypoint: new URL('picture.png.ts', import.meta.url),
    },
  ],
  components: { preview: new URL('Preview.astro', import.meta.url) },
};
