import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkMessage } from '../../src/answering/check-message.js';
import { checkQuote } from '../../src/answering/check-quote.js';
import { corpusOf } from './quotation-world.js';

const text = `"The bridge across the bay will not open before spring, and 12 boats are lost," said Ana Torvald, the harbour master.

Ben Askel said the town had no money for the repairs. The ferries ran until midnight on Sunday.`;
const corpus = corpusOf(text);

describe('verbatim', () => {
  test('is blind to case, white space, marks, ellipses and brackets', () => {
    for (const quote of [
      'the bridge across the bay will not open before spring',
      '“The  bridge across the bay\nwill NOT open before spring”!',
      'The bridge … will not open before spring',
      '[It] will not open before spring, and 12 boats [have been] lost',
      'The ferries ran until midnight',
    ]) {
      expect(checkQuote(corpus, { quote }), quote).toMatchObject({ found: true, verdict: 'verbatim' });
    }
  });

  test('holds for every run of words of a quotation', () => {
    const words = 'The bridge across the bay will not open before spring, and 12 boats are lost'.split(' ');
    fc.assert(
      fc.property(fc.nat(words.length - 3), fc.integer({ min: 3, max: 15 }), (from, length) => {
        expect(checkQuote(corpus, { quote: words.slice(from, from + length).join(' ') }).verdict).toBe('verbatim');
      }),
    );
  });
});

test('who says it in between alters no quotation, and keeps its speaker', () => {
  const parted = corpusOf('“The bridge is closed,” Ana Torvald said on Sunday. “It will stay closed until spring.”');
  const quote = 'The bridge is closed. It will stay closed until spring.';
  expect(checkQuote(parted, { quote })).toMatchObject({ verdict: 'verbatim', closest: { speaker: 'Ana Torvald' } });
  expect(checkQuote(parted, { quote, speaker: 'Ben Askel' }).verdict).toBe('misattributed');
  expect(checkQuote(parted, { quote: quote.replace('spring', 'autumn') }).verdict).not.toBe('verbatim');
});

test('nor does a long aside on who says it', () => {
  const parted = corpusOf(
    '“We warned them twice,” said Mayor Ana Lopes, who has led Norden since 2016. “Nobody wanted to listen.” “So it was,” said Ben Askel.',
  );
  const verdict = (quote: string) => checkQuote(parted, { quote }).verdict;
  expect(verdict('We warned them twice. Nobody wanted to listen.')).toBe('verbatim');
  expect(verdict('We warned them twice. So it was.')).not.toBe('verbatim');
});

describe('altered', () => {
  test('shows a changed number, a dropped negation and a swapped word at either end', () => {
    const changed = checkQuote(corpus, { quote: 'before spring, and 14 boats are lost' });
    expect(changed.verdict).toBe('altered');
    expect(changed.changes).toEqual([
      { op: 'same', text: 'before spring and' },
      { op: 'removed', text: '12' },
      { op: 'added', text: '14' },
      { op: 'same', text: 'boats are lost' },
    ]);
    const dropped = checkQuote(corpus, { quote: 'The bridge across the bay will open before spring' });
    expect(dropped.verdict).toBe('altered');
    expect(dropped.changes).toContainEqual({ op: 'removed', text: 'not' });
    const last = checkQuote(corpus, { quote: 'The bridge across the bay will not open before winter' });
    expect(last.changes.slice(-2)).toEqual([
      { op: 'removed', text: 'spring' },
      { op: 'added', text: 'winter' },
    ]);
  });
});

describe('misattributed', () => {
  test('only where a speaker is given and somebody else said it', () => {
    const quote = 'will not open before spring';
    expect(checkQuote(corpus, { quote, speaker: 'Ben Askel' })).toMatchObject({
      verdict: 'misattributed',
      closest: { speaker: 'Ana Torvald' },
    });
    expect(checkQuote(corpus, { quote, speaker: 'Torvald' }).verdict).toBe('verbatim');
    expect(checkQuote(corpus, { quote }).verdict).toBe('verbatim');
  });
});

