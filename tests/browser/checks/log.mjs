/** Listens to a tab. Gives what tells all that was heard since it was last called: faults in the log, and other hosts. */
export function listen(tab, origin) {
  let log = [];
  let hosts = [];
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) log.push({ text: message.text() });
  });
  tab.on('pageerror', (error) => log.push({ text: `uncaught: ${error.message}` }));
  tab.on('requestfailed', (request) => {
    const { errorText } = request.failure();
    // What a page was still asking for when the tab went on to the next.
    if (errorText !== 'net::ERR_ABORTED') log.push({ text: `failed: ${request.url()} ${errorText}` });
  });
  tab.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin) hosts.push({ text: `asks ${url.host || url.protocol}` });
  });
  return () => {
    const heard = { log, hosts };
    log = [];
    hosts = [];
    return heard;
  };
}

/** Links that make a browser greet another host without asking it for anything. */
export const greetings = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('link:is([rel~="preconnect"], [rel~="dns-prefetch"])')]
      .filter((link) => new URL(link.href).origin !== location.origin)
      .map((link) => ({ text: `greets ${new URL(link.href).host}`, html: link.outerHTML })),
  );
