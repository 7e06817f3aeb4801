import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.js';
import { corpusOf } from '../articles.js';

const lighthouse = `---
title: The tower on Veld Point
published: 2019-05-04
---

The lighthouse on Veld Point was sold on Saturday to the engineer Marta Quist, who wants to live in it.

She paid 310,000 crowns for the building. It is 41 metres tall and stands 3 km from the village of Harn.

The wall of the yard is 2 metres thick.

Her brother, Emil Quist, will paint the doors. He came to the sale in a van with his dog.

The lamp was lit for the last time in 1987. The old keeper, Per Aas, who is 92, was at the sale.
`;
const corpus = corpusOf({ lighthouse });
const asked = (question: string) => ask(corpus, { question, article: 'lighthouse' });

describe('what is measured', () => {
  test.each([
    ['how tall is the lighthouse on veld point', '41 metres tall'],
    ['how much did marta quist pay for the lighthouse', '310,000 crowns'],
    ['What is the height of the lighthouse?', '41 metres tall'],
    ['How thick is the wall of the yard?', '2 metres thick'],
  ])('is told by a number with its unit, and that comes first: %s', (question, told) => {
    const { found, passages } = asked(question);
    expect(found).toBe(true);
    expect(passages[0]?.text).toContain(told);
  });

  test.each([
    'how tall is emil quist',
    'How heavy is the lamp of the lighthouse?',
    "how much did emil quist's van cost",
    'What is the price of the van of Emil Quist?',
    'How fast is the van of Emil Quist?',
    'how much debt does marta quist have',
    'how tall will the van of emil quist be',
    'How long did Marta Quist live in the lighthouse on Veld Point?',
    'What time did Marta Quist buy the lighthouse on Veld Point?',
  ])('is not told by its name alone: %s', (question) => {
    expect(asked(question).found).toBe(false);
  });

  test('is not told by a number of something else', () => {
    const tour = 'The band Lune comes to Harn for two shows in April, and tickets for them are on sale.';
    expect(ask(corpusOf({ tour }), { question: 'How much are the tickets for the shows of Lune in Harn?' }).found).toBe(
      false,
    );
    const priced = `${tour} Tickets for the shows of Lune in Harn are 40 crowns.`;
    expect(
      ask(corpusOf({ priced }), { question: 'How much are the tickets for the shows of Lune in Harn?' }).found,
    ).toBe(true);
  });

  test('is told by a number in words', () => {
    const swim = 'Ada Marsh swam in the harbour of Harn for fun. She was in the water for twenty-four hours.';
    const { found, passages } = ask(corpusOf({ swim }), {
      question: 'How long was Ada Marsh in the water of the harbour?',
    });
    expect([found, passages[0]?.text]).toEqual([true, 'She was in the water for twenty-four hours.']);
  });

  test('is not told by a length of another sort', () => {
    const wall = 'The wall of the yard of Lune is 2 metres thick. Marta Quist bought it from the village of Harn.';
    const one = corpusOf({ wall });
    expect(ask(one, { question: 'How high is the wall of the yard of Lune?' }).found).toBe(false);
    expect(ask(one, { question: 'How thick is the wall of the yard of Lune?' }).found).toBe(true);
  });
});

describe('when something happened', () => {
  test.each(['when was marta quist born', 'When did Emil Quist marry?', 'When was Per Aas elected?'])(
    'is not told by a day of something else: %s',
    (question) => {
      const { found, answer } = asked(question);
      expect([found, answer]).toEqual([false, undefined]);
    },
  );

  test('is told in words near to those of the question', () => {
    expect(asked('When did Marta Quist buy the lighthouse?')).toMatchObject({ found: true });
  });

  test.each([
    ['Ada Marsh was born in Lune on 3 May 1951 and sang there.', 'when was ada marsh born', true],
    [
      'The choir of Lune is old. The singer Ada Marsh (3 May 1951 – 9 June 2003) led the choir.',
      'When did the singer Ada Marsh of Lune die?',
      true,
    ],
    ['Ada Marsh, a native of Lune, sang there on 3 May 1999.', 'Where was Ada Marsh born?', true],
    ['Ada Marsh sang in Lune on 3 May 1999.', 'Where was Ada Marsh born?', false],
  ])('a birth or a death is told by its words or by a lifespan: %s', (text, question, found) => {
    expect(ask(corpusOf({ text }), { question }).found).toBe(found);
  });
});

