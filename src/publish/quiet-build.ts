import type { AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/**
 * Text nodes out the bundler’s warning, one for each notice, about a directive that Astro itself puts
 * into MDX modules and reads before they are bundled.
 */
export function quietBuild(): Plugin {
  return {
    name: 'quiet-build',
    onLog: (_level, { code }) => (code === 'MODULE_LEVEL_DIRECTIVE' ? false : undefined),
  };
}
