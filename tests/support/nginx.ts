import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getFreePort } from './free-port.ts';
import type { Served } from './serve.ts';

const binaries = [
  '/usr/sbin/nginx',
  '/usr/bin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/bin/nginx',
];
const modules = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/etc/nginx/modules'].map(
  (folder) => `${folder}/ngx_http_brotli_static_module.so`,
);

/** The nginx of this machine and its brotli module, if it has both. */
export function getNginx(): { binary: string; module: string } | undefined {
  const [binary, module] = [binaries.find(existsSync), modules.find(existsSync)];
  return binary && module ? { binary, module } : undefined;
}

/**
 * Serves a copy of the built site `dist`, compressed ahead, by nginx as docs/nginx.conf says; only
 * the port, the folder and the path are filled in.
 *
 * @param base the path it is served under, without a slash at its end
 * @throws Error with what nginx says when it does not start
 */
export async function serveByNginx(dist: string, base = ''): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const site = join(folder, 'www', base);
  cpSync(dist, site, { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, ['src/publish/compress.ts', site]);
  if (status !== 0) throw new Error(stderr.toString());

  const port = await getFreePort();
  const conf = fill('docs/nginx.conf', [
    ['  default "";', `  default "${base}";`],
    ['  listen      80;', `  listen 127.0.0.1:${port};`],
    ['  listen      [::]:80;', ''],
    ['  root        /srv/www;', `  root ${join(folder, 'www')};`],
  ]);
  return start(folder, conf, `http://127.0.0.1:${port}${base}/`);
}

/**
 * Puts an edge as docs/nginx-edge.conf says in front of the server at `url`, whose base path it keeps.
 *
 * @param kept how long it keeps an answer before it asks again, as nginx writes it
 * @throws Error with what nginx says when it does not start
 */
export async function serveByEdge(url: string, kept = '1m'): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'edge-'));
  const port = await getFreePort();
  const { origin, pathname } = new URL(url);
  const conf = fill('docs/nginx-edge.conf', [
    ['/var/cache/nginx/notices', join(folder, 'cache')],
    ['  listen      80;', `  listen 127.0.0.1:${port};`],
    ['  listen      [::]:80;', ''],
    ['http://server.example', origin],
    ['404 1m;', `404 ${kept};`],
  ]);
  return start(folder, conf, `http://127.0.0.1:${port}${pathname}`);
}

/** Runs an nginx in `folder` with the site `conf`, until it is closed; it answers at `url`. */
async function start(folder: string, conf: string, url: string): Promise<Served> {
  const nginx = getNginx();
  if (!nginx) throw new Error('There is no nginx with brotli here.');
  mkdirSync(join(folder, 'temp'));
  writeFileSync(join(folder, 'site.conf'), conf);
  writeFileSync(join(folder, 'nginx.conf'), toMain(folder, nginx.module));
  const child = spawn(nginx.binary, [
    '-p',
    folder,
    '-c',
    join(folder, 'nginx.conf'),
    '-e',
    'stderr',
  ]);
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const ended = new Promise<void>((done) => child.on('exit', () => done()));
  for (let tries = 0; !(await answers(url)); tries += 1) {
    if (tries === 50 || child.exitCode !== null) throw new Error(`nginx does not start:\n${said}`);
    await new Promise((soon) => setTimeout(soon, 100));
  }
  return {
    url,
    close: async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** A file of the docs with what an administrator fills in. */
function fill(file: string, filled: readonly (readonly [from: string, to: string])[]): string {
  return filled.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${file} has no “${from}”.`);
      return text.replace(from, () => to);
    },
    readFileSync(file, 'utf8'),
  );
}

/** What an nginx needs besides, to run as anybody and leave nothing outside `folder`. */
function toMain(folder: string, module: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/temp/${name};`,
  );
  return [
    `load_module ${module};`,
    // The folder is its owner's alone, and nginx would read it as nobody.
    process.getuid?.() === 0 ? 'user root;' : '',
    `daemon off; worker_processes 1; pid ${folder}/pid;`,
    'events {}',
    `http { access_log off; ${temporary.join(' ')} include ${folder}/site.conf; }`,
  ].join('\n');
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
