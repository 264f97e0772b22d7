// What an editor meets of what a site shares with others: it is read, made the site's own, changed, and given back.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { axe, prepareAxe } from './checks/axe.mjs';

const PAGE = 'pages/nar-ingen-svarar.md';

export const shared = async ({ program, browser, folder, ways, Editor, ensure, faults }) => {
  const site = join(folder, 'thin');
  cpSync(fileURLToPath(new URL('../sites/thin', import.meta.url)), site, { recursive: true });
  const server = spawn(program, ['edit', site, '--port', '0', '--lang', 'nn', '--today', '2026-11-22'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') },
  });
  try {
    let desk;
    for await (const line of createInterface({ input: server.stdout })) {
      desk = line;
      break;
    }
    for (const [name, { window, keys }] of Object.entries(ways)) {
      const tab = await (await browser.newContext(window)).newPage();
      const editor = new Editor(tab, keys);
      const look = async (what) => {
        await prepareAxe(tab);
        for (const { text, html } of await axe(tab, 'html', ['elements', 'places', 'colours'])) faults.push(`shared: ${name}: ${what}: axe: ${text} ${html.slice(0, 200)}`);
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        ensure(wide <= 0, `shared: ${name}: ${what} is ${wide} too wide`);
      };
      const has = async (text, what) => ensure((await tab.innerText('main')).includes(text), `shared: ${name}: ${what} does not say «${text}»`);

      // From the site's page, where there are scripts, to what it is made of.
      await tab.goto(desk);
      if (window.javaScriptEnabled === false) {
        await tab.goto(`${desk}shared/0/${PAGE}`);
      } else {
        await tab.goto(new URL('/nar-ingen-svarar/', desk).href);
        await editor.go(tab.locator('#betre-edit'));
      }
      ensure(tab.url() === `${desk}shared/0/${PAGE}`, `shared: ${name}: the page leads to ${tab.url()}`);
      await has('Nasjonalt lag', 'what is shared');
      ensure((await tab.locator('main input:not([type=hidden]), main textarea').count()) === 0, `shared: ${name}: what is shared has fields`);
      if (window.javaScriptEnabled !== false) await look('what is shared');

      // The site's own, with one word of its own.
      await editor.go(tab.locator('form[action*="/own/"] button'));
      ensure(existsSync(join(site, PAGE)), `shared: ${name}: no copy`);
      ensure((await tab.innerText('.saved[role=status]')).startsWith('Lagra'), `shared: ${name}: it is not said that it is saved`);
      await editor.write(tab.locator('[data-key="title"]'), 'Når ingen svarar her');
      await editor.go(tab.locator('main .save.last button'));
      ensure(readFileSync(join(site, PAGE), 'utf8').includes('title = "Når ingen svarar her"'), `shared: ${name}: the copy is not changed`);

      // What differs, and back.
      await editor.go(tab.locator('a[href*="/again/"]').first());
      await has('Når ingen svarar her', 'what differs');
      if (window.javaScriptEnabled !== false) await look('what differs');
      await editor.go(tab.locator('form[action*="/again/"] button'));
      ensure(!existsSync(join(site, 'pages')) || !existsSync(join(site, PAGE)), `shared: ${name}: the copy is still there`);
      ensure(tab.url().startsWith(`${desk}shared/0/${PAGE}?saved=`), `shared: ${name}: it leads to ${tab.url()}`);

      // What is locked has no button.
      await tab.goto(`${desk}shared/0/contacts.toml?at=politi`);
      await has('Det er låst', 'what is locked');
      ensure((await tab.locator('main form button').count()) === 0, `shared: ${name}: what is locked has a button`);
      await tab.context().close();
    }
  } finally {
    server.kill();
  }
};
