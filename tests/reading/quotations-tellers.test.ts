import { describe, expect, test } from 'vitest';
import { said } from './said.js';

/** The quotations of a text as [speaker, content]. */
const parts = (...paragraphs: string[]) => said(...paragraphs).map(({ speaker, content }) => [speaker, content]);

describe('who tells', () => {
  test.each([
    [
      'a name goes with what stands behind it, though no comma closes that',
      'Ana Berg, senior attorney with the Harbour Union said the board was right.',
      ['Ana Berg', 'the board was right'],
    ],
    [
      'and though it holds a comma of its own',
      'Emil Hale, dean of the University of Lune, Karvel School of Law, called the plan “a trap.”',
      ['Emil Hale', 'the plan “a trap.”'],
    ],
    [
      'what has been seen is said by who follows the verb',
      'Only five major storms, with winds of 111 mph, have been reported in the bay before July, said Emil Hale, a forecaster.',
      ['Emil Hale', 'Only five major storms, with winds of 111 mph, have been reported in the bay before July'],
    ],
    [
      'who sued alleges',
      'A group of voters sued in state court, alleging that the map was unfair.',
      ['A group of voters', 'that the map was unfair'],
    ],
    [
      'a survey is one whenever it was released',
      'A Karvel Law School survey released on May 22 found that most people wanted peace.',
      ['A Karvel Law School survey', 'that most people wanted peace'],
    ],
    [
      'also said is said',
      '“Thanks for your understanding,” also said Ana Berg when addressing the room.',
      ['Ana Berg', '“Thanks for your understanding,”'],
    ],
    [
      'a document may open what is said',
      'This document is now with the Norden police as part of their inquiry, Berg said.',
      ['Berg', 'This document is now with the Norden police as part of their inquiry'],
    ],
    [
      'and so may a participle ahead of a clause of its own',
      'Based on a call with Norden police, the council does not see a threat in it, Berg said.',
      ['Berg', 'Based on a call with Norden police, the council does not see a threat in it'],
    ],
    [
      'a state title is nothing that is stated',
      'The crew that won Lune its first state title took the stage on Monday and announced that they would stay.',
      ['crew that won Lune its first state title', 'that they would stay'],
    ],
    [
      'nobody is each other',
      'Ada Dean and Emil Hale spent hours on the phone with each other on Tuesday night, discussing their futures.',
      ['Ada Dean and Emil Hale', 'their futures'],
    ],
  ])('%s', (_, text, quotation) => {
    expect(parts(text)).toEqual([quotation]);
  });

  test('who is reported to have spoken says what a participle tells, not the paper', () => {
    expect(
      parts(
        'The Herald on Sunday reported that at the gala, Emil Hale made a second statement, saying: “We apologize.”',
      ),
    ).toContainEqual(['Emil Hale', '“We apologize.”']);
    expect(
      parts('Before the gala began, the Herald reports, an aide introduced Hale, acknowledging his illness.'),
    ).toEqual([['an aide', 'his illness']]);
  });

  test('the paper that tells it is no part of what was said', () => {
    expect(parts('He explained that his daughter left after a quarrel, Radio Lune reported.')).toEqual([
      [null, 'that his daughter left after a quarrel'],
    ]);
  });
});

test('what somebody is according to others stands in what they say', () => {
  expect(
    parts(
      'Emil Dean, the top sailor in the land and the best prospect according to the Lune rankings, said that he would stay.',
    ),
  ).toEqual([
    ['Lune rankings', 'the top sailor in the land and the best prospect'],
    ['Emil Dean', 'that he would stay'],
  ]);
});

test('of whom something is said is not who says it', () => {
  expect(
    parts(
      'Emil Berg, the mayor, won on Monday.',
      'Brad Hale said he liked the mayor. Of Emil Berg, he said: “They harass him.”',
    ),
  ).toContainEqual(['Brad Hale', '“They harass him.”']);
});

