import { type APITextDisplayComponent, ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Card } from '../../src/cards/card.js';
import { type Drawing, drawCard } from '../../src/faces/discord/draw.js';

/** The text displays of a card's message. */
function displaysOf(card: Card, drawing: Drawing = {}): string[] {
  const [container, ...more] = drawCard(card, drawing).components;
  expect(more).toEqual([]);
  if (container?.type !== ComponentType.Container) throw new Error('the message is no container');
  return container.components.map((one) => (one as APITextDisplayComponent).content);
}

const cardOf = (blocks: readonly Block[], heading = 'Heading'): Card => ({
  tone: 'answer',
  heading,
  blocks,
  notes: ['a note'],
});
const passage = (text: string, caption: readonly string[] = []): Block => ({
  kind: 'passage',
  runs: [{ text, style: 'plain' }],
  caption,
});
const drawn = (text: string) => displaysOf(cardOf([passage(text)]))[1];

describe('words of an article are shown as they are', () => {
  test.each([
    ['**bold** and _thin_ and ~~gone~~', '> \\*\\*bold\\*\\* and \\_thin\\_ and \\~\\~gone\\~\\~'],
    ['a [link](https://evil.example)', '> a \\[link\\](https://evil.example)'],
    ['hello @everyone and @here', '> hello @\u200beveryone and @\u200bhere'],
    ['<@123> <#5> <t:0:R> </ask:1>', '> \\<@123> \\<#5> \\<t:0:R> \\</ask:1>'],
    ['# no heading', '> \\# no heading'],
    ['- no list', '> \\- no list'],
    ['1. no list', '> 1\\. no list'],
    ['> no quote', '> \\> no quote'],
    ['one\nline\r\nonly', '> one line only'],
    ['```code``` ||spoiler||', '> \\`\\`\\`code\\`\\`\\` \\|\\|spoiler\\|\\|'],
    ['a \\ stays', '> a \\\\ stays'],
    ['in \u202eorder', '> in order'],
    ['قال الرئيس', '> \u2068قال الرئيس\u2069'],
    ['at https://a.example/b_c#:~:text=d_e, he said', '> at https://a.example/b_c#:~:text=d_e, he said'],
    ['https://a.example/**`||~~x', '> https://a.example/%2A%2A%60%7C%7C%7E~x'],
    ['at <https://a.example/b_c*d>, he said', '> at <https://a.example/b_c%2Ad>, he said'],
    ['<https://a.example/ @123>', '> \\<https://a.example/ @123>'],
    ['https://a.example/@everyone', '> https://a.example/%40everyone'],
  ])('%j', (text, expected) => expect(drawn(text)).toBe(expected));

  test('the answer is bold, with its spaces outside', () => {
    const runs = [
      { text: 'The mayor ', style: 'plain' },
      { text: 'Ana *B.* Lopes ', style: 'mark' },
      { text: 'spoke.', style: 'plain' },
    ] as const;
    expect(displaysOf(cardOf([{ kind: 'passage', runs, caption: [] }]))[1]).toBe(
      '> The mayor **Ana \\*B.\\* Lopes** spoke.',
    );
  });
});

describe('an article is named once', () => {
  const from = (title: string, paragraph: number) => ({
    article: [title, '4 May 2015'],
    place: `paragraph ${paragraph}/9`,
  });
  const of = (text: string, title: string, paragraph: number, id = title): Block => ({
    kind: 'passage',
    runs: [{ text, style: 'plain' }],
    caption: ['said by Ana'],
    from: from(title, paragraph),
    at: { article: id, start: 0, end: text.length },
  });

  test('above its passages, where all are of one', () => {
    expect(displaysOf(cardOf([of('One.', 'Bridge closed', 1), of('Two.', 'Bridge closed', 2)]))).toEqual([
      '### Heading\n-# Bridge closed · 4 May 2015',
      '> One.\n-# said by Ana · paragraph 1/9',
      '> Two.\n-# said by Ana · paragraph 2/9',
      '-# a note',
    ]);
  });

  test('below each first passage, where there are several', () => {
    const blocks = [of('One.', 'Bridge closed', 1), of('Two.', 'Bridge closed', 2), of('Three.', 'Bridge open', 3)];
    expect(displaysOf(cardOf(blocks)).slice(1, -1)).toEqual([
      '> One.\n-# said by Ana\n-# Bridge closed · 4 May 2015 · paragraph 1/9',
      '> Two.\n-# said by Ana\n-# same article · paragraph 2/9',
      '> Three.\n-# said by Ana\n-# Bridge open · 4 May 2015 · paragraph 3/9',
    ]);
  });

  test('and no other of the same name is taken for it', () => {
    const alike = [of('One.', 'Bridge closed', 1, 'alpha'), of('Two.', 'Bridge closed', 2, 'beta')];
    expect(displaysOf(cardOf(alike)).slice(1, -1)).toEqual([
      '> One.\n-# said by Ana\n-# Bridge closed · 4 May 2015 · paragraph 1/9',
      '> Two.\n-# said by Ana\n-# Bridge closed · 4 May 2015 · paragraph 2/9',
    ]);
  });

  test('and so is the label that several passages have', () => {
    const [first, second] = ['One.', 'Two.'].map((text) => ({ ...passage(text), label: '4 May 2015' }));
    expect(displaysOf(cardOf([first, second].flatMap((one) => one ?? []))).slice(1, -1)).toEqual([
      '**4 May 2015**\n> One.',
      '> Two.',
    ]);
  });

  test('in the heading, where that is its title', () => {
    expect(displaysOf(cardOf([of('One.', 'Bridge closed', 1)], 'Bridge closed'))).toEqual([
      '### Bridge closed',
      '> One.\n-# said by Ana\n-# 4 May 2015 · paragraph 1/9',
      '-# a note',
    ]);
  });
});

