import { expect, test } from 'vitest';
import { casualties } from '../../src/answering/casualties.js';
import { comparableTolls } from '../../src/answering/comparable-tolls.js';
import { figureHead } from '../../src/cards/figure.js';
import { corpusOf } from '../articles.js';
import { marksOf, quake, report, tollsOf } from './toll-world.js';

test('a picture compares the tolls of one event, not those of others told beside it', () => {
  const corpus = corpusOf({
    ferry1: report(
      'Ferry sinks off Port Lune',
      '2016-03-04',
      'At least 12 people were killed on Friday off Port Lune.',
    ),
    ferry2: report('Lune ferry: port mourns', '2016-03-06', 'The police said that 31 people were killed on Saturday.'),
    ferry3: report('Inquiry into Lune port', '2016-03-09', 'The ministry said that 47 people were killed by Tuesday.'),
    mine: report('Blast at Karvel colliery', '2016-03-05', 'The blast at Karvel killed 8 miners on Saturday.'),
    storm: report('Storm over Ostvik', '2016-03-07', 'The storm killed 5 people in Ostvik on Sunday.'),
  });
  const tolls = comparableTolls(corpus, casualties(corpus, {}).figures);
  expect(tolls?.tolls.map(({ low }) => low)).toEqual([12, 31, 47]);
});

test('tolls of events that have nothing to do with each other make no picture', () => {
  const corpus = corpusOf({
    mine: report('Blast at Karvel colliery', '2016-03-05', 'The blast at Karvel killed 8 miners on Saturday.'),
    storm: report('Storm over Ostvik', '2016-03-07', 'The storm killed 5 people in Ostvik on Sunday.'),
    train: report(
      'Train leaves the rails near Larnow',
      '2016-03-08',
      'Larnow buried 3 people on Monday. 3 were killed.',
    ),
  });
  expect(comparableTolls(corpus, casualties(corpus, {}).figures)).toBeNull();
});

test('a picture shows what was, not what is expected', () => {
  const corpus = corpusOf({
    flood1: report('Lune in flood', '2016-03-04', 'On Friday 4,000 people were evacuated in Lune.'),
    flood2: report('Lune flood rises', '2016-03-05', 'On Saturday 6,000 people were evacuated in Lune.'),
    flood3: report(
      'Lune flood peaks',
      '2016-03-06',
      'On Sunday 9,000 people were evacuated in Lune. Another 30,000 people could be evacuated in Lune on Monday.',
    ),
  });
  const { figures } = casualties(corpus, {});
  expect(figures.map(figureHead)).toContain('30,000 displaced (forecast)');
  expect(comparableTolls(corpus, figures)?.tolls.map(({ low }) => low)).toEqual([4000, 6000, 9000]);
});

test('words that any news has, numbers and days, do not make two events one', () => {
  const corpus = {
    bus: report(
      'Bus crash kills 12 in Antland',
      '2016-03-09',
      'A bus crash in Antland killed 12 people on Monday, police said.',
    ),
    fire: report(
      'Market fire in Ostvik leaves 9 dead',
      '2016-03-10',
      'At least 9 people died in a fire at a market in Ostvik on Wednesday, the fire service said. It was the second fire in 12 days.',
    ),
    mine: report(
      'Mine blast kills 12 in Karvel',
      '2016-03-09',
      'An explosion killed 12 people at Karvel on Monday, the ministry said.',
    ),
    gang: report(
      '15 killed in Larnow attack',
      '2016-03-10',
      'Gunmen killed 15 people in Larnow on Wednesday and 9 on Monday, police said.',
    ),
  };
  expect(tollsOf(corpus)).toBeNull();
});

test('events of one sort at one place in other years are others', () => {
  const before = {
    old1: report(
      'Antland quake: 540 dead',
      '2009-11-14',
      'The earthquake in Antland killed 540 people on Thursday, officials said.',
    ),
    old2: report(
      'Antland quake kills 8',
      '2012-07-07',
      'An earthquake killed 8 people in Antland on Saturday, state media said.',
    ),
  };
  const first = report(
    'Antland quake kills 36',
    '2016-03-07',
    'An earthquake killed 36 people in Antland on Monday, officials said.',
  );
  expect(tollsOf({ ...before, first })).toBeNull();
  const marks = marksOf({ ...before, ...quake });
  expect(marks).toHaveLength(3);
  expect(marks?.[0]).toMatch(/^36 on 2016-03-07/);
});

