import { describe, expect, test } from 'vitest';
import { caveatsIn, isStateMedia, sourceOf } from '../../src/answering/caveats.js';
import { meantIn } from '../../src/answering/caveats-pronouns.js';
import { passageBlock } from '../../src/cards/passage.js';
import { corpusOf } from '../articles.js';

/** An article of the text, with the index of the sentence that begins with some words. */
function articleOf(text: string, front = '') {
  const corpus = corpusOf({ x: `---\ntitle: A day in Port Lune\npublished: 2012-01-31\n${front}---\n\n${text}` });
  const [entry] = corpus.articles;
  if (!entry) throw new Error('no article');
  const { sentences } = entry.article;
  const at = (words: string) => sentences.findIndex(({ start }) => entry.article.text.startsWith(words, start));
  const sentence = (words: string) => {
    const found = sentences[at(words)];
    if (!found) throw new Error(`no sentence begins "${words}"`);
    return found;
  };
  return {
    entry,
    meant: (words: string) => meantIn(entry, at(words)).map(({ word, name }) => `${word}: ${name}`),
    caveats: (words: string) => caveatsIn(entry, at(words)).map((one) => `${one.kind}: ${one.words.text}`),
    source: (words: string) => sourceOf(entry, sentence(words)),
    below: (words: string, label?: string) =>
      passageBlock(
        corpus,
        { article: 'x', start: sentence(words).start, end: sentence(words).end },
        label === undefined ? {} : { label },
      ),
  };
}

describe('who a pronoun means is told where there can be no doubt', () => {
  test.each([
    ['Kofi Annan arrived in Geneva on Monday. He left in the evening.', 'He left', ['he: Kofi Annan']],
    ['Secretary Maria Holt resigned on Monday. Her party was surprised.', 'Her party', ['she: Maria Holt']],
    ['Kofi Annan spoke to Maria Holt on Monday. She agreed.', 'She agreed', ['she: Maria Holt']],
    [
      'Kofi Annan met reporters on Monday. The talks were long. In the evening he left for Geneva.',
      'In the evening',
      ['he: Kofi Annan'],
    ],
    [
      'The Finance Ministry of Norland warned the banks. The ministry said that two of them would close.',
      'The ministry said',
      ['the ministry: Finance Ministry of Norland'],
    ],
    [
      'The Norland finance ministry warned the banks on Monday. "Two of them will have to close," it said.',
      '"Two of them',
      ['it: Norland finance ministry'],
    ],
  ])('%s', (text, words, names) => {
    expect(articleOf(text).meant(words)).toEqual(names);
  });

  test.each([
    ['two men', 'Kofi Annan met David Krane on Monday. He left in the evening.'],
    ['a man without a name', 'Kofi Annan spoke to a policeman on Monday. He left in the evening.'],
    ['a man after him', 'Kofi Annan arrived on Monday. The suspect was in jail. He left in the evening.'],
    ['a youth', 'Spokesman David Krane said the teen was shot in the side. He left in the evening.'],
    ['somebody in the sentence itself', 'Kofi Annan arrived on Monday. The judge ruled that he left in the evening.'],
    ['a name that may be a man', 'Kofi Annan arrived on Monday with Bo Tarrel. He left in the evening.'],
    ['a name that nothing shows to be a man’s', 'Tarrel Quist Holm arrived on Monday. He left in the evening.'],
    ['his spokesman', 'Kofi Annan’s spokesman arrived on Monday. He left in the evening.'],
    ['nobody', 'It was a cold day in the town. He left in the evening.'],
    ['a woman only', 'Maria Holt arrived on Monday. He left in the evening.'],
    ['too far away', 'Kofi Annan came. It was cold. It was late. It was dark. He left in the evening.'],
    ['a quoted pronoun', 'Kofi Annan arrived on Monday. "He left in the evening," the paper wrote.'],
    [
      'one who was only spoken of',
      'David Krane has been on the streets for years. There is an opposition to Donald Trump. He left in the evening.',
    ],
  ])('not where there is %s', (_, text) => {
    const { entry } = articleOf(text);
    const last = entry.article.sentences.length - 1;
    expect(meantIn(entry, last).filter(({ word }) => word === 'he')).toEqual([]);
  });
});

