import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.js';
import { readArticle } from '../../src/text/read-article.js';

/** "low place day" of each figure of an article of Tuesday, 10 March 2015; " ¶ " parts paragraphs. */
function told(body: string): string[] {
  const raw = `---\ntitle: A day in the news\npublished: 2015-03-10\n---\n\n${body.replaceAll(' ¶ ', '\n\n')}`;
  const result = readArticle({ id: 'x', raw });
  if (!result.ok) throw new Error(result.reason);
  return read(result.article).figures.map(({ low, place, date }) => `${low} ${place} ${date?.from ?? null}`);
}

const talk = 'The mayor spoke of a dark hour. ¶ Shops were shut. ¶ Schools stayed open.';

describe('where an article tells that something happened is where the rest of it was', () => {
  test('its only place, where a sentence points to the event however far on', () => {
    expect(told(`A bomb went off in Antby, killing nine people. ¶ ${talk} ¶ Two others died of burns.`)).toEqual([
      '9 Antby null',
      '2 Antby null',
    ]);
    expect(told(`A bomb went off in Antby. ¶ ${talk} ¶ The blast wounded 14 people.`)).toEqual(['14 Antby null']);
  });

  test('ahead of the sentence that tells it, too', () => {
    expect(told('Four men were killed. ¶ A truck exploded near Antby on Sunday.')[0]).toContain('4 Antby');
  });

  test('of several the last one before', () => {
    const first = `A bus crashed in Antby, killing nine people. ¶ ${talk}`;
    const second = 'A lorry hit a stall in Oldby, killing three. ¶ Two others died on the way.';
    expect(told(`${first} ¶ ${talk} ¶ ${second}`)).toEqual(['9 Antby null', '3 Oldby null', '2 Oldby null']);
  });

  test.each([
    ['what is said of other times', 'The war has killed 8,000 people.'],
    ['the country', 'Some 8,000 others are killed in the country on its roads.'],
    ['what is quoted', '"Others were killed, 40 of them," said Ana Lopes.'],
    ['another sort of deed', 'Three people drowned.'],
    ['another attack', 'In another attack, 40 people were killed.'],
  ])('but not %s', (_, sentence) => {
    expect(told(`A car bomb in Antby killed nine people. ¶ ${sentence}`).at(-1)).toMatch(/null null$/);
  });

  test('nor what may have been elsewhere', () => {
    expect(told('Police arrested a man in Antby. ¶ Two others were killed.').at(-1)).toBe('2 null null');
  });
});

describe('where nobody came to harm, or people fled', () => {
  const [may, none] = ['A tower in Antby may collapse, the mayor said.', 'There have been no injuries to date.'];
  test('none were hurt where the article opens, however far on', () => {
    expect(told(`${may} ¶ ${talk} ¶ ${none}`)).toEqual(['0 Antby null']);
    expect(told(`A fire broke out in Antby. ¶ ${talk} ¶ ${none}`)).toEqual(['0 Antby null']);
  });
  test('but not where somebody was, or where the opening tells of nothing that harms', () => {
    expect(told(`${may} ¶ ${talk} ¶ ${none} ¶ Two men drowned on Lake Oldby.`)[0]).toBe('0 null null');
    expect(told(`A tower in Antby has been sold, the mayor said. ¶ ${talk} ¶ ${none}`)).toEqual(['0 null null']);
  });

  test('nobody was hurt where the sentence right ahead tells of a deed, whatever happened elsewhere', () => {
    const hurt = 'A boy was hurt in Lune on Friday.';
    expect(told(`${hurt} A fire destroyed a mill in Antby on Saturday. Nobody was hurt.`).at(-1)).toBe(
      '0 Antby 2015-03-07',
    );
    expect(told(`${hurt} A fire destroyed a mill in Antby on Saturday. ${talk} Nobody was hurt.`).at(-1)).toMatch(
      /^0 null/,
    );
  });

  const fled = 'About 19,000 people were evacuated from the island of Lune as fires burned.';
  test('no more of the displaced are of the same place', () => {
    expect(told(`${fled} ¶ Police said 3,000 people were evacuated by sea.`).at(-1)).toBe('3000 Lune null');
    expect(told(`${fled} ¶ Police said 40,000 people were evacuated by sea.`).at(-1)).toBe('40000 null null');
    expect(told(`${fled} ¶ ${talk} ¶ Police said 3,000 people were evacuated by sea.`).at(-1)).toBe('3000 null null');
  });
  test('those who were hurt there are not of a place that is told behind', () => {
    expect(told(`${fled} ¶ Six people were hurt. ¶ “A fire in Oldby was seen,” she said.`)[1]).toBe('6 null null');
  });
});