test('two attacks in one town in one week, and their sum, are not one line', () => {
  const marks = tollsOf({
    bomb1: report(
      'Bomb kills 18 at Ostvik mosque',
      '2016-03-07',
      'A bomb exploded at a mosque in Ostvik on Monday, killing 18 people, police said.',
    ),
    bomb2: report(
      'Ostvik mosque bombing: 31 dead',
      '2016-03-09',
      'The mosque bombing in Ostvik on Monday killed 31 people, the hospital said.',
    ),
    guns: report(
      'Gunmen kill 9 in Ostvik',
      '2016-03-10',
      'Gunmen opened fire in a market in Ostvik on Thursday, killing nine people, police said.\n\nOn Monday, a bomb at a mosque killed 31 people.',
    ),
    both: report(
      'Ostvik reels from two attacks',
      '2016-03-12',
      'Ostvik mourned on Saturday after two attacks killed 47 people.\n\nA mosque bombing on Monday killed 33 people. On Thursday, gunmen killed 14 people.',
    ),
  });
  expect(marks?.event).toBe('Ostvik mosque bombing');
  expect(marks?.tolls.map(({ low }) => low)).toEqual([18, 31, 31, 33]);
});

test('a running total since a day counts, single attacks, parts and what one day adds do not', () => {
  const war = (title: string, published: string, text: string) => report(`Antland war: ${title}`, published, text);
  const marks = tollsOf({
    war1: war(
      'two million flee',
      '2016-06-10',
      'At least 4,200 people have been killed since fighting broke out in Antland on 1 April, the UN said on Friday.',
    ),
    war2: war(
      'toll passes 7,000',
      '2016-06-17',
      'The health ministry said on Friday that 7,032 people had been killed in Antland since the war began on 1 April.\n\nRockets hit the town of Karsk overnight, killing 23 people in a queue, the ministry said. Four soldiers were killed at Larnow.',
    ),
    war3: war(
      'toll at 9,288',
      '2016-07-16',
      'In the past 24 hours, 31 people were killed in Antland, the health ministry said. The toll since 1 April has risen to 9,288 dead, the ministry said.',
    ),
  });
  expect(marks?.event).toBe('Antland war');
  expect(marks?.tolls.map(({ low, day }) => [low, day])).toEqual([
    [4200, '2016-06-10'],
    [7032, '2016-06-17'],
    [9288, '2016-07-16'],
  ]);
  expect(marks?.others).toBe(3);
});

test('the paper is named as where a toll stands, not as its source, and only where no source is known', () => {
  const marks = marksOf({
    ...quake,
    quake3: report(
      'Antland quake: search ends',
      '2016-03-12',
      'The earthquake in Antland on Monday killed 394 people.\n\n“At least 511 people died in the earthquake,” Ann Lopes said.',
    ).replace('published:', 'outlet: The Ostvik Post\npublished:'),
  });
  expect(marks?.slice(-2)).toEqual(['394 on 2016-03-12* by in The Ostvik Post', '511 on 2016-03-12* by Ann Lopes']);
});

test('a toll told twice in one article, once without a source, is one mark', () => {
  const marks = marksOf({
    ...quake,
    quake3: report(
      'Antland quake: a country mourns',
      '2016-03-12',
      'Thousands mourned the victims of the earthquake in Antland on Monday, which killed 394 people.\n\nThe health office said on Saturday that 394 people had died in the earthquake.',
    ),
  });
  expect(marks).toHaveLength(4);
  expect(marks?.at(-1)).toMatch(/^394 on 2016-03-12\*? by health office$/);
});

test('of two events the one that is told of lately is drawn, and named', () => {
  const marks = tollsOf({
    ...quake,
    flood1: report(
      'Ostvik floods: 8 dead',
      '2016-05-02',
      'Floods killed 8 people in Ostvik, officials said on Monday.',
    ),
    flood2: report(
      'Ostvik floods: 14 dead',
      '2016-05-03',
      'The floods in Ostvik have killed 14 people, officials said on Tuesday.',
    ),
    flood3: report(
      'Ostvik floods: 26 dead',
      '2016-05-05',
      'The floods in Ostvik have killed 26 people, officials said on Thursday.',
    ),
  });
  expect(marks?.event).toBe('Ostvik floods');
  expect(marks?.others).toBe(3);
});

