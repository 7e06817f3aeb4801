import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeTexts } from '../../bench/made-articles.js';
import { ask } from '../../src/answering/ask.js';
import { type Corpus, makeCorpus } from '../../src/search/corpus.js';
import { writtenOut } from '../../src/search/question-shorthand.js';
import { corpusOf } from '../articles.js';

const dam = `---
title: Dam bursts above Karvel
published: 2014-06-12
---

A dam burst above the town of Karvel on Wednesday and flooded the lower part of the valley.

At least 31 people died and more than 200 were hurt, the mayor, Lena Orsted, told reporters.

She said that the dam had not been inspected since 2009.

The Norwegian army sent two helicopters and 150 soldiers to the valley on Thursday.

The dam was built in 1961 by the power company Elvekraft, which wanted to sell electricity to the south.

The company refused to comment because an inquiry has been opened.
`;

const race = `---
title: Skier wins in Karvel
published: 2014-02-02
---

Jonas Brekke won the downhill race in Karvel on Sunday in front of 9,000 spectators.

The race had been put off twice because of fog.
`;

const morning = `The mayor opened a school in the morning.

A jet fell into the lake at noon.

The council met in the evening.
`;

const first = (corpus: Corpus, question: string, article?: string) =>
  ask(corpus, { question, ...(article === undefined ? {} : { article }) });

describe('of reports that match alike', () => {
  const storm = (published: string, toll: number) =>
    `---\ntitle: Storm over Larnow\npublished: ${published}\n---\n\nThe storm killed ${toll} people in the valley of Larnow.\n`;
  const corpus = corpusOf({ early: storm('2014-03-02', 12), late: storm('2016-11-20', 31) });

  test('the newest comes first', () => {
    expect(first(corpus, 'How many people did the storm kill in Larnow?').answer?.text).toBe('31');
  });

  test('the one of the asked year or month comes first, though its text tells neither', () => {
    expect(first(corpus, 'How many people did the storm of 2014 kill in Larnow?').answer?.text).toBe('12');
    expect(first(corpus, 'How many people did the storm kill in Larnow in March?').answer?.text).toBe('12');
  });
});

describe('below headings', () => {
  const fair = `---
title: Everything about the Larnow harvest fair
---

The harvest fair of Larnow is back, and the town expects more guests than ever.

When does the harvest fair begin?

Gates open on Saturday, 4 October, at nine in the morning.

Visitors should leave their cars at the stadium.

How much are tickets?

Adults pay 12 crowns at the gate.

What the fair looked like last year

Rain kept most of the guests away, and the harvest queen was crowned in a tent.
`;
  const corpus = corpusOf({ fair });

  test('the first sentence answers what the heading asks, and no heading does', () => {
    expect(first(corpus, 'When does the harvest fair begin?').passages[0]?.text).toMatch(/^Gates open/);
    expect(first(corpus, 'How much are the tickets?').passages[0]?.text).toMatch(/^Adults pay/);
    expect(first(corpus, 'What did the fair look like last year?').passages[0]?.text).toMatch(/^Rain kept/);
  });

  test('the lines of a list are no headings', () => {
    const list =
      'The mayor named the roads that are closed.\n\nMill Lane\n\nHarbour Street\n\nThe Old Bridge\n\nThey open again on Monday, he said.\n';
    expect(first(corpusOf({ list }), 'Is Harbour Street closed?').passages.map(({ text }) => text)).toContain(
      'Harbour Street',
    );
  });
});

describe('in a large library', () => {
  const made = Object.fromEntries(madeTexts(400).map((text, i) => [`made-${i}`, text]));
  const coats = 'The wool of the coats comes from Orland, where herders shear the goats in spring.\n';
  const corpus = corpusOf({ ...made, coats });

  test('a passage that shares one name with the question does not answer it', () => {
    expect(first(corpus, 'What is the capital of Orland?')).toMatchObject({ found: false });
    expect(first(corpus, 'Who is the president of Orland?')).toMatchObject({ found: false });
  });

  test('what is told once is found', () => {
    const { found, passages } = first(corpus, 'When do the herders of Orland shear the goats?');
    expect({ found, article: passages[0]?.article }).toEqual({ found: true, article: 'coats' });
  });
});

test('a word of the question is met by one that stands in much the same company', () => {
  const { passages } = first(corpusOf({ morning }), 'What happened to the airplane?');
  expect(passages[0]?.text).toContain('A jet fell');
});

test('a word that is right is not taken for a slip of another', () => {
  const hall = 'The candles were alight in the hall.\n\nA small delay upset the guests.\n';
  expect(first(corpusOf({ hall }), 'What was slight?').passages).toEqual([]);
});

test.each([
  ['The bank was founded in 1974, and the mine closed in 2011.', 'When did the mine close?', '2011'],
  ['He joined the bank in 1998 and became its director in 2009.', 'When did he become director?', '2009'],
  ['The bridge opened in 1961 but its pillars were repaired in 1990.', 'When were the pillars repaired?', '1990'],
])('of two clauses the one with the words of the question answers: %s', (text, question, answer) => {
  expect(first(corpusOf({ text }), question).answer?.text).toBe(answer);
});

test.each([
  ['Who met the envoy when the talks failed?', 'Ada Marsh'],
  ['When the talks failed, who met the envoy?', 'Ada Marsh'],
  ['Can you tell me when the talks failed?', '2011'],
  ['What was the budget of the talks?', '$6 million'],
])('what is asked is told by the word that asks, not by its clauses: %s', (question, answer) => {
  const talks =
    'The talks failed in 2011. Ada Marsh met the envoy when the talks failed in 2011. The talks had a budget of $6 million.';
  expect(first(corpusOf({ talks }), question).answer?.text).toBe(answer);
});

test('of sentences with the same words the one that puts them as the question does comes first', () => {
  const war = `The crown of Harn said that the army, which Veld attacked, was of no use.

The crown said that Veld attacked the army of Harn, which was of no use.
`;
  const asked = (question: string) => first(corpusOf({ war }), question).passages[0]?.text;
  expect(asked('Who said that the army, which Veld attacked, was of no use?')).toContain('The crown of Harn');
  expect(asked('Who said that Veld attacked the army of Harn?')).toContain('The crown said');
});

