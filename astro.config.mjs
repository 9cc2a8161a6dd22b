import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { features } from './src/features/index.ts';
import { joinFeatures } from './src/features/join-features.ts';
import { lightImports } from './src/publish/light-imports.ts';
import { publish } from './src/publish/publish.ts';
import { quietBuild } from './src/publish/quiet-build.ts';
import { mdxProcessor } from './src/notices/mdx/mdx-processor.ts';

/**
 * SITE is the address the site is published at, BASE the path it lives under there; both are only
 * needed for metadata and for hosts that serve it from a folder.
 */
const { SITE = 'https://notices.example', BASE = '/' } = process.env;

export default defineConfig({
  site: SITE,
  base: BASE,
  cacheDir: './.cache/astro/',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  // `src/publish/inline-styles.ts` puts them where they belong in the first flight.
  build: { inlineStylesheets: 'never', assets: '_assets', concurrency: 8 },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [lightImports(), quietBuild()] },
  markdown: { processor: mdxProcessor() },
  integrations: [mdx(), joinFeatures(features), publish(features)],
});