describe('what the sentences around a claim say of it', () => {
  test('that it could not be verified', () => {
    const { caveats } = articleOf(
      'Rebels said on Monday that 40 soldiers were killed in Port Lune. The claim could not be independently verified. ' +
        'Schools in the town were closed.\n\nThe army said it had lost two tanks.\n\nThe BBC could not immediately confirm the report.',
    );
    expect(caveats('Rebels said')).toEqual(['unverified: could not be independently verified']);
    expect(caveats('The army said')).toEqual(['unverified: could not immediately confirm']);
  });

  test('not of a sentence that claims nothing, and not of another paragraph’s', () => {
    const { caveats } = articleOf(
      'Rebels said on Monday that 40 soldiers were killed. The harbour was closed. The death toll cannot be verified.\n\n' +
        'Officials said five houses burned.\n\nThe government has not confirmed a date for the vote.',
    );
    expect(caveats('The harbour')).toEqual([]);
    expect(caveats('Officials said')).toEqual([]);
  });

  test('not what another sentence says of its own claim', () => {
    const { caveats } = articleOf(
      'The army said on Monday that 40 of its soldiers were killed. It said that 900 rebels had died, a claim that could not be independently verified. ' +
        'The army said that 12 soldiers were missing.\n\nRebels said that 30 soldiers were killed. Unconfirmed reports told of 70 rebels killed.\n\n' +
        'Police said that two people died. The BBC counted three dead, but could not verify the number.',
    );
    expect(caveats('The army said on')).toEqual([]);
    expect(caveats('The army said that')).toEqual([]);
    expect(caveats('Rebels said')).toEqual([]);
    expect(caveats('Police said')).toEqual([]);
  });

  test('that it was revised, and that the article carries a correction', () => {
    const { caveats } = articleOf(
      'Police said on Monday that 12 people were killed. The figure was later corrected to nine.\n\n' +
        'The bridge was closed for the night.\n\nCorrection: An earlier version of this article gave a wrong name for the bridge.',
    );
    const correction = 'corrected: Correction: An earlier version of this article gave a wrong name for the bridge.';
    expect(caveats('Police said')).toEqual(['revised: later corrected', correction]);
    expect(caveats('The bridge was')).toEqual([correction]);
  });

  test.each([
    ['Syrian state television', true],
    ['state-run newspaper', true],
    ['SANA', true],
    ['the State Department', false],
    ['state police', false],
    ['a television station', false],
  ])('%s is a medium of the state: %s', (who, is) => {
    expect(isStateMedia(who)).toBe(is);
  });
});

describe('every passage says whose words it is', () => {
  const article = articleOf(
    'The bridge was closed on Monday. "It will open on Friday," Mayor Maria Holt said.\n\n' +
      'Rebels claimed that the army had burned the harbour to the ground.\n\n' +
      'At least 12 people were killed on Sunday, according to state television.',
    'outlet: Lune Daily\n',
  );

  test('the outlet reports it, or somebody says or claims it', () => {
    expect(article.source('The bridge')).toBeNull();
    expect(article.source('"It will open')).toEqual({ who: 'Maria Holt', cue: 'said', part: false });
    expect(article.source('Rebels claimed')).toMatchObject({ cue: 'claimed' });
  });

  test('first of all that stands below it', () => {
    expect(article.below('The bridge').caption[0]).toBe('Lune Daily reports it');
    expect(article.below('"It will open').caption[0]).toBe('said by Maria Holt');
    expect(article.below('Rebels claimed').caption[0]).toMatch(/^claimed by rebels$/i);
    expect(article.below('At least 12').caption.slice(0, 3)).toEqual([
      'said by state television',
      'at least 12 killed · 29 Jan 2012',
      'state media',
    ]);
    expect(articleOf('The bridge was closed on Monday.').below('The bridge').caption[0]).toBe('the article reports it');
  });

  test('but what the label above says already', () => {
    const { caption, from } = article.below('"It will open', 'Maria Holt');
    expect(caption).toEqual([]);
    expect(from).toEqual({ article: ['A day in Port Lune', '31 Jan 2012'], place: 'paragraph 1/3' });
  });
});