describe('what the question denies is denied in the first passage', () => {
  const signed = `Envoys of Norden and Westland signed the treaty on fishing in the hall of the palace on Friday.

The treaty forbids nets near the coast, and the palace was closed to the press.
`;
  const refused = `${signed}
Ostrava and two islands did not sign, and their boats left the bay.
`;
  test('whether it says "not" or something like it', () => {
    for (const told of ['did not sign', 'refused to sign', 'failed to sign']) {
      const corpus = corpusOf({ treaty: refused.replace('did not sign', told) });
      expect(first(corpus, 'Who did not sign the treaty?').passages[0]?.text).toContain(told);
    }
  });

  test('but not where it denies nothing', () => {
    const corpus = corpusOf({ treaty: refused });
    expect(first(corpus, 'Who signed the treaty?').passages[0]?.text).toContain('Envoys');
    expect(first(corpus, 'Who signed the treaty, Norden or not?').passages[0]?.text).toContain('Envoys');
  });

  test('though members leave the apostrophe out', () => {
    const corpus = corpusOf({ treaty: refused });
    expect(first(corpus, 'who didnt sign the treaty').passages[0]?.text).toContain('did not sign');
    expect(first(corpusOf({ treaty: signed }), 'who didnt sign the treaty').found).toBe(false);
  });

  test('but where it denies a condition, what follows is told', () => {
    const club = `The club has not paid the fine, and it did not pay the tax on its ground in 2019 or 2020.

If the club does not pay the fine by May, it will lose its ground to the town.
`;
    expect(first(corpusOf({ club }), 'what will happen if the club does not pay').passages[0]?.text).toContain(
      'will lose',
    );
  });

  test('and who did it is not marked as who did not', () => {
    const corpus = corpusOf({ treaty: signed.replace('Envoys of Norden and Westland', 'President Ana Lopes') });
    expect(first(corpus, 'Who signed the treaty?').answer?.text).toBe('Ana Lopes');
    expect(first(corpus, 'Who did not sign the treaty?').answer).toBeUndefined();
  });
});

describe('what has a word of the sort that is asked for comes first', () => {
  const corpus = corpusOf({
    visit: `Lena Orsted visited the flooded houses in the lower town with two officers.

She was heartbroken, and stayed with the families there until the evening.

The houses had been built by the river on land that the town sold cheaply.
`,
    crash: `The car that the police are looking for hit the fence of the school at full speed.

It was red and had a broken window, said a man who saw it.

The school will get a new fence, and the police a camera for the road.
`,
    fair: `Visitors to the fair at Larnow came in hundreds and bought tickets at the gate.

It opened on a Thursday with a speech of the mayor, who cut a ribbon.
`,
  });
  test.each([
    ['a feeling', 'How did Lena Orsted feel about the houses?', 'visit', 'heartbroken'],
    ['a colour', 'What color was the car?', 'crash', 'red'],
    ['a day', 'What day was the fair at Larnow?', 'fair', 'Thursday'],
  ])('%s', (_, question, article, word) => {
    expect(first(corpus, question, article).passages[0]?.text).toContain(word);
  });

  test('where that is what is asked', () => {
    const { passages } = first(
      corpus,
      'Who felt that the flooded houses in the lower town were worth a visit?',
      'visit',
    );
    expect(passages[0]?.text).toMatch(/^Lena Orsted visited/);
  });
});

test('"how old" and "how deep" ask for a number, not for the words "old" and "deep"', () => {
  const corpus = corpusOf({
    election: 'Rufus Tarn, 71, who has ruled for 16 years, lost the vote. His rival Ada Marsh won it.',
    storm: 'The storm killed a 7-year-old girl and an old man. The deep water stood for days.',
    mine: 'The fire began in a tunnel 600 metres below ground. It was put out on Friday.',
  });
  expect(first(corpus, 'How old is Tarn?')).toMatchObject({ found: true });
  expect(first(corpus, 'How old is Tarn?').passages[0]?.article).toBe('election');
  expect(first(corpus, 'How deep was the fire?').passages[0]?.article).toBe('mine');
});

test.each([
  ['The ferry was steered by Josefa Linden, 61, who lives in Lune.', 'How old is Josefa Linden?', '61'],
  ['The thieves shot a 34-year-old gas station clerk in Lune.', 'How old was the clerk?', '34'],
  ['The keeper Ana Lopes died at Lune on Monday at the age of 81.', 'How old was Ana Lopes when she died?', '81'],
  ['Ana Lopes started to row on the lake at the age of nine.', 'How old is Ana Lopes?', undefined],
  ['Ana Lopes, whose partner paid 5 million for the 23-year-old boat, rows.', 'How old is Ana Lopes?', undefined],
  ['Ana Lopes has a 8-year-old son.', 'How old was Ana Lopes when she had her son?', undefined],
  ['For 41 years Ana Lopes has rowed on the lake.', 'How old is Ana Lopes?', undefined],
])('the age of whom the question asks for, and no other number: %s', (text, question, answer) => {
  expect(first(corpusOf({ text }), question).answer?.text).toBe(answer);
});

test.each([
  [
    'Every morning Ole Brandt climbs the 90 steps of the tower. At 73, he does not stop on the way.',
    'How old is Ole Brandt?',
    '73',
  ],
  ['The painter Ole Brandt died in Lune on Sunday. He was 88.', 'How old was Ole Brandt?', '88'],
  ['Ole Brandt joined the club of Lune. The 19-year-old played for Norden.', 'how old is Ole Brandt', '19'],
  ['The prize of Lune went to Ole Brandt, a student of 15 from Harn.', 'how old is the student', '15'],
  ['The driver, Ole Brandt, 26 of Harn, was held at Lune.', 'how old is Ole Brandt', '26'],
  [
    'Ana Brandt, a widow, and Ole Brandt, a 38-year-old driver, left Lune. Ana Brandt is 56.',
    'how old is Ana Brandt',
    '56',
  ],
  ['The prize of Lune went to Ole Brandt and a group of 15 from Harn.', 'how old is Ole Brandt', undefined],
  ['Ole Brandt won the race of Lune. The 19-year-old Per Aas came second.', 'How old is Ole Brandt?', undefined],
  [
    'The mayor, Ole Brandt, opened the pier of Lune. His sister Ada, 61, was there.',
    'How old is Ole Brandt?',
    undefined,
  ],
])('an age that the next sentence tells comes first, and that of another is none: %s', (text, question, answer) => {
  const found = first(corpusOf({ text }), question);
  expect([found.found, found.answer?.text]).toEqual([answer !== undefined, answer]);
});

