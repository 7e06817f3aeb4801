import { describe, expect, test } from 'vitest';
import { said } from './said.js';

/** The quotations of a text as [speaker, content]. */
const parts = (...paragraphs: string[]) => said(...paragraphs).map(({ speaker, content }) => [speaker, content]);

describe('speech that no mark tells, and its source behind it', () => {
  test.each([
    ['Thousands of homes are without power, says the mayor of Lune, Ana Hale.', 'Ana Hale'],
    ['Nothing was stolen, says the director, Ana Hale.', 'Ana Hale'],
    ['The light is brighter than was thought, say the authors, who filmed it.', 'authors'],
    ['That may be why they are so slow, writes Nobel laureate Peter Hauge in a commentary.', 'Peter Hauge'],
    ['Of the ten boats in the port two still ran, said Hale.', 'Hale'],
    ['At least six people were killed in the port on Monday, officials said.', 'officials'],
    ['The tax would raise prices by a tenth, the Norden Institute estimates; the bank doubts it.', 'Norden Institute'],
  ])('%s', (text, speaker) => {
    expect(said(text)).toMatchObject([{ speaker, content: text.slice(0, text.indexOf(',')) }]);
  });

  test('a subject ahead of who says it is said with its verb', () => {
    expect(parts('The first boat, said Hale, was found cold at 7 a.m.')).toEqual([
      ['Hale', 'The first boat'],
      ['Hale', 'was found cold at 7 a.m.'],
    ]);
  });

  test('a name behind an office is whose words they are, though it looks like a month', () => {
    expect(parts('“Nobody knows,” admitted the institute’s director, Jan Maas.')).toEqual([
      ['Jan Maas', '“Nobody knows,”'],
    ]);
  });

  test('when it was said is not what was said', () => {
    expect(parts('Her boat had been stolen, Hale insisted when she was arrested.')).toEqual([
      ['Hale', 'Her boat had been stolen'],
    ]);
  });
});

