import { expect, test } from 'vitest';
import { folded, unaccented } from '../../src/text/folded.js';

test('words are compared without case, accents and marks', () => {
  expect(unaccented('Erdoğan’s ÉTAT-major')).toBe('erdogan’s etat-major');
  expect(unaccented('“Straße”, I·İ')).toBe('“strasse”, i·i');
  expect(unaccented('Łódź, Tromsø, Đuro, Hadımköy, Cœur')).toBe('lodz, tromso, duro, hadimkoy, coeur');
  expect(unaccented('ﬁn')).toBe('ﬁn');
  expect(unaccented('ﬁn', 'NFKD')).toBe('fin');
  expect(folded('  Erdoğan’s ÉTAT-major ')).toBe('erdogan s etat major');
});
