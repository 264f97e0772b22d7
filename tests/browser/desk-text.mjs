// An editor writes a text with what the desk has for it: buttons, a search for pages and numbers, sections, paste, the page beside.
import { slower } from './tools.mjs';

const PAGE = 'pages/teieplikt.md';

/** `open` opens a page of the desk, `ensure` notes a fault unless something holds, `read` gives a file of the site. */
export async function texts({ open, desk, ensure, read }) {
  const tab = await open({ viewport: { width: 1280, height: 900 } }, `doc/${PAGE}`);
  const area = tab.locator('#f-text');
  const value = () => area.inputValue();
  const tool = (name) => tab.locator(`.field:has(> #f-text) [data-tool=${name}]`);
  /** Marks a part of the text. */
  const mark = (part, length = part.length) =>
    area.evaluate((area, [part, length]) => {
      area.focus();
      const at = area.value.indexOf(part);
      area.setSelectionRange(at, at + length);
    }, [part, length]);
  const before = await value();
  const restore = async (what) => {
    await area.focus();
    for (let at = 0; at < 20 && (await value()) !== before; at += 1) await tab.keyboard.press('Control+z');
    ensure((await value()) === before, `${what} can't be taken back`);
  };

  await mark('Samtykke\n');
  await tool('heading').click();
  ensure((await value()).includes('\n### Samtykke\n'), 'a heading is not made lower');
  await restore('a heading');

  await mark('Eit samtykke er frivillig', 'Eit samtykke'.length);
  await tab.keyboard.press('Control+b');
  ensure((await value()).includes('**Eit samtykke** er frivillig'), 'nothing is bold');
  await restore('bold type');

  await mark('Eit samtykke er frivillig', 0);
  await tool('callout').click();
  await tab.locator('#choose [role=option]', { hasText: 'Viktig' }).click();
  ensure(/\n> \[!IMPORTANT\]\n> Eit samtykke er frivillig/.test(await value()), 'no box is made');
  await restore('a box');

  await mark('Samtykke\n', 0);
  await tool('reader').click();
  await tab.locator('#choose [role=option]', { hasText: 'Barn og unge' }).click();
  ensure((await value()).includes('\n## Samtykke {.young}\n'), 'the heading is for nobody');
  await restore('a reader');

  // What was marked is marked again when nothing is chosen.
  await mark('Eit samtykke er frivillig', 'Eit samtykke'.length);
  await tab.keyboard.press('Control+k');
  await tab.locator('#choose-list [role=option]').first().waitFor();
  for (const is of [true, false]) {
    await tab.keyboard.press('Escape');
    ensure((await tab.locator('#choose').isVisible()) === is, `Escape: the dialog is ${is ? 'left before its list' : 'not left'}`);
  }
  ensure((await area.evaluate((area) => area === document.activeElement && getSelection().toString())) === 'Eit samtykke', 'Escape: not marked again');

  // By keyboard alone: a page, then a number.
  await mark('Eit samtykke er frivillig', 'Eit samtykke'.length);
  await tab.keyboard.press('Control+k');
  await tab.locator('#choose-q').fill('samtykke');
  await tab.waitForFunction(() => /^\d+ treff/.test(document.getElementById('choose-told').textContent));
  await tab.keyboard.press('ArrowDown');
  const active = await tab.locator('#choose-q').getAttribute('aria-activedescendant');
  ensure(active === 'choose-list-0', `nothing is marked: ${active}`);
  await tab.keyboard.press('Enter');
  ensure(/\[Eit samtykke\]\(@[a-z:-]+\) er frivillig/.test(await value()), `no link is made: ${(await value()).slice(0, 300)}`);
  ensure(await area.evaluate((area) => area === document.activeElement), 'the text has lost the focus');
  await restore('a link');
  await mark('Eit samtykke er frivillig', 0);
  await tab.keyboard.press('Control+k');
  await tab.locator('#choose-q').fill('krisesenter telefon');
  await tab.locator('#choose-q').fill('57 00 12');
  await tab.locator('#choose [role=option]', { hasText: 'Fjordvik barnevern' }).filter({ hasText: 'Telefon' }).first().click();
  ensure((await value()).includes('{contact.barnevern.phone}'), 'no number is put in');
  await restore('a number');

  // A picture is put in when it is said what it shows.
  await mark('Eit samtykke er frivillig', 0);
  await tool('picture').click();
  await tab.locator('#choose [role=option]').first().click();
  await tab.locator('#choose-insert').click();
  ensure(await tab.locator('#choose').isVisible(), 'a picture needs no words');
  await tab.locator('#choose-words').fill('Kommunevåpenet til Fjordvik');
  await tab.keyboard.press('Enter');
  ensure((await value()).includes('\n\n![Kommunevåpenet til Fjordvik](images/fjordvik.svg)\n\nEit samtykke'), 'no picture is put in');
  await restore('a picture');

  // What is pasted.
  const paste = (text, html = '') =>
    area.evaluate((area, [text, html]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      clipboardData.setData('text/html', html);
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, [text, html]);
  for (const [name, text, html, is] of [
    ['cells', 'Kven\tNår\nRektor\tFredag', '', '| Kven | Når |\n| --- | --- |\n| Rektor | Fredag |'],
    ['a table', 'Kven Når', '<table><tr><th>Kven</th><th>Når</th></tr><tr><td>A | B</td><td>no</td></tr></table>', '| Kven | Når |\n| --- | --- |\n| A \\| B | no |'],
    ['bullets', '•\tFyrst\n•\tSå «dette»', '', '- Fyrst\n- Så «dette»'],
    ['an address', new URL('/tenester/barnehage/', desk).href, '', '[[barnehage]]'],
  ]) {
    await mark('Eit samtykke er frivillig', 0);
    await paste(text, html);
    await tab.waitForTimeout(300);
    ensure((await value()).includes(is), `${name}: pasted as ${(await value()).slice(before.indexOf('Eit samtykke er') - 5).slice(0, 120)}`);
    await restore(name);
  }

  // The page beside the form shows what is typed, and nothing is saved.
  await tab.setViewportSize({ width: 1600, height: 900 });
  const file = read(PAGE);
  await tab.locator('button[value=see]').click();
  const frame = tab.frameLocator('iframe');
  await frame.locator('h1').waitFor();
  await mark('Eit samtykke er frivillig', 0);
  await tab.keyboard.insertText('Nytt og usagt. ');
  await frame.locator('main', { hasText: 'Nytt og usagt.' }).waitFor();
  // It stays where it is read, also on a PC that has not loaded it before more is typed.
  const beside = (act) => tab.evaluate(`(() => { const page = document.querySelector('iframe').contentWindow; ${act} })()`);
  await tab.waitForTimeout(500);
  await beside('page.scrollTo(0, 300)');
  const pace = await slower(tab);
  await pace(20);
  for (let at = 0; at < 12; at += 1) {
    await tab.keyboard.insertText(`Ord ${at}. `);
    await tab.waitForTimeout(350);
  }
  await frame.locator('main', { hasText: 'Ord 11.' }).waitFor();
  await pace(1);
  await tab.waitForTimeout(500);
  const scroll = await beside('return Math.round(page.scrollY)');
  ensure(scroll === 300, `the page beside stands at ${scroll}, not at 300`);
  ensure(read(PAGE) === file, 'to look at a page saves it');
  await restore('what is typed');
  await tab.waitForTimeout(1000);

  // A section, from the pencil at its heading.
  await tab.goto(new URL('/teieplikt/', desk).href);
  await tab.locator('h2#samtykke + .betre-pencil, h2:has-text("Samtykke") + .betre-pencil').first().click();
  ensure(tab.url().includes('?section='), `the pencil leads to ${tab.url()}`);
  ensure((await value()).startsWith('## Samtykke'), 'the section is not its own');
  await area.fill((await value()).replace('Eit samtykke er frivillig', 'Alle samtykke er frivillige'));
  await Promise.all([tab.waitForNavigation(), tab.locator('.save.last button').click()]);
  ensure(read(PAGE) === file.replace('Eit samtykke er frivillig', 'Alle samtykke er frivillige'), 'more than the section is changed');
  await Promise.all([tab.waitForNavigation(), tab.locator('.saved[role=status] button').click()]);
  ensure(read(PAGE) === file, 'the section is not taken back');

  // From a number on a page to its contact.
  await tab.goto(new URL('/tenester/barnevern/', desk).href);
  await tab.locator('main a[href^="tel:"] + .betre-pencil').first().click();
  ensure(/doc\/contacts\.toml\?at=/.test(tab.url()), `the number leads to ${tab.url()}`);

  // A long list is a search: nothing is sent but what was chosen.
  await tab.goto(`${desk}doc/services/barnehage.md`);
  await tab.evaluate(() => document.querySelectorAll('main details').forEach((box) => (box.open = true)));
  const combo = tab.locator('.find-in').first();
  await combo.click();
  await combo.fill('finst ikkje i det heile');
  await tab.keyboard.press('Tab');
  ensure((await combo.inputValue()) !== 'finst ikkje i det heile', 'words that are none of the list stay');
  await tab.context().close();
}