test('how long a thing is, a length tells as well', () => {
  const tunnel = `The opening of the tunnel of Lune has been put off again.

The tunnel of Lune is a 17-kilometre link under the strait.

It may cost 9.9 billion crowns, the ministry said.
`;
  const corpus = corpusOf({ tunnel });
  expect(first(corpus, 'How long is the tunnel of Lune?').passages[0]?.text).toContain('17-kilometre');
  expect(first(corpus, 'How much will the tunnel of Lune cost?').passages[0]?.text).toContain('crowns');
});

test('how old a thing is, the year tells in which it was built', () => {
  const text = 'The bridge of Lune, built in 1967, was rated sufficient, the minister, Ana Lopes, told reporters.';
  expect(first(corpusOf({ text }), 'How old is the bridge of Lune?').found).toBe(true);
  expect(first(corpusOf({ text }), 'How old is Ana Lopes?').found).toBe(false);
});

test('what says what is asked comes before what only has the names', () => {
  const arden = `---
title: Ole Brandt, painter of harbours, dies
---

Ole Brandt, whose harbours hang in every school of Norden, died on Sunday at his home in Lune.

Mr. Brandt married the singer Ada Marsh in 1961.

The pier of Lune bears his name. It was moved in 1990.
`;
  const corpus = corpusOf({ arden });
  expect(first(corpus, 'Who did Ole Brandt marry?').answer?.text).toBe('Ada Marsh');
  expect(first(corpus, 'when was the pier of Lune moved').passages[0]?.text).toMatch(/^It was moved/);
});

describe('other words for the same', () => {
  const corpus = corpusOf({
    board: `---
title: Harbour board in turmoil
published: 2024-05-02
---

The harbour board of Norden met behind closed doors on Thursday after a week of protests over mooring fees.

Its chairman, Ivo Lund, stepped down shortly after midnight, saying "we have had enough of it, and so have they".

The board also called off the opening of the new pier, which had been planned for Saturday.

Lund's father, who founded the board, passed away in 2019.

Officials turned down a request by the union to see the accounts.

His mother, Hanne Lund, had been a singer.
`,
  });

  test.each([
    ['Who resigned?', 'stepped down', 'Ivo Lund'],
    ['who quit', 'stepped down', 'Ivo Lund'],
    ['What was cancelled?', 'called off', undefined],
    ['Which request was rejected?', 'turned down', undefined],
    ["when did lund's father die", 'passed away', '2019'],
    ["When did Lund's father pass away?", 'passed away', '2019'],
    ["who is ivo lund's mom", 'Hanne Lund', 'Hanne Lund'],
  ])('%s', (question, told, answer) => {
    const { found, passages, answer: marked } = first(corpus, question);
    expect([found, passages[0]?.text.includes(told), marked?.text]).toEqual([true, true, answer]);
  });
});

describe('what is typed on a phone', () => {
  const corpus = corpusOf({
    wall: `---
title: Council closes libraries to fund harbour defences
published: 2026-10-12
---

Northshore Council voted on Monday to close four libraries in order to pay for new harbour defences.

The authority said that the sea wall would cost £38 million and protect 2,400 homes.

About 300 people protested outside the town hall, organisers said.

The old wall is crumbling, said the council leader, Priya Nair. She apologised to readers.
`,
  });

  test.each([
    ['y did the council close libraries', 'in order to pay'],
    ['how many ppl protested', 'About 300'],
    ['wats the cost of the wall', '£38 million'],
    ['what will the harbor defenses pay for', 'harbour defences'],
    ['did the leader apologize', 'apologised'],
    ['whos the council leader', 'Priya Nair'],
  ])('%s', (question, told) => {
    const { found, passages } = first(corpus, question);
    expect([found, passages[0]?.text.includes(told)]).toEqual([true, true]);
  });

  test('nor is a word of another language one of ours', () => {
    expect(writtenOut('cuantos muertos y heridos hay', corpus.index)).toBe('cuantos muertos y heridos hay');
    expect(writtenOut('wer hat die mauer gebaut', corpus.index)).toBe('wer hat die mauer gebaut');
    expect(writtenOut('y r ppl angry', corpus.index)).toBe('why are people angry');
  });

  test('what the articles name so is a name', () => {
    const ministers = corpusOf({
      talks: 'On Monday Wen Jie and Ana Bc signed a treaty in Karvel, and Wen Jie left.\n',
    });
    expect(first(ministers, 'where did wen jie sign a treaty').found).toBe(true);
  });
});

test('whose daughter somebody is tells who her mother is', () => {
  const born = `The singer Ana Lopes was born on the island of Lune in 1950.

Ana Lopes likes the sea, and her mother liked it as well.

Ana Lopes, 74, is the daughter of Emil Lopes and the late Maria Berg.
`;
  expect(first(corpusOf({ born }), "Who is Ana Lopes's mother?").passages[0]?.text).toContain('Maria Berg');
});

describe('what is only demanded has not happened', () => {
  const talks = `Envoys on Monday said that talks could begin, but the unions refused to come unless mayor Ole Brandt stepped down.

The council rejected all talks until Brandt steps down.

Neighbouring towns on Friday pressed for a plan calling on Brandt to stand down.

"The resignation of Brandt is the condition for talks," the unions said.
`;
  test.each(['Who resigned?', 'When did Brandt step down?', 'When did Brandt resign?', 'Has Brandt resigned?'])(
    '%s',
    (question) => {
      const { found, answer } = first(corpusOf({ talks }), question);
      expect([found, answer]).toEqual([false, undefined]);
    },
  );

  test('nor in the article that ships, where many passages speak of him of whom it is demanded', () => {
    const shipped = readFileSync(new URL('../../corpus/russia-offers-syria-mediation.txt', import.meta.url), 'utf8');
    for (const question of ['Who resigned?', 'who stepped down', 'When did Assad resign?'])
      expect(first(corpusOf({ shipped }), question).found).toBe(false);
  });

  test('until it had happened is told as well', () => {
    const match = 'City looked comfortable until Olav Brandt was sent off on Saturday for a kick.';
    expect(first(corpusOf({ match }), 'who was sent off').found).toBe(true);
    const refused = 'City will not play until Olav Brandt is sent off the board.';
    expect(first(corpusOf({ refused }), 'who was sent off').found).toBe(false);
  });

  test('but once it has, it is told', () => {
    const told = `${talks}\nBrandt stepped down on Friday.\n`;
    const { found, passages } = first(corpusOf({ told }), 'When did Brandt resign?');
    expect([found, passages[0]?.text]).toEqual([true, 'Brandt stepped down on Friday.']);
  });
});