test('two storms of one country, each with its name, are two', () => {
  const storm = (name: string, toll: number, day: number) =>
    report(
      `${name} kills ${toll} in Antland`,
      `2016-03-0${day}`,
      `${name} has killed ${toll} people in Antland, officials said.`,
    );
  const ada = { ada1: storm('Typhoon Ada', 12, 2), ada2: storm('Typhoon Ada', 19, 3) };
  expect(tollsOf({ ...ada, bel: storm('Typhoon Bel', 40, 6) })).toBeNull();
  expect(tollsOf({ ...ada, ada3: storm('Typhoon Ada', 40, 6) })?.tolls).toHaveLength(3);
});

test('articles without a day stand with the days that their figures have', () => {
  const told = (day: number, toll: number) =>
    `---\ntitle: Lune ferry: ${toll} dead\n---\n\nA ferry sank off Port Lune in March.\n\nAs of ${day} March 2016, ${toll} people had been killed in the sinking off Port Lune, the coast guard said.`;
  const marks = tollsOf({ ferry1: told(4, 12), ferry2: told(5, 31), ferry3: told(8, 47) });
  expect(marks?.tolls.map(({ low, day, dated }) => [low, day, dated])).toEqual([
    [12, '2016-03-04', true],
    [31, '2016-03-05', true],
    [47, '2016-03-08', true],
  ]);
});

test('a part that one source counts in its article, and a narrower place, are no rivals of its total', () => {
  const marks = marksOf({
    ...quake,
    quake3: report(
      'Antland quake: toll at 361',
      '2016-03-10',
      'Governor Ann Lopes said on Thursday that 361 people had died in the earthquake in Antland. Lopes said that 60 people had died in Port Lune.',
    ),
  });
  expect(marks?.map((mark) => mark.split(' ')[0])).toEqual(['36', '318', '402', '361']);
});

test('bombs in two towns on one day are two events, and what both did is neither', () => {
  const corpus = {
    one: report(
      'Ostvik blast kills 12',
      '2016-03-07',
      'A bomb killed 12 people at a mosque in Ostvik, Antland, on Monday, police said.',
    ),
    two: report(
      'Larnow blast kills 30',
      '2016-03-07',
      'A bomb exploded at a market in Larnow, Antland, on Monday, killing 30 people, officials said.',
    ),
    both: report(
      'Antland blasts: 50 dead',
      '2016-03-08',
      'Bombs in Ostvik and Larnow in Antland killed 50 people on Monday, the UN said.',
    ),
    later: report(
      'Ostvik mosque blast toll at 19',
      '2016-03-09',
      'The toll of the bomb blast at a mosque in Ostvik on Monday rose to 19, the health ministry said.',
    ),
  };
  expect(tollsOf(corpus)).toBeNull();
});

test('each of the strikes of a war is its own, and the war has its total', () => {
  const strikes = (
    [
      [7, 40, 41020],
      [8, 25, 41060],
      [9, 60, 41118],
    ] as const
  ).map(([day, killed, toll]) => [
    `day${day}`,
    report(
      `Strikes kill ${killed} in Antland`,
      `2016-03-0${day}`,
      `Air strikes killed at least ${killed} people across Antland overnight, medics said.\n\nThe health ministry in Antland said that ${toll} people had been killed since the war began.`,
    ),
  ]);
  expect(tollsOf(Object.fromEntries(strikes))?.tolls.map(({ low }) => low)).toEqual([41020, 41060, 41118]);
});

test('the place of an event is known by its titles too', () => {
  const flood = (day: number, toll: number) =>
    report(
      `Antby floods: ${toll} dead`,
      `2016-03-0${day}`,
      `The floods have killed ${toll} people, officials said. All night rain had fallen on Antby.`,
    );
  expect(tollsOf({ flood1: flood(4, 8), flood2: flood(5, 14), flood3: flood(6, 26) })?.event).toBe('Antby floods');
});

test('another 60 missing beside the dead are all that are missing', () => {
  const ferry = (day: number, dead: number, missing: number) =>
    report(
      `Lune ferry: ${dead} dead`,
      `2016-03-0${day}`,
      `The coast guard said that ${dead} people were killed off Lune and another ${missing} were missing after the ferry sank.`,
    );
  const corpus = corpusOf({ one: ferry(4, 12, 60), two: ferry(5, 31, 41), three: ferry(6, 47, 25) });
  const tolls = comparableTolls(corpus, casualties(corpus, { kind: 'missing' }).figures);
  expect(tolls?.tolls.map(({ low }) => low)).toEqual([60, 41, 25]);
});