describe('verbs that are rarely seen so', () => {
  test.each([
    ['Ana Hale ruled out a strike.', 'ruled out', 'a strike'],
    ['Ana Hale rules out a strike.', 'rules out', 'a strike'],
    ['Ana Hale denied receiving money from the port.', 'denied', 'receiving money from the port'],
    [
      'Ana Hale announced, with half the board absent, that the port would close.',
      'announced',
      'that the port would close',
    ],
    ['The closure was described by Ana Hale as “bizarre”.', 'described', 'as “bizarre”'],
  ])('%s', (text, cue, content) => {
    expect(said(text)).toMatchObject([{ cue, content }]);
  });

  test.each([
    'A vote for the port ruled out, the board left.',
    'Ana Hale did not rule out a strike.',
    'The injury rules out a return.',
    'The law holds in the three states that border the sea.',
    'Nobody in the port believes that it will open.',
  ])('nobody’s words: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('who is quoted as saying something says it', () => {
  test.each([
    'Ana Cole quoted Mark Voss as saying the quay was unsafe.',
    'Radio Lune quoted the engineer, Mark Voss, as saying the quay was unsafe.',
    'Mark Voss was quoted as saying the quay was unsafe.',
    'Mark Voss was cited by Ana Cole as saying the quay was unsafe.',
  ])('%s', (text) => {
    expect(parts(text)).toEqual([['Mark Voss', 'the quay was unsafe']]);
  });

  test('in words that stand ahead', () => {
    expect(parts('“It is not safe,” the paper quoted Mark Voss as saying.')).toEqual([
      ['Mark Voss', '“It is not safe,”'],
    ]);
  });
});

test('a trade that a sentence begins with is no part of the name, and a right is none', () => {
  for (const trade of ['Forecaster', 'Farmer', 'Shopkeeper', 'Neighbour', 'Geologist', 'Actress'])
    expect(said(`${trade} Ana Hale said the port was shut.`)).toMatchObject([{ speaker: 'Ana Hale' }]);
  expect(said('Human Rights Watch said the port was shut.')).toMatchObject([{ speaker: 'Human Rights Watch' }]);
});

describe('a name and a colon', () => {
  test('in running text are a line of whose name it is', () => {
    expect(
      parts(
        'The board met on Monday. Mayor Ana Hale spoke first. Hale: we had no choice. The engineer Mark Voss rose. Voss: “It was a mistake.”',
      ),
    ).toEqual([
      ['Ana Hale', 'we had no choice.'],
      ['Mark Voss', '“It was a mistake.”'],
    ]);
    expect(parts('Mayor Ana Hale was elected.\n\nHale: 45 per cent.\n\nShe won.')).toEqual([]);
  });

  test('a label is none', () => {
    expect(
      parts(
        'Myth: The quay is the oldest of the U.S. Truth: It is new and was built in May.',
        'Myth: It is weak. Truth: It is strong and was mended.',
        'Myth: It is red. Truth: It is green.',
      ),
    ).toEqual([]);
  });

  test('behind what another did with it', () => {
    expect(parts('One user noted it was late.', 'Another user put it bluntly: “Never saw this on a boat.”')).toEqual([
      ['One user', 'it was late'],
      ['Another user', '“Never saw this on a boat.”'],
    ]);
  });

  test('with a verb of the present between them', () => {
    expect(parts('Mark Voss disagrees: “We switched it off.”')).toEqual([['Mark Voss', '“We switched it off.”']]);
  });
});

describe('who is told of just before a quotation', () => {
  test.each([
    ['John Reed sued the port. Paul Stern shrugged. “He can try,” he said.', 'Paul Stern'],
    ['John Reed said it was late. Paul Stern shook his head. “He can try.”', 'Paul Stern'],
    ['John Reed said it was late. Paul Stern left the room early. “He can try,” he said.', 'Paul Stern'],
    ['Lena Frost said it was late. The first witness was sailor Ana Brady. “It was ice,” she said.', 'Ana Brady'],
    ['Norden Council was dissolved. The army retook the port. It said that it was late.', 'army'],
  ])('%s', (text, speaker) => {
    expect(said(text).at(-1)).toMatchObject({ speaker });
  });

  test('a “he” that stands for a speaker shows that she is somebody else', () => {
    expect(
      parts(
        'Minister Rasmus Thiel opened by promising that nobody would pay. “Not a cent,” he said.',
        'He was interrupted by the leader of the union, Ana Hale. “He says not a cent,” she said.',
      ).at(-1),
    ).toEqual(['Ana Hale', '“He says not a cent,”']);
  });
});

test('the last word of a full name that opens its sentence is a name where it opens another', () => {
  expect(said('Kerr Putney came. Putney told the board that the quay was safe.')).toMatchObject([
    { speaker: 'Kerr Putney' },
  ]);
});

test('what is denied or called something is said', () => {
  expect(parts('Lena Frost denies four counts of theft.')).toEqual([['Lena Frost', 'four counts of theft']]);
  expect(parts('It was closed in what unions call the worst deal in a decade.')).toEqual([
    ['unions', 'the worst deal in a decade'],
  ]);
  expect(parts('Ana Hale disputed that, saying tests had failed.')).toEqual([['Ana Hale', 'tests had failed']]);
  expect(parts('The rebels neither claimed nor denied responsibility for the attack.')).toEqual([]);
});

test('what is told between commas has its subject ahead and its verb behind', () => {
  for (const hearer of ['Radio Norte', 'the paper', 'them'])
    expect(parts(`The houses, the mayor told ${hearer}, were illegal.`)).toEqual([
      ['mayor', 'The houses'],
      ['mayor', 'were illegal'],
    ]);
  expect(parts('The worms, the paper reports, use up to a fifth.')).toEqual([
    ['paper', 'The worms'],
    ['paper', 'use up to a fifth'],
  ]);
  expect(parts('By noon its boats had saved 131 people, Ana Hale said, and 47 were missing.')).toEqual([
    ['Ana Hale', 'By noon its boats had saved 131 people'],
    ['Ana Hale', 'and 47 were missing'],
  ]);
});

test('whom somebody calls for help is nothing said', () => {
  expect(said('Ana Lopes went inside and called Lune police.')).toEqual([]);
});

test.each([
  'Colleagues answered letters from schoolchildren.',
  'Officials answered questions from reporters.',
  'The clerk answered the phone at once.',
])('what was asked is nothing said: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test('but an answer is', () => {
  expect(parts('The mayor answered that the bridge was closed.')).toEqual([['mayor', 'that the bridge was closed']]);
});