test('what joins a sentence to the last is no part of who speaks', () => {
  expect(
    parts('Norden, meanwhile, has claimed that troops are near. The Lune Union, for its part, said it was late.'),
  ).toEqual([
    ['Norden', 'that troops are near'],
    ['Lune Union', 'it was late'],
  ]);
  expect(parts('That is of course not to say that voters should stay away.')).not.toContainEqual([
    'course',
    expect.anything(),
  ]);
});

test('what a source is called stands beside it, and is nothing that it says', () => {
  expect(parts('The plant was damaged, according to Lunegoatom, Lune’s state-run power company.')).toEqual([
    ['Lunegoatom', 'The plant was damaged'],
  ]);
});

test('the day on which something was said is no part of it', () => {
  expect(
    parts(
      'Ana Berg said on Sept. 2 that the crew had left.',
      'Berg said Sept. 3 on the radio that it was late.',
      'Berg said on Sept. 4, 2019, that it was over.',
      'Berg said on September 5 the boats were sold.',
      'Berg said since 2019 the boats have been old.',
    ).map(([, content]) => content),
  ).toEqual([
    'that the crew had left',
    'that it was late',
    'that it was over',
    'the boats were sold',
    'since 2019 the boats have been old',
  ]);
  expect(parts('Lune Police responded to a house on Feb. 26 after reports of a shot.')).toEqual([]);
});

test('a last name with a particle is that of the full name which it ends', () => {
  expect(
    parts(
      'Ursula van der Hale came. Van der Hale said it was good.',
      'Patrick De Berg came too. De Berg said it was bad.',
      'Sami Abu Lune left. Abu Lune said it was late.',
    ).map(([speaker]) => speaker),
  ).toEqual(['Ursula van der Hale', 'Patrick De Berg', 'Sami Abu Lune']);
});

test('who tells what a robber said is no part of what he said', () => {
  expect(parts('The robber pointed the gun at a clerk and said, “Give it up,” police said.')).toEqual([
    ['robber', '“Give it up,”'],
  ]);
  expect(parts('Hale said any strike would amount to “piracy,” Norden state radio reported.')).toEqual([
    ['Hale', 'any strike would amount to “piracy,”'],
  ]);
  expect(parts('Evidence suggested that Hale fired three shots, police said.')).toEqual([
    ['Evidence', 'that Hale fired three shots'],
  ]);
});

test('words in marks are not those of who spoke last where somebody else acts', () => {
  expect(
    parts(
      'Chuck Hale told reporters that “they are talking.” Maxine Berg walked out of a hearing “because of the corruption of the whole board.”',
      'The outlet wrote: “We are sorry for it.”',
      'In a statement, the show’s leadership offered an apology for “putting our guests in a difficult situation” and left.',
    ),
  ).toEqual([
    ['Chuck Hale', 'that “they are talking.”'],
    [null, '“because of the corruption of the whole board.”'],
    ['outlet', '“We are sorry for it.”'],
    [null, '“putting our guests in a difficult situation”'],
  ]);
});

test('who said it may stand behind the stop of what was said', () => {
  expect(
    parts('Wildfires have threatened the land and fouled the air. “This is all a part of the warming.” Ana Hale said.'),
  ).toContainEqual(['Ana Hale', '“This is all a part of the warming.”']);
});

test('a video posted on a page posts nothing', () => {
  expect(parts('A video posted on social media showed that two men fled.')).toEqual([
    ['A video posted on social media', 'that two men fled'],
  ]);
});

test('what is estimated to be so is said by nobody named', () => {
  expect(parts('Total damages estimated to be about 372 million were paid.')).toEqual([]);
  expect(parts('Ana Hale confirmed to the paper that it was late.')).toEqual([['Ana Hale', 'that it was late']]);
});