describe('how old somebody was', () => {
  test.each([
    ['The firefighter Ole Brandt was swept away by the river in Lune.', false],
    ['The firefighter Ole Brandt, who was 34, was swept away by the river in Lune.', true],
  ])('is told by an age alone: %s', (text, found) => {
    expect(ask(corpusOf({ text }), { question: 'how old was Ole Brandt' }).found).toBe(found);
  });
});

describe('what was done', () => {
  const bridge = `The bridge to Veld Island was opened in 1999. It cost 41 million crowns, and Lune paid for it.

The songs of Harn were composed by the teacher Ada Marsh of Lune.

Wreckage with the same number was seen in Dorn on 2 May and in Harn on 9 May.
`;
  const one = corpusOf({ bridge });

  test.each([
    ['who designed the bridge to veld island', false],
    ['How many people were killed in Dorn on 2 May?', false],
    ['how many people live in dorn', false],
    ['Who composed the songs of Harn?', true],
    ['Who wrote the songs of Harn?', true],
  ])('is told by a word for it, or one near to it: %s', (question, found) => {
    expect(ask(one, { question }).found).toBe(found);
  });

  test('or lived somewhere, a number of people tells', () => {
    const camp = 'The camp of Lune, home to 64,000 people, has one well. The well was closed on 9 May.';
    expect(ask(corpusOf({ camp }), { question: 'how many people live in the camp of lune' })).toMatchObject({
      found: true,
      answer: { text: '64,000' },
    });
  });
});

describe('a misspelt name', () => {
  const court = `The judge jailed the pilot Leonard Strake of Lune for six years on Wednesday.

His old friend Kieran Mudge met him in a pub of Harn and was jailed for four years.
`;
  const hall = 'The choir of Leonora Strand sang in the hall of Norden. The strand of the lake was full of boats.';
  const one = corpusOf({ court, hall });

  test.each([
    ['how long was leonard strayk jailed', 'Leonard Strake'],
    ['who was met by kieren mudje in a pub', 'Kieran Mudge'],
    ['When did the judge jail Leonard Strakke?', 'Leonard Strake'],
  ])('is that of the article in which the other words stand: %s', (question, name) => {
    const { found, passages } = ask(one, { question });
    expect(found).toBe(true);
    expect(passages[0]?.text).toContain(name);
  });

  test('is not taken for a name that is only a little like it', () => {
    expect(ask(one, { question: 'Who met Kieran Madison of Harn?' }).found).toBe(false);
  });

  test('has an age beside the name, among many articles too', () => {
    const winner =
      'One of the men, Jesse Ellkin, 70, had served at sea for 13 months, and said he was convinced of it.';
    const others = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        `old-${i}`,
        `The old pier number ${i} of Lune was repaired by ${i + 9} men in May.`,
      ]),
    );
    const { found, answer } = ask(corpusOf({ winner, ...others }), { question: 'how old was ellkin' });
    expect([found, answer?.text]).toEqual([true, '70']);
  });

  test('has their words on what is asked, among many articles too', () => {
    const friends = `Ole Brandt teaches at Lune.

“First we think of our lives, of our homes and our friends,” Brandt said, “and then of the woods, if there is time left.”
`;
    const others = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`walk-${i}`, `Brandt and friends walked ${i + 2} miles to Lune in May.`]),
    );
    const corpus = corpusOf({ friends, ...others });
    const { found, passages } = ask(corpus, { question: 'what did Ole Brandt say about friends' });
    expect([found, passages[0]?.article]).toEqual([true, 'friends']);
    expect(ask(corpus, { question: 'what did Ole Brandt say about taxes' }).found).toBe(false);
  });

  test('has an age as the right one does', () => {
    const winner = 'The new mayor of Lune, Ms. Castellane, 47, spoke in the school of Harn.';
    expect(ask(corpusOf({ winner }), { question: 'how old is castelane' }).answer?.text).toBe('47');
  });
});

