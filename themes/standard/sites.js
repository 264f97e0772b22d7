// Narrows the list of sites to those that one types the name of: with or without æ, ø, å and accents, and with aa and oe for them.
{
  const place = document.querySelector('search');
  const { dataset } = place;
  const field = place.querySelector('input');
  const told = document.querySelector('main [role=status]');
  const whole = told.textContent;
  const letters = document.querySelector('main nav');
  const sections = [...document.querySelectorAll('[data-letter]')];
  const bare = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/g, 'o').replace(/æ/g, 'ae').replace(/đ/g, 'd').replace(/ŋ/g, 'n').replace(/ŧ/g, 't');
  // One who types æ, ø or å means that.
  const soft = (text) => text.replace(/[^æøå]/g, bare);
  const double = (text) => bare(text.replace(/ø/g, 'oe').replace(/å/g, 'aa'));
  const parts = (text) => text.toLowerCase().normalize('NFC').split(/[\s/–-]+/).filter(Boolean);
  const rows = [...document.querySelectorAll('[data-words]')];
  const sites = rows.map((row) => ({ row, words: parts(`${row.querySelector('a').textContent} ${row.dataset.words}`) }));
  const counts = new Map();
  for (const { words } of sites) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const site of sites) {
    const ways = (words) => words.flatMap((word) => [soft(word), bare(word), double(word)]);
    site.whole = ways(site.words);
    // What most are called, like «kommune», tells none from another.
    site.own = ways(site.words.filter((word) => counts.get(word) * 2 <= sites.length));
  }

  const show = () => {
    const asked = parts(field.value).map(soft);
    const fitting = (of, fits) => sites.filter((site) => asked.every((part) => site[of].some((word) => fits(word, part))));
    let found = fitting('own', (word, part) => word.startsWith(part));
    if (!found.length) found = fitting('whole', (word, part) => word.includes(part));
    for (const site of sites) site.row.hidden = !found.includes(site);
    for (const section of sections) section.hidden = !section.querySelector('li:not([hidden])');
    if (letters) letters.hidden = asked.length > 0;
    told.textContent = !asked.length ? whole : found.length ? dataset.shown.replace('%', found.length) : dataset.none;
    return found;
  };
  field.addEventListener('input', show);
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') field.value = '';
    const found = show();
    if (key === 'Enter' && found.length === 1) found[0].row.querySelector('a').click();
  });
  place.hidden = false;
  show();
}