test.each([
  ['Lopes, police said, fled on foot.', 'police', ['fled on foot']],
  ['The boy was found at 12 Quay Road, police said.', 'police', ['The boy was found at 12 Quay Road']],
  ['He was taken to Lune Hospital, local officials said.', 'local officials', ['He was taken to Lune Hospital']],
  ['Lopes, the mayor said, was driving.', 'mayor', ['was driving']],
  ['Lopes, the mayor, said he was driving.', 'Lopes', ['he was driving']],
  ['The dam had failed, officials reported late on Monday.', 'officials', ['The dam had failed']],
  ['The dam had failed, the ministry confirmed on Monday.', 'ministry', ['The dam had failed']],
  ['The dam, the minister told parliament on Monday, would hold.', 'minister', ['The dam', 'would hold']],
  ['Among them was a nurse, the hospital said.', 'hospital', ['Among them was a nurse']],
  ['Missing is a boy of six, his father said.', 'his father', ['Missing is a boy of six']],
])('who says it is not who stands ahead: %s', (text, speaker, contents) => {
  expect(parts(text)).toEqual(contents.map((content) => [speaker, content]));
});

test('a short sentence in marks goes on with who spoke before it', () => {
  expect(parts('“I saw smoke,” Hale said. “Then I ran.”')).toEqual([
    ['Hale', '“I saw smoke,”'],
    ['Hale', '“Then I ran.”'],
  ]);
});

test('what is said within an aside ends with it, and an aside is no part of who says it', () => {
  expect(parts('Hale, who police say fired the shots, was arrested.')).toEqual([['police', 'fired the shots']]);
  expect(parts('Hale, whom prosecutors accuse of fraud, denies the charges.')).toEqual([['Hale', 'the charges']]);
});

test('a relative clause is no source, whatever names, commas and verbs it has', () => {
  const speakers = (text: string) => said(text).map(({ speaker }) => speaker);
  const mother = 'Ana Lopes, whose sons Ben, six, and Leo, nine, were among the dead,';
  expect(speakers(`${mother} said she wanted answers.`)).toEqual(['Ana Lopes']);
  expect(speakers('Ana Lopes, who lives near Port Lune, Norden, said she wanted answers.')).toEqual(['Ana Lopes']);
  expect(
    speakers(
      'The bank, which has paid out 4 of the 10 million agreed in June, welcomed the plan but said risks remain.',
    ),
  ).toEqual(['bank', 'bank']);
  expect(speakers('Hale, whose party won 40 seats, ruled out a pact and said he would govern alone.')).toEqual([
    'Hale',
    'Hale',
  ]);
});

test.each([
  ['The captain was asleep, the court heard.', 'The captain was asleep'],
  ['Norden Crown Court heard on Monday that he had stolen the coins.', 'that he had stolen the coins'],
  ['The inquest has heard how Lopes had planned the fire.', 'Lopes had planned the fire'],
  ['The captain was asleep, an inquiry has been told.', 'The captain was asleep'],
  ['The jury was told the captain was asleep.', 'the captain was asleep'],
])('what a court hears is told by whom the text does not name: %s', (text, content) => {
  expect(parts(text)).toEqual([[null, content]]);
});

