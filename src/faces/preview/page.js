// The page of the preview: sends lines and presses, shows what comes back, and completes what is typed.
const at = (id) => document.getElementById(id);
const [messages, prompt, line, completions] = ['messages', 'prompt', 'line', 'completions'].map(at);
const root = document.documentElement;
const mention = '@Verbatim ';

for (const [name, button, values] of [
  ['theme', at('theme'), { dark: 'Light', light: 'Dark' }],
  ['width', at('width'), { wide: 'Narrow', narrow: 'Wide' }],
]) {
  const show = (value) => {
    root.dataset[name] = value;
    button.textContent = values[value];
  };
  const asked = new URLSearchParams(location.search).get(name);
  if (asked in values) show(asked);
  button.addEventListener('click', () => show(Object.keys(values).find((value) => value !== root.dataset[name])));
}

async function post(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

window.addEventListener('unhandledrejection', ({ reason }) => {
  at('problem').textContent = `That failed: ${reason.message}. Is the preview still running?`;
});

/** Counts what was answered, for who waits for it. */
let shownTimes = 0;
const answered = () => {
  document.body.dataset.shown = String(++shownTimes);
};

/** Puts a message of the bot's into the page, in the place of `old` where that is given. */
function show({ used, hidden, html, payload }, old) {
  const shown = at('message').content.cloneNode(true).querySelector('article');
  const usedLine = shown.querySelector('.used');
  usedLine.hidden = used === null;
  usedLine.querySelector('.command').textContent = `/${used}`;
  if (old) usedLine.replaceWith(old.querySelector('.used'));
  // The server has made the HTML and escaped every word of it.
  shown.querySelector('.content').innerHTML = html;
  for (const container of shown.querySelectorAll('[data-accent]')) {
    container.style.setProperty('--accent', container.dataset.accent);
  }
  shown.querySelector('.only').hidden = !hidden;
  shown.querySelector('pre').textContent = JSON.stringify(payload, null, 2);
  if (old) old.replaceWith(shown);
  else messages.append(shown);
  return shown;
}

function showQuestion(words) {
  const shown = at('question').content.cloneNode(true);
  shown.querySelector('.words').textContent = mention + words;
  messages.append(shown);
}

prompt.addEventListener('submit', async (event) => {
  event.preventDefault();
  const words = line.value;
  line.value = '';
  at('problem').textContent = '';
  completions.hidden = true;
  if (words.trim() === '') return;
  if (!words.trim().startsWith('/')) showQuestion(words.trim());
  const { message } = await post('/say', { line: words });
  if (message) show(message).scrollIntoView({ block: 'start' });
  answered();
});

async function press(control, value) {
  const message = control.closest('.message');
  const done = await post('/press', { customId: control.dataset.customId, value });
  if (done.effect === 'delete') message.remove();
  else if (done.effect === 'update') show(done.message, message);
  else {
    show(done.message).scrollIntoView({ block: 'nearest' });
  }
  answered();
}

messages.addEventListener('click', (event) => {
  const button = event.target.closest('button[data-custom-id]');
  if (button) press(button, null);
  else if (event.target.classList.contains('spoiler')) event.target.classList.add('shown');
});
messages.addEventListener('change', (event) => {
  if (event.target.matches('select[data-custom-id]')) press(event.target, event.target.value);
});

line.focus();
let asked = 0;
line.addEventListener('input', async () => {
  const turn = ++asked;
  const words = line.value;
  const [found, typed] = words.startsWith('/')
    ? await (await fetch(`/complete?line=${encodeURIComponent(words)}`)).json()
    : [[], ''];
  if (turn !== asked) return;
  completions.replaceChildren(
    ...found.slice(0, 10).map((value) => {
      const entry = document.createElement('li');
      entry.textContent = value;
      entry.dataset.line = words.slice(0, words.length - typed.length) + value;
      return entry;
    }),
  );
  completions.hidden = found.length === 0;
});
const take = (entry) => {
  line.value = entry.dataset.line;
  completions.hidden = true;
  line.focus();
};
completions.addEventListener('click', (event) => take(event.target.closest('li')));
line.addEventListener('keydown', (event) => {
  if (event.key === 'Tab' && !completions.hidden) {
    event.preventDefault();
    take(completions.firstElementChild);
  }
});
