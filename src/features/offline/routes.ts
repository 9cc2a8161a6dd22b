import type { Route } from '../../site/routes.ts';

/** What a device needs to install an edition. */
export const manifestRoute = 'manifest.webmanifest' as Route;
