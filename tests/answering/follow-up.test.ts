import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.js';
import { followUp, type Turn } from '../../src/answering/follow-up.js';
import { whoSaid } from '../../src/answering/who-said.js';
import { checkOptions } from '../../src/command/check-options.js';
import { loadCommands } from '../../src/command/load-commands.js';
import type { Remembered } from '../../src/command/remembered.js';
import { understand } from '../../src/command/understand.js';
import { corpusOf, placeOf } from '../articles.js';

const corpus = corpusOf({
  dam: `---
title: Dam bursts above Karvel
published: 2014-06-12
---

A dam burst above the town of Karvel on Wednesday and flooded the lower part of the valley.

At least 31 people were killed in Karvel on Wednesday, the mayor, Lena Orsted, told reporters.

"The dam had not been inspected since 2009," Orsted said. She said that the company had refused to pay for it.

The opposition demanded that Interior Minister David Krane step down.

"I will not resign," Krane said on Thursday.
`,
});

/** A question as it was asked and answered. */
function asked(question: string): Turn {
  const { passages, answer } = ask(corpus, { question });
  return { command: 'ask', options: { question }, passages, ...(answer && { answer: answer.text }) };
}

const understood = (last: Turn, words: string) => followUp(corpus, last, words)?.understood ?? null;

test('the id or title of an article puts the last question to it', () => {
  const two = corpusOf({
    'dam-bursts': '# Dam bursts above Karvel\n\nAt least 31 people were killed in Karvel.\n',
    'mill-fire': '# Fire in a mill\n\nTwo people were killed in Lune.\n',
  });
  const last = { command: 'casualties', options: { article: 'dam-bursts', kind: 'killed' }, passages: [] };
  for (const words of ['and in mill-fire?', 'and fire in a mill?']) {
    expect(followUp(two, last, words)).toMatchObject({
      command: 'casualties',
      options: { article: 'mill-fire', kind: 'killed' },
      understood: 'How many people were killed? (Fire in a mill)',
    });
  }
});

test('a question for a figure takes no other phrase than place and day from the last one', () => {
  const last = asked('Who refused to pay for the dam?');
  expect(understood(last, 'how many people were killed on Wednesday?')).toBeNull();
});

describe('a fragment changes the part of its type', () => {
  const last = asked('How many people were killed in Karvel on Wednesday?');

  test.each([
    ['and on Thursday?', 'How many people were killed in Karvel on Thursday?'],
    ['and Thursday', 'How many people were killed in Karvel on Thursday?'],
    ['and yesterday?', 'How many people were killed in Karvel yesterday?'],
    ['what about June 3?', 'How many people were killed in Karvel on June 3?'],
    ['and in Ostvik?', 'How many people were killed in Ostvik on Wednesday?'],
    ['and Norway?', 'How many people were killed in Norway on Wednesday?'],
    ['in Ostvik on Thursday?', 'How many people were killed in Ostvik on Thursday?'],
    ['and the injured?', 'How many people were injured in Karvel on Wednesday?'],
    ['and wounded?', 'How many people were injured in Karvel on Wednesday?'],
    ['how many were injured?', 'How many were injured in Karvel on Wednesday?'],
    ['and soldiers?', 'How many soldiers were killed in Karvel on Wednesday?'],
  ])('%s', (words, question) => {
    expect(followUp(corpus, last, words)).toMatchObject({
      command: 'ask',
      options: { question },
      understood: question,
      more: false,
      alternative: { command: 'ask', understood: words },
    });
  });

  test.each([
    ['How many died?', 'what about Lena Orsted?', 'Did Lena Orsted die?'],
    ['How many people were killed in Karvel?', 'and Krane?', 'Was Krane killed in Karvel?'],
    [
      'How many people have been killed in Karvel?',
      'and the mayor on Thursday?',
      'Has the mayor been killed in Karvel on Thursday?',
    ],
    ['How many died?', 'and Norway?', 'How many died in Norway?'],
    ['How many died?', 'and soldiers?', 'How many soldiers died?'],
    ['How many people died?', 'and the Russians?', 'How many Russians died?'],
    ['What did the government say?', 'what about Lena Orsted?', 'What did Lena Orsted say?'],
  ])('nobody is counted who is one: %s %s', (question, words, meant) => {
    expect(understood(asked(question), words)).toBe(meant);
  });

  test('of something that cannot be counted, the words are asked as they stand', () => {
    expect(understood(asked('How many people died?'), 'and the school?')).toBeNull();
  });

  test('a body of several words takes the place of another', () => {
    const said = asked('What did the union of seamen say?');
    expect(understood(said, 'and the coast guard?')).toBe('What did the coast guard say?');
    expect(understood(said, 'and the head of the council?')).toBe('What did the head of the council say?');
  });

  test('a name takes the place of who did it, a topic that of the topic', () => {
    const said = asked('What did the government say about the dam?');
    expect(understood(said, 'what about the opposition?')).toBe('What did the opposition say about the dam?');
    expect(understood(said, 'and Krane?')).toBe('What did Krane say about the dam?');
    expect(understood(said, 'and about Krane?')).toBe('What did the government say about Krane?');
    expect(understood(said, 'and on Thursday?')).toBe('What did the government say about the dam on Thursday?');
  });

  test('words for the dead are changed in their own form', () => {
    expect(understood(asked('How many people died in Karvel?'), 'and the injured?')).toBe(
      'How many people were injured in Karvel?',
    );
    expect(understood(asked('How many deaths were there in Karvel?'), 'and injured?')).toBe(
      'How many injuries were there in Karvel?',
    );
  });

  test('the article stays the same', () => {
    const inDam = { ...last, options: { ...last.options, article: 'dam' } };
    expect(followUp(corpus, inDam, 'and on Thursday?')?.options).toMatchObject({ article: 'dam' });
    expect(followUp(corpus, inDam, 'and on Thursday?')?.alternative?.options).toMatchObject({ article: 'dam' });
  });

  test('a bare name is a search first, and the changed question the other reading', () => {
    expect(followUp(corpus, last, 'Ostvik')).toMatchObject({
      understood: 'Ostvik',
      alternative: { understood: expect.stringContaining('Ostvik') },
    });
  });
});