describe('whose words they are', () => {
  const council = corpusOf(
    `“The bridge is closed,” said Ana Torvald. “It will open again,” said Ben Askel.

“We will rebuild,” said Carla Holm. Outside, “We will rebuild,” said Ben Askel.

The ferries ran until midnight on Sunday. Ben Askel, who leads the town, is of the view that money is short.`,
  );
  const verdict = (quote: string, speaker?: string) => checkQuote(council, { quote, ...(speaker && { speaker }) });

  test('an ellipsis may not hide that another one speaks', () => {
    const spliced = verdict('The bridge is closed … It will open again');
    expect(spliced).toMatchObject({ found: true, verdict: 'altered' });
    expect(spliced.changes.filter(({ op }) => op === 'removed').map(({ text }) => text)).toEqual(['said Ana Torvald']);
    expect(verdict('The bridge is closed … It will open again', 'Ben Askel').verdict).toBe('altered');
    expect(verdict('The bridge is closed said Ana Torvald … It will open again').verdict).toBe('verbatim');
  });

  test('of two who say the same each is the speaker', () => {
    for (const speaker of ['Carla Holm', 'Ben Askel'])
      expect(verdict('We will rebuild', speaker)).toMatchObject({ verdict: 'verbatim', closest: { speaker } });
    expect(verdict('We will rebuild', 'Ana Torvald').verdict).toBe('misattributed');
  });

  test('what the article tells itself nobody said, unless their name stands beside it', () => {
    expect(verdict('The ferries ran until midnight', 'Ana Torvald')).toMatchObject({
      verdict: 'misattributed',
      closest: { speaker: null },
    });
    expect(verdict('money is short', 'Ben Askel').verdict).toBe('verbatim');
    expect(verdict('Ben Askel, who leads the town', 'Ben Askel').verdict).toBe('misattributed');
  });

  test('who is only named by a source, in the narration or beside two speakers, said nothing of it', () => {
    const trial = corpusOf(`“It is a lie,” said Berg’s lawyer, Peter Kray. “He will appeal,” said a lawyer for Jon Berg.

Ana Lopes, who has led Norden since 2016, resigned on Sunday after the pier burned.

“We are ready now.” “It is over,” said Mia Holm. Jon Berg said “we will pay it back”. Lopes said the pier was safe. The pier burned down.`);
    const verdictOf = (quote: string, speaker: string) => checkQuote(trial, { quote, speaker }).verdict;
    expect(verdictOf('It is a lie', 'Peter Kray')).toBe('verbatim');
    expect(verdictOf('It is a lie', 'Jon Berg')).toBe('misattributed');
    expect(verdictOf('He will appeal', 'Jon Berg')).toBe('misattributed');
    expect(verdictOf('resigned on Sunday after the pier burned', 'Ana Lopes')).toBe('misattributed');
    expect(verdictOf('the pier was safe', 'Ana Lopes')).toBe('verbatim');
    expect(verdictOf('the pier was safe. The pier burned down', 'Ana Lopes')).toBe('misattributed');
  });

  test.each([
    ['“We will wait,” said the president of South Korea.', 'We will wait', 'Korea'],
    ['“We are calm,” said Guinea-Bissau.', 'We are calm', 'Guinea'],
    ['Vice President Kim Dale said: “We will see.”', 'We will see', 'President Dale'],
    ['The engineer Lars Moe left the hall. “It is safe,” Moe said.', 'It is safe', 'Kari Moe'],
  ])('a namesake said nothing of it: %s', (text, quote, speaker) => {
    expect(checkQuote(corpusOf(text), { quote, speaker }).verdict).toBe('misattributed');
  });

  test('where the article does not tell who speaks, it may be who is told of just before', () => {
    const speech = corpusOf(`Mayor Ana Lopes spoke in the hall. Her words were clear.

“We will rebuild the pier by spring.”

The crowd went home. Ben Askel was ill.`);
    const verdictOf = (speaker: string) =>
      checkQuote(speech, { quote: 'We will rebuild the pier by spring', speaker }).verdict;
    expect(verdictOf('Ana Lopes')).toBe('verbatim');
    expect(verdictOf('Carla Holm')).toBe('misattributed');
  });

  test('in many articles with the same words that of the speaker is found', () => {
    const many = corpusOf(
      ...Array.from({ length: 40 }, (_, i) => `“We will rebuild,” said Carla Holm. Day ${i} was long.`),
      '“We will rebuild,” said Ben Askel. His town lies by the sea and its harbour is wide.',
    );
    expect(checkQuote(many, { quote: 'We will rebuild', speaker: 'Ben Askel' }).verdict).toBe('verbatim');
  });
});