describe('a paper or somebody named behind the verb says what stands ahead of it', () => {
  test.each([
    [
      'Berg is yet to run, but has been preparing a bid with a small group of advisers, reported The Lune Post.',
      'Lune Post',
    ],
    ['Phoenix, the capital of the land, sweltered more than most, said The Guard, as the heat topped 43C.', 'Guard'],
    [
      'Officers obtained a warrant for Ben Roe, 22, of 509 Mill Road, Newland, said Glen Boyd, a spokesman.',
      'Glen Boyd',
    ],
    ['Two men rented the house from Ana Hale, and had lived there for a year, said Melissa Berg, 33.', 'Melissa Berg'],
  ])('%s', (text, speaker) => {
    expect(parts(text).map(([who]) => who)).toEqual([speaker]);
  });

  test.each([
    ['The mayor, Ana Hale, said Norden, her home town, was safe.', 'Ana Hale'],
    ['Gov. Emil Berg, a man who has refused to leave, said the Hale family deserved better.', 'Emil Berg'],
    ['The boats were sold, the lawyer, Eric Berg, said Monday.', 'Eric Berg'],
  ])('but not here: %s', (text, speaker) => {
    expect(parts(text).map(([who]) => who)).toEqual([speaker]);
  });

  test('and goes on by a participle', () => {
    expect(
      parts('The battle has “gone with a bang”, said The Lune Times, recalling how he called them fools.'),
    ).toEqual([
      ['Lune Times', 'The battle has “gone with a bang”'],
      ['Lune Times', 'how he called them fools'],
    ]);
  });
});

test('witnesses say what testimony of theirs tells', () => {
  expect(parts('The evidence included testimony from witnesses saying they had seen two of the boats.')).toEqual([
    ['witnesses', 'they had seen two of the boats'],
  ]);
});

describe('a clause behind who tells it is told, and no description', () => {
  test.each([
    [
      'According to the same source, the board has decided to close the quay, and nobody knows why.',
      [['same source', 'the board has decided to close the quay, and nobody knows why']],
    ],
    [
      'Although they got no pay, according to the State Department, the union agreed to the plan.',
      [
        ['State Department', 'Although they got no pay'],
        ['State Department', 'the union agreed to the plan'],
      ],
    ],
    ['According to the mayor, a former sailor who was born here, the quay was shut.', [['mayor', 'the quay was shut']]],
    ['The quay was shut, according to Ana Berg, a lawyer based in Lune.', [['Ana Berg', 'The quay was shut']]],
  ])('%s', (text, quotations) => {
    expect(parts(text)).toEqual(quotations);
  });
});

test('it may be what somebody warns of, and not whom', () => {
  expect(parts('Norden has made threats of its own, warning it would break the truce.')).toEqual([
    ['Norden', 'it would break the truce'],
  ]);
});

test('a statement of a Monday morning says it, and no Monday', () => {
  expect(parts('“It would not be feasible,” said a Monday morning statement from the Lune Games Board.')).toEqual([
    ['a Monday morning statement from the Lune Games Board', '“It would not be feasible,”'],
  ]);
  expect(parts('This forecast track is the most likely one.')).toEqual([]);
});

test('a minister of several things has a name behind them, and a hurricane has none', () => {
  expect(
    parts(
      'Minister of Education, Skills, Youth, and Information Ana Morris Hale spoke of Hurricane Melissa. Hale said it was bad.',
      'Deputy Minister for Mines and Energy Emil Berg said it was late.',
    ).map(([who]) => who),
  ).toEqual(['Ana Morris Hale', 'Emil Berg']);
  expect(parts('Hurricane Melissa hit the coast. “It was late,” she said.').map(([who]) => who)).toEqual([null]);
});

test('who is not warning says nothing', () => {
  expect(parts('The port is not warning owners to stay away.')).toEqual([]);
});

test.each([
  'Lina is forecast to move west. Its winds are forecast to weaken.',
  'Lina is near. It’s expected to remain a storm.',
  'Ana Lopes is expected to live.',
  'It is known that ten boats were sold.',
  'Ana Lopes is expected to say that it is late.',
])('what is only forecast, expected or known is said by nobody: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test('but what somebody expects is', () => {
  expect(said('The board expects the boat to sink.')).toMatchObject([{ speaker: 'board' }]);
});

