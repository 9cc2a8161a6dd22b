import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { slots, type Feature } from './feature.ts';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** Joins features to the site: their routes, and the modules by which pages get their parts. */
export function joinFeatures(features: readonly Feature[]): AstroIntegration {
  return {
    name: 'features',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        for (const route of features.flatMap(({ routes = [] }) => routes)) injectRoute(route);
        updateConfig({ vite: { plugins: [provideModules(toModules(features))] } });
      },
    },
  };
}

/** The code of the modules `features:<slot>` and `features:client`, by their names. */
function toModules(features: readonly Feature[]): ReadonlyMap<string, string> {
  const toPath = (url: URL): string => JSON.stringify(fileURLToPath(url));
  const inSlots = slots.map((slot): [string, string] => {
    const urls = features.flatMap(({ components }) => components?.[slot] ?? []);
    const imports = urls.map((url, index) => `import C${index} from ${toPath(url)};\n`);
    return [
      slot,
      `${imports.join('')}export default [${urls.map((_, index) => `C${index}`).join()}];`,
    ];
  });
  const clients = features.flatMap(({ client }) => (client ? `import ${toPath(client)};\n` : []));
  return new Map([...inSlots, ['client', clients.join('')]]);
}

function provideModules(modules: ReadonlyMap<string, string>): Plugin {
  const prefix = '\0features:';
  return {
    name: 'features',
    resolveId: (id) => (id.startsWith('features:') ? `\0${id}` : undefined),
    load: (id) => (id.startsWith(prefix) ? modules.get(id.slice(prefix.length)) : undefined),
  };
}