test('a word that is spelled as the other English does is altered, and no more', () => {
  const harbour = corpusOf('“The harbour is gone,” said Ana Torvald. The town had organised a fair, Ben Askel said.');
  expect(checkQuote(harbour, { quote: 'the harbor is gone' })).toMatchObject({
    verdict: 'altered',
    closest: { text: 'The harbour is gone', speaker: 'Ana Torvald' },
    changes: [
      { op: 'same', text: 'the' },
      { op: 'removed', text: 'harbour' },
      { op: 'added', text: 'harbor' },
      { op: 'same', text: 'is gone' },
    ],
  });
  expect(checkQuote(harbour, { quote: 'organized a fair' }).verdict).toBe('altered');
  expect(checkQuote(harbour, { quote: 'the market is gone' }).verdict).toBe('not-found');
});

test('what no article says is not found', () => {
  expect(checkQuote(corpus, { quote: 'We shall dance on the rooftops tonight' })).toMatchObject({
    found: false,
    verdict: 'not-found',
  });
  expect(checkQuote(corpusOf(), { quote: 'anything at all' }).verdict).toBe('not-found');
});

test('checks each quotation of a message where it stands', () => {
  const message = 'She said "the bridge across the bay will open before spring" and he said "the town had no money".';
  const { findings } = checkMessage(corpus, { text: message });
  expect(findings.map(({ kind, verdict }) => [kind, verdict])).toEqual([
    ['quotation', 'altered'],
    ['quotation', 'verbatim'],
  ]);
  for (const finding of findings) expect(message.slice(finding.in.start, finding.in.end)).toBe(finding.in.text);
});

test('finds quotations where they stand, whatever white space is before them', () => {
  const quote = 'the town had no money';
  const message = `  \r\n\r\nHe spoke.\r\nAgain.\r\n\r\nHe said "${quote}", and left.\r\n`;
  const [finding] = checkMessage(corpus, { text: message }).findings;
  expect(finding?.in).toEqual({
    start: message.indexOf(quote),
    end: message.indexOf(quote) + quote.length,
    text: quote,
  });
});

