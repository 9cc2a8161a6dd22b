import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Script } from '../../src/script/script.ts';
import { makeNotices, toPlain, toScript, type Generated } from './generate.ts';
import { runCommand } from './run-command.ts';

/** Another site generator, set up for the same notices as its own documentation has it. */
export interface Peer {
  name: string;
  packages: Record<string, string>;
  /** Files besides the notices, by path. */
  files: Record<string, string>;
  /** Where a notice goes, by script. */
  folders: Record<Script, string>;
  build: string[];
  out: string;
}

/**
 * Most notices that the peers are built with. Beyond it they take more than an ordinary machine has:
 * each page of Starlight lists all notices in its sidebar, so that ten times the notices take a hundred
 * times the space, 0.4 GB for 1,000; VitePress takes 1.6 GB of memory for 1,000.
 */
export const mostOfPeers = 1000;

const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');

export const peers: readonly Peer[] = [
  {
    name: 'Starlight 0.42.4',
    packages: { astro: '7.3.4', '@astrojs/starlight': '0.42.4', sharp: '0.35.5' },
    files: {
      'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://notices.example',
  integrations: [
    starlight({
      title: '通報',
      defaultLocale: 'root',
      locales: { root: { label: '繁體', lang: 'zh-Hant' }, 'zh-hans': { label: '简体', lang: 'zh-Hans' } },
      sidebar: [{ label: '通報', items: [{ autogenerate: { directory: 'notices' } }] }],
    }),
  ],
});
`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
      'src/content/docs/index.md': '---\ntitle: 通報\n---\n',
      'src/content/docs/zh-hans/index.md': '---\ntitle: 通报\n---\n',
    },
    folders: {
      'zh-Hant': 'src/content/docs/notices',
      'zh-Hans': 'src/content/docs/zh-hans/notices',
    },
    build: [astro, 'build'],
    out: 'dist',
  },
  {
    name: 'VitePress 1.6.4',
    packages: { vitepress: '1.6.4' },
    files: {
      '.vitepress/config.mjs': `export default {
  title: '通報',
  locales: { root: { label: '繁體', lang: 'zh-Hant' }, 'zh-hans': { label: '简体', lang: 'zh-Hans' } },
  themeConfig: { search: { provider: 'local' } },
};
`,
      'index.md': '# 通報\n',
      'zh-hans/index.md': '# 通报\n',
    },
    folders: { 'zh-Hant': 'notices', 'zh-Hans': 'zh-hans/notices' },
    build: [join('node_modules', 'vitepress', 'bin', 'vitepress.js'), 'build'],
    out: '.vitepress/dist',
  },
];

/**
 * Makes a project of `peer` in a new folder and installs it.
 *
 * @returns the folder, or undefined where the packages are not to be had
 */
export async function installPeer(peer: Peer): Promise<string | undefined> {
  const root = mkdtempSync(join(tmpdir(), 'bench-peer-'));
  const manifest = { private: true, type: 'module', dependencies: peer.packages };
  write(root, 'package.json', JSON.stringify(manifest));
  for (const [path, text] of Object.entries(peer.files)) write(root, path, text);
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, output } = await runCommand('npm', args, { cwd: root });
  if (status === 0) return root;
  console.log(`${peer.name} could not be installed: ${output.trim().split('\n')[0]}`);
  rmSync(root, { recursive: true });
  return undefined;
}

/** Writes `count` made-up notices into the project of `peer` in `root`, in both scripts. */
export function writePeerNotices(peer: Peer, root: string, count: number): void {
  for (const script of ['zh-Hant', 'zh-Hans'] as const) {
    rmSync(join(root, peer.folders[script]), { recursive: true, force: true });
    for (const notice of makeNotices(count))
      write(root, `${peer.folders[script]}/${notice.id}.md`, toMarkdown(toScript(notice, script)));
  }
}

function toMarkdown({ title, sections }: Generated): string {
  const body = sections.map(
    (section) => `## ${section.title}\n\n${section.paragraphs.map(toPlain).join('\n\n')}`,
  );
  return `---\ntitle: ${title}\n---\n\n${body.join('\n\n')}\n`;
}

function write(root: string, path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}