test('an update that names the event by its town alone goes with those that name both', () => {
  const there = (words: string) => `An earthquake struck Larnow in northern Antland on Monday, ${words}`;
  const quakes = {
    one: report(
      'Strong quake hits Antland',
      '2016-03-07',
      there('killing at least 36 people, state television said. A mosque fell in Larnow, where 11 people died.'),
    ),
    two: report('Antland quake: 112 dead', '2016-03-08', there('killing 112 people, officials said.')),
  };
  const update = (title: string) =>
    report(title, '2016-03-10', 'The office said on Thursday that 389 people had died and that the search went on.');
  const marks = marksOf({ ...quakes, three: update('Update No. 3 on the Larnow earthquake') });
  expect(marks?.map((mark) => mark.split(' ')[0])).toEqual(['36', '112', '389']);
  expect(marksOf({ ...quakes, three: update('Update No. 3 on the Ostvik earthquake') })).toBeUndefined();
});

test('a land and its namesake in the south are two, told of in one week', () => {
  const flood = (place: string, day: number, toll: number) =>
    report(
      `${place} floods: ${toll} dead`,
      `2016-08-0${day}`,
      `Floods have killed ${toll} people in ${place}, officials said.`,
    );
  for (const other of ['South Antland', 'New Antland', 'Lower Antland']) {
    const ours = { one: flood('Antland', 2, 12), two: flood('Antland', 4, 19), three: flood('Antland', 6, 31) };
    const theirs = { four: flood(other, 3, 140), five: flood(other, 5, 188) };
    const marks = tollsOf({ ...ours, ...theirs });
    expect(marks?.event).toBe('Antland floods');
    expect(marks?.tolls.map(({ low }) => low)).toEqual([12, 19, 31]);
    expect(tollsOf({ one: ours.one, two: ours.two, ...theirs })).toBeNull();
    const six = flood(other, 6, 230);
    expect(tollsOf({ one: ours.one, ...theirs, six })?.event).toBe(`${other} floods`);
  }
});

test('lands that share the rest of their names are told apart by their peoples too', () => {
  const storm = (title: string, day: number, text: string) => report(title, `2016-08-0${day}`, text);
  const marks = tollsOf({
    one: storm('Typhoon hits South Norway', 2, 'The typhoon has killed 21 people in South Norway, officials said.'),
    two: storm(
      'South Norwegian typhoon: 33 dead',
      4,
      'The typhoon has killed 33 people, South Norwegian officials said.',
    ),
    three: storm('Typhoon toll at 47', 6, 'The typhoon has killed 47 people in South Norway, officials said.'),
    four: storm('Typhoon hits North Norway', 3, 'The typhoon has killed 60 people in North Norway, state media said.'),
    five: storm(
      'North Norwegian typhoon: 138 dead',
      5,
      'The typhoon has killed 138 people, North Norwegian media said.',
    ),
  });
  expect(marks?.event).toBe('South Norway, typhoon');
  expect(marks?.tolls.map(({ low }) => low)).toEqual([21, 33, 47]);
});

test('where in a place it was, in small letters or at the head of a sentence, makes no other place of it', () => {
  const corpus = {
    one: report(
      'Quake in northern Antby kills 10',
      '2016-08-02',
      'An earthquake killed 10 people in northern Antby on Monday, officials said.',
    ),
    two: report(
      'Northern Antby quake: 22 dead',
      '2016-08-03',
      'Northern Antby buried its dead on Wednesday. The earthquake in north Antby on Monday killed 22 people, officials said.',
    ),
    three: report(
      'New Antby quake toll: 35',
      '2016-08-05',
      'The earthquake in Antby on Monday killed 35 people, officials said on Friday.',
    ),
  };
  expect(tollsOf(corpus)?.tolls.map(({ low }) => low)).toEqual([10, 22, 35]);
});