describe('verbs that tell of something else than speech', () => {
  test.each([
    'Last week, the company recalled all of the nearly 4,000 boats it had sold.',
    'A gull taunted a dog.',
    'Ana Lopes wrote the poem that would become a song.',
    'Police found the boat abandoned in a field.',
    'Most of the germs found on the coins were harmless.',
    'This image shows a bear and its cubs on the quay.',
    'It has a mode that lets users tell the time for ten hours.',
    'Ana Lopes met the mayor to discuss the trip.',
    'Any comeback hopes were snuffed out by a late goal.',
    'Called the Gull, it boasts a new design.',
    'Ana Lopes defends herself during a hearing.',
    'Lune Lines last week recalled thousands of boats.',
    'Only the biggest shows boast guest lists that rival the gala.',
    'The vote raises questions about the quay.',
    'Ian Hale proposed to Ana Lopes on the quay.',
    'A lawyer for Hale declined to comment on why it was late.',
    'Anyone who saw the boat is asked to call Lune police on 555.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });

  test.each([
    ['Ana Lopes recalled the times they met.', 'the times they met'],
    ['Ana Lopes wrote in a memoir that it was late.', 'that it was late'],
    ['The judge found the board violated the law.', 'the board violated the law'],
    ['Footage showed officers had shot him.', 'officers had shot him'],
    ['Voters hope it will be late.', 'it will be late'],
    ['Ana Lopes boasted that she had ten boats.', 'that she had ten boats'],
    ['Ana Lopes boasted last week that she had ten boats.', 'that she had ten boats'],
    ['Ana Lopes proposed to shut the quay.', 'to shut the quay'],
    ['Ana Lopes proposed to Ben Roe that they shut the quay.', 'that they shut the quay'],
    ['The board was asked by Ana Lopes to shut the quay.', 'to shut the quay'],
    ['Ana Lopes recalled that thousands came.', 'that thousands came'],
  ])('but: %s', (text, content) => {
    expect(said(text)).toMatchObject([{ content }]);
  });

  test('“call” is a noun behind the article of one', () => {
    expect(parts('It all led up to a quarterly earnings call on Tuesday, where Lune Lines announced a loss.')).toEqual([
      ['Lune Lines', 'a loss'],
    ]);
  });
});

test('what has not yet been said is not said', () => {
  expect(parts('Berg has not yet issued a public statement.')).toEqual([]);
});

describe('what somebody did is told by whom police tell it, and is no speech of theirs', () => {
  test.each([
    ['Police said a man came in and demanded money.', 'Police', 'a man came in and demanded money'],
    [
      'The couple told police that the suspect came near and accused Hale of theft.',
      'couple',
      'that the suspect came near and accused Hale of theft',
    ],
    [
      'Officers said Ian Hale pulled at the door and yelled at her.',
      'Officers',
      'Ian Hale pulled at the door and yelled at her',
    ],
    ['Police said a man came near and told her to run.', 'Police', 'a man came near and told her to run'],
  ])('%s', (text, speaker, content) => {
    expect(said(text)).toMatchObject([{ speaker, content }]);
  });

  test.each([
    ['Ana Lopes said the mayor was late and accused him of theft.', ['the mayor was late', 'him of theft']],
    ['Police said the road was shut and ordered drivers to turn.', ['the road was shut', 'drivers to turn']],
    [
      'Police said a man was shot and urged anyone who saw it to call.',
      ['a man was shot', 'anyone who saw it to call'],
    ],
  ])('but: %s', (text, contents) => {
    expect(said(text).map(({ content }) => content)).toEqual(contents);
  });
});

test('who is asked says nothing with that', () => {
  expect(parts('Ian Hale would not answer when asked if the quay was weak.')).toEqual([[null, 'if the quay was weak']]);
  expect(parts('When Ian Hale asked if the quay was weak, all laughed.')).toEqual([
    ['Ian Hale', 'if the quay was weak'],
  ]);
});

test('who answers goes on, and not who asked', () => {
  expect(parts('“It is,” Ana Lopes told the paper when asked if it was late. “It was very late.”').at(-1)).toEqual([
    'Ana Lopes',
    '“It was very late.”',
  ]);
});

test('those from whom something is heard say it', () => {
  expect(parts('Ana Lopes heard from old coastal residents saying the water fell.')).toEqual([
    ['old coastal residents', 'the water fell'],
  ]);
  expect(parts('Ana Lopes drove from Antby, saying the water fell.')).toEqual([['Ana Lopes', 'the water fell']]);
});

test('two apostrophes close what “ opened', () => {
  expect(parts('“It’s late,’’ said Ana Lopes. “The quay’s shut.’’ It is.', '“He said ‘no’,” said Ben Roe.')).toEqual([
    ['Ana Lopes', '“It’s late,’’'],
    ['Ana Lopes', '“The quay’s shut.’’'],
    ['Ben Roe', '“He said ‘no’,”'],
  ]);
});

describe('what somebody does not say', () => {
  test.each([
    'Ana Lopes left without saying that it was late.',
    'Ana Lopes stopped short of saying that the quay was weak.',
    'Not everyone in Antby, which is an old port, thinks the scheme should go on.',
    'Not all of the sailors, who live here, believe that it is late.',
  ])('is no quotation: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  test.each([
    ['Ana Lopes said the driver was tall but did not provide a name.', 'the driver was tall'],
    ['Ana Lopes said she would leave the boats alone, but didn’t discuss the quay.', 'she would leave the boats alone'],
    ['Ana Lopes said the fee would stay, without saying how high it was.', 'the fee would stay'],
    ['The fee would stay, Ana Lopes said, without saying how high it was.', 'The fee would stay'],
  ])('is no part of what they say: %s', (text, content) => {
    expect(said(text)).toMatchObject([{ speaker: 'Ana Lopes', content }]);
  });

  test('but what somebody else did not do is', () => {
    expect(said('Ana Lopes said the boat hit the quay but did not sink.')).toMatchObject([
      { content: 'the boat hit the quay but did not sink' },
    ]);
  });
});

describe('single marks with spaces, or without partners, in texts of small letters', () => {
  test.each([
    [
      'a mark with a space closes behind a stop',
      'Peter hale said: ‘ of course it is safe, and this is a trick. They shut their eyes. ’ the board left.',
      [['Peter hale', '‘ of course it is safe, and this is a trick. They shut their eyes. ’']],
    ],
    [
      'and the next sentence is somebody else’s',
      'Harbour watch notes that it is a plan, so there is no date yet. ‘ it keeps our promise, ’ said ian hale.',
      [
        ['Harbour watch', 'that it is a plan, so there is no date yet'],
        ['ian hale', '‘ it keeps our promise, ’'],
      ],
    ],
    [
      'what is told ends where a mark without a partner hides the stop',
      "Lopes said that it was late. ' ben told the herald that she had gone.",
      [
        ['Lopes', 'that it was late'],
        ['ben', 'that she had gone'],
      ],
    ],
    [
      'but a mark of possession closes nothing',
      'She bought the sailors ’ boats. ‘It was late,’ said Ana Lopes.',
      [['Ana Lopes', '‘It was late,’']],
    ],
  ])('%s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});

test.each([
  ['Experts determined that the boat was old.', 'Experts', 'that the boat was old'],
  ['The tracker indicated that ten boats were sold.', 'tracker', 'that ten boats were sold'],
])('who determines or indicates that something is so says it: %s', (text, speaker, content) => {
  expect(said(text)).toMatchObject([{ speaker, content }]);
});

test.each(['The size of the boat is determined by its owner.', 'The sign indicated the way.'])(
  'but not what determines or indicates a thing: %s',
  (text) => {
    expect(said(text)).toEqual([]);
  },
);

test('each of several verbs has its own of what one says', () => {
  const text =
    'Ana Lopes, who runs the port and the quays, said it was good and confirmed the fee would stay but acknowledged that it was high.';
  expect(parts(text)).toEqual([
    ['Ana Lopes', 'it was good'],
    ['Ana Lopes', 'the fee would stay'],
    ['Ana Lopes', 'that it was high'],
  ]);
});

test.each([
  ['Ben Roe, as family and friends call him, said he was glad.', 'he was glad'],
  ['Ben Roe, without naming him, accused Hale of being late.', 'Hale of being late'],
])('an aside may end in whom it tells of: %s', (text, content) => {
  expect(said(text).at(-1)).toMatchObject({ speaker: 'Ben Roe', content });
});