describe('asking words alone ask them of the last question', () => {
  test.each([
    ['How many people were killed in Karvel?', 'when?', 'When were people killed in Karvel?'],
    ['How many people were killed in Karvel?', 'and where was that?', 'Where were people killed in Karvel?'],
    ['How many people were killed in Karvel?', 'who?', 'Who were killed in Karvel?'],
    ['When did the dam burst?', 'why?', 'Why did the dam burst?'],
    ['Why was Krane jailed?', 'for how long?', 'For how long was Krane jailed?'],
    ['When did the dam burst?', 'how did that happen?', 'How did the dam burst?'],
    ['Who was killed in Karvel?', 'how many?', 'How many people were killed in Karvel?'],
    ['What did Krane say about the dam?', 'when?', 'When did Krane say that about the dam?'],
    ['Who inspected the dam?', 'when was that?', 'When was it that someone inspected the dam?'],
  ])('%s %s', (question, words, meant) => {
    expect(understood(asked(question), words)).toBe(meant);
  });
});

describe('who said it', () => {
  const at = placeOf(corpus, 'dam', '"I will not resign," Krane said on Thursday.');
  const last: Turn = { command: 'ask', options: { question: 'Will the minister resign?' }, passages: [at] };

  test.each(['who said that?', 'Who says so?', 'says who', 'and who claims that?', 'source?'])('%s', (words) => {
    const meant = followUp(corpus, last, words);
    expect(meant).toMatchObject({ command: 'who-said', options: { article: 'dam' } });
    expect(whoSaid(corpus, meant?.options ?? {}).quotations[0]?.speaker).toMatch(/Krane$/);
  });

  test('is asked of the words that hold the answer, where somebody says but a part of the sentence', () => {
    const war = corpusOf({
      war: 'The raids go on in Dorva. This is on top of what the Observatory said at the start of May already amounted to 5,400 deaths.\n',
    });
    const { passages, answer } = ask(war, { question: 'How many deaths did the Observatory count?' });
    const told: Turn = { ...last, passages, ...(answer && { answer: answer.text }) };
    expect(told.answer).toBe('5,400');
    const meant = followUp(war, told, 'who said that?');
    expect(meant?.understood).toBe('Who said “already amounted to 5,400 deaths”?');
    expect(whoSaid(war, meant?.options ?? {})).toMatchObject({ found: true, quotations: [{ speaker: 'Observatory' }] });
  });

  test('a quote of a passage that is gone is not made up', () => {
    expect(followUp(corpus, { ...last, passages: [] }, 'who said that?')).toBeNull();
    expect(followUp(corpus, { ...last, passages: [{ ...at, article: 'gone' }] }, 'who said that?')).toBeNull();
  });

  test('whether it is confirmed is asked of the article that said it', () => {
    expect(followUp(corpus, asked('How many people were killed in Karvel?'), 'is that confirmed?')).toMatchObject({
      command: 'ask',
      options: { question: 'Is it confirmed or denied that people were killed in Karvel?', article: 'dam' },
    });
  });
});