test.each([
  'The court heard evidence from two doctors on Monday.',
  'The judge heard the case in May and freed him.',
  'He was told to leave the town at once.',
  'Neighbours heard the bridge had a loose plank.',
])('but hearing is not always being told: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test('what is said and has no verb ends where a verb of who says it follows', () => {
  expect(parts('The firm has admitted two breaches of the rules and was fined in May.')).toEqual([
    ['firm', 'two breaches of the rules'],
  ]);
  expect(parts('He admitted killing the man and will be sentenced in May.')).toEqual([[null, 'killing the man']]);
  expect(parts('Police said four men and a woman were held and are to appear in court.')).toEqual([
    ['Police', 'four men and a woman were held and are to appear in court'],
  ]);
});

test('a pronoun means the name rather than the office beside it, and who fits, in whatever country', () => {
  const last = (...paragraphs: string[]) => said(...paragraphs).at(-1)?.speaker;
  expect(
    last('Governor Ana Hale closed the bridge on Monday, and the governor said it was weak. She said it would reopen.'),
  ).toBe('Ana Hale');
  expect(
    last(
      '“I called him twice,” Ms Hale said.',
      'A sailor, Wojciech Lund, 28, was never found.',
      'Then there was silence. “It was over,” she said.',
    ),
  ).toBe('Hale');
  expect(last('Dmytro Torvald and Łucja Torvald came. Ms Torvald said it was cold. “Go,” she said.')).toBe(
    'Łucja Torvald',
  );
});

test('a quotation behind a name is no nickname, a title behind its work no quotation', () => {
  expect(parts('Ana Hale, a fund manager, said Lopes “had no choice”.')).toEqual([
    ['Ana Hale', 'Lopes “had no choice”'],
  ]);
  expect(parts('“I saw it freeze,” Ana Hale wrote in her memoir, “Soundings” (1988).')).toEqual([
    ['Ana Hale', '“I saw it freeze,”'],
  ]);
  expect(said('Ana Hale apologised to him in public.')).toEqual([]);
  expect(parts('The IF Metall union said it would strike.')).toEqual([['IF Metall union', 'it would strike']]);
});

test.each(['Hale showed no emotion as he was led away.', 'He showed no remorse.', 'Two suspects showed a gun.'])(
  'how somebody bears themselves is nothing said: %s',
  (text) => {
    expect(said(text)).toEqual([]);
  },
);

test('what polls and records show is', () => {
  expect(parts('Polls show a tight race in Norden.')).toEqual([['Polls', 'a tight race in Norden']]);
  expect(parts('Hale showed that the road was safe.')).toEqual([['Hale', 'that the road was safe']]);
});

test('who is told of in what is said is not who says it', () => {
  const far =
    'Among them were nine children and a reporter of the state broadcaster, Timur Askel, and many who had come to the market from the hills.';
  expect(
    said('At least 96 were hurt, according to Dr Leila Lund.', `${far} A child was dead, she added.`).at(-1)?.speaker,
  ).toBe('Leila Lund');
  expect(said('A woman in the crowd wept, and she said it was over.').at(-1)?.speaker).toBe('A woman');
});

test.each([
  ['The quay was unsafe, as Ana Lopes said on Monday.', [['Ana Lopes', 'The quay was unsafe']]],
  ['As Ana Lopes pointed out, the quay was unsafe.', [['Ana Lopes', 'the quay was unsafe']]],
  ['The quay was “a trap”, as Ana Lopes put it.', [['Ana Lopes', 'The quay was “a trap”']]],
  ['Ana Lopes pointed out that the quay was unsafe.', [['Ana Lopes', 'that the quay was unsafe']]],
  ['Ana Lopes made it clear that the talks would go on.', [['Ana Lopes', 'that the talks would go on']]],
  ['The talks would go on, Ana Lopes made clear.', [['Ana Lopes', 'The talks would go on']]],
  ['In the view of Minister Ana Lopes, both sides should meet.', [['Ana Lopes', 'both sides should meet']]],
  ['In the words of one pupil, it was “the best of schools”.', [['one pupil', 'it was “the best of schools”']]],
  ["In Ben Hale's view, the quay was unsafe.", [['Ben Hale', 'the quay was unsafe']]],
  [
    'Ben Hale left. “I am tired,” he said. In his opinion, the talks could not go on.',
    [
      ['Ben Hale', '“I am tired,”'],
      ['Ben Hale', 'the talks could not go on'],
    ],
  ],
])('who says it is told by "as", "in the view of" and "made clear": %s', (text, told) => {
  expect(parts(text)).toEqual(told);
});

