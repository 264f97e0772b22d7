// The faults that the checks are for, one by one: each is put into a page of the site, which thereby becomes a twin.
import { CONFIGURATIONS } from './site-check.mjs';

/** What the faults are made with, on the page. */
export function helpers() {
  window.$ = (selector) => document.querySelector(selector);
  window.ring = () => $('[data-acute] a[href^="tel:"]');
  window.add = (parent, tag, properties) => $(parent).append(Object.assign(document.createElement(tag), properties));
}

/**
 * A fault has a name, the rules that must find it and no other (`finds`), where that matters the configurations in which
 * it must be found (`where`), and consists of any of
 *   style   CSS for the twin alone
 *   script  a script that the site serves
 *   spoil   what is done to the page, with scripts off
 *   css     a style sheet, which then is the twin itself
 * The twin is made from a step, or from the kind of page in `of`; in both cases it is checked as a page of no kind, to
 * which only the checks of all pages apply, unless `as` names a kind.
 */
export const FAULTS = [
  { name: 'a field without a label', finds: ['axe', 'ibm'], spoil: () => add('main', 'input') },
  {
    name: 'a page to the young without a way out',
    finds: ['exit'],
    spoil: () => {
      document.body.dataset.quiet = '';
      document.querySelectorAll('[data-exit]').forEach((way) => way.remove());
    },
  },
  {
    name: 'a table without heads',
    finds: ['ibm'],
    spoil: () => add('main', 'table', { innerHTML: '<tr><td>Namn</td><td>Nummer</td></tr><tr><td>A</td><td>1</td></tr>' }),
  },
  {
    name: 'a link with another name than it shows',
    finds: ['axe', 'ibm'],
    spoil: () => add('main', 'a', { href: 'index.html', textContent: 'Ring oss', ariaLabel: 'Telefon til kommunen' }),
  },
  {
    name: 'a box that is too wide where text is twice as large',
    finds: ['enlarged'],
    spoil: () => add('main', 'div', { className: 'twin', textContent: 'x' }),
    style: '.twin { width: 13rem }',
  },
  {
    name: 'a box that cuts letters where text is twice as large',
    finds: ['enlarged'],
    spoil: () => add('main', 'div', { className: 'twin', textContent: 'Barnevernstenesta' }),
    style: '.twin { width: 200px; overflow: hidden; white-space: nowrap }',
  },
  {
    name: 'a box that cuts letters where they stand further apart',
    finds: ['spaced'],
    spoil: () => add('main', 'div', { className: 'twin', textContent: 'Barnevernstenesta' }),
    style: '.twin { width: 9.5rem; overflow: hidden; white-space: nowrap }',
  },
  {
    name: 'a bar that covers a zoomed page',
    finds: ['zoomed'],
    spoil: () => add('body', 'div', { className: 'twin' }),
    style: '@media (height = 256px) { .twin { position: fixed; inset: 50% 0 10% 0; pointer-events: none } }',
  },
  {
    name: 'a bar over the end of a zoomed page',
    finds: ['zoomed'],
    spoil: () => add('body', 'div', { className: 'twin' }),
    style: '@media (height = 256px) { .twin { position: fixed; inset: 70% 0 0 0; pointer-events: none } .foot { padding: 0 !important } }',
  },
  { name: 'a title that changes slowly', finds: ['motion'], style: 'h1 { transition: opacity .3s }' },
  { name: 'a page that scrolls smoothly', finds: ['motion'], style: 'main { scroll-behavior: smooth }' },

  {
    name: 'a box that only its ground sets off',
    finds: ['forced'],
    spoil: () => add('main', 'p', { className: 'twin', textContent: 'x' }),
    style: '.twin { background: var(--soft) }',
  },
  {
    name: 'a current page that only a colour tells',
    finds: ['forced'],
    style: '.top [aria-current], .menu [aria-current] { font-weight: inherit; text-decoration: none }',
  },
  {
    name: 'a button that nothing sets off in forced colours',
    finds: ['forced'],
    spoil: () => add('main', 'button', { className: 'twin', type: 'button', textContent: 'Opne' }),
    style: '.twin { border: 2px solid } @media (forced-colors: active) { .twin { border: 0 } }',
  },
  {
    name: 'text that cannot be read in forced colours',
    finds: ['forced'],
    style: '@media (forced-colors: active) { h1 { forced-color-adjust: none; color: #777; background: #888; border: 1px solid #000 } }',
  },
  { name: 'a link without a line when it has focus', finds: ['ring'], style: 'main a:focus-visible { outline: 0 }' },
  {
    name: 'a faint line around what has focus',
    finds: ['ring'],
    where: ['1280 dark'],
    style: '@media (prefers-color-scheme: dark) { main a:focus-visible { outline-color: #333 } }',
  },
  {
    name: 'a line around what has focus that is lost in forced colours',
    finds: ['ring'],
    where: ['forced'],
    style: '@media (forced-colors: active) { main a:focus-visible { outline: 0 } }',
  },
  {
    name: 'a bar over what gets focus',
    of: 'home',
    finds: ['focus', 'zoomed'],
    spoil: () => add('body', 'div', { className: 'twin' }),
    style: '.twin { position: fixed; inset: 0 0 40% 0; z-index: 9; background: Canvas; border: 1px solid }',
  },
  {
    name: 'an open menu over what gets focus',
    finds: ['focus'],
    style: '.menu { position: relative } .menu[open] nav { position: absolute; z-index: 9; inset: 100% 0 auto auto; width: 17rem; height: 70rem; background: Canvas }',
  },
  {
    name: 'a link that no key reaches',
    finds: ['reach'],
    spoil: () => document.querySelector('main a').setAttribute('tabindex', '-1'),
  },
  {
    name: 'a link that gets focus before all others',
    finds: ['axe', 'reach'],
    spoil: () => document.querySelector('.foot a').setAttribute('tabindex', '1'),
  },
  {
    name: 'a link of a page for parents to what staff read first',
    finds: ['landing'],
    spoil: () => {
      document.body.dataset.for = 'guardian';
      add('main', 'a', { href: 'index.html', textContent: 'Til deg' });
    },
  },
  // One for each configuration proves that each of them is really looked at.
  ...CONFIGURATIONS.map(({ name, viewport: { width }, colorScheme }) => ({
    name: `faint text at ${name}`,
    // IBM's engine is asked in the last one alone.
    finds: name === CONFIGURATIONS.at(-1).name ? ['axe', 'ibm'] : ['axe'],
    where: [name],
    style: `@media (width = ${width}px) and (prefers-color-scheme: ${colorScheme}) { h1 { color: #999; background: #bbb; border: 1px solid } }`,
  })),
  // Axe asks not all in every configuration: what only one of them shows must be found there.
  {
    name: 'a field without a label that only a wide window shows',
    finds: ['axe', 'ibm'],
    where: ['1280 light'],
    spoil: () => add('main', 'input', { className: 'twin' }),
    style: '@media (width < 1280px) { .twin { display: none } }',
  },
  {
    name: 'a field without a label that only a dark phone shows',
    finds: ['axe'],
    where: ['320 dark'],
    spoil: () => add('main', 'input', { className: 'twin' }),
    style: '.twin { display: none } @media (width = 320px) and (prefers-color-scheme: dark) { .twin { display: block } }',
  },
  {
    name: 'targets that are too small where it is wide and dark',
    finds: ['axe'],
    where: ['1280 dark'],
    spoil: () => ['a', 'b', 'c'].forEach((text) => add('main', 'button', { className: 'twin', type: 'button', textContent: text })),
    style: `.twin { all: unset; display: inline-block; width: 60px; height: 60px; color: CanvasText; background: Canvas; border: 1px solid }
      .twin:focus-visible { outline: 3px solid CanvasText }
      @media (width = 1280px) and (prefers-color-scheme: dark) { .twin { width: 9px; height: 9px } }`,
  },
  {
    name: 'what scrolls and no key reaches, on a phone',
    finds: ['axe'],
    where: ['320 light'],
    spoil: () => add('main', 'div', { className: 'twin', textContent: 'x '.repeat(400) }),
    style: '@media (width = 320px) { .twin { block-size: 60px; overflow-y: scroll } }',
  },
  {
    name: 'too wide for a phone',
    finds: ['enlarged', 'sideways', 'spaced', 'zoomed'],
    where: ['320 light', '320 dark'],
    style: 'main { min-width: 400px }',
  },
  { name: 'too wide for a desk', finds: ['enlarged', 'sideways', 'spaced', 'zoomed'], style: 'h1 { width: 1400px; max-width: none }' },

  { name: 'a script in the page', finds: ['log'], spoil: () => add('body', 'script', { text: 'var x' }) },
  { name: 'a style in the page', finds: ['log'], spoil: () => $('h1').setAttribute('style', 'color: inherit') },
  { name: 'a script that fails', finds: ['log'], script: 'throw new Error("twin")' },
  { name: 'a script that warns', finds: ['log'], script: 'console.warn("twin")' },
  {
    name: 'a picture that is not there',
    finds: ['log'],
    spoil: () => add('main', 'img', { src: '/none.png', alt: '' }),
  },
  { name: 'an icon that is not there', finds: ['log'], spoil: () => ($('link[rel~="icon"]').href = '/none.svg') },
  { name: 'no icon', finds: ['log'], spoil: () => $('link[rel~="icon"]').remove() },
  {
    name: 'a picture from another host',
    finds: ['host', 'log'],
    spoil: () => add('main', 'img', { src: 'https://elsewhere.example/x.png', alt: '' }),
  },
  {
    name: 'another host greeted',
    finds: ['host'],
    spoil: () => add('head', 'link', { rel: 'preconnect', href: 'https://elsewhere.example/' }),
  },

  { name: 'a cookie', finds: ['stored'], script: 'document.cookie = "twin=1"' },
  { name: 'local storage', finds: ['stored'], script: 'localStorage.twin = 1' },
  { name: 'session storage', finds: ['stored'], script: 'sessionStorage.twin = 1' },
  { name: 'a database', finds: ['stored'], script: 'indexedDB.open("twin")' },

  { name: 'no acute warning', finds: ['acute'], spoil: () => $('[data-acute]').removeAttribute('data-acute') },
  {
    name: 'two acute warnings',
    finds: ['acute'],
    spoil: () => {
      const second = $('[data-acute]').cloneNode(true);
      second.ariaLabel += ' 2';
      $('[data-acute]').after(second);
    },
  },
  {
    name: 'an acute warning that is an alert',
    finds: ['acute'],
    spoil: () => {
      const region = $('[data-acute]');
      const alert = Object.assign(document.createElement('div'), { role: 'alert' });
      alert.append(...region.childNodes);
      region.replaceWith(alert);
      alert.dataset.acute = '';
    },
  },
  {
    name: 'an acute warning without a label',
    finds: ['acute', 'ibm'],
    spoil: () => $('[data-acute]').removeAttribute('aria-label'),
  },
  { name: 'an acute number that is no link', finds: ['acute'], spoil: () => ring().replaceWith(ring().textContent) },
  { name: 'an acute number that rings another', finds: ['acute'], spoil: () => ring().setAttribute('href', 'tel:110') },

  { name: 'text that a script shows', finds: ['script'], script: 'document.querySelector("h1").append(" now")' },
  { name: 'text that a script hides', finds: ['script'], script: 'document.querySelector("main p").hidden = true' },

  { name: 'HTML with an error', finds: ['valid'], spoil: () => $('h1').setAttribute('twin', '') },
  { name: 'HTML with a warning', finds: ['valid'], spoil: () => add('main', 'section') },
  { name: 'CSS with an error', finds: ['valid'], css: 'p { colour: red }' },

  {
    name: 'too many bytes',
    as: 'guide',
    finds: ['weight'],
    spoil: (noise) => $('body').append(document.createComment(noise)),
  },
  {
    name: 'too many requests',
    as: 'guide',
    finds: ['weight'],
    spoil: () => {
      const href = $('link[rel="stylesheet"]').getAttribute('href');
      for (let n = 1; n <= 4; n += 1) add('head', 'link', { rel: 'stylesheet', href: `${href}?${n}` });
    },
  },
  {
    name: 'a title that moves',
    as: 'guide',
    finds: ['motion', 'shift'],
    style: 'h1 { animation: twin-shift 10ms 100ms forwards !important }',
  },
  {
    name: 'a picture that does not tell its size',
    as: 'guide',
    finds: ['shift'],
    spoil: () => {
      // One that the page has anyway, which is fetched once.
      const src = $('img')?.getAttribute('src') ?? $('link[rel~="icon"]').getAttribute('href');
      $('h1').before(Object.assign(document.createElement('img'), { src, alt: '' }));
    },
  },

  {
    name: 'an acute warning of many lines',
    as: 'step',
    finds: ['sight'],
    spoil: () => ring().parentElement.append(' Ring med ein gong.'.repeat(20)),
  },
  { name: 'a title below the fold', as: 'step', finds: ['sight'], style: 'h1 { margin-top: 900px }' },
  {
    name: 'what to do below the fold',
    as: 'step',
    finds: ['sight'],
    style: '[data-what] { display: block; margin-top: 900px }',
  },
  {
    name: 'who is responsible below the fold',
    as: 'step',
    finds: ['sight'],
    style: '[data-responsible] { display: block; margin-top: 900px }',
  },
  {
    name: 'a step that does not say what',
    as: 'step',
    finds: ['sight'],
    spoil: () => $('[data-what]').removeAttribute('data-what'),
  },

  {
    name: 'a front page with the acute warning last',
    of: 'home',
    as: 'home',
    finds: ['front'],
    spoil: () => $('body').append($('[data-acute]')),
  },
  {
    name: 'a front page with the situations after the overview',
    of: 'home',
    as: 'home',
    finds: ['front'],
    spoil: () => $('[data-overview]').after($('[data-situations]')),
  },
  {
    name: 'a front page with two doors',
    of: 'home',
    as: 'home',
    finds: ['front'],
    spoil: () => $('.doors a').remove(),
  },

  {
    name: 'an overview on two sheets',
    of: 'print',
    as: 'print',
    finds: ['print'],
    spoil: () => {
      for (let line = 1; line <= 200; line += 1) add('main', 'p', { textContent: line });
    },
  },
  {
    name: 'an overview on upright paper',
    of: 'print',
    as: 'print',
    finds: ['print'],
    style: '&, * { page: twin-upright !important }',
  },
];

/** CSS that the styles above refer to, and that cannot be for one twin alone. */
export const SHARED_CSS =
  '@keyframes twin-shift { to { margin-top: 200px } }\n@page twin-upright { size: A4 portrait }\n';