describe('the town of the dateline, where its police tell and no place is told', () => {
  test.each([
    ['ANTBY — A cook was shot on Sunday at a city stall, Antby police said.', ['1 Antby 2015-03-08']],
    [
      'PORT LUNE, Norden (ONS) -- Two cooks were killed on Sunday. Port Lune police are looking for a car.',
      ['2 Port Lune 2015-03-08'],
    ],
    ['ANTBY — A cook was shot on Sunday, Newland police said.', ['1 null 2015-03-08']],
    ['ANTBY — A cook was shot on Sunday, Antby police said. The car was bought in Oldby.', ['1 null 2015-03-08']],
    ['ANTBY — Antby police say a man walked into a hospital on Sunday with gunshot wounds.', ['1 null 2015-03-08']],
    ['A cook was shot on Sunday, Antby police said.', ['1 null 2015-03-08']],
  ])('%s', (body, figures) => {
    expect(told(body)).toEqual(figures);
  });
});

describe('a place that is told with another one', () => {
  const cook = 'A cook was shot on Monday.';
  test.each([
    [
      'Lune Road',
      'The shooting happened after officers stopped a car on the 1500 block of Lune Road, near Oldby Road.',
    ],
    ['Lune Hall', 'The shooting happened at Lune Hall in Antby.'],
    ['null', 'The shooting happened when a car came from the town of Antby to the village of Oldby.'],
  ])('%s', (place, sentence) => {
    expect(told(`${cook} ¶ ${sentence}`)).toEqual([`1 ${place} 2015-03-09`]);
  });
});

describe('a day and a place reach the next paragraph from harm', () => {
  test('where that tells of the same', () => {
    expect(told('Nine nuns died in Antby on Sunday. ¶ Lena Roe was wounded.')).toEqual([
      '9 Antby 2015-03-08',
      '1 Antby 2015-03-08',
    ]);
  });
  test('but not where it tells of a case', () => {
    expect(told('Nine nuns died in Antby on Sunday. ¶ The court heard that Lena Roe was wounded.').at(-1)).toBe(
      '1 null null',
    );
  });
});

describe('days of what is told in other words', () => {
  test('the hour of a deed stands before its day', () => {
    expect(told('A man was shot in the face. A clerk found him at 2:20 p.m. Sunday.')).toEqual(['1 null 2015-03-08']);
    expect(
      told('Police are searching for a gunman who shot a man. The shooting happened around 10 p.m. Sunday.'),
    ).toEqual(['1 null 2015-03-08']);
  });
  test('the day of saying is none of a single victim, but of a toll', () => {
    expect(told('Police said on Monday that a gang killed Lena Roe.')).toEqual(['1 null null']);
    expect(told('Police said on Monday that 40 people had been killed.')).toEqual(['40 null 2015-03-09']);
  });
  test.each([
    'The crash killed 18 people, twice as many as in 2012.',
    'Floods killed 18 people, more than in 2012.',
    'Fires killed 18 people, against 40 in 2012.',
  ])('nor is it the year of a comparison: %s', (sentence) => {
    expect(told(sentence)).toEqual(['18 null null']);
  });
});

describe('days of what is done about a deed are not its own', () => {
  test.each([
    ['A man was recovering on Monday after he was shot in Antby on Sunday.', ['1 Antby 2015-03-08']],
    ['A man was recovering on Monday after he was shot in Antby.', ['1 Antby null']],
    ['Detectives were asking for help Monday in finding whoever fatally shot Lena Roe in Antby.', ['1 Antby null']],
    ['Police arrested a man on Monday over a January shooting in Antby that killed two.', ['2 Antby null']],
    ["A man was arrested Monday in a New Year's Day killing of Lena Roe.", ['1 null null']],
    [
      'A shell struck a hospital in Antby on Monday. Police in the Oldby region said nine people were hurt.',
      ['9 Antby 2015-03-09'],
    ],
  ])('%s', (body, figures) => {
    expect(told(body)).toEqual(expect.arrayContaining(figures));
  });
});
