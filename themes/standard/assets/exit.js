// Leaves at once, and what was read on quiet pages leaves one line in the window's history.
const { body } = document;
const told = body.querySelector('.exit [role=status]');
const say = (key) => (told.textContent = told.dataset[key] ?? '');
let times = 0;
let wait;
function leave() {
  document.title = '\u00a0';
  body.classList.add('left');
  say('left');
  location.replace(body.querySelector('[data-exit]').href);
}
addEventListener('keyup', ({ key }) => {
  clearTimeout(wait);
  times = key === 'Shift' ? times + 1 : 0;
  if (times > 2) return leave();
  say(['', 'two', 'one'][times]);
  wait = setTimeout(() => say((times = 0)), 5000);
});
addEventListener('click', (e) => {
  const a = e.target.closest('a');
  if (!a || e.ctrlKey || e.metaKey || e.shiftKey) return;
  if ('exit' in a.dataset) leave();
  else if ('quiet' in body.dataset && a.host === location.host && !/pdf$/.test(a)) location.replace(a);
  else return;
  e.preventDefault();
});
