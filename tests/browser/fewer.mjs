/** How many of the same are left. */
const ENOUGH = 5;

/** Takes away what is made of the same elements as others beside it, where there are many: entries of a list, rows (but no cells of one). */
export const fewer = (tab) =>
  tab.evaluate((enough) => {
    const formOf = (part) => [part, ...part.querySelectorAll('*')].map(({ localName, className }) => `${localName} ${className}`).join();
    const thin = (parent) => {
      if (parent.localName === 'tr') return;
      const counts = new Map();
      for (const part of [...parent.children]) {
        const form = formOf(part);
        counts.set(form, (counts.get(form) ?? 0) + 1);
        if (counts.get(form) > enough) part.remove();
        else thin(part);
      }
    };
    thin(document.body);
  }, ENOUGH);
