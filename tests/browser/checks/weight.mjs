const BYTES = 25_000;
const REQUESTS = 4;

/**
 * Counts what a tab fetches on a visit by one who has never been here, headers included, as it comes over the wire: what a page asks for
 * twice comes once.
 */
export async function weigh(tab, visit) {
  const weight = { bytes: 0, requests: 0 };
  const asked = new Set();
  const tools = await tab.context().newCDPSession(tab);
  tools.on('Network.requestWillBeSent', ({ request }) => (weight.requests = asked.add(request.url).size));
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => (weight.bytes += encodedDataLength));
  await tools.send('Network.enable');
  await tools.send('Network.clearBrowserCache');
  await visit();
  await tools.detach();
  return weight;
}

export const tooHeavy = ({ bytes, requests }) => [
  ...(bytes > BYTES ? [{ text: `${bytes} bytes, ${BYTES} are allowed` }] : []),
  ...(requests > REQUESTS ? [{ text: `${requests} requests, ${REQUESTS} are allowed` }] : []),
];

/** What has moved since the page was first shown, half a second after it was loaded. */
export const shifts = (tab) =>
  tab.evaluate(async () => {
    const entries = [];
    new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
    await new Promise((later) => setTimeout(later, 500));
    return entries.map(({ value, sources }) => ({
      text: `moves by ${value.toPrecision(2)} after it is shown`,
      html: sources[0]?.node?.outerHTML,
    }));
  });