describe('a message keeps Discord’s limits', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .constantFrom('@everyone ', '<@&1>', '](', '中文', 'हिन्दी', '\u202e', '***', '||', '\n# ', '🙂', '\u200b')
      .chain((piece) => fc.integer({ min: 1, max: 1500 }).map((times) => piece.repeat(times))),
  );
  const provenance = fc.record({
    article: fc.array(hostile, { minLength: 1, maxLength: 2 }),
    place: fc.option(hostile, { nil: null }),
  });
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constant('text' as const), term: hostile, text: hostile }),
    fc.record({
      kind: fc.constant('passage' as const),
      label: hostile,
      runs: fc.array(fc.record({ text: hostile, style: fc.constantFrom('plain', 'mark', 'added', 'removed') }), {
        maxLength: 4,
      }),
      caption: fc.array(hostile, { maxLength: 4 }),
      from: provenance,
    }),
  );

  test('whatever the words, and however many', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 60 }), hostile, fc.boolean(), (blocks, heading, whole) => {
        const displays = displaysOf(cardOf(blocks, heading), { whole });
        const characters = displays.reduce((sum, one) => sum + one.length, 0);
        const bytes = displays.reduce((sum, one) => sum + Buffer.byteLength(one) + 12, 0);
        expect(characters).toBeLessThanOrEqual(4000);
        expect(bytes).toBeLessThanOrEqual(10_170);
        expect(displays.length + 1).toBeLessThanOrEqual(40);
        for (const one of displays) {
          expect(one.trim()).not.toBe('');
          // No mention, no masked link, no line of an article's that begins a heading or leaves the quotation.
          expect(one).not.toMatch(/(?<!\\)(?:\\\\)*<[@#&]|@(?:everyone|here)|(?<!\\)(?:\\\\)*\]\(/);
          expect(one.split('\n').length).toBeLessThanOrEqual(4);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a page has as many passages as were asked for; what is said of them does not count', () => {
    const reason = (text: string): Block => ({ kind: 'text', text });
    const refusal = cardOf([reason('No Oslo.'), reason('No 1987.'), reason('The nearest:'), passage('One.')]);
    expect(drawCard(refusal, { perPage: 3, buttons: 10 }).pages).toBe(1);
    const answer = cardOf(['One.', 'Two.', 'Three.', 'Four.'].map((text) => passage(text)));
    expect(drawCard(answer, { perPage: 3, buttons: 10 })).toMatchObject({ pages: 2, shown: answer.blocks.slice(0, 3) });
    for (const page of [-1, 2, Number.NaN])
      expect(drawCard(answer, { perPage: 3, buttons: 10, page })).toMatchObject({
        page: 0,
        shown: answer.blocks.slice(0, 3),
      });
  });

  test('what does not fit is left out whole, and the message says how many', () => {
    const displays = displaysOf(
      cardOf(Array.from({ length: 9 }, (_, i) => passage(`${'Long words. '.repeat(80)}${i}`))),
    );
    const shown = displays.filter((one) => one.startsWith('> ')).length;
    expect(shown).toBeGreaterThan(2);
    expect(displays).toContain(`-# ${9 - shown} more are not shown; ask for less at a time`);
  });

  test('a sentence of 6,000 characters is cut at a sentence or word, and says so', () => {
    expect(drawn('The end is far away. '.repeat(300))).toMatch(/far away\.… \\\[cut here\\\]$/);
    expect(drawn('word '.repeat(1500))).toMatch(/word… \\\[cut here\\\]$/);
  });

  test('where a sentence is cut, the marked words are still shown', () => {
    const runs = (before: number, after: number) =>
      [
        { text: 'Long before. '.repeat(before), style: 'plain' },
        { text: 'Here it is', style: 'mark' },
        { text: ', said Ana.'.repeat(after), style: 'plain' },
      ] as const;
    const shown = (before: number, after: number) =>
      displaysOf(cardOf([{ kind: 'passage', runs: runs(before, after), caption: [] }]))[1];
    expect(shown(200, 1)).toMatch(/^> \\\[cut here\\\] ….*Long before\. \*\*Here it is\*\*, said Ana\.$/);
    expect(shown(200, 200)).toMatch(/^> \\\[cut here\\\] ….*before\. \*\*Here it is\*\*, said.* \\\[cut here\\\]$/);
    expect(shown(20, 200)).toMatch(/^> Long before\..*\*\*Here it is\*\*, said.* \\\[cut here\\\]$/);
  });

  test('what has to stand on one page is cut until it does, first around what it is shown for', () => {
    const around = passage('Long words. '.repeat(120));
    const marked: Block = { kind: 'passage', runs: [{ text: 'Marked. '.repeat(150), style: 'mark' }], caption: [] };
    const card = cardOf([around, marked, around, { kind: 'text', text: 'Ours. '.repeat(100) }]);
    expect(drawCard(card).pages).toBe(2);
    expect(drawCard(card, { whole: true }).pages).toBe(1);
    const displays = displaysOf(card, { whole: true });
    expect(displays[1]).toContain('cut here');
    expect(displays[2]).toBe(`> **${'Marked. '.repeat(150).trim()}** `);
    expect(displays[4]).toBe('Ours. '.repeat(100).trim());
  });
});
