import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MessageFlags } from 'discord.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Card } from '../../src/cards/card.js';
import { drawCard } from '../../src/faces/discord/draw.js';
import { answerRows, menuRow, mostInRows } from '../../src/faces/discord/rows.js';
import { exceedsByteCap, textDisplays } from '../discord/server/component-rules.js';
import { namedIn } from '../discord/server/mentions.js';
import { messageProblems } from '../discord/server/message-rules.js';
import { OpenApi } from '../discord/server/openapi.js';

/** How many answers are made. */
const answers = 10_000;

const pieces = [
  '@everyone ',
  '@here ',
  '<@123456789012345678>',
  '<@&1>',
  '<#5>',
  '</ask:1>',
  '<t:0:R>',
  '<:a:1>',
  '](https://evil.example)',
  '[click](<https://evil.example>)',
  '```',
  '`',
  '\n# ',
  '\n> ',
  '\n-# ',
  '\n- ',
  '\n1. ',
  '**',
  '__',
  '~~',
  '||',
  '\\',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u2028',
  '\u0000',
  '\ud800',
  '中文新闻',
  'हिन्दी समाचार',
  'قال الرئيس ',
  '🙂',
  '👩‍👩‍👧‍👦',
  'A sentence of news, as it stands. ',
  'word',
  ' ',
];
const words = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...pieces), fc.integer({ min: 1, max: 6000 }))
      .map(([one, length]) => one.repeat(Math.ceil(length / one.length))),
  },
);
const runs = fc.array(fc.record({ text: words, style: fc.constantFrom('plain', 'mark', 'added', 'removed') }), {
  maxLength: 3,
});
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), term: words, text: words }),
  fc.record({
    kind: fc.constant('passage' as const),
    label: words,
    runs,
    caption: fc.array(words, { maxLength: 4 }),
    from: fc.record({
      article: fc.array(words, { minLength: 1, maxLength: 2 }),
      place: fc.option(words, { nil: null }),
    }),
  }),
);
const card: fc.Arbitrary<Card> = fc.record({
  tone: fc.constantFrom('answer', 'refusal', 'problem', 'info'),
  heading: words,
  blocks: fc.array(block, { maxLength: 12 }),
  notes: fc.array(words, { maxLength: 3 }),
});

const document = fileURLToPath(new URL('../../../shared/discord/openapi.json', import.meta.url));
const openApi = existsSync(document) ? new OpenApi(document) : null;

/** A message as it is sent, with every button that an answer can have. */
function payload(one: Card, page: number, other: string) {
  const drawn = drawCard(one, {
    page,
    perPage: 3,
    buttons: mostInRows + 2,
    remark: `Understood as: ${other}`,
    asked: other,
  });
  const rows = answerRows({
    answer: '20260131-abcdefgh',
    page: drawn.page,
    pages: drawn.pages,
    judged: true,
    passages: true,
    discuss: true,
    remove: true,
    other,
  });
  const menu = menuRow('v1:context:20260131-abcdefgh:passage', 'Another passage', [
    { label: other, value: '0', chosen: true },
  ]);
  return { components: [...drawn.components, ...rows, menu], flags: MessageFlags.IsComponentsV2 };
}

test('ten thousand answers with hostile words are all taken by Discord, ping nobody and stay in their quotation', () => {
  fc.assert(
    fc.property(card, fc.nat({ max: 6 }), words, (one, page, other) => {
      const body = JSON.parse(JSON.stringify(payload(one, page, other)));
      expect(messageProblems(body, [], { flags: MessageFlags.IsComponentsV2 })).toEqual([]);
      expect(exceedsByteCap(body.components)).toBe(false);
      if (openApi) expect(openApi.problems('POST', '/channels/1/messages', body)).toEqual([]);
      for (const display of textDisplays(body.components)) {
        expect(namedIn(display).everyone).toBe(false);
        // Each line is one of ours: a heading, a quotation, small type, or words that begin nothing.
        for (const line of display.split('\n'))
          expect(line).toMatch(/^(?:### |> |-# )?(?!(?:#{1,3}|>{1,3}|-#?|\*|\d+\.) )/);
        expect(display).not.toMatch(/(?<!\\)(?:\\\\)*(?:\]\(|`|<[@#:t/&])/);
      }
    }),
    { numRuns: answers },
  );
}, 240_000);

test.skipIf(openApi !== null)(
  'Discord’s OpenAPI document is not beside the repository: the check against it is skipped',
  () => {
    expect(openApi).toBeNull();
  },
);