describe('words in quotation marks', () => {
  const corpus = corpusOf({
    talks: `The minister spoke about the talks for an hour on Friday.

"They will come to us in the end, as they have before," she said.

The talks go on next week, and the minister will speak again.
`,
    dam,
  });

  test.each(['To whom does the minister say "they will come to us in the end"?', 'who said ‘As they have before’'])(
    'stand in the first passage though they hold no term: %s',
    (question) => {
      const { found, passages } = first(corpus, question);
      expect([found, passages[0]?.article]).toEqual([true, 'talks']);
      expect(passages[0]?.text).toContain('as they have before');
    },
  );

  test('stand in the first passage where it says nearly that', () => {
    const { found, passages } = first(corpus, 'who said "They will come back to us in the end"');
    expect([found, passages[0]?.article]).toEqual([true, 'talks']);
    expect(passages[0]?.text).toContain('They will come to us in the end');
  });

  test('that no article has find nothing by themselves', () => {
    expect(first(corpus, 'who said "we have never been to it before"').found).toBe(false);
  });
});

describe('who holds an office', () => {
  const quake = `---
title: Quake shakes southern Norden
---

A quake shook southern Norden on Friday and killed 12 people, the government said.

Health Minister Ana Lopes said that tents were needed.

Neighbouring Sudara sent four dogs. President Ole Brandt cut short a visit to Velmora.

The governor of Lune, Per Aas, thanked the rescuers.
`;
  const match = `Lune Rovers beat Karvel City 3-2 on Saturday in front of 9,000 people.

City had looked good at half-time. But their goalkeeper, Rui Mota, was sent off.

"I was not angry," said Rovers manager Ada Marsh.

City manager Jan Prins left early, and his wife, Eva Prins, drove the car.
`;
  const corpus = corpusOf({ quake, match });

  test.each([
    ['who is the president of Norden?', 'Ole Brandt'],
    ['Who is the health minister of Norden?', 'Ana Lopes'],
    ["Who is Lune's governor?", 'Per Aas'],
    ['Who is the manager of Lune Rovers?', 'Ada Marsh'],
    ["who's the City manager", 'Jan Prins'],
    ['who is the goalkeeper of Karvel City', 'Rui Mota'],
    ['Who is Jan Prins’s wife?', 'Eva Prins'],
  ])('%s', (question, answer) => {
    expect(first(corpus, question)).toMatchObject({ found: true, answer: { text: answer } });
  });

  test.each([
    'Who is the president of Sudara?',
    'Who is the president of Velmora?',
    'Who is the prime minister of Norden?',
    'Who is the mayor of Lune?',
    'Who is the manager of Velmora?',
    'Who is the husband of Ada Marsh?',
  ])('nobody is told: %s', (question) => {
    expect(first(corpus, question).found).toBe(false);
  });
});

test.each([
  ['President Ana Lopes met the Sudara president in Lune on Monday.', 'Who is the president of Sudara?', undefined],
  ['The oldest mayor of Lune was Ole Brandt, who was 84 when he resigned.', 'Who is the mayor of Lune?', undefined],
  ['The Liberal mayor of Lune, Ana Lopes, opened the pier on Monday.', 'Who is the mayor of Lune?', 'Ana Lopes'],
  [
    'Ana Lopes, 61, who became head of the Lune museum, spoke first.',
    'Who is the head of the Lune museum?',
    'Ana Lopes',
  ],
])('who has an office stands beside it: %s', (text, question, answer) => {
  expect(first(corpusOf({ text }), question).answer?.text).toBe(answer);
});

test('what is told of another place, year or name does not answer', () => {
  const storm = `The storm killed nine people in Lune on Sunday.

The harbour of Karvel stayed closed, and its schools too.

The mayor thanked the firemen.

It was the worst storm since 1961, when 20 people died there.
`;
  const corpus = corpusOf({ storm });
  expect(first(corpus, 'How many people did the storm kill in Lune?').found).toBe(true);
  expect(first(corpus, 'How many people did the storm kill in Karvel?').found).toBe(false);
  expect(first(corpus, 'How many people died in the storm of 1971?').found).toBe(false);
  expect(first(corpus, 'How many people died in the storm of 1961?').found).toBe(true);
});

test('who lost their lives is told by the number of the dead', () => {
  const text = 'The mayor came to Sund on Sunday. The fire in Sund killed 12 people. Forty were hurt.';
  const { passages, answer } = ask(corpusOf({ text }), { question: 'How many lost their lives in Sund?' });
  expect([passages[0]?.text, answer?.text]).toEqual(['The fire in Sund killed 12 people.', '12']);
});

describe('who did something', () => {
  test.each([
    ['Captain Ana Berg was rescued by a boat on Sunday.', 'Who rescued the captain?'],
    ['Rovers beat City 3-1 in the final.', 'Who beat the home side in the final?'],
    ['The ferry company, Havnar Line, is owned by the city.', 'Who owns the ferry company?'],
    ['Police arrested Tom Dahl over the murder of Ida Vik.', 'Who murdered Ida Vik?'],
    ['Ola Nord was charged with the robbery of the bank in Havnar.', 'Who robbed the bank in Havnar?'],
  ])('is not marked in whom it was done to, or who is only accused: %s', (text, question) => {
    expect(ask(corpusOf({ text }), { question }).answer).toBeUndefined();
  });

  test.each([
    ['Captain Ana Berg was rescued by a boat on Sunday.', 'Who was rescued by a boat?', 'Ana Berg'],
    ['Tom Dahl admitted on Monday that he stole the van.', 'Who stole the van?', 'Tom Dahl'],
    ['Tom Dahl was convicted on Monday of the murder of Ida Vik.', 'Who murdered Ida Vik?', 'Tom Dahl'],
  ])('is marked in who did: %s', (text, question, answer) => {
    expect(ask(corpusOf({ text }), { question }).answer?.text).toBe(answer);
  });
});

