import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.js';
import { corpusOf, corpusWith } from '../articles.js';

/** What is found and marked where one sentence, or one article, is asked. */
const marked = (text: string, question: string, published = '2024-05-14') => {
  const one = `---\ntitle: The day in Lune\npublished: ${published}\n---\n\n${text}\n`;
  const { found, answer, passages } = ask(corpusOf({ one }), { question, article: 'one' });
  return { found, mark: answer?.text, first: passages[0]?.text };
};

describe('a number is marked that is of what is asked', () => {
  test.each([
    [
      'an age counts nobody',
      'When she was eight a barge struck the bridge of Lune and 14 people drowned.',
      'How many lives did the barge at Lune cost?',
      '14',
    ],
    [
      'the part, not the whole',
      'Of 340 schools in Lune only 25 have been checked.',
      'How many schools in Lune have been checked?',
      '25',
    ],
    [
      'what is only had',
      'The library of Lune comprises ten rooms holding 800 maps.',
      'How many maps are in the library of Lune?',
      '800',
    ],
  ])('%s: %s', (_, text, question, mark) => {
    expect(marked(text, question).mark).toBe(mark);
  });
});

describe('a day is marked that is of what is asked', () => {
  test.each([
    [
      'The Lune mill said on Thursday that it would close its bakery.',
      'When will the Lune mill close its bakery?',
      undefined,
    ],
    ['The Lune ferry sailed again on 11 May.', 'When did the Lune ferry sail again?', '11 May'],
  ])('%s', (text, question, mark) => {
    expect(marked(text, question).mark).toBe(mark);
  });

  test('and a time of the day where times are asked for', () => {
    const text =
      'From Monday drivers have to pay for the bridge of Lune. Drivers who cross the bridge between 6am and 8pm have to pay.';
    expect(marked(text, 'At what times do drivers have to pay for the bridge of Lune?')).toMatchObject({ mark: '6am' });
  });
});

describe('the day on which something was said is none on which it happened', () => {
  test.each([
    [
      'Lune police said on Thursday that a miller had been shot on Sunday evening.',
      'when was the miller shot',
      'Sunday',
    ],
    [
      'The minister told reporters on Saturday that the law passed in 2021 had failed.',
      'when was the law passed',
      '2021',
    ],
    ['The union on Friday announced that its strike would begin on 3 June.', 'when will the strike begin', '3 June'],
    ['Lune police said on Thursday that a miller had been shot.', 'when was the miller shot', undefined],
    [
      'Lune police said on Thursday that a miller had been shot.',
      'when did police say the miller had been shot',
      'Thursday',
    ],
  ])('%s %s', (text, question, mark) => {
    expect(marked(text, question).mark).toBe(mark);
  });

  test('nor is a former one the next', () => {
    const court = `The court heard that Foulk worked for the mill from August 2019 and admitted fraud at a hearing in May.

A hearing on what she must repay will be held on 12 September.`;
    expect(marked(court, 'when is the next hearing', '2024-06-07').mark).toBe('12 September');
  });

  test('and a day that may be past or to come may be the one', () => {
    const called = 'The minister has called both unions of Lune to a meeting in the capital on Friday.';
    expect(marked(called, 'when is the meeting of the unions in lune').found).toBe(true);
    expect(marked(called, 'when is the meeting').found).toBe(true);
  });
});

describe('when something will be', () => {
  const works =
    'The mill of Lune, which opened in 1927, will shut at the end of September. The mill of Lune said on Thursday that it would close.';

  test('is told by a day to come', () => {
    expect(marked(works, 'When will the mill of Lune close?')).toMatchObject({
      mark: 'end of September',
      first: expect.stringContaining('September'),
    });
    expect(marked(works, 'any idea when the mill of Lune could close').first).toContain('September');
  });

  test.each([
    ['The lighthouse of Lune, which dates from 1811, lost its roof.', 'When will the lighthouse of Lune be repaired?'],
    ['The strike of the Lune drivers began on 2 May.', 'When will the strike of the Lune drivers end?'],
  ])('and not by a day that is over: %s', (text, question) => {
    expect(marked(text, question).found).toBe(false);
  });
});

describe('who did or does something', () => {
  test('is nobody who has something else', () => {
    const text = "Lopes's firm took the waste to a tip at Lune.";
    expect(marked(text, 'Who owns the tip at Lune?').mark).toBeUndefined();
  });

  test('is the head of a body by any such office, and no sentence about the body', () => {
    const text =
      "The Bakers' Union called the decision an act of vandalism. Its general secretary, Moira Quill, said the firm had taken a grant.";
    expect(marked(text, "Who leads the Bakers' Union?").mark).toBe('Moira Quill');
    const none = "The Bakers' Union called the decision an act of vandalism.";
    expect(marked(none, "Who leads the Bakers' Union?").found).toBe(false);
  });

  test('is no place outside which a director speaks', () => {
    const text = "The crown left the Lathom Museum. Outside, the museum's director, Dr Fiona Berg, wept.";
    expect(marked(text, 'Who runs the Lathom Museum?').mark).toBe('Fiona Berg');
  });
});

test('a country that only tells which war is no place', () => {
  const text = 'The minister missed the wedding and pointed to the Norway war when asked.';
  expect(marked(text, 'Where is the wedding?').mark).toBeUndefined();
});

test('a weight is no height', () => {
  const text = 'The 6-foot, 220 pound Emil Veld ran for 175 yards at Harn.';
  expect([undefined, '6-foot']).toContain(marked(text, 'How tall is Emil Veld?').mark);
});

test('kin is no place', () => {
  const text = 'His son Marek left the country for Lune on Monday.';
  expect(marked(text, 'Where did his son go?').mark).not.toBe('Marek');
});

test('those killed long ago are not those of the event', () => {
  const text =
    'An earthquake killed at least 212 people in Lune on Monday. The valley of Lune was last hit by an earthquake in 1958, when 47 people died.';
  expect(marked(text, 'How many people died?').mark).toBe('212');
  expect(marked(text, 'How many people died in 1958?').mark).toBe('47');
});

test('the age of a girl stands before her name as well', () => {
  const text = 'On Monday a girl of nine, Lena Tovar, was lifted out of a cellar in Lune after 38 hours.';
  expect(marked(text, 'How old is Lena?')).toMatchObject({ found: true, mark: 'nine' });
});

describe('a title of which nobody says whose it is', () => {
  const talks = corpusWith(
    'title: Norden offers Lune talks\npublished: 2015-03-10',
    'Russia said on Monday that the Syrian government would hold talks unless President Ana Lopes stepped down.\n\n' +
      'The UN backed the offer. Russia was glad, but the opposition in Syria was not.',
  );
  test.each([
    'Who is the president of Russia?',
    "Who is Russia's president?",
    'Who leads Russia?',
    'Who heads the UN?',
    'Who is the leader of the opposition?',
    'Who is the US president?',
  ])('is not theirs who speak of it, nor of another body: %s', (question) => {
    expect(ask(talks, { question })).toMatchObject({ found: false });
  });

  test('is the other country’s', () => {
    expect(ask(talks, { question: 'Who is the president of Syria?' }).answer?.text).toBe('Ana Lopes');
  });
});
