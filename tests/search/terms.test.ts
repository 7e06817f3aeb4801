import { describe, expect, test } from 'vitest';
import { americanOf } from '../../src/search/spellings.js';
import { termsOf } from '../../src/search/terms.js';

describe('terms', () => {
  test.each([
    ['killed', 'deaths'],
    ['Syrian', "Syria's"],
    ['Brazilians', 'Brazil'],
    ['twelve', '12'],
    ['5,400', '5400'],
    ['bought', 'buys'],
    ['U.N.', 'UN'],
    ['Galán', 'galan'],
    ['resigned', 'resignation'],
    ['stepping down', 'resigned'],
    ['Steps Down', 'resigned'],
    ['called it off', 'cancellation'],
    ['putting off', 'delayed'],
    ['passed away', 'dead'],
    ['carried out', 'conducting'],
    ['threw out', 'dismiss'],
    ['tore them down', 'demolished'],
    ['an airliner', 'a plane'],
    ['attorneys', 'lawyer'],
    ['labour', 'labor'],
    ['neighbouring', 'neighbor'],
    ['metres', 'meter'],
    ['defences', 'defense'],
    ['organisers', 'organizer'],
    ['privatisation', 'privatization'],
    ['analysed', 'analyzing'],
    ['manoeuvres', 'maneuver'],
    ['programme', 'program'],
    ['haemorrhage', 'hemorrhage'],
  ])('make %s and %s one', (a, b) => {
    expect(termsOf(a)).toEqual(termsOf(b));
    expect(termsOf(a)).toHaveLength(1);
  });

  test.each(['hour', 'rising', 'surprised', 'exercise', 'premises', 'Louise', 'advertising', 'sciences'])(
    '%s is spelled in one way only',
    (word) => expect(americanOf(word)).toBe(word),
  );

  test('leave out function words and keep the order of the others', () => {
    expect(termsOf('What did the minister of the interior see?')).toEqual(termsOf('minister interior see'));
    expect(termsOf('Who is it? — !')).toEqual([]);
    expect(termsOf('whats the minister')).toEqual(termsOf('minister'));
  });
});
