import type { AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/**
 * Vite wraps every dynamic import in a loader of 1 kB that preloads what the module needs. Ours
 * need one module more at most and have no style sheets, so a plain import serves, and the first
 * flight is lighter by that much.
 */
export function lightImports(): Plugin {
  return {
    name: 'light-imports',
    enforce: 'pre',
    configEnvironment: (name) =>
      name === 'client' ? { build: { modulePreload: false } } : undefined,
    load: (id) =>
      id === '\0vite/preload-helper.js'
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
  };
}