test('the number of the dead is not marked where the missing are asked for', () => {
  const ferry = `The coastguard says 14 people are known to have died after the ferry capsized off Lune on Sunday.

Nineteen are still missing.
`;
  const { passages, answer } = first(corpusOf({ ferry }), 'How many people are missing?');
  expect(passages[0]?.text.includes('14') && answer?.text === '14').toBe(false);
});

test.each([
  ['The storm forced airlines to cancel 480 of 720 flights at Lune.', 'How many flights did airlines cancel?', '480'],
  ['About 400 residents of Lune are sheltering in the stadium.', 'How many people are sheltering in Lune?', '400'],
  ['The hospital had to close six of its 20 beds.', 'How many beds does the hospital have?', '20'],
  ['The school of Lune opened in 1961 with 40 pupils.', 'How many years has the school of Lune been open?', undefined],
])('the number that counts what is asked, not the whole that it is of: %s', (text, question, answer) => {
  expect(first(corpusOf({ text }), question).answer?.text).toBe(answer);
});

test('what time is answered by a time of the day', () => {
  const text = 'A vigil will be held at 7 p.m. on Sunday outside the store.';
  expect(first(corpusOf({ text }), 'What time will the vigil be held?').answer?.text).toBe('7 p.m.');
  const bomb = 'The bomb exploded at the gate shortly after seven in the morning, when it was full.';
  expect(first(corpusOf({ bomb }), 'what time did the bomb go off').answer?.text).toBe('seven in the morning');
  const toll = 'The bomb at the gate killed seven on Tuesday morning.';
  expect(first(corpusOf({ toll }), 'What time did the bomb go off?').answer).toBeUndefined();
});

test('who says so speaks in the first passage where it is asked what somebody says', () => {
  const toll = `Officials said that 17 people had died in the fire at the mill.

The mayor, Ana Lopes, said that 24 people had died in it.
`;
  expect(first(corpusOf({ toll }), 'How many people does the mayor say died?').answer?.text).toBe('24');
});

test('how many is not answered where no passage holds a number', () => {
  const strike =
    'The strike of the dock workers hurt the port of Lune badly. The workers of the port ended it on Monday.';
  expect(first(corpusOf({ strike }), 'How many workers of the port of Lune did the strike hurt?').found).toBe(false);
  const two = strike.replace('The workers', 'Two workers');
  expect(first(corpusOf({ two }), 'How many workers of the port of Lune did the strike hurt?').found).toBe(true);
});

test('since what year is no number of what is asked', () => {
  const text = 'The Front of Lune has fought the army and its members since 1998.';
  expect(first(corpusOf({ text }), 'How many members does the Front of Lune have?').found).toBe(false);
});

test.each([
  ['The former mayor of Lune was sentenced for bribes on Tuesday.', 'Who was sentenced for bribes on Tuesday?'],
  ['President Emile Laurent of Norden congratulated the new president of Velmora.', 'Who is the president of Velmora?'],
  ['“They were brave,” said the Rovers manager, Ana Lopes, after the match in Lune.', 'Who is the manager of Lune?'],
  ['The presidents of Norvia and Sudara met on the bridge of Lune on Monday.', 'Who is the president of Sudara?'],
  ['Former mayor Ana Lopes opened the pier of Lune on Monday.', 'Who is the mayor of Lune?'],
  ['The Spanish players arrived late for the match in Lune.', 'Where did the players arrive late?'],
  ['Police detained 12 people who had burned papers in the eastern town.', 'Where were people detained?'],
  ['The storm hit Georgia and Alabama on Sunday and killed three people.', 'Which country did the storm hit?'],
  ['Arab nations pressed on Friday for the plan of the coast guards.', 'Which plan did nations press for on Friday?'],
  [
    'From Monday, drivers will have to pay to cross the bridge in Lune.',
    'Which architect designed the bridge of Lune?',
  ],
  [
    'Velmoran soldiers fought the men of the Heron movement at the bridge.',
    'Who fought the Heron movement at the bridge?',
  ],
  ['A Canadian company, DeepNickel, has applied to mine the seabed.', 'Which company wants to mine the seabed?'],
])('what is of another sort than asked for is not marked: %s', (text, question) => {
  expect(first(corpusOf({ text }), question).answer).toBeUndefined();
});

test('whose words are asked for, speaks in the first passage', () => {
  const vote = `Analysts said that David Krane hopes the vote will shift opinion on the treaty.

The hall was full on Monday.

In a speech, Krane said that the treaty was a mistake.
`;
  const { passages } = first(corpusOf({ vote }), 'What did Krane say about the treaty?');
  expect(passages[0]?.text).toContain('a mistake');
  const toll = `A UN resolution failed in January.

The hall was full on Monday.

The United Nations (UN) said in January that 40 villages were empty.
`;
  const asked = first(corpusOf({ toll }), 'What did the UN say in January?');
  expect(asked.passages[0]?.text).toContain('villages were empty');
});

test('an abbreviation of the question is met by the name in full, where the article has both', () => {
  const plan = `The camp at Larnow has stood empty since the spring.

A UN Security Council resolution condemned the raid on Monday.

The United Nations said that 40 villages were empty.
`;
  const { passages } = first(corpusOf({ plan }), 'What does the UN say about the villages?');
  expect(passages[0]?.text).toContain('40 villages');
});

test('the letters that a body would go by are its own, though no article writes them', () => {
  const corpus = corpusOf({
    aid: 'The Norden Relief Council sent 40 tents to Larnow on Monday. The Lune Port Authority lent it a ship.',
  });
  expect(first(corpus, 'How many tents did the NRC send to Larnow?')).toMatchObject({ found: true });
  expect(first(corpus, 'How many tents did the HRC send to Larnow?')).toMatchObject({ found: false });
});

