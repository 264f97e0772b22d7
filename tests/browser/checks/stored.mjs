/** All that a page has left in the browser. */
export async function stored(tab) {
  const cookies = (await tab.context().cookies()).map(({ name }) => `cookie ${name}`);
  const entries = await tab.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `local storage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `session storage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
  ]);
  return [...cookies, ...entries].map((text) => ({ text }));
}
