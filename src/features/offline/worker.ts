/**
 * The service worker: keeps the shell of one release of the site, and the notices that were
 * visited, in both scripts and with their search. Written into the site by
 * src/features/offline/write-worker.ts, which puts the two constants in front.
 *
 * Everything kept is of one release and was checked against its hash, so a half-published or
 * half-kept release is never shown. What is missing is fetched anew. A new release waits until the
 * reader takes it, or until no page of the old one is open.
 */
declare const RELEASE: string;
/** Files of the shell, of search and of each notice, from the root of the site, with their hashes. */
declare const FILES: { shell: Kept; search: Kept; notices: string };

type Kept = Record<string, string>;

interface Worker {
  registration: { scope: string };
  clients: { claim(): Promise<void>; matchAll(of: object): Promise<{ url: string }[]> };
  skipWaiting(): Promise<void>;
  addEventListener(name: string, act: (event: Happening) => void): void;
}

interface Happening {
  request: Request;
  data: unknown;
  respondWith(answer: Promise<Response>): void;
  waitUntil(work: Promise<unknown>): void;
}

const worker = self as unknown as Worker;
/** Notices kept at most; the one visited longest ago makes room. */
const most = 30;
const { scope } = worker.registration;
/** Of the caches of this site: other sites of the same origin have their own. */
const prefix = `notices ${scope} `;
const ours = prefix + RELEASE;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => {
  if (event.data === 'take') event.waitUntil(worker.skipWaiting());
});
worker.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  event.respondWith(answer(event.request));
  if (mode === 'navigate') event.waitUntil(mend().then(() => keepNotice(url)));
});

/** The whole shell, or the release is not installed; then the notices that were kept before. */
async function install(): Promise<void> {
  await keep(FILES.shell);
  const before = await getKeptNotices();
  for (const id of before) await keepNotice(`${scope}notices/${id}/`).catch(() => undefined);
}

/** Drops other releases, takes over the pages and keeps the notices that are open in them. */
async function activate(): Promise<void> {
  for (const other of await caches.keys()) {
    if (other.startsWith(prefix) && other !== ours) await caches.delete(other);
  }
  await worker.clients.claim();
  const pages = await worker.clients.matchAll({ type: 'window' });
  for (const { url } of pages) await keepNotice(url).catch(() => undefined);
}

/** What is kept, else the network; offline, a page that was not kept is the page that says so. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(ours);
  const [address = ''] = request.url.split('#');
  const kept = await cache.match(address, { ignoreSearch: true, ignoreVary: true });
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const folder = new URL(address);
    folder.pathname += '/';
    if (await cache.match(folder.href, { ignoreSearch: true }))
      return Response.redirect(folder.href);
    const edition = address.startsWith(`${scope}zh-hans/`) ? 'zh-hans/' : '';
    const page =
      request.mode === 'navigate' && (await cache.match(`${scope}${edition}offline-404.html`));
    if (page) return page;
    throw error;
  }
}

/** Fetches again what the browser threw away of the shell. */
async function mend(): Promise<void> {
  await keep(FILES.shell).catch(() => undefined);
}

/** Keeps the notice that `url` is a page of, in both scripts, and what its search needs. */
async function keepNotice(url: string): Promise<void> {
  const id = /(?:^|\/)notices\/([^/?#]+)\//.exec(url.slice(scope.length - 1))?.[1];
  if (!id || isSaving()) return;
  const list = `${scope}${FILES.notices.replace('*', id)}`;
  const cache = await caches.open(ours);
  const answered = (await cache.match(list)) ?? (await fetch(list, { cache: 'no-cache' }));
  if (!answered.ok) return;
  const files = (await answered.clone().json()) as Kept;
  await keep(files);
  // Put anew, so that the order of the cache is the order of the visits.
  await cache.delete(list);
  await cache.put(list, answered);
  await keep(FILES.search).catch(() => undefined);
  await forget(cache);
}

/** Drops the notices visited longest ago, beyond `most`. */
async function forget(cache: Cache): Promise<void> {
  const ids = await getKeptNotices();
  for (const id of ids.slice(0, Math.max(0, ids.length - most))) {
    const list = `${scope}${FILES.notices.replace('*', id)}`;
    const files = (await (await cache.match(list))?.json()) as Kept;
    for (const file of Object.keys(files)) await cache.delete(scope + file);
    await cache.delete(list);
  }
}

/** Ids of the notices kept by any release, the one visited longest ago first. */
async function getKeptNotices(): Promise<string[]> {
  const [before = '', after = ''] = FILES.notices.split('*');
  const ids: string[] = [];
  for (const cache of await caches.keys()) {
    if (!cache.startsWith(prefix)) continue;
    for (const { url } of await (await caches.open(cache)).keys()) {
      const file = url.slice(scope.length);
      if (file.startsWith(before) && file.endsWith(after))
        ids.push(file.slice(before.length, -after.length));
    }
  }
  return [...new Set(ids)];
}

/** Fetches the files that are not kept yet; throws when one is not what this release says it is. */
async function keep(files: Kept): Promise<void> {
  const cache = await caches.open(ours);
  const known = new Set((await cache.keys()).map(({ url }) => url));
  const missing = Object.entries(files).filter(([file]) => !known.has(toAddress(file)));
  await Promise.all(
    missing.map(async ([file, hash]) => {
      const answered = await fetch(toAddress(file), { cache: 'no-cache' });
      const bytes = await answered.arrayBuffer();
      if (!answered.ok || (await toHash(bytes)) !== hash)
        throw new Error(`${file} is not of release ${RELEASE}.`);
      // Made anew, since browsers refuse to open an answer that a host gave by way of a redirect.
      await cache.put(toAddress(file), new Response(bytes, answered));
    }),
  );
}

/** Pages are asked for by their folder. */
function toAddress(file: string): string {
  return scope + encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));
}

async function toHash(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether the reader asked their browser to save data: then nothing is fetched ahead. */
function isSaving(): boolean {
  return !!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
}
