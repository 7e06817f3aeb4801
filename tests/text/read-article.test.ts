import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/text/article.js';
import { withFacts } from '../../src/text/front-matter.js';
import { readArticle } from '../../src/text/read-article.js';
import { spanOf } from '../../src/text/span.js';

function articleOf(raw: string): Article {
  const result = readArticle({ id: 'test', raw });
  if (!result.ok) throw new Error(result.reason);
  return result.article;
}

const sentencesOf = (raw: string) => {
  const article = articleOf(raw);
  return article.sentences.map((sentence) => spanOf(article.text, sentence).text);
};

const corpusFolder = new URL('../../corpus/', import.meta.url);
const shipped = readdirSync(corpusFolder).map(
  (file) => [file, readFileSync(new URL(file, corpusFolder), 'utf8')] as const,
);

/** Sentences lie inside their paragraphs, in order, do not overlap, and are no white space. */
function expectOrdered(article: Article): void {
  let end = 0;
  for (const [i, paragraph] of article.paragraphs.entries()) {
    expect(paragraph.start).toBeGreaterThanOrEqual(end);
    expect(paragraph.endSentence).toBeGreaterThan(paragraph.firstSentence);
    for (let s = paragraph.firstSentence; s < paragraph.endSentence; s++) {
      const sentence = article.sentences[s];
      expect(sentence?.paragraph).toBe(i);
      expect(sentence?.start).toBeGreaterThanOrEqual(end);
      end = sentence?.end ?? Number.NaN;
      expect(end).toBeLessThanOrEqual(article.text.length);
      expect(article.text.slice(sentence?.start, end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
    }
    expect(paragraph.end).toBe(end);
  }
  expect(article.paragraphs.at(-1)?.endSentence).toBe(article.sentences.length);
}

describe('every sentence is an exact slice, in order', () => {
  test.each(shipped)('in the shipped article %s', (_, raw) => expectOrdered(articleOf(raw)));

  test('in generated text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        'The minister said "no. Never." ',
        'Mr. Smith left. ',
        'U.S. forces',
        '\n\n',
        '\r\n',
        '\n',
        '3.5 million ',
        '… ',
        '“Stop!” ',
        'Sent from my phone',
        '---\n',
        'title: x\n',
        '2012-01-31',
        'No comments:',
        '。',
        '🙂',
        '\u202e',
        '"',
        '”',
        '(Reuters) - ',
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const result = readArticle({ id: 'x', raw: pieces.join('') });
        if (result.ok) expectOrdered(result.article);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the frame of a pasted article', () => {
  test('a title and a dateline are told from the text, and are no passages', () => {
    const article = articleOf(
      'Friday, March 4, 2016\n\nFerry sinks off the coast\n\nA ferry sank on Thursday. Nobody was hurt.\n',
    );
    expect(article).toMatchObject({ title: 'Ferry sinks off the coast', published: '2016-03-04' });
    expect(article.sentences).toHaveLength(2);
  });

  test('front matter is honoured over the text, and a colon in a title is no trouble', () => {
    const article = articleOf(
      '---\ntitle: Ferry: what we know\npublished: 2016-03-05\nsource: Harbour News\n---\n\nA ferry sank. All live.\n',
    );
    expect(article).toMatchObject({ title: 'Ferry: what we know', published: '2016-03-05', source: 'Harbour News' });
    expect(article.text.startsWith('A ferry sank.')).toBe(true);
  });

  test('a day that no calendar has is refused with what to write', () => {
    const result = readArticle({ id: 'x', raw: '---\npublished: 2016-13-45\n---\nA ferry sank.' });
    expect(result).toEqual({ ok: false, reason: expect.stringContaining('YYYY-MM-DD') });
  });

  test.each([
    ['LISBON, March 4 (Lusa) - A ferry sank. Nobody was hurt.', 'A ferry sank.', null],
    ['Lisbon, 4 Mar 16 (Radio Um) -- [Text] A ferry sank. Nobody was hurt.', 'A ferry sank.', '2016-03-04'],
    ['Lisbon (Portugal), 4 Mar 16 (Radio Um) -- [Text] A ferry sank. Nobody was hurt.', 'A ferry sank.', '2016-03-04'],
    ['Lisbon, 4 Mar 16 -- [Text] A ferry sank. Nobody was hurt.', 'A ferry sank.', '2016-03-04'],
    ['PORTO, Portugal — A ferry sank. Nobody was hurt.', 'A ferry sank.', null],
  ])('the opening of a wire is no part of the first sentence: %s', (raw, first, published) => {
    expect(sentencesOf(raw)[0]).toBe(first);
    expect(articleOf(raw).published).toBe(published);
  });

  test('boilerplate of blogs, phones and sites never becomes a passage', () => {
    const raw = [
      'Ferry sinks off the coast',
      'By Ana Lopes',
      'A ferry sank on Thursday.',
      'Share this article',
      'Advertisement',
      'Nobody was hurt, the harbour said.',
      'Subscribe to our newsletter',
      'The cause is not known.',
      'Copyright 2016 Harbour News. All rights reserved.',
      'Sent from my phone - Ţ€©ћ№',
      '2 comments:',
      'First! I saw it sink.',
    ].join('\n\n');
    expect(sentencesOf(raw)).toEqual([
      'A ferry sank on Thursday.',
      'Nobody was hurt, the harbour said.',
      'The cause is not known.',
    ]);
  });

  test.each([
    'Storms:At least 21 dead after tornadoes batter four counties',
    'Contributing: Ana Lopes and Ben Askel, Harbour News',
    'Need a news break? Check out the all new games hub with puzzles and more!',
    'This is a developing story and will be updated.',
    '(This story has been updated to add new information.)',
    'Stay with Harbour News for updates.',
    'Read or Share this story: http://example.org/1',
    'Ana Lopes may be reached at lopes@example.org.',
    'Reach Lopes at 321-242-3642 or lopes@example.org.',
    'Find the Harbour News on Facebook.',
    'Follow columnist Ana Lopes on X, formerly known as Twitter: @lopes.',
    'See the captain’s warning 2:43 • Source: Harbour TV',
    'Ana Lopes covers ships and weather for Harbour News.',
  ])('what a site puts beside the text is no passage: %s', (line) => {
    expect(sentencesOf(`A ferry sank on Thursday.\n\nNobody was hurt.\n\n${line}\n`)).toEqual([
      'A ferry sank on Thursday.',
      'Nobody was hurt.',
    ]);
  });

  test.each([
    'The result: Lune won and Norden lost again.',
    'Contact with the boat was lost at noon.',
    'The story was updated by the police twice.',
    'Many people follow her on the old pier.',
  ])('but this is: %s', (line) => {
    expect(sentencesOf(`A ferry sank on Thursday.\n\n${line}\n\nNobody was hurt.\n`)).toContain(line);
  });

  test('a site’s menu, credits and links round the text are no passages, and its name is no title', () => {
    const raw = `Harbour News\n\nSkip to content\nMenu\nWorld\nAfrica\n\nFerry disaster: what we know so far\n3 hours ago\nAna Lopes\nReporting from the cape\nGetty Images\n
A ferry sank off the cape on Thursday, officials say.

"We heard a loud bang," a survivor said. "Then silence."

Why did it sink?

The cause is not known.

Additional reporting by Ben Askel

Africa\nWorld\n\nMore on this story\nOlder boats to be checked\n12 March\n\n© 2024 Harbour News. All rights reserved.\n`;
    expect(articleOf(raw).title).toBe('Ferry disaster: what we know so far');
    expect(sentencesOf(raw)).toEqual([
      'A ferry sank off the cape on Thursday, officials say.',
      '"We heard a loud bang," a survivor said.',
      '"Then silence."',
      'Why did it sink?',
      'The cause is not known.',
    ]);
  });

  test('but lines of counts are, above and below the text', () => {
    const raw = `Market fire in Antby\n\nDead: 14\nInjured – at least 31\n\nThe fire broke out in the market of Antby.\n\nArrested: 2\n\nMissing: a town looks for its cats\n`;
    expect(sentencesOf(raw)).toEqual([
      'Dead: 14',
      'Injured – at least 31',
      'The fire broke out in the market of Antby.',
      'Arrested: 2',
    ]);
    expect(articleOf(raw).title).toBe('Market fire in Antby');
  });

  test('text of fragments without a full stop is all body', () => {
    expect(sentencesOf('12 dead, 30 wounded in the north\n\nroads closed, hospitals full')).toHaveLength(2);
  });

  test('text without a sentence is refused', () => {
    expect(readArticle({ id: 'x', raw: '\n\nShare this\n\n' }).ok).toBe(false);
  });
});

describe('sentences', () => {
  test.each([
    [
      'abbreviations and initials do not end one',
      'Gen. Ana B. Lopes of the U.S. Navy met Mr. Silva at 5 p.m. on Friday.',
      1,
    ],
    ['an abbreviation before a sentence opener does', 'She lives in the U.S. He does not.', 2],
    ['decimals and lists of names stay whole', 'It cost $3.5 million, St. Mary’s Hospital Inc. said.', 1],
    [
      'keeps a quotation of two sentences whole',
      'The mayor was clear. “We will rebuild. We will not leave,” she said.',
      2,
    ],
    ['a question inside a quotation is followed by its speaker', '"Who did it?" Lopes asked. Nobody knew.', 2],
    ['sentences glued by a lost line end are parted', 'The ferry sank quickly.The crew swam ashore.', 2],
    ['a year ends one', 'The ferry was built in 1998. The yard is closed.', 2],
    ['full-width stops end one', '船沉了。没有人受伤。', 2],
  ])('%s', (_, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  test('lines broken at a fixed width are one paragraph', () => {
    const article = articleOf(
      'The ferry left the harbour in the morning and\nsank an hour later, off the cape, the\ncoast guard said.',
    );
    expect(article.sentences).toHaveLength(1);
  });
});

test('Markdown: a heading is the title, further headings are read as plain ones, pictures and the marks of lists and quotations are left out', () => {
  const raw = `# Storm floods the coast

*Published 12 January 2026 · By Rosa Linden*

The storm flooded the whole coast on Sunday, the agency said.

## What happened next

- Winds reached 164 kilometres per hour on the cape.
- More than 60,000 households were without power.

![Waves](waves.jpg)

> “It was like the sea stood up,” said Otto Brandt, a keeper.
`;
  const article = articleOf(raw);
  expect(article).toMatchObject({ title: 'Storm floods the coast', published: '2026-01-12' });
  expect(sentencesOf(raw)).toEqual([
    'The storm flooded the whole coast on Sunday, the agency said.',
    'What happened next',
    'Winds reached 164 kilometres per hour on the cape.',
    'More than 60,000 households were without power.',
    '“It was like the sea stood up,” said Otto Brandt, a keeper.',
  ]);
});

describe('Markdown’s marks within lines are no words', () => {
  test.each([
    [
      'links, pictures and emphasis leave their words',
      'The **harbour master**, [Ana Lopes](https://example.org/lopes "Ana"), read _“The Long Pier”_ aloud. ![Pier](pier.jpg)',
      'The harbour master, Ana Lopes, read “The Long Pier” aloud.',
    ],
    [
      'emphasis within emphasis',
      'She wrote **_Nets and Oars_**, a history of the port.',
      'She wrote Nets and Oars, a history of the port.',
    ],
    [
      'emphasis that ends in two steps',
      'She wrote ***Nets** and Oars* in ***one*** year.',
      'She wrote Nets and Oars in one year.',
    ],
    ['an address with brackets', 'The [old pier](/wiki/Pier_(Norden)) burned.', 'The old pier burned.'],
    [
      'code, notes, and words struck out',
      'Lamp `212` burned for ~~ten~~ nine years.[^1]',
      'Lamp 212 burned for nine years.',
    ],
    [
      'tags and character references of HTML',
      '&ldquo;The <b>pier</b> is gone&rdquo;, said <a href="/lopes">Ana&nbsp;Lopes</a>&#8212;it&#x27;s true.<!-- ad -->',
      "“The pier is gone”, said Ana Lopes—it's true.",
    ],
    [
      'what only looks like tags stays',
      "The AT&T tower is <5 m high & <nobody@example.org> knows why 3 < 4; `Yes' he said.",
      "The AT&T tower is <5 m high & <nobody@example.org> knows why 3 < 4; `Yes' he said.",
    ],
    ['escapes', 'It burned in 1986\\. The pier\\*s owner fled.', 'It burned in 1986. The pier*s owner fled.'],
    [
      'what only looks like marks stays',
      'It is 5 * 3 * 2 m long, the f***ing pier, he [sic] (then) said; see file_of_names and the price* of nets.',
      'It is 5 * 3 * 2 m long, the f***ing pier, he [sic] (then) said; see file_of_names and the price* of nets.',
    ],
  ])('%s', (_, raw, plain) => {
    expect(articleOf(raw).text.trim()).toBe(plain);
  });

  test('no pair spans two paragraphs', () => {
    expect(articleOf('The *pier burned on Monday.\n\nNobody saw* the fire start.').text).toContain('*pier');
  });
});

test('a pasted piece of a page’s source is read as the page shows it', () => {
  const raw = `<ul class="menu"><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul>
<h1>Dam at Lune &quot;could fail&quot;</h1>
<p class="by">By <strong>Rosa Linden</strong><br/>7 February 2025</p>
<figure><img src="dam.jpg"><figcaption>The dam on Thursday. It is old.</figcaption></figure>
<p>Engineers say that the dam at <b>Lune</b>
could fail within days.</p><script>if (1 < 2) { ad(); }</script>
<p>&ldquo;The water moves through it,&rdquo; said Ana Lopes.</p>`;
  expect(articleOf(raw)).toMatchObject({ title: 'Dam at Lune "could fail"', published: '2025-02-07' });
  expect(sentencesOf(raw)).toEqual([
    'Engineers say that the dam at Lune\ncould fail within days.',
    '“The water moves through it,” said Ana Lopes.',
  ]);
});

test('a site’s sections, the way to a page and its calls to subscribe are neither title nor passages', () => {
  const raw = `News  Opinion  Sport  Culture

Home / Norden / Storms
Storm Ida: 46 dead in Lune
The Norden Agency / 05:12 PM November 11, 2023

Sign up for the Storm newsletter. It tells you all about the weather.

The storm killed 46 people in the town of Lune, officials say.

Read: How storms are made

Free daily newsletter
Enter your email address
Privacy Notice: Newsletters may contain adverts.

"We need water," said the mayor, Ana Lopes.

For more news about the storm click here.

Recommended
Who are the people of the river?
By providing an email address. I agree to the Terms of Use.`;
  expect(articleOf(raw)).toMatchObject({ title: 'Storm Ida: 46 dead in Lune', published: '2023-11-11' });
  expect(sentencesOf(raw)).toEqual([
    'The storm killed 46 people in the town of Lune, officials say.',
    '"We need water," said the mayor, Ana Lopes.',
  ]);
});

test('a call to subscribe within a text without paragraphs takes nothing but itself away', () => {
  const rest = 'The mayor said that the river would fall by Friday, and that nobody was to go home. '.repeat(6).trim();
  const raw = `The river rose again on Sunday. Sign up for the Storm newsletter. ${rest}`;
  expect(sentencesOf(raw)).toHaveLength(7);
});

test('a first paragraph that ends with a closing mark of any sort is no title', () => {
  const article = articleOf(
    'A bridge falls at Lune\n\n»The bridge was rotten«, said Ana Lopes. »Nobody listened.«\n\nIt fell.',
  );
  expect(article.title).toBe('A bridge falls at Lune');
  expect(article.sentences).toHaveLength(3);
});

test('a paste without blank lines keeps headings, bullets and lines of their own apart', () => {
  const raw = `HIGHLIGHTS
• Some 1,200 people have left the delta since 3 May.
• The bridge at Lune is closed.
The river in the north
Rain has fallen on the northern hills for eleven days, and the river has burst its banks in three places.
"Nobody sleeps," said Ana Lopes, who keeps the ferry at Lune.
It will rain until Friday.`;
  expect(sentencesOf(raw)).toEqual([
    'Some 1,200 people have left the delta since 3 May.',
    'The bridge at Lune is closed.',
    'The river in the north',
    'Rain has fallen on the northern hills for eleven days, and the river has burst its banks in three places.',
    '"Nobody sleeps," said Ana Lopes, who keeps the ferry at Lune.',
    'It will rain until Friday.',
  ]);
});

test('a text broken at a fixed width keeps its paragraphs, also where a line happens to end with a stop', () => {
  const article = articleOf(`The ferry left the harbour of Lune at six in the morning.
It was on its way to the islands, and had about three
hundred people on board, the coast guard said.
The sea was calm. Nobody knows why it turned over, said
Ana Lopes, the harbour master.`);
  expect(article.paragraphs.map(({ start, end }) => article.text.slice(start, end))).toEqual([
    'The ferry left the harbour of Lune at six in the morning.\nIt was on its way to the islands, and had about three\nhundred people on board, the coast guard said.',
    'The sea was calm. Nobody knows why it turned over, said\nAna Lopes, the harbour master.',
  ]);
});

test('a live blog’s authors, times and thanks are no passages', () => {
  const raw = `Flood in Lune: live updates

Ben Askel
16.21 CET
The power company says that 400 homes are without light.

Updated at 16.40 CET
Rosa Linden
15.02 CET
Two people rescued from a roof
Rosa Linden
Rosa Linden
Two people have been rescued from a roof, the police say.

That’s all from us for today
Thanks for reading.`;
  expect(sentencesOf(raw)).toEqual([
    'The power company says that 400 homes are without light.',
    'Two people rescued from a roof',
    'Two people have been rescued from a roof, the police say.',
  ]);
});

test('a live blog’s points are passages, and who reports for it is none', () => {
  const raw = `Vote in Norden: live updates

What we know so far:
• The Harbour Party claims 54% of the vote
• President Ana Lopes has called a protest for Monday

Ben Askel
Norden Editor
Turnout was lower than four years ago, the commission says.`;
  expect(sentencesOf(raw)).toEqual([
    'The Harbour Party claims 54% of the vote',
    'President Ana Lopes has called a protest for Monday',
    'Turnout was lower than four years ago, the commission says.',
  ]);
});

test('an interview’s first question is no title', () => {
  const raw = `“I was wrong in public”

Published on 21.11.2022

Post: Ms Lopes, you retire on Friday. What will the weather be?

Lopes: It will be fog. It is always fog when it matters.`;
  expect(articleOf(raw)).toMatchObject({ title: '“I was wrong in public”', published: '2022-11-21' });
  expect(sentencesOf(raw)[0]).toBe('Post: Ms Lopes, you retire on Friday.');
});

describe('what an article says about itself is no passage', () => {
  test.each([
    '(Reporting by Ana Lopes in Lune; editing by Ben Askel)',
    'For the latest news on the flood, please visit our flood page.',
    'For more information, call 555-0100.',
    'You can reach her at lopes@example.org.',
    'Correction: The river broke its banks in May, not in June.',
    'Special note: this post was corrected at 15.30. An earlier version said that three people had died.',
    'This article was amended on 3 May 2021 because the bridge was misnamed.',
    'Translated from the Norden by Rosa Linden.',
    'Special note: An earlier post said that three people had died. The police have since corrected the figure.',
    'A version of this article appears in print on June 11, 2023, Section B, Page 9 of the Norden edition.',
    'Order Reprints | Today’s Paper | Subscribe',
    '<small>Lopes reported from Lune and Askel from Port Norden. Rosa Linden contributed to this report.</small>',
    'Reach Ana Lopes at 555-0101 or follow her on X @lopes.',
    'Support local journalism. Subscribe today.',
    'Words by Ana Lopes · Photography by Ben Askel',
    'From the September 2024 issue',
    '23m ago',
    'If you would like to send us a letter, email it to letters@example.org',
  ])('%s', (line) => {
    expect(sentencesOf(`The river burst its banks on Monday.\n\n${line}\n\nThe bridge at Lune is closed.`)).toEqual([
      'The river burst its banks on Monday.',
      'The bridge at Lune is closed.',
    ]);
  });

  test.each([
    'For more than forty years the families have visited the pier.',
    'For more information on the wreck, divers went down again on Monday.',
    'An earlier version of the bill said that companies had to pay.',
    'You can reach the island by boat or on foot.',
    'The report was updated on Monday to count the boats that had come back.',
    'Translated into numbers, the flood cost the town a third of its budget this year.',
    'The photographs by the ferry’s crew show how the wave came over the deck.',
    'By Monday Ana Lopes had counted nineteen boats.',
    'Reporting by the Lune Courier showed in May that the pier was unsafe.',
  ])('but “%s” is one', (line) => {
    expect(sentencesOf(`The river burst its banks on Monday.\n\n${line}\n\nThe bridge at Lune is closed.`)).toContain(
      line,
    );
  });
});

test.each([
  ['‘The wave came at two. Nobody was on the pier,’ Lopes said. It was dark.', 2],
  ['„Die Brücke ist zu. The bridge is closed“, she said. It was dark.', 2],
  ['»The bridge is closed. Go home«, she said. It was dark.', 2],
  ['« The bridge is closed. Go home », she said. It was dark.', 2],
  ['»The bridge is closed.« She went home at noon.', 2],
  ['She said: „The bridge is closed.“ Then she went home.', 2],
  ['The teachers’ boat left at two. The pupils’ boat stayed. It was dark.', 3],
])('a short quotation is one sentence in every sort of marks: %s', (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count);
});

test.each([
  ['LUNE, 26 May 2025 – The river burst its banks.', '2025-05-26'],
  ['LUNE, the Norden – May 6, 2024 – The river burst its banks.', '2024-05-06'],
  ['LUNE, Norden, May 6, 2024 /Newswire/ -- The river burst its banks.', '2024-05-06'],
])('a place and a day before a dash are a dateline: %s', (raw, published) => {
  expect(articleOf(raw).published).toBe(published);
  expect(sentencesOf(raw)).toEqual(['The river burst its banks.']);
});

test('the days of a life are no dateline', () => {
  const raw = 'Ann Roe (March 3, 1840 – May 5, 1920) was a botanist who worked in the port of Lune.';
  expect(articleOf(raw).published).toBeNull();
  expect(sentencesOf(raw)).toEqual([raw]);
});

test.each(['by Jane Doe | Staff writer', 'By Jane Doe, court reporter', 'By Jane Doe. Photographs by Lee Roe'])(
  '“%s” is neither text nor title',
  (byline) => {
    const article = articleOf(`River floods the old town of Lune\n${byline}\nThe river burst its banks on Monday.`);
    expect(article.title).toBe('River floods the old town of Lune');
    expect(article.sentences).toHaveLength(1);
  },
);

test('a line with a date and an author is neither text nor title', () => {
  const article = articleOf(
    'By Jane Doe and Lee Roe | 31 January 2012\n\nThe ferry sank on Sunday, the coast guard said.',
  );
  expect(article).toMatchObject({ title: null, published: '2012-01-31' });
  expect(article.sentences).toHaveLength(1);
});

test.each([
  'Published 9 May 2024 | The Lune Courier | By Jane Doe',
  'By Jane Doe · Photographs by Lee Roe · 9 May 2024',
  'LUNE, 9 May 2024',
])('a day beside an author, a paper or a place is the article’s: %s', (line) => {
  const article = articleOf(`Ferry sinks off the cape\n\n${line}\n\nThe ferry sank on Sunday, the coast guard said.`);
  expect(article).toMatchObject({ title: 'Ferry sinks off the cape', published: '2024-05-09' });
  expect(article.sentences).toHaveLength(1);
});

test('a title with a day is a title', () => {
  const article = articleOf('Ferry sinks off Lune | 9 May 2024\n\nThe ferry sank on Sunday, the coast guard said.');
  expect(article.title).toBe('Ferry sinks off Lune | 9 May 2024');
});

test('the words below a picture and a note on who wrote it are no passages', () => {
  const page = `The last keeper of Lune

By Ada Marsh

Every morning Ole Brandt climbs the steps of the tower above the harbour.

Ole Brandt in the lamp room of the tower. Photo: Rui Mota / The Example

He has kept the light since 1974, as his father did before him.

Ships pass the rock of Lune in the morning. Rui Mota/Reuters

Caption: A ship near Lune on Tuesday. (Rui Mota/The Example)

The tower was built in 1878 by prisoners (some of whom stayed).

Ada Marsh writes about the sea for The Example. Her book is out in May.

Jan Prins is a reporter in Karvel.
`;
  expect(sentencesOf(page)).toEqual([
    'Every morning Ole Brandt climbs the steps of the tower above the harbour.',
    'He has kept the light since 1974, as his father did before him.',
    'The tower was built in 1878 by prisoners (some of whom stayed).',
  ]);
});

test('who is a reporter in the story itself is no note on its author, and a list at the end stays one', () => {
  const page = `Police in Lune held Ole Brandt for two days and took his camera away.

The mayor said that she was sorry for what had happened to him.

Ole Brandt is a reporter from Karvel.

Ada Marsh is a reporter for the Example.

Held last year: Rui Mota
`;
  expect(sentencesOf(page)).toContain('Ole Brandt is a reporter from Karvel.');
  expect(sentencesOf(page)).not.toContain('Ada Marsh is a reporter for the Example.');
});

describe('a headline with quotation marks of its own', () => {
  const headlines = [
    '"Yes" to peace, "no" to "war"',
    '"All is lost"',
    "'Hero' saves 'dozens'",
    "'It's over,' says Lopes",
    "'All is lost'",
    String.raw`"C:\new" is gone, says "Lopes"`,
    'He said "no"',
    '""',
  ];

  test.each(headlines)('is read back as it was written: %s', (title) => {
    const facts = { title, author: title, published: '2024-03-04' };
    const read = articleOf(withFacts('The ferry sank.\n', facts));
    expect([read.title, read.author, read.published]).toEqual([title, title, '2024-03-04']);
  });

  test('quotation marks around the whole of what is written by hand are not its own', () => {
    const titles = ['"The ferry: sunk"', "'The ferry''s end'", '"He said \\"no\\" twice"'].map(
      (value) => articleOf(`---\ntitle: ${value}\n---\n\nThe ferry sank.\n`).title,
    );
    expect(titles).toEqual(['The ferry: sunk', "The ferry's end", 'He said "no" twice']);
  });
});