test.each([
  ['Ana Lopes made clear progress.', []],
  ['The bridge was shut, as we reported on Monday.', []],
])('nobody says: %s', (text, told) => {
  expect(parts(text)).toEqual(told);
});

test.each([
  ['The union that represents the pilots said it was late.', 'union that represents the pilots'],
  [
    'A study published on Thursday in the journal Ports suggests that quays sink.',
    'A study published on Thursday in the journal Ports',
  ],
  ['According to a report released last month, the quay was weak.', 'a report released last month'],
  ['Norden Steel cut its revenue forecast on Thursday, citing weak demand, sending its shares down.', 'Norden Steel'],
  ['Asked if Berg knew of the appeal, an aide, Tom Moss, laughed and said he doubted it.', 'Tom Moss'],
  ['According to Ana Lopes, engineers have asked whether the quay was safe.', 'Ana Lopes'],
  ['According to Ana Lopes, the head of the port of Lune, the crew told nobody that it was late.', 'Ana Lopes'],
])('who speaks is told whole: %s', (text, speaker) => {
  expect(said(text)).toMatchObject([{ speaker }]);
});

test.each([
  ['Doctors told Ben Hale, 31, ', 'that he would not walk again'],
  ['He told the jurors, seven women and five men, ', 'that the case was simple'],
])('whom something is told is no part of it, nor who they are: %s| %s', (ahead, content) => {
  expect(said(`${ahead}${content}.`).map((one) => one.content)).toEqual([content]);
});

test('a subject alone may stand ahead of any who speaks', () => {
  expect(parts('The finding, Ana Lopes cautioned, does not mean that bees count.')).toEqual([
    ['Ana Lopes', 'The finding'],
    ['Ana Lopes', 'does not mean that bees count'],
  ]);
  expect(parts('Norden Steel, which reported last week, said it saw a rebound.')).toEqual([
    ['Norden Steel', 'it saw a rebound'],
  ]);
});

test.each([
  ['Ana Hale said it was late. “It is over,” the manager added.', 'Ana Hale'],
  ['Minister Ana Hale said it was late. The strike hits “the weak”, said the Social Democrat.', 'Ana Hale'],
  ['Norden Rovers manager Ben Hale was glad.\n\n“We will see,” said the manager.', 'Ben Hale'],
  ['Coxswain Ewan Hale said he was inside.\n\n“It was loud,” the 44-year-old said.', 'Ewan Hale'],
  ['Ana Hale said it was late. “It is over,” the judge said.', 'judge'],
  ['A clerk left. Ana Hale said it was late. “It is over,” the clerk said.', 'clerk'],
  ['Ben Hale, 50, said it was late.\n\n“It was loud,” the 44-year-old said.', '44-year-old'],
])('who has just spoken may be called otherwise: %s', (text, speaker) => {
  expect(said(...text.split('\n\n')).at(-1)?.speaker).toBe(speaker);
});

