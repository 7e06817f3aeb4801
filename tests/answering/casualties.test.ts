import { describe, expect, test } from 'vitest';
import { casualties } from '../../src/answering/casualties.js';
import { corpusWith } from '../articles.js';

const corpusOf = (...bodies: string[]) => corpusWith('title: A day in Port Lune\npublished: 2015-03-10', ...bodies);

const fire =
  'Nine people were killed in Port Lune on Sunday when a mill burned down.\n\nTwelve were injured.\n\nAt least nine people died, the mayor said.';

/** So far from what was told before that its place and day are not handed on. */
const apart = '\n\nThe mill was old.\n\nThe river rose.\n\nThe bridge was closed.\n\n';

describe('a toll told again in an article', () => {
  test('is one figure, the fullest', () => {
    const { figures } = casualties(corpusOf(fire), { kind: 'killed' });
    expect(figures).toMatchObject([{ low: 9, place: 'Port Lune', date: { from: '2015-03-08', to: '2015-03-08' } }]);
  });

  test('is one figure for a person under a short and a full name, or pointed at', () => {
    const { figures } = casualties(
      corpusOf('Governor Ivo Brandt was murdered on Sunday. Brandt was killed at home. The governor was shot dead.'),
      {},
    );
    expect(figures.map(({ victims }) => victims)).toEqual(['Governor Ivo Brandt']);
  });

  test('is one figure under a title, by a description, or told in general first', () => {
    const victims = (body: string) => casualties(corpusOf(body), { kind: 'killed' }).figures.map((one) => one.victims);
    expect(victims('Dr Ivo Brandt Kahl was murdered. He condemned the murder of Senator Brandt.')).toEqual([
      'Dr Ivo Brandt Kahl',
    ]);
    expect(victims('General Ivo Brandt was shot dead. They mourned the murder of the outstanding general.')).toEqual([
      'General Ivo Brandt',
    ]);
    expect(victims('One person was killed. A nurse died on the way.')).toHaveLength(1);
  });

  test('is one figure where a name comes with what somebody was, and where a sum is told of those before', () => {
    const victims = (body: string) => casualties(corpusOf(body), { kind: 'killed' }).figures.map((one) => one.victims);
    expect(victims('A firefighter died in the blaze. Firefighter Ann Roe, 34, died in hospital.')).toEqual([
      'Firefighter Ann Roe',
    ]);
    expect(
      victims('A prominent banker was murdered. Ian Marsh, one of the leading bankers of the port, was shot to death.'),
    ).toEqual(['Ian Marsh']);
    expect(victims('Ann Roe, a young nurse, was killed. A young nurse was killed on Monday, police said.')).toEqual([
      'Ann Roe',
    ]);
    expect(victims('A firefighter died in Antby. In Newland, firefighter Ann Roe died in 2014.')).toHaveLength(2);
    expect(victims('A nurse was killed. Ann Roe, a guard and a nurse were killed.')).toContain('Ann Roe');
    expect(
      victims(
        'Minister Ian Marsh was killed along with two of his bodyguards. The minister and his two bodyguards died at home.',
      ),
    ).toEqual(['Minister Ian Marsh', 'bodyguards']);
  });

  test('is no attack of a war where the war’s own toll is told', () => {
    const told = (body: string) => casualties(corpusOf(body), { kind: 'killed' }).figures.map(({ low }) => low);
    const attack = 'An attack on Monday killed 200 people in Norden.';
    expect(told(`Hundreds of people have been killed in the war in Norden. ${attack}`)).toEqual([null, 200]);
    expect(told(`Hundreds of people were killed in an attack in Norden on Monday. ${attack}`)).toEqual([200]);
  });

  test('is no attacker where several were told of', () => {
    const victims = (body: string) => casualties(corpusOf(body), { kind: 'killed' }).figures.map((one) => one.victims);
    expect(victims('Three people were killed in Antby. The gunman was shot dead.')).toEqual(['people', 'The gunman']);
    expect(victims('Three people were killed in Antby. The victim was shot.')).toEqual(['people']);
  });

  test('is nobody of whom another day is told, and the mayor of a place is the mayor', () => {
    const victims = (body: string) => casualties(corpusOf(body), { kind: 'killed' }).figures.map((one) => one.victims);
    expect(
      victims('A man was killed in Antby on Monday. A man was killed in Antby on Saturday, police said.'),
    ).toHaveLength(2);
    expect(victims('A man was shot dead on Sunday. Police said on Monday that a man had been killed.')).toHaveLength(1);
    expect(victims('Ian Lune and Mayor Ann Roe were killed on Sunday. The mayor of Lune was killed at home.')).toEqual([
      'Ian Lune',
      'Mayor Ann Roe',
    ]);
  });

  test('is no other of as many people, in another place or at another time', () => {
    const corpus = corpusOf(
      'Two people were killed in Port Lune on Monday. Two people were killed in Kestrel Bay on Sunday.\n\n' +
        'Dozens were hurt in Norden on Monday. Dozens were hurt in Antby on Sunday.\n\nThree people were killed in the US.',
    );
    const places = (options: Parameters<typeof casualties>[1]) =>
      casualties(corpus, options).figures.map((one) => one.place);
    expect(places({})).toEqual(['Port Lune', 'Kestrel Bay', 'Norden', 'Antby', 'US']);
    expect(places({ place: 'Kestrel Bay' })).toEqual(['Kestrel Bay']);
    expect(places({ place: 'U.S.' })).toEqual(['US']);
    expect(places({ kind: 'killed', to: '2015-03-08' })).toEqual(['Kestrel Bay']);
  });

  test('is another where it is told as another, of another age or in another street', () => {
    const told = (body: string) =>
      casualties(corpusOf(body), { kind: 'killed' }).figures.map(({ victims, place }) => `${victims} ${place}`);
    const roe = 'Ian Roe, 33, was shot dead on Doe Street on Sunday.\n\n';
    expect(told(`${roe}A 33-year-old man was shot dead.`)).toEqual(['Ian Roe Doe Street']);
    expect(told(`${roe}A 45-year-old man was shot dead.`)).toHaveLength(2);
    expect(told('A 33-year-old man was killed. A 45-year-old man was killed.')).toHaveLength(2);
    expect(told('A woman was killed in Antby. Another woman was killed.')).toHaveLength(2);
    expect(told('A man was killed on Doe Street.\n\nA man was killed on Elm Street.')).toEqual([
      'A man Doe Street',
      'A man Elm Street',
    ]);
  });

  test('has the day of one telling and the place of another only where both are surely of one', () => {
    const told = (body: string) =>
      casualties(corpusOf(body), { kind: 'killed' }).figures.map(({ place, date }) => `${place} ${date?.from ?? null}`);
    expect(told('Ian Doe was killed in Antby.\n\nDoe was killed on Sunday, police said.')).toEqual([
      'Antby 2015-03-08',
    ]);
    expect(told('A fire killed 45 miners in Antby.\n\nOn Sunday, 45 miners were killed.')).toEqual([
      'Antby 2015-03-08',
    ]);
    expect(told('A bomb killed five soldiers in Antby.\n\nFive soldiers were killed on Friday in a crash.')).toEqual([
      'Antby null',
    ]);
    expect(told(`A boy was killed in Antby.${apart}A boy was killed on Sunday by his sled.`)).toEqual(['Antby null']);
  });

  describe('with what all tellings know of it', () => {
    const told = (...paragraphs: string[]) =>
      casualties(corpusOf(paragraphs.join('\n\n')), {}).figures.map(
        ({ low, place, date, source }) => `${low} ${place} ${date?.from ?? null} ${source}`,
      );

    test('a day of saying is no other time', () => {
      expect(
        told(
          'A blast killed 31 people in Antby on Friday.',
          'The mill was old.',
          'It had stood for years by the river.',
          'The health office said on Monday that 31 people had died.',
        ),
      ).toEqual(['31 Antby 2015-03-06 health office']);
      expect(told('A blast killed 31 people on Friday.', 'A quake killed 31 people on Sunday.')).toHaveLength(2);
    });

    test('a town and the land that it lies in are one place, the town the more exact', () => {
      expect(
        told('A fire in Norway killed 45 miners on Sunday.', 'In the Norwegian city of Antby 45 miners died.'),
      ).toEqual(['45 Antby 2015-03-08 null']);
      expect(told('A fire killed 45 miners in Norway.', 'In Antby 45 miners died.')).toHaveLength(2);
    });

    test('a day of it is told of what was over a weekend, not of a number of the year so far', () => {
      expect(
        told(
          'A storm killed 12 sailors over the weekend.',
          'The gale sank a boat in Antby on Sunday, killing 12 sailors.',
        ),
      ).toEqual(['12 Antby 2015-03-08 null']);
      expect(
        told('So far this year 12 sailors have been killed.', 'It is said that 12 sailors were killed on Sunday.'),
      ).toEqual([expect.stringContaining('2015-01-01')]);
    });

    test('a place that only another telling names is found by it', () => {
      const corpus = corpusOf(
        'Ian Doe was killed on Doe Street on Sunday.\n\nIan Doe was killed in Antby, police said.',
      );
      expect(casualties(corpus, { place: 'Antby', from: '2015-03-08' }).figures).toHaveLength(1);
    });

    test('places in another order are the same', () => {
      expect(
        told(
          'The storm killed more than 50 people in Antby, Norden and Kalov.',
          'Over 50 deaths were reported in Kalov, Antby and Norden.',
        ),
      ).toHaveLength(1);
    });
  });

  test('is one figure where the same people go by another word', () => {
    const told = (body: string) =>
      casualties(corpusOf(body), {}).figures.map(({ low, victims }) => `${low} ${victims}`);
    expect(told('Thirteen sailors were killed on Sunday.\n\nThe 13 troops who died were young.')).toHaveLength(1);
    expect(told('The navy killed 11 gang members at sea.\n\nThe raid left 11 terrorists dead.')).toHaveLength(1);
    expect(told('A blast killed 12 soldiers.\n\nA blast killed 12 farmers.')).toHaveLength(2);
    expect(told('A blast killed 12 women.\n\nThe 12 men were killed too.')).toHaveLength(2);
  });

  test('is its number where it is told vaguely of the same place or day', () => {
    const told = (body: string) => casualties(corpusOf(body), { kind: 'killed' }).figures.map(({ low }) => low);
    expect(
      told('Dozens of people were killed in Antby on Sunday.\n\nPolice said that 35 people died in Antby.'),
    ).toEqual([35]);
    expect(told('Dozens of people were killed in Antby.\n\nA crash killed 35 people in Kalov.')).toEqual([null, 35]);
    expect(told('Dozens of people were killed in Antby.\n\nIn Antby 5 people were killed.')).toEqual([null, 5]);
    expect(told('Dozens of people were killed in Antby.\n\nIn Antby 35 soldiers were killed.')).toEqual([null, 35]);
  });

  test('is one person told of as a suspect, or by what he is, and by name', () => {
    const told = (body: string) =>
      casualties(corpusOf(body), { kind: 'detained' }).figures.map(({ victims, place }) => `${victims} ${place}`);
    expect(told('A suspect was arrested at a mill in Antby.\n\nIan Roe, 26, was arrested on Monday in Antby.')).toEqual(
      ['Ian Roe Antby'],
    );
    expect(
      told('A Kalov man was detained in Norway.\n\nIan Roe, 26, was arrested in the Norwegian city of Antby.'),
    ).toEqual(['Ian Roe Antby']);
    expect(told('Norden imprisoned Ian Roe for a year, detaining the former student as he left.')).toEqual([
      'Ian Roe null',
    ]);
  });

  test('is one figure where all of a number are told of one by one, with their place', () => {
    const told = (body: string) =>
      casualties(corpusOf(body), {}).figures.map(({ low, victims, place }) => `${low} ${victims} ${place}`);
    expect(
      told(
        'Two women were shot on Sunday, police said.\n\nA 21-year-old woman was shot in Antby. A 20-year-old woman was shot in the hand.',
      ),
    ).toEqual(['2 women Antby']);
    expect(
      told('An elderly couple was killed on Sunday.\n\nThe crash killed Ian Roe, 72, and his wife, Ann Roe.'),
    ).toEqual(['2 An elderly couple null']);
    expect(
      told(
        'Two women were shot on Sunday.\n\nA 21-year-old woman was shot in the leg. A 20-year-old man was shot in the hand.',
      ),
    ).toHaveLength(3);
  });

  test('is no other of as many people in another event', () => {
    const told = (body: string) => casualties(corpusOf(body), {}).figures.map(({ low }) => low);
    const shooting =
      'Three people were injured in a shooting in Antby. Police said that three people were injured.\n\n';
    expect(told(`${shooting}In another shooting, three people were injured.`)).toEqual([3, 3]);
    expect(told(`${shooting}A separate crash injured three people. Three people were injured.`)).toEqual([3, 3]);
    expect(told(`${shooting}In the shooting, three people were injured.`)).toEqual([3]);
  });

  test('is no other of as many others beside somebody else', () => {
    const { figures } = casualties(
      corpusOf(
        'Ian Roe was shot dead on Elm Street. Two others were wounded.\n\nThe mill was old.\n\nIn 2013 Ann Marsh was killed in Norden. Police said that a man wounded two other people.',
      ),
      { kind: 'injured' },
    );
    expect(figures).toHaveLength(2);
  });

  test.each([
    ['U.S.', ['US', 'United States']],
    ['United States', ['US', 'United States']],
    ['america', ['US', 'United States']],
    ['UK', ['Britain', 'United Kingdom']],
    ['Great Britain', ['Britain', 'United Kingdom']],
    ['British', ['Britain', 'United Kingdom']],
    ['South America', ['South America']],
    ['Texas', ['Texas']],
    ['United', []],
  ])('place %s is every place of that name and of the country’s other names', (place, expected) => {
    const corpus = corpusOf(
      'Three people were killed in the US. Four people were killed in the United States. Five people were killed in South America. ' +
        'Six people were killed in Britain. Seven people were killed in the United Kingdom. Eight people were killed in Texas.',
    );
    const places = casualties(corpus, { place }).figures.map((one) => one.place ?? '');
    expect(new Set(places)).toEqual(new Set(expected));
  });

  test('is no other than one without a name who was killed elsewhere', () => {
    const { figures } = casualties(
      corpusOf('A man was shot dead in Port Lune on Saturday.\n\nAnn Pelle, 67, died in Kestrel Bay on Friday.'),
      {},
    );
    expect(figures.map(({ victims }) => victims)).toEqual(['A man', 'Ann Pelle']);
  });

  test('is of who was hurt in one place and died in a hospital', () => {
    const { figures } = casualties(
      corpusOf(
        'A girl who was wounded at the Lune Mall on Friday died on Sunday.\n\nKay Roe, 16, died at Lune Hospital, police said.',
      ),
      { kind: 'killed' },
    );
    expect(figures.map(({ victims }) => victims)).toEqual(['Kay Roe']);
  });

  test('is no other of as few people where two sources tell neither a place nor a day of both', () => {
    const { figures } = casualties(
      corpusOf(
        `Two people died last week, the harbour police said.${apart}Two women were killed in Antby, according to the governor.`,
      ),
      { kind: 'killed' },
    );
    expect(figures).toHaveLength(2);
  });

  test('is no other of whom it tells a part', () => {
    const { figures } = casualties(
      corpusOf('A rocket killed eight people, four of them children. Another killed four people in a car.'),
      { kind: 'killed' },
    );
    expect(figures.map(({ low }) => low)).toEqual([8, 4, 4]);
  });

  test('is of the father who is named further on', () => {
    const { figures } = casualties(
      corpusOf("A father-of-two drowned in the bay. Witnesses told of Mr Roe's death."),
      {},
    );
    expect(figures.map(({ victims }) => victims)).toEqual(['Mr Roe']);
  });

  test('is no other vague one in other words, or of other people', () => {
    const storm =
      'The storm killed dozens of people. Hundreds died in the week after. Several soldiers were killed too.';
    const { figures } = casualties(corpusOf(`${storm} Dozens of people were killed, the mayor said.`), {});
    expect(figures.map(({ victims }) => victims)).toEqual(['people', null, 'soldiers']);
  });

  test('keeps two people apart who are told of in two places, in one list or in other words', () => {
    const told = (body: string) => casualties(corpusOf(body), { kind: 'killed' }).figures.length;
    expect(told('One person was killed in Port Lune. In Kestrel Bay a nurse was killed.')).toBe(2);
    expect(told('Gunmen killed a judge, the old governor and the police commander.')).toBe(3);
    expect(told('Ivo Brandt was murdered. His sister Ada Brandt was shot dead, and Ivo Brandt Kahl was mourned.')).toBe(
      2,
    );
    expect(told('Gunmen killed a judge. The police commander was killed too.')).toBe(2);
    expect(told('A bomb killed one. Another bomb killed a guard and a cook.')).toBe(3);
  });

  test('keeps different numbers and different people side by side', () => {
    const { figures } = casualties(
      corpusOf(
        'Three soldiers were killed, the army said. Three rebels were killed too. Rebels said 11 soldiers died.',
      ),
      {},
    );
    expect(figures.map(({ low, victims }) => `${low} ${victims}`)).toEqual(['3 soldiers', '3 rebels', '11 soldiers']);
  });

  test('is told by each article for itself', () => {
    const other = 'Divers went down to the wreck of the mill. Twelve were injured, said the fire brigade of Port Lune.';
    const { figures } = casualties(corpusOf(fire, other), { kind: 'injured' });
    expect(figures.map(({ article }) => article)).toEqual(['a', 'b']);
  });

  test('counts once where two articles are the same one from two places, and apart where its number differs', () => {
    const copy = fire.replace('the mayor said', 'the mayor added');
    const { figures } = casualties(corpusOf(fire, copy), {});
    expect(figures.map(({ article, kind, low }) => `${article} ${kind} ${low}`)).toEqual([
      'a killed 9',
      'a injured 12',
    ]);
    const later = casualties(corpusOf(fire, copy.replace('Twelve', 'Fourteen')), { kind: 'injured' });
    expect(later.figures.map(({ article, low }) => `${article} ${low}`)).toEqual(['a 12', 'b 14']);
    expect(casualties(corpusOf(fire, copy), { article: 'b', kind: 'killed' }).figures).toHaveLength(1);
  });
});