test('the day of a fire is not that on which its dead were counted, whoever says it behind', () => {
  const fires = {
    one: report('Antby mill fire', '2016-03-07', 'A fire at a mill in Antby killed 6 people on Monday, police said.'),
    two: report(
      'Antby mill fire: toll rises',
      '2016-03-08',
      'The fire in Antby was on Monday. On Tuesday the mayor said that 14 people had died in the fire.',
    ),
  };
  const ofThird = (told: string) =>
    marksOf({ ...fires, three: report('Antby mill fire: a town mourns', '2016-03-10', told) })?.find((mark) =>
      mark.startsWith('23'),
    );
  for (const told of [
    'A fire at a mill in Antby killed 23 people on Monday, the mayor said.',
    'On Monday a fire at a mill in Antby killed 23 people, the mayor told reporters.',
    'Twenty-three people died in the fire in Antby on Monday, and the mayor said that it was set.',
  ])
    expect(ofThird(told)).toMatch(/^23 on 2016-03-10\*/);
  for (const told of [
    'The mayor of Antby said on Monday that 23 people had died in the fire.',
    'In Antby, on Monday, the police said that 23 people had died in the fire.',
    'The death toll of the fire in Antby rose to 23 on Monday.',
    'As of Monday, 23 people had been killed in the fire in Antby, the mayor said.',
  ])
    expect(ofThird(told)).toMatch(/^23 on 2016-03-07 /);
});

test('what a storm did on its day, told later, is counted when it is told', () => {
  const marks = marksOf({
    one: report(
      'Typhoon hits Antland',
      '2016-08-01',
      'A typhoon struck Antland on Monday, killing 21 people, officials said.',
    ),
    two: report(
      'Antland typhoon toll at 33',
      '2016-08-04',
      'The typhoon has killed 33 people in Antland, officials said on Thursday.',
    ),
    three: report(
      'Antland typhoon: 47 dead',
      '2016-08-05',
      'The typhoon killed 47 people in Antland on Monday, officials said.',
    ),
  });
  expect(marks).toEqual([
    '21 on 2016-08-01 by officials',
    '33 on 2016-08-04 by officials',
    '47 on 2016-08-05* by officials',
  ]);
});

test('what only sounds like an event names none', () => {
  const week = (words: string) =>
    tollsOf(
      Object.fromEntries(
        [3, 5, 8].map((day) => [
          `day${day}`,
          report(
            `Antby: ${words}`,
            `2016-03-0${day}`,
            `Antby spoke of ${words} this week. Officials said that ${day * 3} people had been killed in Antby.`,
          ),
        ]),
      ),
    );
  const others = [
    'offensive language in parliament',
    'the stock market crash',
    'the collapse of the talks',
    'a landslide victory for the mayor',
    'a minister under fire over taxes',
    'a plan to fire the coach',
    'a flood of complaints',
    'a storm of criticism',
    'an avalanche of letters',
    'a crackdown on speeding',
    'a trade war with Norden',
    'an explosion of interest in chess',
    'a court that overturned his sentence',
    'a bid to derail the peace talks',
    'a raid on the offices of a paper',
    'a minister who resigned in protest',
    'a heart attack of the mayor',
    'a tsunami warning',
    'the row that erupted over rents',
    'commandos storm Karsk Hall',
  ];
  for (const words of others) expect([words, week(words)]).toEqual([words, null]);
  const events = [
    'the offensive in the hills',
    'the crash of a bus',
    'the collapse of a bank building',
    'a landslide above the town',
    'a fire at police headquarters',
    'floods in the valley',
    'a storm from the sea',
    'the crackdown on protests',
    'the explosion at a mill',
    'the volcano that erupted',
    'a raid on the market',
  ];
  for (const words of events) expect([words, week(words)?.tolls.length]).toEqual([words, 3]);
});

test('troops that storm a building are no storm, and fighting that erupts no volcano', () => {
  const marks = tollsOf({
    one: report('Antland storm: 6 dead', '2016-03-03', 'A storm has killed 6 people in Antland, officials said.'),
    two: report('Antland storm: 9 dead', '2016-03-04', 'The storm has killed 9 people in Antland, officials said.'),
    three: report(
      'Antland troops storm prison',
      '2016-03-05',
      'Troops have stormed a prison in Antland after fighting erupted. Troops storm the prison again: 40 people have been killed in Antland, officials said.',
    ),
  });
  expect(marks).toBeNull();
});

/** Whether a picture of three totals has a further figure that is told so between the second and the third. */
const isDrawn = (totals: readonly [string, string, string], told: string, toll: number) => {
  const days = ['2016-06-10', '2016-06-17', '2016-06-27'];
  const texts = totals.map((text, i) => [`total${i}`, report('Antland goes on', days[i] ?? '', text)]);
  const further = report('Antland on Monday', '2016-06-20', told);
  const picture = tollsOf({ ...Object.fromEntries(texts), further });
  expect(picture?.tolls.length).toBeGreaterThan(2);
  return picture?.tolls.some(({ low }) => low === toll);
};

