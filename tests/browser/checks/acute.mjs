/** The acute warning: one labelled region, never an alert, in which every phone number is a link that rings it. */
export async function acute(tab) {
  const region = tab.locator('[data-acute]');
  const count = await region.count();
  if (count !== 1) return [{ text: `${count} elements with data-acute, not one` }];

  const faults = [];
  const tree = await region.ariaSnapshot();
  const [role] = tree.split('\n');
  // A label with a colon is put in quotes, its role with it.
  if (!/^- '?(region|complementary) "/.test(role)) faults.push({ text: `not a labelled region, but «${role}»` });
  if (/^\s*- '?alert\b/m.test(tree)) faults.push({ text: 'has role=alert' });
  return faults.concat(await region.evaluate(numbers));
}

function numbers(region) {
  const digits = (text) => text.replace(/\D/g, '');
  const rings = 'a[href^="tel:"]';
  const wrong = [...region.querySelectorAll(rings)]
    .filter((link) => !digits(link.href).endsWith(digits(link.textContent)))
    .map((link) => ({ text: 'rings another number than it says', html: link.outerHTML }));

  const rest = region.cloneNode(true);
  for (const link of rest.querySelectorAll(rings)) link.replaceWith('|');
  const unlinked = rest.textContent.match(/\+?\d(\s?\d){2,}/g) ?? [];
  return [...wrong, ...unlinked.map((number) => ({ text: `${number} is not a tel: link` }))];
}
