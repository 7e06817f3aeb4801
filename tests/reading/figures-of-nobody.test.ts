import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.js';
import { readArticle } from '../../src/text/read-article.js';

/** "kind number victims" of each figure that a text tells. */
function told(body: string): string[] {
  const result = readArticle({ id: 'x', raw: `---\ntitle: A day in Port Lune\npublished: 2015-03-10\n---\n\n${body}` });
  if (!result.ok) throw new Error(result.reason);
  return read(result.article).figures.map(({ kind, low, victims }) => `${kind} ${low} ${victims}`);
}

describe('what somebody is, told behind the name, is nobody else', () => {
  test.each([
    'Ann Roe, an influential activist and the founder of the organization Turning Point USA, was killed on Monday.',
    'Ann Roe, 34, an actor and the founder of a school in Antby, was killed on Monday.',
    'Ann Roe, the president of the Lune bank and one of the most prominent bankers, was killed on Monday.',
    'Ann Roe, one of the most wanted smugglers and the number-two woman in the gang, was killed on Monday.',
    'They mourn Ann Roe, a community activist and the mayor’s best friend, who died on Monday.',
  ])('%s', (body) => {
    expect(told(body)).toEqual(['killed 1 Ann Roe']);
  });

  test('others go on from it', () => {
    expect(told('Ann Roe, an actor and former mayor Ian Marsh, a banker, were killed on Monday.')).toEqual([
      'killed 1 Ann Roe',
      'killed 1 former mayor Ian Marsh',
    ]);
    expect(told('Ann Roe, judge of public order, and two guards were killed on Monday.')).toEqual([
      'killed 1 Ann Roe',
      'killed 2 guards',
    ]);
    expect(told('The blast killed Ann Roe, 34, a nurse and mother of two, and her driver.')).toEqual([
      'killed 1 Ann Roe',
      'killed 1 her driver',
    ]);
    expect(told('Ann Roe, the mother of Lee Roe, who died in 2012, is wrong.')).toEqual(['killed 1 Lee Roe']);
  });
});

describe('bodies and places are no victims', () => {
  test('a name behind the word for a body is the body', () => {
    expect(told('The director of the newspaper El Norte was murdered on Monday.')).toEqual(['killed 1 The director']);
    expect(told('Ian Marsh, the director of the newspaper El Norte was murdered.')).toEqual(['killed 1 Ian Marsh']);
    expect(told('The newspaper El Norte was paralyzed by a strike on Monday.')).toEqual([]);
    expect(told('They condemned the murder of Ann Roe, Rector of the University of El Norte, who was shot.')).toEqual([
      'killed 1 Ann Roe',
    ]);
  });

  test('a name ahead of the word for a place is the place', () => {
    expect(told('The rebels kidnapped 30 farmers in Antby and Santa Lune departments.')).toEqual([
      'abducted 30 farmers',
    ]);
  });

  test('where a report is from is told ahead of a dash', () => {
    expect(told('It rains. Antby Falls -- three persons were hurt in the blast.')).toEqual(['injured 3 persons']);
    expect(told('It rains. PORT LUNE - A man was shot dead on Monday.')).toEqual(['killed 1 A man']);
    expect(told('It rains. PORT LUNE >> Two people who were shot on Monday are in hospital.')).toEqual([
      'injured 2 people',
    ]);
    expect(told('It rains. Ann Roe - a nurse at the clinic - was killed on Monday.')).toEqual(['killed 1 Ann Roe']);
  });
});
