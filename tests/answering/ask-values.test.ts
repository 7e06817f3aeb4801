import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.js';
import { corpusOf } from '../articles.js';

const regatta = `---
title: The Sund regatta ends in a storm
published: 2021-08-09
---

The Sund regatta was the 19th regatta of the northern coast and the first to be sailed in winter boats.

In the last race Harn, which had come late, defeated Lune by a length and took their first title.

The crews sailed for six days in the rain.

Ada Marsh and her husband Per Holm watched from the pier. She wrote the novel Salt 1642, which plays in the years 1642 to 1649.

The club opened the first two huts in May.

Emil Quist, who is most widely known for his boats, is the president of the league of 1.3 million members.
`;
const corpus = corpusOf({ regatta });
const asked = (question: string) => ask(corpus, { question, article: 'regatta' });

describe('who won', () => {
  test('is told by who defeated whom', () => {
    const { found, passages } = asked('who won the sund regatta');
    expect(found).toBe(true);
    expect(passages[0]?.text).toContain('defeated Lune');
  });

  test('is not told where nobody won', () => {
    const text =
      'The Sund regatta was the 19th regatta of the northern coast. Ada Marsh watched the Sund regatta from the pier.';
    expect(ask(corpusOf({ text }), { question: 'who won the sund regatta' }).found).toBe(false);
  });

  test('may be told of somebody by a pronoun', () => {
    const text = 'Ada Marsh sailed for Harn. She won the Sund regatta in 1982.';
    expect(ask(corpusOf({ text }), { question: 'who won the sund regatta in 1982' }).found).toBe(true);
  });
});

describe('how many', () => {
  test.each([
    ['how many chapters does the novel salt have', 'years'],
    ['how many huts does the club have', 'some of more'],
    ['how many children does ada marsh have', 'numbers of a name'],
  ])('is not told by what counts nothing: %s (%s)', (question) => {
    expect(asked(question).found).toBe(false);
  });

  test('is not told by how many others there are', () => {
    const text = 'The members of the Lune tennis club came back when it had lost 15 gardeners.';
    expect(ask(corpusOf({ text }), { question: 'how many members does the lune tennis club have' }).found).toBe(false);
  });

  test('may be told by a word for anybody', () => {
    const text = 'The boat of the migrants sank off Lune with 60 people on board.';
    expect(ask(corpusOf({ text }), { question: 'how many migrants were on the boat off lune' }).found).toBe(true);
  });

  test('is told by what counts', () => {
    expect(asked('how many days did the crews sail').answer?.text).toBe('six');
  });
});

describe('how much', () => {
  test.each([
    ['how much does emil quist make as president of the league'],
    ['how much money did per holm lose at the regatta'],
    ['what does it cost to sail in the sund regatta'],
  ])('is not told by a count of people or a mere "most": %s', (question) => {
    expect(asked(question).found).toBe(false);
  });

  test('is told by a sum', () => {
    const text = 'Emil Quist came to Harn in May. He paid 9,000 crowns for the boats. Most of the boats are old.';
    const { found, passages } = ask(corpusOf({ text }), { question: 'how much did emil quist pay for the boats' });
    expect(found).toBe(true);
    expect(passages[0]?.text).toContain('9,000 crowns');
  });
});

describe('what share', () => {
  test.each([
    ['The voters of Harn were asked to leave the league, and Ada Marsh called the vote fantastic.', false],
    ['The voters of Harn voted to leave the league by 52 percent.', true],
  ])('is told by a share alone: %s', (text, found) => {
    const question = 'what share of the voters of Harn voted to leave the league';
    expect(ask(corpusOf({ text }), { question }).found).toBe(found);
  });
});

describe('when something began', () => {
  test.each([
    ['The riots against Ada Marsh in Harn hurt nine people on Sunday, at the start of May.', false],
    ['The riots against Ada Marsh in Harn broke out on Sunday.', true],
    ['Since Sunday there have been riots against Ada Marsh in Harn.', true],
  ])('is told by a word for a beginning: %s', (text, found) => {
    expect(ask(corpusOf({ text }), { question: 'when did the riots against Ada Marsh begin' }).found).toBe(found);
  });
});