describe('a question without capitals', () => {
  const storms = `Storm Ada killed nine people on the coast of Lune.

Storm Bela cost the insurers of Lune 2 billion crowns in 2011.
`;

  test('has the names that the article writes with capitals', () => {
    const one = corpusOf({ storms });
    expect(ask(one, { question: 'how many people did storm ada kill' }).answer?.text).toBe('nine');
    expect(ask(one, { question: 'how many people did storm bela kill' }).found).toBe(false);
  });

  test('may have a middle name that the article leaves out', () => {
    const text = `Ana Lopes won the race of Lune and became famous in Norden. Per Maria Aas came second.`;
    expect(ask(corpusOf({ text }), { question: 'how did ana maria lopes become famous' }).found).toBe(true);
  });
});

describe('who has an office', () => {
  const told = `President Ole Brandt of Norden and the French president were the first to write to Ada Marsh.

The ferry Lune, whose captain nobody knew, was sold by the operator Veldline to Per Aas of Harn.
`;
  const one = corpusOf({ told });

  test.each([
    ['who is the president of norden', 'Ole Brandt'],
    ['what is the name of the president of Norden', 'Ole Brandt'],
    ['who is the president of france', undefined],
    ['who is the president of denmark', undefined],
    ['Who is the chief executive of Veldline?', undefined],
    ['Who is the head of Veldline?', undefined],
  ])('is told by a name beside it, of the asked country or house: %s', (question, name) => {
    const { found, answer } = ask(one, { question });
    expect([found, answer?.text]).toEqual([name !== undefined, name]);
  });

  test('or had it is not told where nothing speaks of it', () => {
    const steamer = 'The steamer Veld Belle carried passengers to Harn until she burned at her pier in 1912.';
    expect(ask(corpusOf({ steamer }), { question: 'who was the captain of the veld belle' }).found).toBe(false);
    const held = 'Ole Brandt had been captain of the Veld Belle since 1903. She burned at her pier in Harn.';
    expect(ask(corpusOf({ held }), { question: 'who was the captain of the veld belle' }).found).toBe(true);
  });

  test('is asked for in short forms as well', () => {
    const wife = 'His wife, Denise, stood beside the mayor of Lune, Ole Brandt, when he spoke.';
    expect(ask(corpusOf({ wife }), { question: "whats the name of ole brandt's wife" }).passages[0]?.text).toContain(
      'Denise',
    );
    expect(ask(corpusOf({ wife }), { question: 'whos the mayor of lune' }).answer?.text).toBe('Ole Brandt');
  });
});

describe('a short question', () => {
  const harbour = `The bridge of Lune was crossed by 900 lorries on Monday. It stands beside the old mill.

"The mill is a danger to the children of Lune," the engineer Ada Marsh said on Friday. The owner, Per Holm, was in the hall.

The ferryman has a parrot and a dog, Bruno. His boat, a cutter called Sea Rose, lies in the harbour of Harn.

Gusts of 140 km/h were measured in Harn on Sunday. The storm of 1992 killed three people there.

The council paid 40,000 crowns for the mill. Per Holm sold his van to the ferryman of Harn.
`;
  const one = corpusOf({ harbour: `---\ntitle: A bad week for Lune\n---\n\n${harbour}` });
  const told = (question: string) => {
    const { found, passages } = ask(one, { question, article: 'harbour' });
    return found ? passages[0]?.text : undefined;
  };

  test.each([
    'when was the bridge of lune built',
    'who demolished the mill',
    'what did ada marsh study',
    'when did per holm divorce',
  ])('is not told by a passage that has only those whom it is of: %s', (question) => {
    expect(told(question)).toBeUndefined();
  });

  test.each([
    ['when was the bridge crossed by lorries', '900 lorries'],
    ['who bought the van of per holm', 'sold his van'],
  ])('is told by its verb or one near to it: %s', (question, words) => {
    expect(told(question)).toContain(words);
  });

  test.each([
    ['what is the parrot called', undefined],
    ['whats the dogs name', 'Bruno'],
    ['what is the boat called', 'Sea Rose'],
    ['what is the name of the storm', undefined],
  ])('for a name is told by a name beside the noun: %s', (question, name) => {
    if (name === undefined) expect(told(question)).toBeUndefined();
    else expect(told(question)).toContain(name);
  });

  test.each([
    ['what did ada marsh say about the mill', 'a danger'],
    ['what did per holm say about the mill', undefined],
    ['what did peter marsh say about the mill', undefined],
    ['What did Engineer Marsh say about the mill?', 'a danger'],
    ['what did the council say about the mill', undefined],
    ['what did ada marsh say about the storm', undefined],
  ])('for words is told where those speak of it: %s', (question, words) => {
    if (words === undefined) expect(told(question)).toBeUndefined();
    else expect(told(question)).toContain(words);
  });

  test.each([
    ['how strong was the storm in harn on sunday', '140 km/h'],
    ['how much was paid for the mill', '40,000 crowns'],
    ['how strong was the storm of 1992', undefined],
    ['how many people work in the harbour of harn', undefined],
    ['how much do the lorries weigh', undefined],
    ['how much did per holm get for the van', undefined],
    ['how many people were injured in the storm', undefined],
  ])('for a measure is told by one, of what it measures: %s', (question, words) => {
    if (words === undefined) expect(told(question)).toBeUndefined();
    else expect(told(question)).toContain(words);
  });
});

