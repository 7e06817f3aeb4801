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

test('words that every object knows are places as others are', () => {
  const corpus = corpusOf({ a: 'A fire killed nine people in Constructor Valley on Monday.' });
  expect(casualties(corpus, { place: 'constructor camp' }).found).toBe(false);
  expect(casualties(corpus, { place: 'constructor valley' }).found).toBe(true);
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

describe('a place of a longer or another name is another one', () => {
  const isFound = (place: string, text: string, title = '') =>
    casualties(corpusOf({ x: title === '' ? text : `---\ntitle: ${title}\npublished: 2015-03-12\n---\n\n${text}` }), {
      place,
    }).figures.length > 0;
  const killed = (where: string) => `Four people were killed ${where} on Monday.`;

  test.each([
    ['Mexico City', 'in Mexico City', 'in Mexico'],
    ['mexico city', 'in Mexico City', 'in New Mexico'],
    ['Kuwait City', 'in Kuwait City', 'in Kuwait'],
    ['Kansas City', 'in Kansas City', 'in Kansas'],
    ['Kansas', 'in Kansas', 'in Kansas City'],
    ['Salt Lake City', 'in Salt Lake City', 'near Salt Lake'],
    ['New York City', 'in New York City', 'in York'],
    ['New York City', 'in New York', 'in New York state'],
    ['Delaware County', 'in Delaware County', 'in Delaware'],
    ['Lune City', 'in Lune City', 'in Lune province'],
    ['Lune city', 'in Lune city', 'in Lune Province'],
    ['Mexico', 'in Mexico City', 'in New Mexico'],
    ['Mexico', 'in northern Mexico', 'in the Gulf of Mexico'],
    ['Sudan', 'in southern Sudan', 'in South Sudan'],
    ['South Sudan', 'in South Sudan', 'in southern Sudan'],
    ['North Korea', 'in North Korea', 'in South Korea'],
    ['Korea', 'in South Korea', 'in Norway'],
    ['Congo', 'in DR Congo', 'in Norway'],
    ['DR Congo', 'in the DRC', 'in the Republic of the Congo'],
    ['Republic of the Congo', 'in the Republic of Congo', 'in Congo'],
    ['Guinea', 'in Guinea', 'in Guinea-Bissau'],
    ['guinea bissau', 'in Guinea-Bissau', 'in Equatorial Guinea'],
    ['Ireland', 'in Ireland', 'in Northern Ireland'],
    ['Virginia', 'in Virginia', 'in West Virginia'],
    ['York', 'in York', 'in New York'],
    ['India', 'in Indian Kashmir', 'in the Indian Ocean'],
    ['Britain', 'in the UK', 'in British Columbia'],
    ['Myanmar', 'in Burma', 'in Norway'],
    ['Antby', 'in eastern Antby', 'in East Antby'],
    ['Antby', 'in Greater Antby', 'in New Antby'],
    ['Antby', 'at the Antby General Hospital', 'on Antby Road'],
    ['Lune', 'in Antby, Kalov and Lune', 'in Antby, Kalov and Port Lune'],
    ['Lune', 'on Lune Island', 'in St. Lune'],
    ['st lune', 'in Saint Lune', 'in Lune'],
    ['Mt Lune', 'on Mount Lune', 'in Lune'],
    ['sao antby', 'in São Antby', 'in Antby'],
    ['Port au Lune', 'in Port-au-Lune', 'in Port Lune'],
    ['Ndantby', 'in N’Dantby', 'in Antby'],
    ['Western Australia', 'in Western Australia', 'in South Australia'],
    ['western Australia', 'in western Australia', 'in Australia'],
    ['South America', 'in South America', 'in the US'],
    ['eastern DR Congo', 'in eastern Congo', 'in western Congo'],
    ['East Antby', 'in east Antby', 'in eastern Antby'],
    ['Antby', 'in Midtown Antby', 'in South Antby'],
    ['Antby market', 'at the Antby market', 'in Antby'],
    ['Norway', 'in the Norwegian mountains', 'at the Norwegian embassy in Kalov'],
    ['Antby, Kalov and Port Lune', 'in Antby, Kalov and Port Lune', 'in Antby'],
  ])('%s: %s, not %s', (place, there, elsewhere) => {
    expect(isFound(place, killed(there))).toBe(true);
    expect(isFound(place, killed(elsewhere))).toBe(false);
  });

  test.each(['south Norway', 'the south of Norway', 'Norway’s south', 'southern Norway'])('in a part: %s', (place) => {
    const quarters = ['in south Norway', 'in the far south of Norway', 'in Norway’s south', 'in southern Norway'];
    for (const where of quarters) expect(isFound(place, killed(where))).toBe(true);
    const others = ['in northern Norway', 'in southeastern Norway', 'in Norway'];
    for (const where of others) expect(isFound(place, killed(where))).toBe(false);
  });

  test('a town is in the part in which it is told to lie', () => {
    const storm = 'A storm hit Antby in northern Norway and Kalov in southern Norway.';
    expect(isFound('northern Norway', `${storm} ${killed('in Antby')}`)).toBe(true);
    expect(isFound('northern Norway', `${storm} ${killed('in Kalov')}`)).toBe(false);
    expect(isFound('north Norway', `A storm hit Norway’s northern port of Antby. ${killed('in Antby')}`)).toBe(true);
    expect(isFound('southern Lune province', killed('in the south of Lune province'))).toBe(true);
    expect(isFound('southern Lune province', killed('in Lune province'))).toBe(false);
  });

  test('what the article says elsewhere tells the city from the province', () => {
    expect(isFound('Lune City', killed('in Lune'))).toBe(true);
    expect(isFound('Lune City', `A dam burst in Lune province. ${killed('in Lune')}`)).toBe(false);
    expect(isFound('Lune city', `A dam burst in Lune province. ${killed('in Lune city')}`)).toBe(true);
    expect(isFound('DR Congo', killed('in Congo'))).toBe(true);
    expect(isFound('DR Congo', `A ferry sank in the Republic of Congo. ${killed('in Congo')}`)).toBe(false);
  });

  test.each([
    ['South Korea', 'the South Korean city of Antby', 'North Korea'],
    ['South Sudan', 'South Sudan’s port of Antby', 'Sudan'],
    ['USA', 'the American city of Antby', 'South America'],
    ['US', 'Antby in the United States', 'Mexico'],
    ['new mexico', 'Antby, New Mexico', 'Mexico'],
    ['Western Australia', 'Antby, Western Australia', 'South Australia'],
    ['sao lune', 'Antby in São Lune', 'Lune'],
    ['Saint Lune', 'Antby in St. Lune', 'Lune'],
  ])('a town lies in %s as %s, not in %s', (place, told, other) => {
    const text = `A dam burst above ${told}. ${killed('in Antby')}`;
    expect(isFound(place, text)).toBe(true);
    expect(isFound(other, text)).toBe(false);
  });

  test('in a title', () => {
    const night = 'The water came at night. Four people were killed.';
    expect(isFound('US', night, 'United States floods kill four')).toBe(true);
    expect(isFound('Sudan', night, 'South Sudan floods kill four')).toBe(false);
    expect(isFound('Oklahoma City', night, 'Oklahoma floods kill four')).toBe(false);
    expect(isFound('Oklahoma City', night, 'Oklahoma City floods kill four')).toBe(true);
    expect(isFound('Antby', night, 'Antby City floods kill four')).toBe(true);
    expect(isFound('Lune mine', night, 'Lune mine fire kills four')).toBe(true);
    expect(isFound('Lune mine', night, 'Lune fire kills four')).toBe(false);
    expect(isFound('Lune Stadium', night, 'Crush at Antby’s Lune Stadium kills four')).toBe(true);
  });

  test('beside it only the very land', () => {
    expect(isFound('Antby, Sudan', `${killed('in Antby')} Police in South Sudan said so.`)).toBe(false);
    expect(isFound('Antby, US', `${killed('in Antby')} Police in the United States said so.`)).toBe(true);
    expect(isFound('Antby, Lune province', `${killed('in Antby')} Police in Lune said so.`)).toBe(true);
  });
});

test('of an article all figures in a land are found, however many', () => {
  const letters = 'abcdefghijklmnopqrst';
  const town = (i: number) => `An${letters.charAt(i % 20)}o${letters.charAt(Math.floor(i / 20))}by`;
  const text = Array.from({ length: 240 }, (_, i) => `On Monday ${i + 2} people were killed in ${town(i)}, Norway.`);
  expect(casualties(corpusOf({ x: text.join('\n\n') }), { place: 'Norway' }).figures).toHaveLength(240);
});
