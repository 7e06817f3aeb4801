import { expect, test } from 'vitest';
import { loadCommands } from '../../src/command/load-commands.js';
import { serve } from '../../src/command/serve.js';
import { paintCard } from '../../src/faces/terminal/paint.js';
import { libraryOf } from '../library-of.js';

const commands = await loadCommands();

/** What `/timeline` shows of articles: the days above its passages, and its notes. */
async function shown(bodies: readonly string[], options: Readonly<Record<string, unknown>> = {}) {
  const texts = bodies.map((body, i) => [`log${i}`, `---\ntitle: Log ${i}\npublished: 2015-12-30\n---\n\n${body}`]);
  const served = await serve(await libraryOf(Object.fromEntries(texts)), commands, 'timeline', options);
  if (!served.ok) throw new Error(served.problem.message);
  const card = served.card();
  const { heading, blocks, notes } = card;
  const days = blocks.flatMap((block) => (block.kind === 'passage' ? [block.label ?? ''] : []));
  return { heading, days, notes, text: paintCard(card, { colours: false, width: 200 }) };
}

const names = ['Ana', 'Berit', 'Carl', 'Dora', 'Egil'];
/** A log with an entry for each of some days of a month. */
const log = (month: string, days: number) =>
  Array.from({ length: days }, (_, i) => `${names[i % 5]} sailed boat ${i} out of Norden on ${i + 1} ${month} 2015.`);

test('where there are more events than are shown, the newest are, in order, and the others are told of', async () => {
  const bodies = [['The yard was built in 1917.', ...log('October', 20)], log('November', 30)].map((one) =>
    one.join(' '),
  );
  const { heading, days, notes } = await shown(bodies);
  expect(heading).toBe('51 dated events');
  expect(days).toHaveLength(40);
  expect([days[0], days.at(-1)]).toEqual(['11 Oct 2015', '30 Nov 2015']);
  expect(notes).toEqual(['and 11 earlier, from 1917 to 10 Oct 2015; for these, to: 2015-10-10']);
  const before = await shown(bodies, { to: '2015-10-10' });
  expect([before.days[0], before.days.at(-1), before.notes]).toEqual(['1917', '10 Oct 2015', []]);
});

test('what is shown begins with a whole day, but for one that has too many events', async () => {
  const sailed = (count: number, day: string) =>
    Array.from({ length: count }, (_, i) => `${names[i % 5]} sailed boat ${i} out of Lune on ${day} 2015.`).join(' ');
  const { days, notes } = await shown([`${sailed(5, '3 May')} ${sailed(38, '4 May')}`]);
  expect(days).toEqual(Array.from({ length: 38 }, () => '4 May 2015'));
  expect(notes).toEqual(['and 5 earlier, of 3 May 2015; for these, to: 2015-05-03']);
  expect((await shown([sailed(45, '4 May')])).days).toHaveLength(40);
});

test('a day is named once, above the first of its events', async () => {
  const { text } = await shown(['Ana sailed on 3 May 2015. Berit sailed on 3 May 2015. Carl sailed on 4 May 2015.']);
  expect(text.match(/^\d May 2015$/gm)).toEqual(['3 May 2015', '4 May 2015']);
});
