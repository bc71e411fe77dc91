/**
 * Lets the page of the week open without a network: it keeps the page and the files that it loads, and nothing that anybody
 * is told in it. A page of another build has files with other addresses.
 */
const KEPT = 'week';
const PAGE = '/week';

addEventListener('install', event => event.waitUntil(skipWaiting()));
addEventListener('activate', event => event.waitUntil(clients.claim()));

/** The page tells what it has loaded. */
addEventListener('message', event => event.waitUntil(keep(event.data)));

async function keep(files) {
  const store = await caches.open(KEPT);
  await store.addAll([PAGE, ...files]);
  const known = new Set([PAGE, ...files].map(file => new URL(file, location.origin).href));
  const old = (await store.keys()).filter(request => !known.has(request.url));
  await Promise.all(old.map(request => store.delete(request)));
  for (const client of await clients.matchAll()) {
    client.postMessage('kept');
  }
}

addEventListener('fetch', event => {
  const {pathname} = new URL(event.request.url);
  if (event.request.mode === 'navigate' && pathname === PAGE) {
    event.respondWith(fetch(event.request).catch(() => caches.match(PAGE)));
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(caches.match(event.request).then(file => file ?? fetch(event.request)));
  }
});
