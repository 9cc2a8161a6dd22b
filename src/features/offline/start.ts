/** Before the first copy, this many ms: by then the line is free and the page is being read. */
const settled = 5000;

if (import.meta.env.PROD) addEventListener('load', () => void keepOffline());

/** Registers the service worker, which stands at the root of the site. */
async function keepOffline(): Promise<void> {
  const registration = await getRegistration().catch(() => undefined);
  if (!registration) return;
  const watch = () =>
    void import('./register-worker.ts').then(({ watchRelease }) => watchRelease(registration));
  // The first copy is no new release: there is nothing to say of it.
  registration.onupdatefound = () => navigator.serviceWorker.controller && watch();
  addEventListener('offline', watch);
  if (registration.waiting || !navigator.onLine) watch();
}

/* Where storage is refused, even to look at the container is an error in some browsers. */
async function getRegistration() {
  const container = navigator.serviceWorker;
  if (!container?.controller) await new Promise((done) => setTimeout(done, settled));
  return container?.register(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sw.js`);
}