test.each([
  ['The Mayor of Port Lune, Rupa Hale,', 'Rupa Hale'],
  ['The Secretary of State for Health, Rupa Hale,', 'Rupa Hale'],
  ['The Speaker of the House, Rupa Hale,', 'Rupa Hale'],
  ['The Chief Executive of Lune Water, Rupa Hale,', 'Rupa Hale'],
  ['The Director-General of the Board, Dr Rupa Hale,', 'Rupa Hale'],
  ['The Bishop of Lune', 'Bishop of Lune'],
  ['The Bank of Lune, Norden,', 'Bank of Lune'],
  ['The Farmers’ Alliance', 'Farmers’ Alliance'],
  ['The Lawyers’ Collective of Port Lune', 'Lawyers’ Collective of Port Lune'],
  ['Labour MP Rupa Hale', 'Rupa Hale'],
  ['Rupa Hale MP', 'Rupa Hale'],
  ['Coxswain Ewan Hale of the Port Lune lifeboat', 'Ewan Hale'],
  ['Police Chief Al Hale of Lune', 'Al Hale'],
  ['Foreign Ministry spokesperson Hoang Thi Minh Hale of Norden, which holds the chair,', 'Hoang Thi Minh Hale'],
  ['UN Secretary-General Lena Hale', 'Lena Hale'],
  ['Crown Prince Hamad bin Hale', 'Hamad bin Hale'],
  ['Norsk Metall', 'Norsk Metall'],
  ['IF Metall', 'IF Metall'],
  ['The conductor Elin Hale', 'Elin Hale'],
  ['Her daughter, the conductor Elin Hale,', 'Elin Hale'],
  ['The president of the Lune Trust, the Rev. Isaiah Hale,', 'Isaiah Hale'],
  ['The envoy for Norden, former Lunish Foreign Minister Kjersti Hale,', 'Kjersti Hale'],
  ['Lune Minority Leader Hakeem Hale', 'Hakeem Hale'],
  ['Norden Steel CEO Jim Hale', 'Jim Hale'],
  ['CEO Jim Hale', 'Jim Hale'],
  ['US Secretary of State Antony Hale', 'Antony Hale'],
  ['Director of National Safety Tulsi Hale', 'Tulsi Hale'],
  ['Speaker of Parliament Mahinda Yapa Hale', 'Mahinda Yapa Hale'],
  ['Norden City Councilmember Traci Hale', 'Traci Hale'],
  ['Sen. Ada Hale, D-Conn., and a member of the harbour committee,', 'Ada Hale'],
  ['Rep. Ada Hale, R-Iowa, who met the crew,', 'Ada Hale'],
  ['Groom Ryan, 31,', 'Ryan'],
  ['Developer Norden Homes', 'Norden Homes'],
  ['The moderator, Radio Lune presenter Nina Hale,', 'Nina Hale'],
  ['His wife, longtime Norden Steel aide Nina Hale,', 'Nina Hale'],
  ['A Lune Institute poll released last week', 'A Lune Institute poll'],
  ['A man, the son of Elin Hale,', 'A man'],
  ['The chairman, citing Elin Hale,', 'chairman'],
])('who somebody is stands beside the name: %s', (source, speaker) => {
  expect(said('It was early.', `${source} said it was late.`).at(-1)?.speaker).toBe(speaker);
});

test.each([
  ['A man accused of killing his wife told the court that it was late.', 'A man accused of killing his wife'],
  [
    'A guard on trial for shooting a clerk testified on Monday that it was late.',
    'A guard on trial for shooting a clerk',
  ],
  ['Divers played a tape in which Ed Hale can be heard saying: “It is late.”', 'Ed Hale'],
  ['Ada Hale said it was cold. “It is late,” the Pole said.', 'Ada Hale'],
  ['Norden Steel cut its forecast, citing record costs and weak demand, sending its shares down.', 'Norden Steel'],
])('who speaks is not whom the deed was done to: %s', (text, source) => {
  expect(parts(text).at(-1)?.[0]).toBe(source);
});

