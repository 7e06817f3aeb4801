import { describe, expect, test } from 'vitest';
import { speakers, whoSaid } from '../../src/answering/who-said.js';
import { corpusOf } from './quotation-world.js';

const bridge = `"The bridge across the bay is closed," said Ana Torvald, the harbour master. "Repairs will take until spring."

The mayor said that ferries would run all night. Karim Mohammed told reporters that the fishermen wanted money.`;
const strike = `"Nobody will sail before the wages are paid," Torvald said.

Karim Mohamed said the strike was over. "Repairs are the task of the town," Ben Askel said.`;

describe('by quote', () => {
  test('puts the quotation of a fragment first', () => {
    const answer = whoSaid(corpusOf(bridge, strike), { quote: 'until spring' });
    expect(answer.found).toBe(true);
    expect(answer.quotations[0]).toMatchObject({ article: 'a', speaker: 'Ana Torvald', form: 'direct' });
  });

  test('finds a paraphrase and a quote with slips', () => {
    const corpus = corpusOf(bridge, strike);
    expect(whoSaid(corpus, { quote: 'ferries running all the night' }).quotations[0]?.source?.text).toBe('The mayor');
    expect(whoSaid(corpus, { quote: 'nobody wil sail before wages paid' }).quotations[0]?.article).toBe('b');
  });

  test('says that nobody said what nobody said', () => {
    expect(whoSaid(corpusOf(bridge, strike), { quote: 'the dragons have eaten our gold' }).found).toBe(false);
  });
});

describe('a quote that is not theirs who is asked for', () => {
  const corpus = corpusOf(bridge, strike);

  test('is found with who did say it', () => {
    for (const options of [{ speaker: 'Ana Torvald' }, { speaker: 'Nobody Known' }, { about: 'ferries' }]) {
      const answer = whoSaid(corpus, { quote: 'repairs are the task of the town', ...options });
      expect(answer.found).toBe(false);
      expect(answer.otherwise).toMatchObject({ article: 'b', speaker: 'Ben Askel' });
    }
  });

  test('and that nobody said is found with nobody, nor is one outside the article that is asked', () => {
    const dragons = { quote: 'the dragons have eaten our gold', speaker: 'Ana Torvald' };
    expect(whoSaid(corpus, dragons).otherwise).toBeUndefined();
    const elsewhere = { quote: 'repairs are the task of the town', speaker: 'Ana Torvald', article: 'a' };
    expect(whoSaid(corpus, elsewhere).otherwise).toBeUndefined();
  });
});

describe('of two articles that are one from two places', () => {
  const copy = bridge.replace('Repairs will take', 'The repairs will take');

  test.each([{}, { speaker: 'Torvald' }, { about: 'repairs' }, { quote: 'Repairs will take until spring' }])(
    'each quotation is given once: %j',
    (options) => {
      const alone = whoSaid(corpusOf(bridge), options).quotations.map(({ content }) => content.text);
      const both = whoSaid(corpusOf(bridge, copy), options).quotations;
      expect(both.map(({ content }) => content.text)).toEqual(alone);
      expect(both[0]?.article).toBe('a');
      expect(whoSaid(corpusOf(bridge, copy), { ...options, article: 'b' }).quotations).toHaveLength(alone.length);
    },
  );

  test('one with another number is another', () => {
    const ten =
      'Ana Torvald said that 10 boats were lost in the storm in the bay. The ferries will run again on Monday morning.';
    const found = whoSaid(corpusOf(ten, ten.replace('10', '12')), {}).quotations;
    expect(found.map(({ article }) => article)).toEqual(['a', 'b']);
  });

  test('the same few words of two speakers are two', () => {
    const one = '"No comment," said Ana Torvald.';
    expect(whoSaid(corpusOf(one, one.replace('Ana Torvald', 'Ben Askel')), {}).quotations).toHaveLength(2);
  });
});