test('a number that measures, dates or counts something else does not tell how many', () => {
  const strike = 'Sales of frozen fish, hurt by a two-week strike of 2009 at the plant in Lune, fell 4% on Monday.';
  expect(first(corpusOf({ strike }), 'How many people were hurt during the strike in Lune?').found).toBe(false);
  const corpus = corpusOf({
    storm: 'The storm in Larnow killed at least 27 people on Thursday.',
    mine: 'Mines in Larnow have had 74 deaths since 2010; in 2013, an explosion in a mine killed 29 people.',
  });
  expect(first(corpus, 'How many children did the storm in Larnow kill?', 'storm')).toMatchObject({ found: false });
  expect(first(corpus, 'How many people did the storm in Larnow kill?', 'storm').answer?.text).toBe('27');
  expect(
    first(corpus, 'How many people did the explosion in the mine in Larnow kill in 2013?', 'mine').answer?.text,
  ).toBe('29');
});

test('the reply to the very question comes before the question, and is answered', () => {
  const interview = `Pell Aune has been a guide for forty years. He keeps two cats.

Post: You grew up in Lune. When did you first notice that the ice was going?

Aune: In the summer of 2003. I had to jump.

Post: Does it frighten you?

Aune: It does.`;
  const { found, passages } = first(corpusOf({ interview }), 'When did he first notice that the ice was going?');
  expect(found).toBe(true);
  expect(passages[0]?.text).toBe('Aune: In the summer of 2003.');
});

describe('what has words that may answer comes first', () => {
  const buses = corpusOf({
    buses: `---
title: Buses in Lune
published: 2016-05-04
---

The buses of Lune run late at night, and the council of Lune wants more of them.

Marta Quist, who has run the buses since 2003, said the council of Lune had paid for none of them.

A depot was planned to open in Lune in 2011. The depot of Lune is being built now and opens on 9 June 2016, she said.
`,
  });

  test.each([
    ['who runs the buses of lune', 'Marta Quist'],
    ['When will the depot of Lune open?', '9 June 2016'],
    ['When was the depot of Lune planned to open?', '2011'],
  ])('%s', (question, told) => {
    const { passages, answer } = ask(buses, { question });
    expect(passages[0]?.text).toContain(told);
    expect(answer?.text).toBe(told);
  });
});

test('which country it is, a country answers and no people', () => {
  const { answer } = ask(corpusOf({ text: 'Norway offered to host the talks that the Swedes had asked for.' }), {
    question: 'which country offered to host talks',
  });
  expect(answer?.text).toBe('Norway');
});

test('what somebody of a sort did is answered by a name as "who" is', () => {
  const pier = corpusOf({ pier: 'The engineer Emil Quist drew the pier for Kestrel Holding, which Lune had asked.' });
  expect(ask(pier, { question: 'what engineer drew the pier of lune' }).answer?.text).toBe('Emil Quist');
});

describe('the verb of the question, where the best match has none', () => {
  const diary = `The diary of Ana Veld, which Per Aas found in an attic in Lune, has sold 40,000 copies there in a year.

Marta Quist translated it. The house in Lune was sold in May, and Ole Brandt painted it.
`;
  test.each([
    ['who translated the diary of ana veld in lune', 'Marta Quist'],
    ['Who translated the diary that was found in Lune?', 'Marta Quist'],
  ])('comes first: %s', (question, told) => {
    expect(first(corpusOf({ diary }), question, 'diary').passages[0]?.text).toContain(told);
  });
});

describe('who somebody is, what they are beside their name tells', () => {
  const port = corpusOf({
    port: `The quarrel between Ana Lopes and the port of Lune began when Kestrel Holding sold the cranes to Emil Quist in May.

Ana Lopes, 61, a retired harbour pilot at the port, says that Emil Quist never paid for them. The former crane driver Per Aas heard of it from Mr Quist.

Peter Lopes laughed at them both. A judge, Marta Veld, told President Lopes to pay, and her job was gone.

Quist was listed as the vice president of a bank in Harn.
`,
  });

  test.each([
    ['Who is Ana Lopes?', 'a retired harbour pilot at the port'],
    ["What is Ana Lopes's job?", 'a retired harbour pilot at the port'],
    ['what does ana lopes do for a living', 'a retired harbour pilot at the port'],
    ['who is per aas', 'former crane driver'],
    ["what's emil quist's job at the bank", 'the vice president of a bank in Harn'],
  ])('%s', (question, told) => {
    const { passages, answer } = ask(port, { question });
    expect(answer?.text).toBe(told);
    expect(passages[0]?.text).toContain(told);
  });

  test.each(['Who is Maria Rosa Silva?', 'Who’s Tor Aas?'])(
    'a name longer than the rest of its question: %s',
    (question) => {
      const yard = corpusOf({
        yard: 'Maria Rosa Silva, a welder, met Tor Aas at the yard.\n\nTor Aas, a welder, said little.\n',
      });
      expect(ask(yard, { question }).answer?.text).toBe('a welder');
    },
  );

  test('but who holds an office is told by a name', () => {
    const talks = corpusOf({ talks: 'The Prime Minister of Norden, Emil Quist, left the talks in Lune on Friday.\n' });
    expect(ask(talks, { question: 'Who is the Prime Minister of Norden?' }).answer?.text).toBe('Emil Quist');
  });

  test('but not what another of the same surname is', () => {
    expect(ask(port, { question: 'Who is Peter Lopes?' }).answer).toBeUndefined();
  });
});

test.each([
  ['Emil Quist, who died aged 91, liked the bridges of Lune.', 'How many bridges of Lune did Quist like?', undefined],
  ['Kestrel Holding would cut 340 of its 5,200 jobs in Lune.', 'how many workers will Kestrel cut in Lune', '340'],
])('an age counts nothing, and what is cut is no whole: %s', (text, question, answer) => {
  expect(first(corpusOf({ text }), question).answer?.text).toBe(answer);
});

test('what is unlikely to answer is not marked: a place for who, a year for how many', () => {
  const council = 'The head of the council refused all talks with the Danish government in 1993.\n';
  const { passages, answer } = first(corpusOf({ council }), 'Who leads the council that refused the talks?');
  expect(passages).toHaveLength(1);
  expect(answer).toBeUndefined();
  expect(first(corpusOf({ council }), 'How many talks did the council refuse?').answer).toBeUndefined();
  const storm = 'The girl, Lena Marsh, died when a tree fell on a car in the village of Hoxton Bay, police said.';
  expect(first(corpusOf({ storm }), 'Who is Lena Marsh?').answer).toBeUndefined();
});