describe('a pronoun stands for a name of the question or its answer', () => {
  test('he and she keep their gender', () => {
    const both = asked('What did Lena Orsted say about David Krane?');
    expect(understood(both, 'where is he?')).toBe('Where is David Krane?');
    expect(understood(both, 'where is she?')).toBe('Where is Lena Orsted?');
    expect(understood(both, 'what is his office?')).toBe('What is David Krane’s office?');
  });

  test('what somebody said is looked up among the quotations', () => {
    expect(followUp(corpus, asked('Who is Lena Orsted?'), 'what else did she say?')).toMatchObject({
      command: 'who-said',
      options: { speaker: 'Lena Orsted' },
      understood: 'What else did Lena Orsted say?',
    });
    expect(followUp(corpus, asked('Who is Lena Orsted?'), 'what did she say about the company?')).toMatchObject({
      command: 'who-said',
      options: { speaker: 'Lena Orsted', about: 'the company' },
    });
  });

  test('they are those whom the question put first', () => {
    expect(understood(asked('What did the opposition demand after the flood?'), 'why did they want that?')).toBe(
      'Why did the opposition want that?',
    );
  });

  test('nobody is made up where nobody fits', () => {
    const nobody = { command: 'ask', options: { question: 'What happened in 2009?' }, passages: [] };
    expect(followUp(corpus, nobody, 'what did she say?')).toBeNull();
  });
});

describe('after another command its options change', () => {
  const figures: Turn = {
    command: 'casualties',
    options: { kind: 'killed', place: 'Karvel' },
    passages: [placeOf(corpus, 'dam', 'A dam burst')],
  };
  const speech: Turn = { command: 'who-said', options: { speaker: 'Krane' }, passages: [] };

  test.each([
    [figures, 'and the injured?', 'casualties', { kind: 'injured', place: 'Karvel' }],
    [figures, 'how many were injured?', 'casualties', { kind: 'injured', place: 'Karvel' }],
    [figures, 'and in Ostvik?', 'casualties', { kind: 'killed', place: 'Ostvik' }],
    [
      figures,
      'and on Tuesday?',
      'casualties',
      { kind: 'killed', place: 'Karvel', from: '2014-06-10', to: '2014-06-10' },
    ],
    [figures, 'and since Tuesday?', 'casualties', { kind: 'killed', place: 'Karvel', from: '2014-06-10' }],
    [figures, 'and before Tuesday?', 'casualties', { kind: 'killed', place: 'Karvel', to: '2014-06-09' }],
    [
      { ...figures, options: { kind: 'killed', from: '2014-06-01', to: '2014-06-09' } },
      'and until Tuesday?',
      'casualties',
      { kind: 'killed', to: '2014-06-10' },
    ],
    [speech, 'and Orsted?', 'who-said', { speaker: 'Orsted' }],
    [speech, 'what about the dam?', 'who-said', { speaker: 'Krane', about: 'the dam' }],
  ])('%j %s', (last, words, command, options) => {
    const meant = followUp(corpus, last, words);
    expect({ command: meant?.command, options: meant?.options }).toEqual({ command, options });
  });

  test.each([
    ['and Lena Orsted?', 'Was Lena Orsted killed in Karvel?'],
    ['and soldiers?', 'How many soldiers were killed in Karvel?'],
  ])('%s, for which it has no option, is asked in words', (words, question) => {
    expect(followUp(corpus, figures, words)).toMatchObject({ command: 'ask', options: { question } });
  });

  describe('where no article that answered tells its day', () => {
    const undated = corpusOf({
      dam: '---\ntitle: Dam\n---\n\nNine people were killed in Karvel on Sunday, 8 June 2014.',
    });
    const last: Turn = { ...figures, passages: [placeOf(undated, 'dam', 'Nine people')] };

    test.each([
      ['and on Sunday?', 'How many people were killed in Karvel on Sunday?'],
      ['and since June 3?', 'How many people were killed in Karvel since June 3?'],
      ['and yesterday?', 'How many people were killed in Karvel yesterday?'],
    ])('%s is asked in words, and no day is made up', (words, question) => {
      expect(followUp(undated, last, words)).toMatchObject({ command: 'ask', options: { question } });
    });

    test('a date that tells its year is a period', () => {
      expect(followUp(undated, last, 'and since 3 June 2014?')).toMatchObject({
        command: 'casualties',
        options: { from: '2014-06-03' },
      });
    });
  });

  test('what is understood is a question in words', () => {
    expect(understood(figures, 'and on Tuesday?')).toBe('How many people were killed in Karvel on 10 June 2014?');
    expect(understood(speech, 'what about the dam?')).toBe('What did Krane say about the dam?');
  });
});