describe('by speaker', () => {
  test('keeps to the speaker, in the order of the articles, and to one article where asked', () => {
    const corpus = corpusOf(bridge, strike);
    const answer = whoSaid(corpus, { speaker: 'Torvald' });
    expect(answer.quotations.map(({ article }) => article)).toEqual(['a', 'a', 'b']);
    expect(whoSaid(corpus, { speaker: 'Torvald', article: 'b' }).quotations).toHaveLength(1);
    expect(whoSaid(corpus, { speaker: 'Greta Nobody' })).toMatchObject({ found: false, quotations: [] });
  });

  test('finds what the speaker said among many who said the same', () => {
    const others = Array.from({ length: 40 }, () => '“We will sail at dawn,” said Ana Torvald.');
    const corpus = corpusOf(...others, '“We will sail at dawn,” said Ben Askel, whose boat lay far out in the bay.');
    const answer = whoSaid(corpus, { quote: 'We will sail at dawn', speaker: 'Ben Askel' });
    expect(answer).toMatchObject({ found: true, quotations: [{ speaker: 'Ben Askel' }] });
  });

  test('keeps apart who says the same in two articles, where it is not told who that is', () => {
    const corpus = corpusOf(
      'The minister of the port left the hall in Norden on foot. “No comment at all,” he said.',
      'A banker walked out of the court in Sund before noon. “No comment at all,” he said.',
    );
    expect(whoSaid(corpus, { quote: 'No comment at all' }).quotations).toHaveLength(2);
  });

  test('finds one person under two spellings', () => {
    const answer = whoSaid(corpusOf(bridge, strike), { speaker: 'Karim Mohammed' });
    expect(answer.quotations.map(({ article }) => article)).toEqual(['a', 'b']);
  });

  test('finds what the organs of a country said under its name', () => {
    const corpus = corpusOf(
      'The Russian foreign ministry said talks would begin. Syrian activists said they would not.',
    );
    expect(whoSaid(corpus, { speaker: 'Russia' }).quotations).toHaveLength(1);
    expect(whoSaid(corpus, { speaker: 'Syria' }).found).toBe(false);
  });

  test('finds all that somebody said who is asked for by a title alone', () => {
    const corpus = corpusOf(
      'Judge Rita Moe said: “You stole from the dying.” The court was silent. “Take him down,” Moe said.',
    );
    expect(whoSaid(corpus, { speaker: 'the judge' }).quotations).toHaveLength(2);
    expect(whoSaid(corpus, { speaker: 'the captain' }).found).toBe(false);
  });

  test('keeps to what is said about a topic', () => {
    const answer = whoSaid(corpusOf(bridge, strike), { about: 'repair' });
    expect(answer.quotations.map(({ speaker }) => speaker)).toEqual(['Ana Torvald', 'Ben Askel']);
  });
});

test('counts the speakers, short forms and spellings joined, most quoted first', () => {
  const counted = speakers(corpusOf(bridge, strike));
  expect(counted[0]).toEqual({ name: 'Ana Torvald', quotations: 3 });
  expect(counted.filter(({ name }) => name.startsWith('Karim'))).toEqual([{ name: expect.any(String), quotations: 2 }]);
});

describe('an article in another language', () => {
  const german =
    'Der Minister sagte am Montag, die Brücke werde gesperrt bleiben. „Ich werde nicht zurücktreten“, erklärte er vor Journalisten. ' +
    'Nach Angaben der Polizei wurden drei Menschen verletzt, als das Dach auf dem Bahnhof einstürzte.';

  test('is named where nothing was found, and only there', () => {
    const corpus = corpusOf(bridge, german);
    expect(whoSaid(corpus, { article: 'b' })).toEqual({ found: false, quotations: [], unread: ['b'] });
    expect(whoSaid(corpus, { speaker: 'Greta Nobody' })).toMatchObject({ found: false, unread: ['b'] });
    expect(whoSaid(corpus, { speaker: 'Greta Nobody', article: 'a' })).not.toHaveProperty('unread');
    expect(whoSaid(corpus, { speaker: 'Torvald' })).not.toHaveProperty('unread');
  });
});

test('an institution is found under its abbreviation and its long name', () => {
  const corpus = corpusOf(
    '"We need more vaccine," the World Health Organization said. WHO official Ana Lind said that it would come on Friday.',
  );
  for (const speaker of ['WHO', 'who', 'World Health Organization']) {
    expect(whoSaid(corpus, { speaker }).quotations, speaker).toHaveLength(2);
  }
});

test('a speaker of an article and of its copy is counted once', () => {
  const body = `"The bridge is closed, and it will stay closed," said Ana Torvald, the harbour master of Port Lune.

Ben Askel said that the town had no money for the repairs of the bridge, and that the ferries ran until midnight.`;
  const copy = body.replace('and it will stay closed', 'and it will remain closed');
  expect(speakers(corpusOf(body, copy))).toEqual([
    { name: 'Ana Torvald', quotations: 1 },
    { name: 'Ben Askel', quotations: 1 },
  ]);
  expect(
    speakers(corpusOf(body, copy.replace('midnight', 'midnight." "We must wait," said Carla Moe. "'))).length,
  ).toBe(3);
});

test('an official who speaks is no official of the WHO', () => {
  const corpus = corpusOf('A colonel, who commands the army in the north, said that nobody had been hurt on Friday.');
  expect(whoSaid(corpus, { speaker: 'WHO' }).found).toBe(false);
});

test('dotted letters are the same institution, and where it has an office does not speak', () => {
  const corpus = corpusOf('The U.N. refugee agency in Norden says that 2,000 people sleep in schools this winter.');
  for (const speaker of ['UN', 'U.N.', 'un', 'the United Nations'])
    expect(whoSaid(corpus, { speaker }).quotations, speaker).toHaveLength(1);
  expect(whoSaid(corpus, { speaker: 'Norden' }).found).toBe(false);
});
