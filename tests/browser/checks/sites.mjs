/** How one types a name on a keyboard without æ, ø, å: in one letter for each, or in two. */
const bare = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('æ', 'ae');
const double = (text) => bare(text.replaceAll('ø', 'oe').replaceAll('å', 'aa'));

/** What the search of the page that leads to many sites fails to find, or shows besides: each site by its name, however that is typed. */
export async function findingSites(tab, url) {
  await tab.goto(url);
  const faults = [];
  const field = tab.getByRole('searchbox');
  const rows = tab.locator('[data-words]');
  const shown = async () => (await rows.filter({ visible: true }).locator('> a').allTextContents()).map((text) => text.toLowerCase());
  const told = () => tab.locator('main [role=status]').textContent();
  const all = await shown();
  const whole = await told();
  for (const name of all.slice(0, 40)) {
    for (const typed of new Set([name, bare(name), double(name), name.slice(0, 4)])) {
      await field.fill(typed);
      const found = await shown();
      if (!found.includes(name)) faults.push(`«${typed}» does not find ${name}`);
      if (typed !== name.slice(0, 4) && found.length > 1 && found.length === all.length) faults.push(`«${typed}» finds all`);
      if (!(await told()).includes(String(found.length))) faults.push(`«${typed}» finds ${found.length}, and tells «${await told()}»`);
    }
  }
  await field.fill('finst-ikkje');
  if ((await shown()).length > 0 || (await told()) === whole) faults.push('what is not there is found, or not told');
  await field.press('Escape');
  if ((await shown()).length !== all.length || (await told()) !== whole) faults.push('Escape does not show all again');
  // One alone is gone to by Enter.
  await field.fill(all.at(-1));
  const to = await rows.filter({ visible: true }).locator('> a').first().evaluate((a) => a.href);
  if (new URL(to).origin === new URL(tab.url()).origin && (await shown()).length === 1) {
    await field.press('Enter');
    await tab.waitForURL(to, { timeout: 5000 }).catch(() => faults.push(`Enter does not lead to ${to}`));
  }
  return faults.map((text) => ({ text }));
}
