import type { Feature } from '../feature.ts';

/** Draws which requirement or commitment answers which finding, beside the table that says so. */
export const chart: Feature = {
  name: 'chart',
  components: { points: new URL('Chart.astro', import.meta.url) },
};