test.each(['more', 'Show me more', 'next', 'what else?', 'tell me more please'])('%s: the next passages', (words) => {
  const last = asked('Who is Lena Orsted?');
  expect(followUp(corpus, last, words)).toMatchObject({ command: 'ask', options: last.options, more: true });
});

test.each([
  'Who is the mayor of Karvel?',
  'When was the dam inspected?',
  'What did David Krane say?',
  'Why did the dam burst?',
  'thanks',
  'is it true that the dam burst?',
  '',
  'who '.repeat(80),
])('a question of its own stands alone: %s', (words) => {
  expect(followUp(corpus, asked('How many people were killed in Karvel on Wednesday?'), words)).toBeNull();
});

test('three turns follow one another', () => {
  const first = asked('How many people were killed in Karvel on Wednesday?');
  const second = followUp(corpus, first, 'and the injured?');
  const turn: Turn = { command: 'ask', options: second?.options ?? {}, passages: first.passages };
  const third = followUp(corpus, turn, 'and in Ostvik?');
  expect(third?.understood).toBe('How many people were injured in Ostvik on Wednesday?');
  expect(followUp(corpus, { ...turn, options: third?.options ?? {} }, 'who said that?')?.command).toBe('who-said');
});

test('whatever is said, what is understood is a command with options that it takes', async () => {
  const commands = await loadCommands();
  const word = fc.constantFrom(
    ...'and what about who said that he she it they the opposition Karvel on Sunday since in more injured how many when why is confirmed Krane ’ ? , "'.split(
      ' ',
    ),
  );
  const words = fc.oneof(
    fc.string(),
    fc.array(word, { minLength: 1, maxLength: 4 }).map((some) => some.join(' ')),
    fc.array(word, { maxLength: 12 }).map((some) => some.join(' ')),
  );
  const { passages } = asked('How many people were killed in Karvel on Wednesday?');
  const turns: Turn[] = [
    asked('How many people were killed in Karvel on Wednesday?'),
    asked('What did the government say about the dam?'),
    { command: 'who-said', options: { speaker: 'Krane' }, passages },
    { command: 'casualties', options: { kind: 'killed', place: 'Karvel', from: '2014-06-10' }, passages },
    { command: 'timeline', options: {}, passages },
    { command: 'summary', options: { article: 'dam' }, passages },
    { command: 'check-quote', options: { quote: 'I will not resign' }, passages },
    { command: 'help', options: {}, passages: [] },
  ];
  let understood = 0;
  fc.assert(
    fc.property(fc.constantFrom(...turns), words, (turn, said) => {
      const meant = followUp(corpus, turn, said);
      if (meant === null) return;
      understood++;
      for (const one of [meant, ...(meant.alternative ? [meant.alternative] : [])]) {
        const command = commands.get(one.command);
        if (!command) throw new Error(`there is no command ${one.command}`);
        expect(checkOptions(command, one.options, corpus)).toMatchObject({ ok: true });
        expect(one.understood).toMatch(/[\p{L}\p{N}]/u);
      }
    }),
    { numRuns: 500 },
  );
  // Else it would hold of a bot that understands nothing.
  expect(understood).toBeGreaterThan(5);
});