describe('a question of one article', () => {
  const corpus = corpusOf({ dam });

  test.each([
    ['How many people were killed?', 'At least 31 people died', '31'],
    ['How many soldiers did Norway send?', 'The Norwegian army', '150'],
    ['When was the dam built?', 'built in 1961', '1961'],
    ['Why did the company not comment?', 'because an inquiry', undefined],
    ['What did Lena Orsted say about inspections of the dam?', 'not been inspected', undefined],
    ['Who told reporters that people were hurt?', 'At least 31 people died', 'Lena Orsted'],
    ['lol when was the dam built pls', 'built in 1961', '1961'],
    ['Which compny built the dam?', 'Elvekraft', 'Elvekraft'],
  ])('%s', (question, passage, answer) => {
    const found = first(corpus, question);
    expect(found.passages[0]?.text).toContain(passage);
    expect(found.found).toBe(true);
    if (answer !== undefined) expect(found.answer?.text).toBe(answer);
  });

  test.each([
    'What did Barack Obama say about the dam?',
    'How many people were injured in Oslo?',
    'Who won the chess tournament?',
    'Share this page',
  ])('is refused where the article does not say it: %s', (question) => {
    const { found, answer, confidence } = first(corpus, question);
    expect(found).toBe(false);
    expect(answer).toBeUndefined();
    expect(confidence).toBeLessThan(0.5);
  });

  test('shows the nearest passage where it is refused, and marks no answer in it', () => {
    const { found, passages, answer } = first(corpus, 'What did Barack Obama say about the dam?');
    expect({ found, answer }).toEqual({ found: false, answer: undefined });
    expect(passages[0]?.text).toContain('dam');
    expect(first(corpus, 'How many people were injured in Oslo?').passages[0]?.text).toContain('people');
  });
});

describe('a question of all articles', () => {
  const corpus = corpusOf({ dam, race });

  test('finds the article that is about it', () => {
    expect(first(corpus, 'Who won the race in Karvel?').passages[0]?.article).toBe('race');
    expect(first(corpus, 'What burst above Karvel?').passages[0]?.article).toBe('dam');
  });

  test('keeps to the article that is named', () => {
    const { passages } = first(corpus, 'What burst above Karvel?', 'race');
    expect(new Set(passages.map(({ article }) => article))).toEqual(new Set(['race']));
    expect(first(corpus, 'What happened in Karvel?', 'nowhere')).toMatchObject({ found: false, passages: [] });
  });
});

describe('a period that is open at one end', () => {
  const corpus = corpusOf({
    shells: `---
title: Fighting in Karvel
published: 2014-06-13
---

The army shelled Karvel again.

Five people were killed on Tuesday in the market. The mayor asked for a truce. Twelve people were killed on Thursday near the school.

The bridge was closed on Monday. The council met on Wednesday to speak about the budget. Three sailors have been in hospital since Thursday.`,
    ships: `---
title: Strike in Port Lune
published: 2014-05-20
---

The dockers of Port Lune have been on strike since May 3. Two ships were turned away on May 10. Seven ships were turned away on April 28.`,
  });

  test.each([
    ['How many people were killed since Wednesday?', /^Twelve people/],
    ['How many people were killed in Karvel after Wednesday?', /^Twelve people/],
    ['How many people were killed until Wednesday?', /^Five people/],
    ['How many people were killed before Thursday?', /^Five people/],
    ['How many ships were turned away since May 3?', /^Two ships/],
    ['How many ships were turned away before May 1?', /^Seven ships/],
    ['Who has been on strike since May 3?', /^The dockers/],
    ['Who has been in hospital since Thursday?', /^Three sailors/],
  ])('%s is told by what names a day within', (question, told) => {
    const { found, passages } = first(corpus, question);
    expect([found, passages[0]?.text]).toEqual([true, expect.stringMatching(told)]);
  });

  test.each([
    'How many people were killed before Tuesday?',
    'Who has been in hospital since Wednesday?',
    'How many people were killed on Wednesday?',
  ])('%s is not told by another day, or another period', (question) => {
    expect(first(corpus, question).found).toBe(false);
  });
});

test('an empty corpus answers nothing', () => {
  expect(first(makeCorpus([]), 'What happened?')).toEqual({ confidence: 0, found: false, passages: [] });
});

test('whatever is asked, passages are whole sentences and an answer lies inside the first', () => {
  const corpus = corpusOf({ dam, race });
  const word = fc.constantFrom(...`${dam} who when where why how many what did said "`.split(/\s+/));
  const question = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(question, fc.integer({ min: 1, max: 10 }), (asked, limit) => {
      const { passages, answer, confidence } = ask(corpus, { question: asked, limit });
      expect(passages.length).toBeLessThanOrEqual(limit);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      for (const { article, start, end, text } of passages) {
        const entry = corpus.byId.get(article)?.article;
        expect(entry?.text.slice(start, end)).toBe(text);
        expect(entry?.sentences.some((sentence) => sentence.start === start && sentence.end === end)).toBe(true);
      }
      const [best] = passages;
      if (answer) {
        expect(best && best.start <= answer.start && answer.end <= best.end).toBe(true);
        expect(best?.text).toContain(answer.text);
      }
    }),
  );
});

describe('the same article from two places', () => {
  test('answers once; a sentence with another number stays', () => {
    const copy = dam.replace('said that the dam', 'added that the dam').replace('flooded', 'then flooded');
    const asked = { question: 'How many people died in the valley?', limit: 5 };
    const { passages } = ask(corpusOf({ a: dam, b: copy }), asked);
    expect(passages.filter(({ text }) => text.includes('people died'))).toHaveLength(1);
    const later = ask(corpusOf({ a: dam, b: copy.replace('31 people', '44 people') }), asked);
    expect(later.passages.filter(({ text }) => text.includes('people died'))).toHaveLength(2);
  });
});

