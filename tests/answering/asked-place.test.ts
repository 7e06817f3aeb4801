import { describe, expect, test } from 'vitest';
import { casualties } from '../../src/answering/casualties.js';
import { corpusOf } from '../articles.js';

test('what tells no place is where the title says that it all was', () => {
  const corpus = corpusOf({
    bridge:
      '---\ntitle: Bridge collapses at Tolmar\n---\n\nA road bridge collapsed on Tuesday, and 14 people were killed.',
    talks: '---\ntitle: Kalov envoy back from talks with Tolmar\n---\n\nFive people were killed on Sunday.',
    mine: '---\ntitle: Fire near Kalov\n---\n\nEight miners were killed on Monday. In Tolmar, two people were hurt.',
  });
  const at = (place: string) => casualties(corpus, { place }).figures.map(({ low, kind }) => `${low} ${kind}`);
  expect(at('Tolmar')).toEqual(['14 killed', '2 injured']);
  expect(at('Kalov')).toEqual(['8 killed']);
});

describe('a place is found as it is asked for', () => {
  const at = (texts: Record<string, string>, place: string) =>
    casualties(corpusOf(texts), { place }).figures.map(({ low, kind }) => `${low} ${kind}`);
  const titled = (title: string, body: string) => ({
    x: `---\ntitle: ${title}\npublished: 2015-03-12\n---\n\n${body}`,
  });
  const nine = 'The blaze broke out at night. Nine people were killed.';

  test.each([
    'Antby quake toll climbs to nine',
    'Antby floods: nine dead',
    'Antby mosque bombing: City buries its dead',
    'Relief for victims of the Antby mine fire',
    "'All gone': Antby earthquake kills nine",
    'Fire at Antby',
  ])('where the title says that it was: %s', (title) => {
    expect(at(titled(title, nine), 'Antby')).toEqual(['9 killed']);
  });

  test.each([
    'Antby says quake toll is nine',
    'Antby sends help after quake in Kalov',
    'Antby mourns',
    'New Antby quake kills nine',
  ])('not where the title does not: %s', (title) => {
    expect(at(titled(title, nine), 'Antby')).toEqual([]);
  });

  test('a land that attacks is not where it was, a people’s school is in its land', () => {
    expect(at(titled('Norway attack kills nine', nine), 'Norway')).toEqual([]);
    expect(at(titled('Norway school attack kills nine', nine), 'Norway')).toEqual(['9 killed']);
    expect(at(titled('Nine die in fire at Norwegian school', nine), 'Norway')).toEqual(['9 killed']);
  });

  test('not of another day than that of the title’s event, nor of another attack', () => {
    const body =
      'Gunmen opened fire in a market in Antby on Thursday, killing nine people. On Monday, a bomb at a mosque killed 31 people.\n\n' +
      'In the mosque 60 people were hurt. A similar attack killed 80 people.';
    const market = titled('Gunmen kill nine at Antby market', body);
    expect(at(market, 'market')).toEqual(['9 killed']);
    expect(at(market, 'Antby market')).toEqual(['9 killed']);
    expect(at(market, 'mosque')).toEqual([]);
  });

  test('with the land or the province beside it, where the article speaks of that', () => {
    const crash = {
      a: 'Four people were killed in Antby on Monday. The Norwegian police closed the road.',
      b: 'Five people were killed in Antby on Monday.',
    };
    expect(at(crash, 'Antby, Norway')).toEqual(['4 killed']);
    expect(at(crash, 'Antby province')).toEqual(['4 killed', '5 killed']);
    expect(at(crash, 'the city of Antby')).toEqual(['4 killed', '5 killed']);
  });

  test('in a part of a land only where the article speaks of that part', () => {
    const quake = {
      a: 'A quake killed 12 people in western Norway on Monday.',
      b: 'A bus crash killed seven people in Norway on Monday.',
    };
    expect(at(quake, 'western Norway')).toEqual(['12 killed']);
    expect(at(quake, 'Norway')).toEqual(['12 killed', '7 killed']);
  });

  test('in a land where the article says that the town lies there', () => {
    const told = (words: string) => at({ x: `${words} Four people were killed in Antby on Monday.` }, 'Norway');
    expect(told('A dam burst above the Norwegian city of Antby.')).toEqual(['4 killed']);
    expect(told('Norway’s northern port of Antby was flooded.')).toEqual(['4 killed']);
    expect(told('Antby, in western Norway, was flooded.')).toEqual(['4 killed']);
    expect(told('Envoys met in Antby, Norway, on Sunday.')).toEqual(['4 killed']);
    expect(told('Envoys met in Antby, Norway and Sweden.')).toEqual([]);
    expect(told('Norway’s attack on Antby went on.')).toEqual([]);
  });
});