describe('without a name', () => {
  const stories = corpusOf({
    storm: `---
title: Storm over Lune
---

A 74-year-old man died in Lune when a tree fell on his car, police said.

The pier was built in Norden in 1961, and the storm took it away.
`,
    diner: `---
title: Shots in Karvel
---

A 34-year-old man was held in Karvel on Saturday after shots were fired at a diner.

The owner of the diner said that she would open again on Monday.
`,
  });
  const turn = (question: string): Turn => {
    const { passages } = ask(stories, { question });
    return { command: 'ask', options: { question }, passages };
  };
  const understood = (last: Turn, words: string) => followUp(stories, last, words);

  test('a question is asked of the article that answered last, where that answers it as well as any', () => {
    expect(understood(turn('Who was held in Karvel?'), 'how old was the man?')).toMatchObject({
      options: { question: 'How old was the man?', article: 'diner' },
      alternative: { options: { question: 'how old was the man' } },
    });
    expect(understood(turn('Who died in Lune?'), 'when will the owner open the diner again?')).toBeNull();
  });

  test('of which state, city or year it was is the last question in other words', () => {
    expect(understood(turn('Where was the pier built?'), 'which country?')?.understood).toBe(
      'In which country was the pier built?',
    );
    expect(understood(turn('When was the pier built?'), 'in what year?')?.understood).toBe(
      'In what year was the pier built?',
    );
    expect(understood(turn('When was the pier built?'), 'by whom?')?.understood).toBe('By whom was the pier built?');
  });
});