describe('a toll is of the place that is asked of', () => {
  const quake = corpusOf({
    quake: `---
title: Quake shakes Luno
published: 2021-05-06
---

An earthquake struck the province of Luno on Wednesday, killing at least 57 people, officials said.

Most of the victims died at Tolmar, where a roof came down. The minister said 38 people were killed there.

Nineteen others lost their lives in the port of Quessa, the Red Cross said. The airport at Quessa is closed.

The last big earthquake in Luno killed 212 people in 1983. The ferry from Quessa takes 40 minutes.`,
  });

  test.each([
    ['How many people died at Tolmar?', '38'],
    ['How many people were killed at Tolmar?', '38'],
    ['How many people were killed in Quessa?', 'Nineteen'],
    ['How many people were killed in Luno?', '57'],
  ])('%s', (question, told) => {
    expect(first(quake, question).answer?.text).toBe(told);
  });

  test.each([
    ['how many people died in tolmar', '38'],
    ['how many were killed in quessa', 'Nineteen'],
  ])('though members write it with small letters: %s', (question, told) => {
    expect(first(quake, question).answer?.text).toBe(told);
  });

  test('and not of another one beside it', () => {
    const slides = `Mudslides have killed people in the highlands of Vareda, officials said on Tuesday.

In Sobral, 26 people were buried when a hillside gave way. Nine others died in the village of Tokay.

Roads to the town of Lobo are cut. A bus driver died in Tokay. Nobody has been to Lobo since.
`;
    const asked = (question: string) => first(corpusOf({ slides }), question, 'slides');
    expect(asked('how many people died in sobral').passages[0]?.text).toContain('26');
    expect(asked('how many people died in lobo').found).toBe(false);
  });

  test.each(['How many people live in Quessa?', 'What is the population of Luno?'])(
    'the number of the dead tells nothing else: %s',
    (question) => {
      expect(first(quake, question).answer).toBeUndefined();
    },
  );

  test('that there are so many people is not told by how many died', () => {
    expect(first(quake, 'What is the population of Luno?').found).toBe(false);
  });
});

describe('what is marked is of the sort that is asked for', () => {
  const mixed = corpusOf({
    aid: `---
title: Aid reaches Luno
published: 2021-05-06
---

Rescuers from Spain and Turkey came to Luno on Thursday. A surgeon from Europe, Ana Lopes, followed them to Luno from Norway.

The vaccine was developed by the Keller Institute with money from Basel.

The opposition Civic Union accused the government. Its leader, Marko Petrov, spoke of a scandal.`,
  });

  test('all names of a list where several are asked for', () => {
    expect(first(mixed, 'Which countries did the rescuers come from?').answer?.text).toBe('Spain and Turkey');
  });

  test('no continent or person for a country, no institution for a city', () => {
    const country = first(mixed, 'From which country did the surgeon come?').answer?.text ?? 'Norway';
    expect(country).toBe('Norway');
    const city = first(mixed, 'In which city was the vaccine developed?').answer?.text ?? 'Basel';
    expect(city).toBe('Basel');
  });

  test('who leads a party is its leader', () => {
    expect(first(mixed, 'Who leads the Civic Union?')).toMatchObject({
      answer: { text: 'Marko Petrov' },
      passages: [{ text: expect.stringContaining('Its leader') }, {}, {}],
    });
  });
});

const flood = corpusOf({
  flood: `The dam at Norden broke on Monday and 40 villages stood under water.

Sudara's Defense Ministry said its soldiers had brought out 900 people and denied that they came late.

The European Union's foreign policy chief, Maria Lind, said that help was on its way. The farmers had asked for it.

The U.N. refugee agency in Norden says that 2,000 people sleep in schools.

Tolmar, which has close ties with Sudara, urged both sides to stay calm.
`,
});

test.each([
  ['What did Sudara say?', "Sudara's Defense Ministry said"],
  ['What did the EU say about the help?', "The European Union's foreign policy chief"],
  ['What did the UN say?', 'The U.N. refugee agency'],
  ['What did the United Nations say?', 'The U.N. refugee agency'],
  ['What did Tolmar say?', 'Tolmar, which has close ties'],
])('an institution or state speaks by its organs, under its other name: %s', (question, first) => {
  const { found, passages } = ask(flood, { question });
  expect(passages[0]?.text).toMatch(new RegExp(`^${first}`));
  expect(found).toBe(true);
});

test('a state does not speak by what is only in it or tied to it', () => {
  expect(ask(flood, { question: 'What did Norden say?' }).found).toBe(false);
});

const strike = corpusOf({
  strike: `---
title: Missile hits Norden
published: 2024-09-05
---

A missile hit a market in Norden on Thursday and at least 17 people died.

The governor said that 41 people were being treated in three hospitals. Rescuers were looking for four people believed to be trapped under a roof.

In Sudara 11,743 civilians have been killed and 24,614 injured since the war began in February 2022.

Norden, about 20 km from the front, had 9,000 people. It follows the death of 34-year-old farmer Gareth Pugh, who was jailed for six years.
`,
});
const told = (question: string) => {
  const { found, answer } = ask(strike, { question, article: 'strike' });
  return found ? answer?.text : null;
};

test.each([
  ['How many were wounded?', '41'],
  ['How many are missing?', 'four'],
  ['How many people died?', '17'],
  ['How many civilians have been injured since the war began?', '24,614'],
  ['How many civilians have died in Sudara?', '11,743'],
  ['How many people were kidnapped?', null],
])('of one article its own event is asked, in whatever words it tells it: %s', (question, answer) => {
  expect(told(question)).toBe(answer);
});

test('a length and a time are marked with their unit, an age beside whose it is', () => {
  expect(told('How far is Norden from the front?')).toBe('20 km');
  expect(told('How long was Pugh jailed for?')).toBe('six years');
  expect(told('How old was Gareth Pugh?')).toBe('34');
});

test.each([
  [
    'The death toll from the strike on Norden rose to 41 on Tuesday, the governor said. Among the dead were nine children. The rebels put the toll at 67.',
    '41',
  ],
  [
    'A man who shot seven people to death at a bar in Norden two years ago was jailed for life on Thursday. Killed were Ana Hale, 44; her son, Ben, 15; and a cook.',
    'seven',
  ],
  [
    'Thirty-eight people have died and 900 fled after a week of rain. Two rescuers were killed by a landslide.',
    'Thirty-eight',
  ],
])('of several numbers the first that may be of all is told: %s', (text, answer) => {
  const corpus = corpusOf({ toll: `---\ntitle: Report\npublished: 2024-10-03\n---\n\n${text}` });
  expect(ask(corpus, { question: 'How many people were killed?', article: 'toll' }).answer?.text).toBe(answer);
});