test('what somebody goes on to say, or the article to tell, is no part of what was said', () => {
  expect(parts('Ada Hale said it was “late,” adding that the quay was shut.')).toEqual([
    ['Ada Hale', 'it was “late,”'],
    ['Ada Hale', 'that the quay was shut'],
  ]);
  expect(parts('Norden Steel shut the plant, citing weak demand, and its shares fell.')).toEqual([
    ['Norden Steel', 'weak demand'],
  ]);
  expect(parts('Norden Steel cut its forecast, citing record costs, sending its shares down.')).toEqual([
    ['Norden Steel', 'record costs'],
  ]);
  expect(parts('Ada Hale called it “a sham” in a statement on Monday.')).toEqual([['Ada Hale', 'it “a sham”']]);
  expect(parts('Ada Hale called for calm in a statement on Monday.')).toEqual([['Ada Hale', 'for calm']]);
  expect(parts('Ada Hale fired back that it was late.')).toEqual([['Ada Hale', 'that it was late']]);
  expect(parts('Shares of Norden fell. Norden said it was late.')).toEqual([['Norden', 'it was late']]);
  expect(parts('The figure declined over the past year.')).toEqual([]);
  expect(parts('She wrote a poem called “The Night of the Ice”.')).toEqual([]);
  expect(parts('The minister denied the quay was shut.')).toEqual([['minister', 'the quay was shut']]);
  expect(parts('The minister denied the request that was made.')).toEqual([]);
  expect(parts('Ada Hale said outside court that it was late.')).toEqual([['Ada Hale', 'that it was late']]);
  expect(parts('Ada Hale said in a letter read at Sunday Mass that it was late.')).toEqual([
    ['Ada Hale', 'that it was late'],
  ]);
  expect(parts('Ada Hale hit back at her critics.')).toEqual([]);
  expect(parts('The reef is growing, adding to evidence that it was late.')).toEqual([]);
  expect(parts('Asked about it, co-author Els Hale of Leuven laughed. “It is late,” she said.')).toEqual([
    ['Els Hale', '“It is late,”'],
  ]);
  expect(parts('Russia refused to back a resolution condemning the raid.')).toEqual([]);
  expect(parts('Nations pressed for a plan calling on the mayor to go, but Hale said it was late.')).toEqual([
    ['Hale', 'it was late'],
  ]);
  expect(parts('Ada Hale, asked about the quay, shook her head: “It is a trap.”')).toEqual([
    ['Ada Hale', '“It is a trap.”'],
  ]);
});

test.each([
  ['Her tutor, the singer Ben Hale, told her it was late. “So be it,” she replied.', 'Ada Moe'],
  ['Ben Hale told Mrs Una Voss that it was late. “So be it,” she replied.', 'Una Voss'],
  ['Ben Hale told Norden News that it was late. “It was,” he replied when asked again.', 'Ben Hale'],
  ['Her sister Eva Moe said it was late.\n\nBorn Ada Lund in Norden, she left at six. “I ran,” she said.', 'Ada Moe'],
  ['President Tom Hale met Ben Voss. “I told President Hale that it was late,” he said.', 'Ben Voss'],
  ['President Tom Hale met Ben Voss. “I slept at Hale House,” he said.', 'Tom Hale'],
  ['Ben Voss fell ill. Reuters reported it was late. “It was,” he said.', 'Ben Voss'],
  ['State television, quoting an officer, said the tower fell.', 'State television'],
])('who replies is not who told, and a former name is nobody else: %s', (text, speaker) => {
  expect(said('Ada Moe sang for the miners.', ...text.split('\n\n')).at(-1)?.speaker).toBe(speaker);
});

test.each([
  ['The Norden Central Bank raised its rates. The bank said it was late.', 'Norden Central Bank'],
  ['The Norden Central Bank met another bank in Lune. The bank said it was late.', 'bank'],
  [
    'Corvane Energy said it would build a quay.\n\n“It is late,” said Ada Hale.\n\nThe company said it was late.',
    'Corvane Energy',
  ],
  ['Corvane Energy said it would build for Lune Corp. The company said it was late.', 'company'],
  ['Tov Bral said the quay was shut. The company said it was late.', 'company'],
])('a body is called by the noun in its name, a business by any: %s', (text, speaker) => {
  expect(said(...text.split('\n\n')).at(-1)?.speaker).toBe(speaker);
});