describe('people are asked about by what became of them', () => {
  const war = corpusOf({
    siege: `---
title: Army shells Dorva
published: 2016-09-18
---

The army has killed 310 people in Dorva since August, the Observatory said. Rebels have killed 45 soldiers.

"They fire at anything that moves," said Samir Haddad, a baker. His wife, Leila Haddad, was wounded by shrapnel on Friday.

Twelve protesters were arrested in Kesrin on Thursday, the governor, Tarek Nasr, said.
`,
    bridge: `---
title: Bridge collapses
published: 2019-03-07
---

A bridge across the Lenne collapsed on Tuesday, killing 14 people, and 37 were injured, Henrik Dahl said.

Among the dead was Ana Lopes, 34, a teacher. Miguel Reyes, her brother, said that nobody had told them of the danger.
`,
  });
  const turn = (question: string): Turn => {
    const { passages, answer } = ask(war, { question });
    return { command: 'ask', options: { question }, passages, ...(answer && { answer: answer.text }) };
  };

  test.each([
    ['How many has the army killed?', 'what about Ana Lopes?', 'Has the army killed Ana Lopes?'],
    ['How many people has the army killed in Dorva?', 'and Reyes?', 'Has the army killed Reyes in Dorva?'],
    [
      'How many people has the army killed in Dorva?',
      'and the rebels?',
      'How many people have the rebels killed in Dorva?',
    ],
    [
      'How many people has the army killed in Dorva?',
      'and soldiers?',
      'How many soldiers has the army killed in Dorva?',
    ],
    ['How many people has the army killed?', 'and the children?', 'How many children has the army killed?'],
    ['How many have the rebels killed?', 'and the army?', 'How many has the army killed?'],
    ['How many were killed by the army?', 'and Reyes?', 'Was Reyes killed by the army?'],
    ['What happened to Lopes?', 'and Reyes?', 'What happened to Reyes?'],
    ['How many people were killed at Tolmar?', 'and Reyes?', 'Was Reyes killed at Tolmar?'],
    ['How many people were killed at Tolmar?', 'and Jones?', 'Was Jones killed at Tolmar?'],
    ['How many people were killed at Tolmar?', 'and the Houthis?', 'How many Houthis were killed at Tolmar?'],
    ['How many people were killed at Tolmar?', 'and Kurds?', 'How many Kurds were killed at Tolmar?'],
    ['Who was killed at Tolmar?', 'and Reyes?', 'Was Reyes killed at Tolmar?'],
    ['Who resigned?', 'and Dahl?', 'Has Dahl resigned?'],
    ['Who fell ill?', 'and Dahl?', 'Did Dahl fall ill?'],
    ['Did Lopes resign?', 'did Dahl?', 'Did Dahl resign?'],
    ['When were protesters arrested?', 'and Reyes?', 'When was Reyes arrested?'],
    ['How many miners were trapped?', 'and rescued?', 'How many miners were rescued?'],
    ['How many miners were trapped?', 'and missing?', 'How many miners were missing?'],
    ['When was the mine bought?', 'and sold?', 'When was the mine sold?'],
    ['How many people died in the mine?', 'and on the bridge?', 'How many people died on the bridge?'],
    ['How much do the nurses want?', 'and the council?', 'How much does the council want?'],
    ["What is Orlov's job?", "and Keller's?", "What is Keller's job?"],
    ['How many people did the storm kill?', 'and injure?', 'How many people did the storm injure?'],
    ['How many people were killed in Dorva?', 'and in luno?', 'How many people were killed in luno?'],
    ['When were people hurt on the ferry?', 'and the captain?', 'When was the captain hurt on the ferry?'],
    ['Which country offered help?', 'and the WHO?', 'Has the WHO offered help?'],
    ['What did Samir Haddad say?', 'and his wife?', 'What did Samir Haddad’s wife say?'],
  ])('%s %s', (question, words, meant) => {
    expect(followUp(war, turn(question), words)?.understood).toBe(meant);
  });

  test.each([
    ['How many were arrested in Kesrin?', 'when?', 'When were people arrested in Kesrin?'],
    ['Who was wounded?', 'by what?', 'By what were people wounded?'],
    ['How many nurses walked out?', 'where?', 'Where was it that nurses walked out?'],
    ['Where was it that nurses walked out?', 'how many?', 'How many nurses walked out?'],
    ['How many people fled Dorva?', 'where to?', 'Where was it that people fled Dorva to?'],
    ['How many has the army killed?', 'since when?', 'Since when has the army killed?'],
    ['How many civilians did the army kill in Dorva?', 'when?', 'When did the army kill civilians in Dorva?'],
    ['Did the army kill civilians?', 'how many?', 'How many civilians did the army kill?'],
    ['Are there any survivors?', 'how many?', 'How many survivors are there?'],
    ['When was the mine bought?', 'for how much?', 'For how much was the mine bought?'],
    ['By whom was the mine bought?', 'when?', 'When was the mine bought?'],
    ['What did Dahl do?', 'why?', 'Why did Dahl do that?'],
    ['What did the opposition demand?', 'when?', 'When did the opposition demand that?'],
    ['What happened to Lopes?', 'when?', 'When did that happen to Lopes?'],
    ['Who visited Kalov?', 'when?', 'When was it that someone visited Kalov?'],
    ['When was it that someone visited Kalov?', 'where?', 'Where was it that someone visited Kalov?'],
    ['Was Reyes killed at Tolmar?', 'how many?', 'How many people were killed at Tolmar?'],
    ['Where is Kesrin?', 'who lives there?', 'Who lives in Kesrin?'],
    ['How many people died?', 'who?', 'Who died?'],
    ['Who died?', 'when?', 'When was it that people died?'],
    ['How many in Moscow?', 'who?', 'Who: in Moscow?'],
    ['What happened to the nurses?', 'how many?', null],
    ['Who are the rebels?', 'how many are there?', null],
  ])('%s %s', (question, words, meant) => {
    expect(followUp(war, turn(question), words)?.understood ?? null).toBe(meant);
  });

  test('behind “who said that?” the question before it goes on, and the words that are quoted stay', () => {
    const first = turn('How many people were killed in Dorva?');
    const said = followUp(war, first, 'who said that?');
    expect(said).toMatchObject({ command: 'who-said', before: { command: 'ask', options: first.options } });
    if (!said?.before) throw new Error('the question before is lost');
    const second: Turn = {
      command: said.command,
      options: said.options,
      before: said.before,
      passages: first.passages,
    };
    expect(followUp(war, second, 'and on Tuesday?')?.understood).toBe(
      'How many people were killed in Dorva on Tuesday?',
    );
    expect(followUp(war, second, 'and injured?')?.understood).toBe('How many people were injured in Dorva?');
    expect(followUp(war, second, 'when?')?.understood).toBe('When did the Observatory say that?');
    expect(followUp(war, second, 'and Haddad?')).toMatchObject({
      command: 'who-said',
      options: { speaker: 'Samir Haddad' },
    });
    expect(followUp(war, second, 'who said that?')?.before).toEqual(said.before);
    const { before: _, ...alone } = second;
    expect(followUp(war, alone, 'and on Tuesday?')).toMatchObject({
      options: { question: 'What happened on Tuesday?', article: 'siege' },
    });
  });

  test('a checked quote is checked for another speaker', () => {
    const options = { quote: 'They fire at anything that moves', speaker: 'Haddad' };
    const checked: Turn = { command: 'check-quote', options, passages: [placeOf(war, 'siege', '"They fire')] };
    expect(followUp(war, checked, 'and Nasr?')).toMatchObject({
      command: 'check-quote',
      options: { ...options, speaker: 'Tarek Nasr' },
    });
  });
});