describe('a message is read as Discord shows it', () => {
  const quote = 'the bridge across the bay will not open before spring';
  test.each([
    `**"${quote}"**`,
    `||"${quote}"||`,
    `__“${quote}”__`,
    `*“${quote}”*`,
    `~~"${quote}"~~`,
    `\`"${quote}"\``,
    `\`\`\`\n"${quote}"\n\`\`\``,
    `> "${quote}"`,
    `>>> # "${quote}"`,
    `\\"${quote}\\"`,
    `["${quote}"](https://example.org/a_b_c)`,
    `\u200B"${quote}"`,
    `\u{1F525}"${quote}"\u{1F525}`,
    `<:fire:81384788765712384>"${quote}"`,
    `<@81384788765712384>"${quote}"`,
    `Photo: "${quote}"`,
    `Read more: "${quote}"`,
    `Comments\n"${quote}"`,
  ])('%s', (message) => {
    const { findings } = checkMessage(corpus, { text: message });
    expect(findings).toMatchObject([{ kind: 'quotation', verdict: 'verbatim', in: { text: quote } }]);
    expect(findings[0]?.in.start).toBe(message.indexOf(quote));
  });

  test.each([
    '"the bridge across the bay\nwill not open before spring,"',
    '> “the bridge across the bay\r\n> will not open before spring,”',
    '"the bridge across the bay\n\nwill not open before spring,"',
    '"the bridge **across** the bay will *not* open before spring,"',
  ])('a quotation is whole, and is shown as it was written: %s', (written) => {
    const message = `${written} said Ben Askel.`;
    const findings = checkMessage(corpus, { text: message }).findings;
    const quoted = { start: message.search(/the/), end: message.indexOf(',') + 1 };
    expect(findings).toMatchObject([
      { verdict: 'misattributed', in: { ...quoted, text: message.slice(quoted.start, quoted.end) } },
    ]);
  });

  test('two quotations of two lines stay two, though one was never closed', () => {
    const message = '"The bridge across the bay will open\n\n"The town had no money", he said';
    expect(checkMessage(corpus, { text: message }).findings.map((finding) => finding.in.text)).toEqual([
      'The bridge across the bay will open',
      'The town had no money',
    ]);
  });

  test('a figure below "Photo:" is a claim, and its marks stay in its span', () => {
    const storm = corpusOf('The storm killed 12 people in Port Lune on Sunday.');
    expect(checkMessage(storm, { text: 'Photo: the storm **killed 14** people in Port Lune.' }).findings).toMatchObject(
      [{ kind: 'figure', verdict: 'differs', in: { text: 'killed 14** people' } }],
    );
  });

  test('whatever the marks, every span is a slice of the message', () => {
    const part = fc.constantFrom(
      ...[
        '**',
        '*',
        '__',
        '||',
        '~~',
        '`',
        '```',
        '> ',
        '# ',
        '\n',
        '\r\n',
        '"',
        '“',
        '”',
        '\\',
        '[',
        '](http://x.y)',
        ' ',
      ],
      ...['the bridge across', 'will not open', '12 people were killed', 'said Ben Askel', '.'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        for (const finding of checkMessage(corpus, { text }).findings)
          expect(text.slice(finding.in.start, finding.in.end)).toBe(finding.in.text);
      }),
    );
  });
});

test('compares the figures of a message with the articles\u2019', () => {
  const storm = corpusOf('The storm killed 12 people in Port Lune on Sunday. Forty were injured in the storm at sea.');
  const verdicts = (message: string) =>
    checkMessage(storm, { text: message }).findings.map(({ kind, verdict }) => [kind, verdict]);
  expect(verdicts('The storm killed 12 people in Port Lune.')).toEqual([['figure', 'verbatim']]);
  expect(verdicts('The storm killed 14 people in Port Lune.')).toEqual([['figure', 'differs']]);
  expect(verdicts('So 14 people were killed.')).toEqual([['figure', 'not-found']]);
  expect(verdicts('In the storm 300 people were abducted.')).toEqual([['figure', 'not-found']]);
  expect(verdicts('The storm led to the death of the sailors.')).toEqual([]);
});

test('a figure of another place or year bears no claim out', () => {
  const storm = corpusOf(
    'The storm killed 12 people in Port Lune on 3 March 2021. In Kessel the storm killed 7 people the same day.',
  );
  const verdict = (text: string) => checkMessage(storm, { text }).findings.map(({ verdict }) => verdict);
  expect(verdict('The storm killed 12 people in Port Lune in 2021.')).toEqual(['verbatim']);
  expect(verdict('The storm killed 12 people.')).toEqual(['verbatim']);
  expect(verdict('The storm killed 12 people in Kessel.')).toEqual(['differs']);
  expect(verdict('The storm killed 12 people in Havnar.')).toEqual(['not-found']);
  expect(verdict('The storm killed 12 people in Port Lune in 2019.')).toEqual(['not-found']);
  const states = corpusOf('Twelve people were killed by the storm in the United States on Sunday.');
  const told = checkMessage(states, { text: '12 people were killed by the storm in the US.' }).findings;
  expect(told).toMatchObject([{ verdict: 'verbatim' }]);
  // A country holds places that an article names alone.
  const island = corpusOf('Twelve people were killed by the storm in Galle on Sunday.');
  const there = checkMessage(island, { text: '12 people were killed by the storm in Sri Lanka.' }).findings;
  expect(there).toMatchObject([{ verdict: 'verbatim' }]);
});

