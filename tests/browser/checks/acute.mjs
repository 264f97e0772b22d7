/** The acute warning: one labelled region, never an alert, in which every phone number is a link that rings it. */
export const acute = (tab) =>
  tab.evaluate(() => {
    const regions = [...document.querySelectorAll('[data-acute]')];
    if (regions.length !== 1) return [{ text: `${regions.length} elements with data-acute, not one` }];
    const [region] = regions;
    const faults = [];

    const role = region.role ?? { ASIDE: 'complementary', SECTION: 'region' }[region.tagName];
    const label = region.ariaLabelledByElements?.map((part) => part.textContent).join(' ') ?? region.ariaLabel;
    const isHeard = region.checkVisibility({ visibilityProperty: true }) && !region.closest('[aria-hidden="true"], [inert]');
    if (!['complementary', 'region'].includes(role) || !label?.trim() || !isHeard) {
      faults.push({ text: 'not a labelled region that is heard', html: region.outerHTML });
    }
    if (role === 'alert' || region.querySelector('[role~="alert"]')) faults.push({ text: 'has role=alert' });

    const digits = (text) => text.replace(/\D/g, '');
    const rings = 'a[href^="tel:"]';
    for (const link of region.querySelectorAll(rings)) {
      if (!digits(link.href).endsWith(digits(link.textContent))) {
        faults.push({ text: 'rings another number than it says', html: link.outerHTML });
      }
    }
    const rest = region.cloneNode(true);
    for (const link of rest.querySelectorAll(rings)) link.replaceWith('|');
    const unlinked = rest.textContent.match(/\+?\d(\s?\d){2,}/g) ?? [];
    return [...faults, ...unlinked.map((number) => ({ text: `${number} is not a tel: link` }))];
  });