describe('a conversation of several turns', () => {
  const news = corpusOf({
    ferry: `---
title: Captain jailed over ferry sinking
published: 2019-03-14
---

A court on Thursday sentenced the captain of the ferry Marianne to six years in prison.

Judge Ingrid Solheim said Captain Terje Nygaard, 52, had left the bridge before the ship struck a reef.

Nygaard showed no emotion. His lawyer, Marit Dahl, said that he would appeal. Prosecutor Kjell Aamodt called that a shame.
`,
    quake: `---
title: Quake shakes Luno
published: 2021-05-06
---

An earthquake struck Luno on Wednesday, killing at least 57 people, officials said.

"There was only dust," said Amina Tarek, a fishmonger from Tolmar. Her brother, Yusuf Tarek, is still missing.

"We hear knocking," the head of the Turkish team, Yusuf Demir, told reporters.
`,
    vaccine: `---
title: Vaccine halves infections
published: 2022-10-19
---

The new vaccine cut infections by half in a trial in Kenya and Malawi, the journal Global Medicine reported.

Dr. Nadia Kessler led the study. Kessler, who was born in Lausanne, lost her husband in Ghana.

The vaccine costs about 27 dollars.
`,
    smelter: `---
title: Strike at smelter ends
published: 2013-11-08
---

Northern Alloys, which owns the smelter, lost 22 million dollars because of the strike, Northern Alloys said.

Harwick Town Football Club is a sponsor of the smelter. Harwick finished ninth. Its manager, Sofia Brandt, told nobody.
`,
  });
  /** The last of several questions, each understood in the conversation before it and answered. */
  function talked(...turns: readonly string[]): string | undefined {
    let last: Remembered | null = null;
    let meant: string | undefined;
    for (const words of turns) {
      const request = understand(words, { article: null, last }, news);
      meant = request.understood;
      const { passages, answer } = ask(news, { question: String(request.options.question ?? words) });
      const { command, options, before, spokenOf } = request;
      last = {
        command,
        options,
        passages,
        ...(answer && { answer: answer.text }),
        ...(before && { before }),
        ...(spokenOf && { spokenOf }),
      };
    }
    return meant;
  }

  test.each([
    [['Who was the captain of the Marianne?', 'how old is he?'], 'How old is Terje Nygaard?'],
    [['What did Terje Nygaard’s lawyer say?', 'and the prosecutor?'], 'What did the prosecutor say?'],
    [["Who is Amina Tarek's brother?", 'and Yusuf Demir?'], 'Who is Yusuf Demir?'],
    [["Who is Yusuf Demir's brother?", 'and Amina Tarek?'], "Who is Amina Tarek's brother?"],
    [
      ['Who is the fishmonger?', 'How many people were killed in Luno?', 'where does she live?'],
      'Where does Amina Tarek live?',
    ],
    [
      ['How much does the vaccine cost?', 'Where was Nadia Kessler born?', 'how many doses of it are there?'],
      'How many doses of the vaccine are there?',
    ],
    [['In which countries was the trial?', 'where was she born?'], 'Where was Nadia Kessler born?'],
    [['Who owns the smelter?', 'how old is he?'], undefined],
    [['Who is the manager of Harwick Town?', 'how old is she?'], 'How old is Sofia Brandt?'],
    [['Who is Yusuf Tarek?', 'what did the captain say when he was sentenced?'], undefined],
  ])('%j', (turns, meant) => {
    expect(talked(...turns)).toBe(meant);
  });

  test('who did it is known when the rest is asked', () => {
    const { passages } = ask(news, { question: 'Who led the study?' });
    const last: Turn = {
      command: 'ask',
      options: { question: 'Who led the study?' },
      passages,
      answer: 'Nadia Kessler',
    };
    expect(followUp(news, last, 'when?')?.understood).toBe('When was it that Nadia Kessler led the study?');
  });

  test('behind “who said that?” he is whoever said it', () => {
    const at = placeOf(news, 'smelter', 'Northern Alloys, which owns the smelter, lost 22 million dollars');
    const last: Turn = {
      command: 'who-said',
      options: { quote: 'lost 22 million', article: 'smelter' },
      passages: [at],
    };
    expect(followUp(news, last, 'what else did he say?')?.understood).toBe('What else did Northern Alloys say?');
  });
});
