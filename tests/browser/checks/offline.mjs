/** What a file asks for besides itself, when it is opened from a disk, and what its links to places in it do not find. */
export async function offline(tab, path) {
  const asked = [];
  const listener = (request) => asked.push(request.url());
  tab.on('request', listener);
  await tab.goto(`file://${path}`);
  await tab.waitForLoadState('networkidle');
  tab.off('request', listener);
  const foreign = asked.filter((url) => url !== `file://${path}` && !url.startsWith('data:'));
  const lost = await tab.$$eval('a[href^="#"]', (links) =>
    links
      .filter(({ hash }) => !document.getElementById(decodeURIComponent(hash.slice(1))))
      .map((link) => ({ text: 'leads to no place in the file', html: link.outerHTML })),
  );
  return [...foreign.map((url) => ({ text: `asks for ${url}`, html: '' })), ...lost];
}