test('of two who have a title it is meant who is named in the paragraph', () => {
  expect(
    said(
      'The prime minister, Ben Orme, said it was early.',
      'Foreign Minister Luca Bari met his wife in Lune. The minister said it was late.',
    ).at(-1)?.speaker,
  ).toBe('Luca Bari');
});

test('what is said of the speaker shows who "she" is', () => {
  expect(
    said(
      'His wife Moira called it a storm.',
      'Jean Hale, 82, said she had sat up.',
      '“It was loud,” she told reporters.',
    ).at(-1)?.speaker,
  ).toBe('Jean Hale');
});

test('only what is quoted is in the words of somebody, within a sentence', () => {
  expect(parts('The mayor hid, in the words of one pupil, “the kindest heart in town”.')).toEqual([
    ['one pupil', '“the kindest heart in town”'],
  ]);
});

test.each([
  ['The candidate to lead the Lune Board', 'candidate to lead the Lune Board'],
  ['President Ana Hale’s pick to run the Lune Trade Board', 'President Ana Hale’s pick to run the Lune Trade Board'],
  ['The man hired to succeed Ben Hale', 'man hired to succeed Ben Hale'],
  ['A spokesperson for the Save Our Shelves group', 'A spokesperson for the Save Our Shelves group'],
  ['Dr Owen Hale, author of Harbours: A History,', 'Owen Hale'],
  ['The Speaker of the House, Rt. Hon. Ana Hale,', 'Ana Hale'],
  // no part of a longer phrase
  ['Sources close to Ana Hale', 'Sources close to Ana Hale'],
  ['Contrary to what some wrote, Ana Hale', 'Ana Hale'],
])('all that stands ahead of the verb tells who speaks: %s', (source, speaker) => {
  expect(said('It was early.', `${source} said it was late.`).at(-1)?.speaker).toBe(speaker);
});

test.each([
  ['Twelve were killed in the capital, Lune, the army said.', 'army'],
  ['Twelve were killed in the northern town, Lune, the army said.', 'army'],
  ['Twelve were killed, Ana Hale, the mayor, said.', 'Ana Hale'],
  ['According to the lead author, Ana Hale, it was late.', 'Ana Hale'],
  ['According to party leader, Ana Hale of Lune, it was late.', 'Ana Hale'],
  ['According to the union, Ana Hale left.', 'union'],
])('a place is nobody, and an office is held by who is named behind it: %s', (text, speaker) => {
  expect(said(text).at(-1)?.speaker).toBe(speaker);
});

test('a noun is no cue, whose object and next quotation it would take', () => {
  expect(
    parts('“Maybe,” Ana Hale said, referring to a 2021 forecast that the firm cut. “I want to see more.”'),
  ).toEqual([
    ['Ana Hale', '“Maybe,”'],
    ['Ana Hale', '“I want to see more.”'],
  ]);
  expect(parts('The board has extended its red warning to include Lune.')).toEqual([]);
  expect(parts('The new find suggests that boats sank.')).toEqual([['new find', 'that boats sank']]);
  expect(parts('Lune Rovers will appeal against the red card shown to Ben Hale.')).toEqual([]);
  expect(parts('The public demand that it stop.')).toEqual([['public', 'that it stop']]);
});

test('what a paragraph with a colon leads to is told once', () => {
  expect(said('Ana Hale was there. She said:', '“It was a bad night. We lost the roof.”')).toMatchObject([
    { speaker: 'Ana Hale', content: '“It was a bad night. We lost the roof.”' },
  ]);
});

test('one word alone may be parted from its verb by who speaks', () => {
  expect(parts('Scales, Ana Hale said, do not grow that fast.')).toEqual([
    ['Ana Hale', 'Scales'],
    ['Ana Hale', 'do not grow that fast'],
  ]);
  expect(parts('Besides, Ana Hale said, boats sink.').at(-1)?.[1]).not.toBe('Besides');
  expect(parts('Ana Hale said afterwards that it was late.')).toEqual([['Ana Hale', 'that it was late']]);
});