describe('what is not told', () => {
  test.each([
    [
      'by the passive without a "by"',
      'who stole the battery of the siren',
      'The battery of the siren had been stolen, said Ana Ire.',
    ],
    [
      'by an age',
      'how many engineers repaired the siren of Pell',
      'The engineer Tomas Ire, 58, repaired the siren of Pell.',
    ],
    [
      'by "several" of something else',
      'how many sirens did Ola Veld send to Pell',
      'Ola Veld sent a siren and several boats to Pell.',
    ],
    [
      "by a name beside which another's aunt stands",
      "what is the name of Odd Quist's aunt",
      'Odd Quist lives with his aunt in Harn.',
    ],
    [
      'by what others there are of something else',
      'how many people joined the Harn sailing club',
      'The Harn sailing club wants people who tire of dozens of other clubs.',
    ],
    [
      'by "all" of something else',
      'how many press meetings has Ola Veld held in Harn',
      'Ola Veld met the press in Harn, and those who write all these reports asked him of the pier.',
    ],
    [
      'by an age in small letters',
      'how many boats has ola veld sold in harn',
      'ola veld, 27, is selling boats in harn, and one of them is red.',
    ],
    ['by no sum', 'What did the Harn council pay for the pier?', 'The Harn council may buy and keep the pier.'],
    [
      'by no time in jail',
      'What prison sentence did Ola Veld get for the Harn plot?',
      'Ola Veld was arrested and jailed for the Harn plot.',
    ],
    ['by another rank', "who was Ana Ire's first husband", 'The second husband of Ana Ire was Per Quist.'],
    [
      'by the second of its kind',
      'what is the largest town of the valley',
      'Harn is the second-largest town of the valley.',
    ],
    [
      'by what is of no rank',
      'what is the most important crop of the valley of Harn',
      'Barley and oats are crops of the valley of Harn.',
    ],
    [
      'by words without a new name',
      'what are the names of the judges who heard the case of the Harn dam',
      'Three judges heard the case of the Harn dam in a cold hall.',
    ],
    ['by no time', 'when did betting on the Harn dam become legal', 'The Harn dam is a popular thing to bet on.'],
    ['by a day for a place', 'where was Ola Veld hit by the ball', 'Ola Veld was hit by the ball on Sept. 10.'],
    ['by who wrote it', 'What is the song Salt Road about?', 'Salt Road is a song by Ada Marsh of Harn, sung in 1982.'],
    ['by who somebody was', 'how did he die, ola veld', 'Ola Veld was an outlaw of the north, known as the Eel.'],
    ['by a name that begins like it', 'how deep is the pool', 'The pool loses 240,000 crowns a year, said Deepa Rao.'],
    ['by when somebody died', 'how did Emil Veld die', 'Emil Veld died in 2009.'],
    ['by what those did whom it was done to', 'who beat Rovers', 'Rovers beat City 3-1 in the cup final.'],
    [
      'by who did',
      'who did not sign the treaty of Lune',
      'The treaty of Lune was signed by Norden and Sund. Varg stayed away.',
    ],
    ['by what somebody said', 'what did Kari Veld not say', 'Kari Veld said that the quay was safe.'],
    [
      'by the toll of what somebody survived',
      'when did Kari Veld die',
      'The storm killed 12 people on Monday. Kari Veld survived the storm.',
    ],
    [
      'by a toll of all people',
      'how many children were killed in Sund',
      'The fire in Sund killed 12 people on Monday.',
    ],
    ['by what somebody opened', 'how old is Ana Ire', 'On Monday Ana Ire sold it. Ana Ire founded the mill in 1954.'],
    [
      'by a word of the question that is near to its verb',
      'who chairs the trade committee',
      'The trade committee met on Monday.',
    ],
  ])('%s: %s', (_, question, text) => {
    expect(ask(corpusOf({ text }), { question }).found).toBe(false);
  });

  test.each([
    ['who stole the battery of the siren', 'The battery of the siren had been stolen by Ana Ire.'],
    ['how many sirens did Ola Veld send to Pell', 'Ola Veld sent several sirens to Pell.'],
    ['who beat City', 'Rovers beat City 3-1 in the cup final.'],
    ['who did not sign the treaty of Lune', 'The treaty of Lune was signed by Norden. Sund did not sign.'],
    ['how many children were killed in Sund', 'The fire in Sund killed three children on Monday.'],
    ['how many students were killed in Sund', 'Nine schoolchildren were killed in Sund.'],
    ['who embraced Quist', 'Quist embraced Holm after the debate.'],
    ['how old is the mill of Harn', 'The mill of Harn, opened by the king in 1961, burned down.'],
    ['how old is the tooth', 'The tooth was of a woman who lived at least 130,000 years ago.'],
    ['how tall is Emil Veld', 'The 6-foot, 220 pound Emil Veld ran for 175 yards at Harn.'],
    ['how far away is the probe', 'At a distance of 14 billion miles from Earth the probe still works.'],
    ['how many people are missing in pell', 'Rescuers at Pell said that 22 were unaccounted for.'],
    ["what is Tomas Ire's real name", 'The engineer Tomas Ire was born Thomas Eyre.'],
    ['what did Carla Veld die of', 'The singer Carla Veld died of pneumonia at 83.'],
    ['when did the dyke collapse', 'The dyke gave way on Friday.'],
    ["what is Tomas Ire's age", 'The engineer Tomas Ire, 58, repaired the siren.'],
    ['who was the second husband of Ana Ire', 'The second husband of Ana Ire was Per Quist.'],
  ])('but what is told is found: %s', (question, text) => {
    expect(ask(corpusOf({ text }), { question }).found).toBe(true);
  });
});