test('of a war its totals are drawn, not a deed in it, nor what a week or an offensive brought', () => {
  const totals = [
    'At least 4,200 people have been killed since the war broke out in Antland on 1 April, the UN said.',
    'The war in Antland has killed 7,032 people, the ministry said on Friday.',
    'The war in Antland has killed 9,200 people, the ministry said on Monday.',
  ] as const;
  for (const told of [
    'The war in Antland killed 8,111 people, Ann Roe told the council on Monday.',
    'The conflict in Antland has left 8,111 people dead since April.',
    'By Monday, 8,111 people had been killed in the war in Antland.',
    'Fighting in Antland has killed 8,111 people since April, Hasko said.',
  ])
    expect([told, isDrawn(totals, told, 8111)]).toEqual([told, true]);
  for (const told of [
    'Fighting in Antland killed 811 people, Hasko said.',
    'The war in Antland killed 811 people on Sunday, Hasko said.',
    'The war in Antland has killed 811 people this week, Hasko said.',
    'In May the war in Antland killed 811 people.',
    'The offensive in Antland has killed 811 people since May.',
    'An air strike in the war in Antland killed 811 people.',
  ])
    expect([told, isDrawn(totals, told, 811)]).toEqual([told, false]);
});

test('of a flood its totals are drawn, not a landslide, a bridge or a day in it', () => {
  const totals = [
    'Floods have killed 42 people in Antland, the UN said on Friday.',
    'The floods in Antland have killed 70 people, the ministry said on Friday.',
    'The floods in Antland have killed 92 people, the ministry said on Monday.',
  ] as const;
  for (const told of [
    'Floods and landslides have killed 81 people in Antland.',
    'Floods killed 81 people in Antland, officials said.',
    'The floods in Antland, which set off landslides, have killed 81 people.',
    'The floods in Antland have killed 81 people, a week after a bridge collapsed.',
  ])
    expect([told, isDrawn(totals, told, 81)]).toEqual([told, true]);
  for (const told of [
    'A landslide set off by the floods in Antland killed 24 people.',
    'Landslides triggered by the floods in Antland killed 24 people.',
    'A bus plunged into a flooded river in Antland, killing 24 people.',
    'In the floods in Antland a bridge collapsed, killing 24 people.',
    'Floods killed 24 people in Antland on Sunday, officials said.',
  ])
    expect([told, isDrawn(totals, told, 24)]).toEqual([told, false]);
});

test('three clashes at one place are no toll that rises', () => {
  const clash = (day: number, toll: number, on: string) =>
    report(
      `Fighting in Antby kills ${toll}`,
      `2016-08-0${day}`,
      `Fighting in Antby killed ${toll} people${on}, medics said.`,
    );
  expect(
    tollsOf({ one: clash(1, 20, ' on Monday'), two: clash(4, 35, ' on Thursday'), three: clash(6, 12, '') }),
  ).toBeNull();
});

test('a port and a lake that have their names of a land are not the land', () => {
  const flood = (place: string, day: number, toll: number) =>
    report(`${place} floods`, `2016-08-0${day}`, `Floods have killed ${toll} people in ${place}, officials said.`);
  const land = { one: flood('Norway', 2, 12), two: flood('Norway', 4, 19), three: flood('Norway', 6, 31) };
  for (const other of ['Port Norway', 'Lake Norway', 'the Gulf of Norway']) {
    expect(tollsOf({ one: land.one, two: land.two, port: flood(other, 5, 18) })).toBeNull();
    expect(tollsOf({ ...land, port: flood(other, 5, 18) })?.tolls.map(({ low }) => low)).toEqual([12, 19, 31]);
  }
});

test('an attack told of by that word alone is the shooting of its day and town', () => {
  const shooting = {
    one: report(
      'Gunmen kill 9 at Ostvik market',
      '2016-04-04',
      'Gunmen opened fire at a market in Ostvik on Monday, killing 9 people, police said.',
    ),
    three: report(
      'Ostvik mourns shooting victims',
      '2016-04-09',
      'The shooting in Ostvik on Monday killed 15 people, the hospital said.',
    ),
  };
  const attack = (day: string, published: string) =>
    report('Ostvik attack: 13 dead', published, `The attack in Ostvik on ${day} killed 13 people, the mayor said.`);
  const marks = tollsOf({ ...shooting, two: attack('Monday', '2016-04-05') });
  expect(marks?.tolls.map(({ low }) => low)).toEqual([9, 13, 15]);
  expect(marks?.event).toBe('Ostvik attack');
  expect(tollsOf({ ...shooting, two: attack('Thursday', '2016-04-07') })).toBeNull();
});

