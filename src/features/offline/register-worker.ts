import { getFurniture, placeBar } from '../../client/settings/fetch-part.ts';

let registration: ServiceWorkerRegistration;
let shown: HTMLElement | undefined;
let refused = false;

/** Says that the device is offline, and offers a new release of the site when one has come. */
export function watchRelease(of: ServiceWorkerRegistration): void {
  if (!registration) {
    registration = of;
    addEventListener('online', judge);
    addEventListener('offline', judge);
    document.addEventListener('toggled', judge);
    registration.addEventListener('updatefound', attend);
    attend();
  }
  judge();
}

/** A worker that comes to wait is a new release, unless it is the first. */
function attend(): void {
  registration.installing?.addEventListener('statechange', judge);
}

function judge(): void {
  if (!navigator.onLine) void show('offline');
  else if (registration.waiting && navigator.serviceWorker.controller && !refused)
    void show('release');
  else remove();
}

async function show(part: 'offline' | 'release'): Promise<void> {
  const bar = await getFurniture(part).catch(() => undefined);
  remove();
  if (!bar) return;
  shown = bar;
  placeBar(bar);
  bar.querySelector('[data-close]')?.addEventListener('click', () => {
    refused = true;
    remove();
  });
  bar.querySelector('[data-take]')?.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    registration.waiting?.postMessage('take');
  });
}

function remove(): void {
  shown?.remove();
  shown = undefined;
}
