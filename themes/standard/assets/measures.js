// All measures in one table, narrowed and sorted by what one chooses. The choice stands in the address, after #.
{
  const place = document.querySelector('[data-finder]');
  const { dataset } = place;
  const table = document.querySelector('.measures');
  const [body] = table.tBodies;
  const all = [...body.rows];
  const values = new Map(all.map((row) => [row, row.dataset.values.split(' ')]));
  const shown = document.querySelector('[data-shown]');
  const whole = shown.textContent;
  const title = table.caption.textContent;
  const make = (name, words, attributes) => Object.assign(document.createElement(name), { textContent: words ?? '' }, attributes);

  const choice = (label, options) => {
    const select = make('select');
    select.append(...options.map(([value, words, lang]) => make('option', words, { value, lang: lang ?? '' })));
    const field = make('label', label);
    field.append(select);
    return { field, select, known: options.map(([value]) => value) };
  };
  const facets = [...place.querySelectorAll('[data-facet]')].map((group) => {
    const links = [...group.querySelectorAll('[data-value]')];
    const options = links.map((a) => [a.dataset.value, a.textContent, a.firstElementChild.lang]);
    const label = group.dataset.label;
    return { name: group.dataset.facet, label, ...choice(label, [['', dataset.any], ...options]) };
  });
  const capital = (words) => words.charAt(0).toLocaleUpperCase() + words.slice(1);
  const order = choice(dataset.sort, [['', capital(dataset.tables)], ['title', capital(dataset.title)], ...facets.map(({ name, label }) => [name, label])]);

  const collator = new Intl.Collator(document.documentElement.lang);
  const name = (row) => row.cells[0].firstElementChild.textContent;
  const rank = ({ known }, row) => {
    const at = known.findIndex((value) => values.get(row).includes(value));
    return at < 0 ? known.length : at;
  };

  const show = () => {
    const chosen = facets.filter(({ select }) => select.value);
    let count = 0;
    for (const row of all) {
      row.hidden = !chosen.every(({ select }) => values.get(row).includes(select.value));
      count += !row.hidden;
    }
    const by = order.select.value;
    const facet = facets.find((one) => one.name === by);
    const sorted = [...all];
    if (by) sorted.sort((a, b) => (facet ? rank(facet, a) - rank(facet, b) : collator.compare(name(a), name(b))));
    body.append(...sorted);
    const words = chosen.map(({ label, select }) => `${label}: ${select.selectedOptions[0].textContent.replace(/ \(\d+\)$/, '')}`);
    const told = (first) => [first, words.join(', ')].filter(Boolean).join(' – ');
    shown.textContent = chosen.length ? told(shown.dataset.shown.replace('%', count)) : whole;
    table.caption.textContent = told(title);
  };
  const keep = () => {
    const state = facets.map(({ select }) => select.value).concat(order.select.value && `sort=${order.select.value}`);
    const written = state.filter(Boolean).join('&');
    if (!('quiet' in document.body.dataset)) history.replaceState(null, '', written ? `#${written}` : location.pathname + location.search);
    show();
  };
  const read = () => {
    const state = decodeURIComponent(location.hash.slice(1)).split('&');
    for (const { select, known } of facets) select.value = known.find((value) => value && state.includes(value)) ?? '';
    order.select.value = order.known.find((value) => state.includes(`sort=${value}`)) ?? '';
    show();
  };

  const clear = make('button', dataset.clear, { type: 'button', className: 'button' });
  clear.addEventListener('click', () => {
    for (const { select } of [...facets, order]) select.value = '';
    keep();
    facets[0].select.focus();
  });
  place.replaceChildren(...facets.map(({ field }) => field), order.field, clear);
  place.className = 'choices';
  place.addEventListener('change', keep);
  addEventListener('hashchange', read);
  read();
}
