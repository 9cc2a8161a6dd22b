import { chart } from './chart/feature.ts';
import type { Feature } from './feature.ts';
import { offline } from './offline/feature.ts';
import { sharePicture } from './share-picture/feature.ts';

/** What the site has besides its core. Taking a line out takes the feature out. */
export const features: readonly Feature[] = [chart, offline, sharePicture];
