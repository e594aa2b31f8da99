/**
 * Serves the app from this computer: all of one version is fetched when it is installed, and nothing of another is
 * ever mixed in. A new version waits until the page asks for it, or until no page is open any more.
 */
const VERSION = '__VERSION__';
const FILES = __FILES__;

/** The page itself, by the folder's address. */
const PAGE = 'index.html';

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(VERSION).then((cache) => cache.addAll(FILES.map(fresh))));
});

/** As the server has it now, not as the browser remembers it from a version before. */
const fresh = (file) => new Request(file, { cache: 'no-cache' });

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith('alir-') && name !== VERSION))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      // The page that was there before it is served by it as well, so that the first visit is enough.
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('message', ({ data }) => {
  if (data === 'take over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(kept(request).then((found) => found ?? fetch(request)));
});

async function kept(request) {
  const cache = await caches.open(VERSION);
  const asked = isPage(request) ? PAGE : request;
  return cache.match(asked, { ignoreSearch: true });
}

/** Another page of this server is not ours: `alir.html` is a file of its own. */
const isPage = ({ mode, url }) =>
  mode === 'navigate' && /\/(index\.html)?$/.test(new URL(url).pathname);