test('calls out a quotation that a message gives to the wrong speaker', () => {
  const { findings } = checkMessage(corpus, {
    text: '"It will not open before spring," said Ben Askel of the bridge.',
  });
  expect(findings).toMatchObject([{ kind: 'quotation' }]);
  const wrong = checkMessage(corpus, { text: 'Hear this: "12 boats are lost," Ben Askel said.' });
  expect(wrong.findings[0]).toMatchObject({ verdict: 'misattributed', closest: { speaker: 'Ana Torvald' } });
});

test.each([
  ['“12 boats are lost” – Ben Askel', 'misattributed'],
  ['"12 boats are lost." - Torvald\nSad.', 'verbatim'],
  ['“12 boats are lost” - What a day', 'verbatim'],
  ['> “12 boats are lost”\n> — Ben Askel', 'misattributed'],
  ['“12 boats are lost”\n- Bananas', 'verbatim'],
])('reads who signs a quotation: %s', (words, verdict) => {
  expect(checkMessage(corpus, { text: words }).findings[0]).toMatchObject({ kind: 'quotation', verdict });
});

test('a speaker may be named by a title that the article gives', () => {
  const court = corpusOf(
    'Judge Rita Moe said: “You stole from the dying.” Her clerk wept. “Take him down,” she said. Captain Pell Aune said nothing.',
  );
  const verdict = (quote: string, speaker: string) => checkQuote(court, { quote, speaker }).verdict;
  expect(verdict('You stole from the dying', 'the judge')).toBe('verbatim');
  expect(verdict('Take him down', 'the judge')).toBe('verbatim');
  expect(verdict('Take him down', 'the captain')).toBe('misattributed');
});

describe('institutions are asked for as people call them', () => {
  const institutions = corpusOf(
    `"Cholera has spread to four provinces," the World Health Organization said. "We need more vaccine," the WHO said later.

"The money is on its way," EU commissioner Paul Varga said. "The borders stay open," the European Union said.

"Our troops will stay until March," Moscow said. "We do not negotiate," Foreign Minister Pavel Orlov of Russia said.

"The door is open," the United States said. "Nobody wants a war," Kremlin spokesman Dmitri Sokolov said.

"Two men are held," Moscow police said. "The bridge is ours," said the mayor of Moscow, Igor Lebed.

Russia, which has resisted UN sanctions, said that it was glad. Two Americans said that they were cold.

"It is a good deal," the National Union of Miners said. "I am content," said Umar Nasir, who owns a shop.`,
  );

  test.each([
    ['Cholera has spread to four provinces', 'WHO', 'verbatim'],
    ['Cholera has spread to four provinces', 'who', 'verbatim'],
    ['Cholera has spread to four provinces', 'W.H.O.', 'verbatim'],
    ['Cholera has spread to four provinces', 'the World Health Organisation', 'verbatim'],
    ['Cholera has spread to four provinces', 'EU', 'misattributed'],
    ['We need more vaccine', 'World Health Organization', 'verbatim'],
    ['The money is on its way', 'European Union', 'verbatim'],
    ['The borders stay open', 'EU', 'verbatim'],
    ['The borders stay open', 'Brussels', 'misattributed'],
    ['It is a good deal', 'NUM', 'verbatim'],
    ['I am content', 'UN', 'misattributed'],
    ['it was glad', 'United Nations', 'misattributed'],
    ['they were cold', 'the US', 'misattributed'],
    ['Our troops will stay until March', 'Moscow', 'verbatim'],
    ['Our troops will stay until March', 'Russia', 'verbatim'],
    ['Our troops will stay until March', 'the Kremlin', 'misattributed'],
    ['We do not negotiate', 'Moscow', 'misattributed'],
    ['We do not negotiate', 'Russia', 'verbatim'],
    ['We do not negotiate', 'the Russian foreign minister', 'verbatim'],
    ['The door is open', 'Washington', 'verbatim'],
    ['The door is open', 'the US', 'verbatim'],
    ['Nobody wants a war', 'Kremlin', 'verbatim'],
    ['Nobody wants a war', 'Moscow', 'misattributed'],
    ['Two men are held', 'police', 'verbatim'],
    ['Two men are held', 'Moscow', 'misattributed'],
    ['The bridge is ours', 'Moscow', 'misattributed'],
    ['The bridge is ours', 'the mayor of Moscow', 'verbatim'],
  ])('%s: %s: %s', (quote, speaker, verdict) => {
    expect(checkQuote(institutions, { quote, speaker }).verdict).toBe(verdict);
  });
});