test('the day on which rescuers dug for survivors is none of the quake, nor a march after a fire that of its toll', () => {
  const marks = marksOf({
    one: report(
      'Quake strikes western Norden',
      '2016-02-01',
      'An earthquake struck western Norden early on Monday, killing at least seven people, officials said.',
    ),
    two: report(
      'Norden earthquake death toll rises to 60',
      '2016-02-02',
      'Rescuers dug through rubble on Tuesday for survivors of an earthquake that killed 60 people in western Norden.',
    ),
    three: report(
      'Hopes fade in Norden quake zone',
      '2016-02-04',
      'Three days after the earthquake in Norden the death toll stood at 132, the mayor said on Thursday.',
    ),
    four: report(
      'Norden quake: anger grows',
      '2016-02-09',
      'Thousands marched in Norden on Sunday against the mayor after the earthquake that killed 148 people.',
    ),
    five: report(
      'Norden quake: last body found',
      '2016-02-11',
      'Rescuers have found 151 bodies after the earthquake in Norden on 1 February, the fire service said.',
    ),
  });
  expect(marks?.map((mark) => mark.split(' by ')[0])).toEqual([
    '7 on 2016-02-01',
    '60 on 2016-02-02',
    '132 on 2016-02-04*',
    '148 on 2016-02-09*',
    '151 on 2016-02-11*',
  ]);
});

test('a shooting is named an attack where its titles call it so, among gunmen too', () => {
  const event = tollsOf({
    one: report(
      'Gunmen storm Ostvik hotel',
      '2016-01-16',
      'Gunmen stormed a hotel in Ostvik on Friday, killing 14 people, the ministry said.',
    ),
    two: report(
      'Siege in Ostvik ends',
      '2016-01-16',
      'Twenty-one people were killed by gunmen in Ostvik on Friday, the mayor said.',
    ),
    three: report(
      'Ostvik hotel attack: toll at 26',
      '2016-01-18',
      'The number of people killed by gunmen in Ostvik on Friday rose to 26, the mayor said on Monday.',
    ),
  })?.event;
  expect(event).toBe('Ostvik hotel attack');
});

test('an accident in the next town on the same day is none of the one that is drawn', () => {
  const marks = marksOf({
    one: report(
      'Bus falls into a ravine near Antby',
      '2016-03-05',
      'A bus fell into a ravine near Antby on Friday, killing 11 people, police said.\n\nIn a separate accident on Friday, a truck hit a minibus in Norden, killing four people.',
    ),
    two: report(
      'Two crashes in one day',
      '2016-03-06',
      'Four people were killed when a truck crashed into a minibus in Norden on Friday, the fire brigade said.\n\nHours later, a bus fell into a ravine near Antby. Eleven people died there.',
    ),
    three: report(
      'Bus crash near Antby: toll rises',
      '2016-03-07',
      'The number of people killed in the bus crash near Antby has risen to 13, police said on Monday.',
    ),
  });
  expect(marks?.map((mark) => Number.parseInt(mark, 10))).toEqual([11, 11, 13]);
});

test('some of the dead and others named with them are no toll, but the dead without who attacked them are', () => {
  const marks = marksOf({
    one: report(
      'Shooting at Antby school',
      '2016-03-05',
      'Four students and a teacher were killed in a shooting at Antby school on Friday, a union said.',
    ),
    two: report(
      'Antby school shooting',
      '2016-03-05',
      'Five people were killed in the shooting at Antby school on Friday, police said.',
    ),
    three: report(
      'Antby school shooting: toll rises',
      '2016-03-06',
      'Six people and the gunman were killed in the shooting at Antby school on Friday, the ministry said on Sunday.',
    ),
    four: report(
      'Antby mourns',
      '2016-03-07',
      'Seven people were killed in the shooting at Antby school on Friday, the hospital said on Monday.',
    ),
  });
  expect(marks?.map((mark) => Number.parseInt(mark, 10))).toEqual([5, 6, 7]);
});