describe('where', () => {
  const text = 'The debate of the mayors is planned for Friday. The debate of Harn was held in a barn.';

  test('is not told without a place', () => {
    const [debate = ''] = text.split(/(?<=\.)\s/);
    expect(ask(corpusOf({ text: debate }), { question: 'where is the debate of the mayors held' }).found).toBe(false);
  });

  test('may be told by a place without a name', () => {
    expect(ask(corpusOf({ text }), { question: 'where was the debate of harn held' }).found).toBe(true);
  });
});

describe('whom somebody is married to', () => {
  test('is told by their spouse', () => {
    expect(asked('who is ada marsh married to').answer?.text).toBe('Per Holm');
  });

  test('is not told by what they do', () => {
    expect(asked('who is emil quist married to').found).toBe(false);
  });
});

describe('a question typed as keywords is asked in full', () => {
  const people = `---
title: A new mayor for Harn
published: 2022-03-01
---

Ola Veld, 44, a driver from the hills, was born in Pell and lives with three goats.

Harn Mayor Ada Marsh opened the fair, which cost 7,000 crowns.

The tower of Lune, 41 metres tall, stands in the market of Harn.

The voting age in Harn was lowered to 16 by the council.

Her husband, Per Holm, who is the chief executive of Harn Ferries, was at the fair.

Harn Ferries took in 40 million crowns from 31 boats last year.
`;
  test.each([
    ['harn ferries revenue last year', '40 million'],
    ['harn ferries revenue how much', '40 million'],
    ['number of boats harn ferries has', '31 boats'],
    ['ola veld age', '44'],
    ['ola veld birthplace', 'Pell'],
    ['tower of lune height', '41 metres'],
    ['harn mayor', 'Ada Marsh'],
    ['mayor of harn name', 'Ada Marsh'],
    ['harn ferries ceo', 'Per Holm'],
    ['new harn ferries ceo?', 'Per Holm'],
    ['harn voting age', '16'],
  ])('%s: %s', (question, answer) => {
    const { found, passages } = ask(corpusOf({ people }), { question });
    expect(found).toBe(true);
    expect(passages[0]?.text).toContain(answer);
  });

  test.each(['per holm age', 'harn ferries founder'])('and refused: %s', (question) => {
    expect(ask(corpusOf({ people }), { question }).found).toBe(false);
  });
});

describe('which novel, film or song', () => {
  const text = `Ada Marsh, a writer from Sund, spoke of her work and of the sea at the library of Sund on Friday.

Her work is set in the harbour that she knows from her childhood.

Marsh is out this week with her third, "The Salt Road," and with the film “Lune Rising”.
`;

  test.each([
    ['what film is ada marsh out with', 'Lune Rising'],
    ['Which novel did Ada Marsh write?', undefined],
  ])('is told by a title: %s', (question, answer) => {
    const told = ask(corpusOf({ text }), { question });
    expect(told.passages[0]?.text).toContain('“Lune Rising”');
    expect(told.answer?.text).toBe(answer);
  });

  test('is no matter of what somebody played', () => {
    const played = 'Ada Marsh wrote “The Salt Road” at Sund. She played there as a goalkeeper.';
    expect(ask(corpusOf({ played }), { question: 'what position did Ada Marsh play at Sund' }).answer).toBeUndefined();
  });

  test('is marked where it is the only one', () => {
    const only = text.replace(' and with the film “Lune Rising”', '');
    expect(ask(corpusOf({ only }), { question: 'Which novel did Ada Marsh write?' }).answer?.text).toBe(
      'The Salt Road',
    );
  });
});

test('a sum asked for by its trillions is a sum', () => {
  const taxes = 'Senator Ana Lopes proposed tax increases of $15 trillion for all; Per Berg seeks to cut them.';
  const question = 'How many trillions in tax increases did Ana Lopes propose?';
  expect(ask(corpusOf({ taxes }), { question }).found).toBe(true);
});
