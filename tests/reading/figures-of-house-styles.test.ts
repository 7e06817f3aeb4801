import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.js';
import { readArticle } from '../../src/text/read-article.js';

/** The figures of a text as "kind low victims". */
function figuresOf(body: string): string[] {
  const result = readArticle({ id: 'x', raw: `---\ntitle: A day in Port Lune\npublished: 2015-03-10\n---\n\n${body}` });
  if (!result.ok) throw new Error(result.reason);
  return read(result.article).figures.map(({ kind, low, victims }) => `${kind} ${low} ${victims}`);
}

describe('figures as reports of many house styles tell them', () => {
  test.each([
    [
      'numbers of South Asia',
      'About 1.2 lakh people were evacuated, and 1,20,345 families were displaced.',
      ['displaced 120000 people', 'displaced 120345 families'],
    ],
    [
      'but no sums of its money',
      'He announced ₹2 lakh to those with injuries and Rs. 5 lakh each to the kin of the dead.',
      [],
    ],
    ['martyrs', 'Five guards embraced martyrdom on Saturday.', ['killed 5 guards']],
    [
      'families and the persons of them',
      'About 310 families, or 1,240 persons, were displaced.',
      ['displaced 310 families', 'displaced 1240 persons'],
    ],
    [
      'members of a family',
      'Three members of a family, including two minors, died when a wall fell.',
      ['killed 3 members of a family', 'killed 2 minors'],
    ],
    [
      'more of them at other places',
      'At least 120 people were hurt in Antby, as well as 28 in Newland.',
      ['injured 120 people', 'injured 28 null'],
    ],
    [
      'places behind a colon and what is said',
      'The flood left 17 people dead, the council said on Sunday: 13 in Antby and four in Newland.',
      ['killed 17 people', 'killed 13 null', 'killed 4 null'],
    ],
    ['some of the deaths', 'Of the deaths, 11 were by drowning.', ['killed 11 null']],
    ['no member of a sort', 'No aid worker was injured.', ['injured 0 null']],
    ['but not a heading', 'No Comments A student was arrested.', ['detained 1 A student']],
    ['all are accounted for', 'All residents have been accounted for.', ['missing 0 null']],
    ['and those who are not', 'At least 54 people have yet to be located.', ['missing 54 people']],
    ['whom a clause stands between', 'A guard who tried to stop them was stabbed.', ['injured 1 A guard']],
    [
      'whom another name stands between',
      'Two members of the local group, known as the Eye, also sustained gunshot injuries.',
      ['injured 2 members of the local group'],
    ],
    [
      'who recovers from a deed',
      'A man is dead and two others are recovering after a shooting.',
      ['killed 1 A man', 'injured 2 null'],
    ],
    [
      'who must take refuge',
      'More than 3,000 people have been forced to take refuge in schools. The flood destroyed 14 houses.',
      ['displaced 3000 people'],
    ],
    ['a soldier of India', 'A jawan was shot dead.', ['killed 1 A jawan']],
  ])('%s', (_, body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });
});