test('quotations in scripts without spaces are found, whatever their marks', () => {
  const words = '我们仍在寻找二十三名失踪者，希望他们还活着';
  const chinese = corpusOf(`港口官员周一说：“${words}。”渡轮在海角附近沉没，船员游上了岸，没有人受伤。`);
  for (const text of [`他说：“${words}。”`, `他说：「${words}」`, `他說『${words}』。`]) {
    const { findings } = checkMessage(chinese, { text });
    expect(findings, text).toMatchObject([{ kind: 'quotation', verdict: 'verbatim' }]);
    expect(findings[0]?.in.text).toContain(words);
  }
  expect(checkMessage(chinese, { text: '所谓“渡轮”沉没' }).findings).toEqual([]);
});

test('what was not found may be the translation of an article in another language', () => {
  const both = corpusOf(
    'The bridge is closed, and it will stay closed until the spring, the harbour master said on Monday.',
    `El puente se cerró el martes, según las autoridades, que no dijeron cuando se abre. "Nadie nos dijo que era peligroso
para los vecinos", dijo Miguel Reyes, que vive con su hermana en la ciudad.`,
  );
  expect(checkQuote(both, { quote: 'Nobody ever told us about any danger to the neighbours' })).toMatchObject({
    verdict: 'not-found',
    unread: ['b'],
  });
  expect(checkQuote(both, { quote: 'Nadie nos dijo que era peligroso' })).not.toHaveProperty('unread');
  expect(checkMessage(both, { text: '"Nobody ever told us about any danger," Reyes said.' })).toMatchObject({
    unread: ['b'],
  });
});

describe('who is meant by words that name nobody', () => {
  const firms = corpusOf(
    'The owner of the ferry, Fjordlinjen, was fined on Monday. The company said that it “deeply regrets the suffering”.',
    'The ferry was built for Fjordlinjen. Its new owner, Sundline, is Danish. The company said that it “will build a better one”.',
    'The World Health Organization warned of the price. “A vaccine in a warehouse protects nobody,” said its malaria director, Samuel Otieno.',
    'Governor Tomas Belik met the minister. “Our nearest surgeon is far away,” Belik said. Former mayor Ana Torvald left. “It is a shame,” Torvald said.',
    'The supporters’ trust was cautious. “We have heard promises before,” its chairwoman, Joan Akerley, said.',
  );
  test.each([
    ['deeply regrets the suffering', 'Fjordlinjen', 'verbatim'],
    ['deeply regrets the suffering', 'Sundline', 'misattributed'],
    ['will build a better one', 'Sundline', 'verbatim'],
    ['will build a better one', 'Fjordlinjen', 'misattributed'],
    ['A vaccine in a warehouse protects nobody', 'the WHO', 'verbatim'],
    ['A vaccine in a warehouse protects nobody', 'the Red Cross', 'misattributed'],
    ['Our nearest surgeon is far away', 'the governor', 'verbatim'],
    ['Our nearest surgeon is far away', 'the deputy governor', 'misattributed'],
    ['Our nearest surgeon is far away', 'the mayor', 'misattributed'],
    ['It is a shame', 'the mayor', 'misattributed'],
    ['We have heard promises before', 'the supporters’ trust', 'verbatim'],
  ])('“%s” of %s: %s', (quote, speaker, verdict) => {
    expect(checkQuote(firms, { quote, speaker }).verdict).toBe(verdict);
  });
});
