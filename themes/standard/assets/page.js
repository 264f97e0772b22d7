// What a page can do with a script: be left at once, and be searched from.
{
  const { body } = document;
  const root = new URL('..', document.currentScript.src);
  const leave = body.querySelector('.exit [role=status]');
  if (leave) {
    // Leaves at once, and what was read on quiet pages leaves one line in the window's history.
    const say = (key) => (leave.textContent = leave.dataset[key] ?? '');
    let times = 0;
    let wait;
    const go = () => {
      document.title = '\u00a0';
      body.classList.add('left');
      say('left');
      location.replace(body.querySelector('[data-exit]').href);
    };
    addEventListener('keyup', ({ key }) => {
      clearTimeout(wait);
      times = key === 'Shift' ? times + 1 : 0;
      if (times > 2) return go();
      say(['', 'two', 'one'][times]);
      wait = setTimeout(() => say((times = 0)), 5000);
    });
    addEventListener('click', (e) => {
      const a = e.target.closest('a');
      if (!a || e.ctrlKey || e.metaKey || e.shiftKey) return;
      if ('exit' in a.dataset) go();
      else if ('quiet' in body.dataset && a.host === location.host && !/pdf$/.test(a)) location.replace(a);
      else return;
      e.preventDefault();
    });
  }

  const make = (name, words, attributes) => Object.assign(document.createElement(name), { textContent: words ?? '' }, attributes);

  // A field that shows what is found as one types. It asks for one file when it is first used, and leaves nothing behind.
  for (const place of document.querySelectorAll('search[data-label]')) {
    const { dataset } = place;
    const field = make('input', '', { type: 'search', autocomplete: 'off', spellcheck: false, enterKeyHint: 'search' });
    field.setAttribute('aria-label', dataset.label);
    field.placeholder = dataset.label;
    const told = make('p', '');
    told.role = 'status';
    const found = make('div', '', { className: 'found', hidden: true });
    const list = make('ol');
    found.append(told, list);
    place.prepend(field, found);
    place.hidden = false;
    let asked;
    const load = () => {
      asked ??= new Promise((done, fail) => {
        document.head.append(make('script', '', { src: `${root}data/search-${document.documentElement.lang}.js`, onload: done, onerror: fail }));
      });
      return asked;
    };
    const link = ({ u, t }) => make('a', t, { href: root + u.slice(1).replace(/#|$/, 'index.html$&') });
    const phone = (number) => {
      const digits = number.replace(/[^+\d]/g, '');
      return make('a', number, { className: 'phone', dir: 'ltr', href: `tel:${digits.length === 8 ? '+47' : ''}${digits}` });
    };
    const item = (hit, words) => {
      const li = make('li');
      const who = hit.readers.length ? `${words.for} ${hit.readers.join(', ')}` : '';
      li.append(link(hit), ' ', make('span', [hit.kind, who].filter(Boolean).join(' · '), { className: 'kind' }));
      if (hit.p) li.append(' ', phone(hit.p));
      const text = make('p');
      text.append(...hit.text.map(([words, isAsked]) => (isAsked ? make('mark', words) : words)));
      li.append(text);
      const more = [...hit.parts, ...hit.also];
      if (more.length) li.append(links(more));
      return li;
    };
    const links = (pages) => {
      const ul = make('ul');
      for (const page of pages) {
        const row = make('li');
        row.append(link(page), ...(page.p ? [' ', phone(page.p)] : []));
        ul.append(row);
      }
      return ul;
    };
    // Nothing is found: where to begin, whom to ask, and the words that come nearest.
    const instead = ({ near, doors, words }) => {
      const rows = [];
      if (near.length) {
        const row = make('li', `${words.near} `);
        for (const word of near) {
          row.append(make('button', word, { type: 'button', onclick: () => ((field.value = word), field.focus(), show()) }), ' ');
        }
        rows.push(row);
      }
      const row = make('li', words.doors);
      row.append(links(doors));
      return [...rows, row];
    };
    const show = () => {
      const question = field.value.trim();
      found.hidden = !question;
      if (!question) return list.replaceChildren();
      load().then(
        () => {
          if (question !== field.value.trim()) return;
          const answer = betre.find(question, body.dataset.for);
          const { hits, words } = answer;
          told.textContent = hits.length ? `${words.count} ${hits.length}` : words.none;
          list.replaceChildren(...(hits.length ? hits.map((hit) => item(hit, words)) : instead(answer)));
          found.querySelector('.acute')?.remove();
          if (!hits.length || hits.slice(0, 3).some((hit) => hit.h)) {
            const acute = make('div', '', { className: 'acute' });
            acute.append(...document.querySelector('[data-acute] .inner').cloneNode(true).childNodes);
            told.after(acute);
          }
        },
        () => (told.textContent = dataset.failed),
      );
    };
    field.addEventListener('focus', () => load().then(show));
    field.addEventListener('input', show);
    place.addEventListener('keydown', (e) => {
      const links = [field, ...found.querySelectorAll('a')];
      const at = links.indexOf(document.activeElement);
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Enter: at ? undefined : 1, Escape: 0 }[e.key];
      if (to === undefined || found.hidden) return;
      links[to]?.focus();
      e.preventDefault();
      if (e.key !== 'Escape') return;
      field.value = '';
      show();
    });
    // In the head of a page the hits lie over it, until one goes on with something else.
    const close = (to) => {
      if (to && place.closest('header') && !place.contains(to)) found.hidden = true;
    };
    addEventListener('click', (e) => close(e.target));
    place.addEventListener('focusout', (e) => close(e.relatedTarget));
  }
}