describe('figures are chosen', () => {
  const corpus = corpusOf(fire, `Four people were killed in Kestrel Bay on 2 March.${apart}Six people died.`);

  test('by article and kind', () => {
    expect(casualties(corpus, { article: 'b', kind: 'killed' }).figures.map(({ low }) => low)).toEqual([4, 6]);
    expect(casualties(corpus, { article: 'b', kind: 'injured' })).toEqual({ found: false, figures: [] });
  });

  test('by place, blind to case', () => {
    expect(casualties(corpus, { place: 'kestrel bay' }).figures.map(({ low }) => low)).toEqual([4]);
  });

  test('by period, both days included, without those whose date is not told', () => {
    expect(casualties(corpus, { from: '2015-03-02', to: '2015-03-02' }).figures.map(({ low }) => low)).toEqual([4]);
    expect(casualties(corpus, { from: '2015-03-03', kind: 'killed' }).figures.map(({ low }) => low)).toEqual([9]);
  });

  test('tells how many figures a period leaves out because they tell no day', () => {
    const corpus = corpusOf('On Sunday a fire killed five people.', 'Nine people are missing. Two were hurt in 2014.');
    expect(casualties(corpus, { from: '2015-03-01' })).toMatchObject({ found: true, undated: 1 });
    expect(casualties(corpus, { kind: 'missing', to: '2015-03-01' })).toMatchObject({ found: false, undated: 1 });
    expect(casualties(corpus, { kind: 'killed', to: '2015-03-10' })).not.toHaveProperty('undated');
    expect(casualties(corpus, {})).not.toHaveProperty('undated');
  });

  test('with spans that are exact slices of their article', () => {
    const text = corpus.byId.get('b')?.article.text ?? '';
    const { figures } = casualties(corpus, { article: 'b' });
    expect(figures).toHaveLength(2);
    for (const { mention, sentence } of figures) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(sentence.text).toContain(mention.text);
    }
  });
});