describe('how many of a part', () => {
  test.each(['how many soldiers were killed in pell', 'how many children were killed in pell'])(
    'is not told by the number of another: %s',
    (question) => {
      const text =
        'Fighting in Pell on Monday left 37 civilians dead and 82 were wounded. Nobody counts the troops of Varg.';
      const { found, answer } = ask(corpusOf({ text }), { question });
      expect([found, answer]).toEqual([false, undefined]);
    },
  );
});

describe('what was undone', () => {
  const strike = `Teachers in Harn ended a strike of nine days on Monday, and the council will close the old pool in June.

The walkout began on 2 May. The pool had opened in 1974.
`;
  test.each([
    ['when did the strike begin', 'The walkout began'],
    ['when did the pool open', 'The pool had opened'],
    ['when did the strike end', 'ended a strike'],
  ])('does not tell when it was done: %s', (question, told) => {
    expect(ask(corpusOf({ strike }), { question }).passages[0]?.text).toContain(told);
  });

  test('nor does it where nothing else tells that', () => {
    const text = 'Teachers in Harn ended a strike of nine days on Monday.';
    expect(ask(corpusOf({ text }), { question: 'when did the strike in harn begin' }).found).toBe(false);
    expect(ask(corpusOf({ text }), { question: 'when did the strike in harn end' }).found).toBe(true);
  });
});
