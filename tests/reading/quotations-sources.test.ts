import { describe, expect, test } from 'vitest';
import { said } from './said.js';

/** The quotations of a text as [speaker, content]. */
const parts = (...paragraphs: string[]) => said(...paragraphs).map(({ speaker, content }) => [speaker, content]);

describe('who of several stands before the verb', () => {
  test.each([
    [
      'all names of a list that opens the sentence',
      'Berg, Hale and Lopes said it was late.',
      [['Berg, Hale and Lopes', 'it was late']],
    ],
    [
      'and of one behind a quotation',
      '“It was late,” Ana Berg, the Harbour Union, Emil Hale and Dan Lopes said.',
      [['Ana Berg, the Harbour Union, Emil Hale and Dan Lopes', '“It was late,”']],
    ],
    [
      'and whom a list of names is of',
      'The founders of Norden, Karvel and Hale took turns admitting they grew too quickly.',
      [['founders of Norden, Karvel and Hale', 'they grew too quickly']],
    ],
    [
      'but a chair with two names is one person’s',
      'Ana Berg, the Ada and Emil Hale Chair in Law at the Norden Institute, said it was late.',
      [['Ana Berg', 'it was late']],
    ],
    [
      'a list behind a phrase',
      'In a joint statement released on Monday, Berg, Hale and Lopes addressed the fire: “It was late, and we never saw it.”',
      [['Berg, Hale and Lopes', '“It was late, and we never saw it.”']],
    ],
    [
      'not whom a relative clause tells of',
      'Norden police sought a man who detectives say fired several shots.',
      [['detectives', 'fired several shots']],
    ],
    [
      'a day is part of what was published then',
      'A Dec. 21 blog post, which many shared, claimed that it was late.',
      [['A Dec. 21 blog post', 'that it was late']],
    ],
    [
      'one and others speak as that one',
      'Gov. Ana Berg and other Norden officials said it was late. “We go on,” they said.',
      [
        ['Ana Berg', 'it was late'],
        ['Ana Berg', '“We go on,”'],
      ],
    ],
    [
      'nor the country that a sentence ends with',
      'The roof fell in Karvel, Lunia, the Harbour Union said.',
      [['Harbour Union', 'The roof fell in Karvel, Lunia']],
    ],
    [
      'a paper behind the verb, though more follows it',
      'And as spring begins in the north, it “felt like the peak of summer”, said The Herald, as the sun shone.',
      [['Herald', 'as spring begins in the north, it “felt like the peak of summer”']],
    ],
    [
      'an opponent has a name',
      'His opponent, Republican incumbent Sen. Thor Tilman, said he trusts it.',
      [['Thor Tilman', 'he trusts it']],
    ],
    [
      'so has a minister of several things',
      '“It was late,” said Minister of Education, Skills and Information Dana Dix.',
      [['Dana Dix', '“It was late,”']],
    ],
  ])('%s', (_, text, quotations) => {
    expect(parts(text)).toEqual(quotations);
  });
});

describe('what is said', () => {
  test.each([
    ['nothing with cases that were reported', 'Norden sees 400 reported cases of measles in what doctors fear.', []],
    ['nor by a recall', 'The warning and recall announced by Karvel Motors applies to all cars.', []],
    ['nor with an order', 'Guards will follow the board’s order to leave the quay.', []],
    ['nothing, of what is expected by nobody', 'It was hot, with temperatures expected to climb to 40 degrees.', []],
    [
      'behind a colon, as somebody puts it',
      'As founder Ana Berg put it in a note last month announcing that 11 would go: “It did not play out well.”',
      [['Ana Berg', '“It did not play out well.”']],
    ],
    [
      'in brackets alone, where they stand in them',
      'The boats left (12 of them at night, according to the board) and sank.',
      [['board', '12 of them at night']],
    ],
  ])('%s', (_, text, quotations) => {
    expect(parts(text)).toEqual(quotations);
  });
});

test('a report that says something is who says it', () => {
  expect(parts('“It was late,” the board’s report said.')).toEqual([['board’s report', '“It was late,”']]);
});

describe('whose verb it is that has no subject before it', () => {
  test.each([
    [
      'whom a verb accuses',
      'The union accused Per Berg of saying that strikes were illegal.',
      [['Per Berg', 'that strikes were illegal']],
    ],
    [
      'and whom police arrest for it',
      'Police arrested Per Berg for falsely claiming that he had a bomb.',
      [['Per Berg', 'that he had a bomb']],
    ],
    [
      'for whom there is a day',
      'Judge Ana Lopes set a hearing for prosecutors to argue that Per Berg broke the order.',
      [['prosecutors', 'that Per Berg broke the order']],
    ],
    [
      'who is told of in a relative clause that goes on',
      'A test case was Per Berg, who left the site in May but on Sunday told followers that he was back.',
      [['Per Berg', 'that he was back']],
    ],
    [
      'but whose sentence it is behind the comma that ends it',
      'The mayor met Ana Lopes, who heads the union, and said that talks would go on.',
      [['mayor', 'that talks would go on']],
    ],
    [
      'who did something when something came',
      'The move came as a federal judge blocked the ban, ruling that it was void.',
      [['a federal judge', 'that it was void']],
    ],
    [
      'whom the sentence opens with',
      'As reported by the Herald, the mayor found both plans unfit for the port.',
      [['Herald', 'the mayor found both plans unfit for the port']],
    ],
    ['nobody, where who suggested it is told', 'One tax suggested by Ana Lopes would be to “weigh the ferries”.', []],
    [
      'nobody, who did not speak',
      'Norsteel would not comment on Berg’s statement that ships sink. Lune Lines did not immediately respond to calls.',
      [],
    ],
  ])('%s', (_, text, quotations) => {
    expect(parts(text)).toEqual(quotations);
  });
});

test('a name that men and women have is whose the pronoun behind shows', () => {
  const told = parts(
    'The mayor, Karl Moen, called it a mistake.',
    '“The wells are safe,” wrote Kelly Harl, a geologist of the county. “The river is not,” he wrote.',
  );
  expect(told.slice(-2).map(([speaker]) => speaker)).toEqual(['Kelly Harl', 'Kelly Harl']);
});

test('a pronoun that opens a sentence is who opened the one before, though another spoke last', () => {
  const told = parts(
    'The candidates for mayor are Chase Oliver and Joshua Smith. Smith of Lune said the party was lost. Oliver took a stance against the war. He suggested that troops come home.',
  );
  expect(told.at(-1)).toEqual(['Chase Oliver', 'that troops come home']);
});

test.each([
  ['Her singer and a dancer reported a theft to police.', 'Her singer and a dancer'],
  ['The former mayor and his aides have long said that the quay is weak.', 'The former mayor and his aides'],
  ['He and his allies said the quay was weak.', 'He and his allies'],
  ['Overall, 8% of likely Norden voters said they would stay home.', '8% of likely Norden voters'],
  ['Harbour and fish experts say the water is safe.', 'Harbour and fish experts'],
  ['The power firm We Energies said the lights were on again.', 'The power firm We Energies'],
  ['Policemen dispatched to the scene reported that nobody was hurt.', 'Policemen dispatched to the scene'],
  ['Firefighters called to the house said the fire was small.', 'Firefighters called to the house'],
  ['Evidence from across the river has suggested that it works.', 'Evidence from across the river'],
  ['Boatmen in Lune and across the county condemned the plan as a trap.', 'Boatmen in Lune and across the county'],
  ['Those who support Berg’s plan hope that it will pass.', 'Those who support Berg’s plan'],
  ['The bank agreed to give her time, the mayor said.', 'the mayor'],
])('all of the source is told: %s', (text, source) => {
  expect(said(text).at(-1)?.source).toBe(source);
});

test('who speaks with others is who a pronoun means, and the woman of a couple is one', () => {
  expect(said('Ana Lopes left on Monday. She and her aides said it was late.')[0]?.speaker).toBe('Ana Lopes');
  expect(
    said('A man and a woman at the gate said they saw smoke.', 'The woman said it was late.').map((q) => q.speaker),
  ).toEqual(['A man and a woman at the gate', 'a woman at the gate']);
});

test.each([
  [
    '“It is a first step,” Tom Berg, professor of fish, water and health at Lune University, The Quay, the Netherlands, told Radio Lune.',
    'Tom Berg',
    '“It is a first step,”',
  ],
  [
    '“We go on,” Tom Berg, chief of the Boat Union, which represents large ports outside of Lune, told Radio Lune.',
    'Tom Berg',
    '“We go on,”',
  ],
  [
    'Tom Berg, speaking on Radio Lune’s “This Week,” said Lopes will be a poor mayor.',
    'Tom Berg',
    'Lopes will be a poor mayor',
  ],
  ['During an earnings call, Berg said he expects “great trouble.”', 'Berg', 'he expects “great trouble.”'],
  [
    'But, said Lune MP Ana Lopes in The Herald, long queues should not lead to a sale.',
    'Ana Lopes',
    'long queues should not lead to a sale',
  ],
  ['The van has glass described by Tom Berg as “rock-proof.”', 'Tom Berg', 'as “rock-proof.”'],
  ['The ship is stopped and told it is near the port.', null, 'it is near the port'],
  ['Berg was arrested and told police he was drunk.', 'Berg', 'he was drunk'],
  ['The suspect fled on foot, the report states.', 'report', 'The suspect fled on foot'],
  ['“Still angry about ‘quay,’” one sailor tweeted.', 'one sailor', '“Still angry about ‘quay,’”'],
  [
    'Half of the boats are mended, according to Sean Berg, founder of the group Safe Quays.',
    'Sean Berg',
    'Half of the boats are mended',
  ],
])('who says it around commas and titles: %s', (text, speaker, content) => {
  expect(said(text).map((q) => [q.speaker, q.content])).toEqual([[speaker, content]]);
});

test.each([
  'Lopes was juggling three hit series: “All at Sea,” “Moody,” and “The Quay.”',
  'It’s ordered to halt.',
  'Talks failed in Unity state.',
])('nobody says it: %s', (text) => {
  expect(said(text).filter((q) => q.source !== null)).toEqual([]);
});

test.each([
  [
    'A sailor is in hospital after police say gunmen lured him to a boat and shot him.',
    'gunmen lured him to a boat and shot him',
  ],
  ['He will run a port he and his allies say was badly led.', 'was badly led'],
  ['The mayor in early December warned that the quay was weak.', 'that the quay was weak'],
  ['The talks, which Berg called “free debates” — two of many — went on.', '“free debates”'],
  ['“I want a boat,” one user wrote. “Could be months from now,” another asked.', '“Could be months from now,”'],
])('rarer ways to name who says it: %s', (text, content) => {
  const last = said(text).at(-1);
  expect(last?.content).toBe(content);
  expect(last?.source).toMatch(/^(?:police|he and his allies|The mayor|Berg|another)$/);
});

test('what two say side by side is of each', () => {
  expect(
    said('The court listened to a guard who said Berg ran, and a sailor who said Berg swam to the quay.').map(
      (q) => q.content,
    ),
  ).toEqual(['Berg ran', 'Berg swam to the quay']);
});

test('a heading in single marks is nobody’s where quotations have double ones', () => {
  expect(
    said('“It was late,” Ana Lopes said.', '‘I have no time to cope.’', 'For 36 hours, boats were lost.').length,
  ).toBe(1);
});

describe('who a sentence lets speak, and who cannot', () => {
  test.each([
    [
      'a title at the end of a relative clause is no quotation, and a possessive nobody',
      'Ana Lopes, who sang in the film “Tide,” said Norden’s “Gull” voice was hers.',
      [['Ana Lopes', 'Norden’s “Gull” voice was hers']],
    ],
    [
      'but what is in marks ahead of a name is said',
      'The quay, which is “weak,” said Ana Lopes, is to be shut.',
      [['Ana Lopes', 'The quay, which is “weak,”']],
    ],
    [
      'a clause is no speaker where what somebody is and their name close the sentence',
      'The law would not allow building a boat, and several groups oppose it, said marine expert Ian Hale of Lune.',
      [['Ian Hale', 'The law would not allow building a boat, and several groups oppose it']],
    ],
    [
      'and goes on by a participle behind it',
      '“It has failed,” said opposition councillor Ian Hale, adding that it was late.',
      [
        ['Ian Hale', '“It has failed,”'],
        ['Ian Hale', 'that it was late'],
      ],
    ],
    [
      'an office without a name is what somebody said of it, where a verb follows',
      'Ben Roe, the mayor, said police chief Ian Hale was late.',
      [['Ben Roe', 'police chief Ian Hale was late']],
    ],
    [
      'the nearest subject, with its aside, in a clause that tells when',
      'Harbour Watch, which guards the seals, reported the inn after Ian Hale, its manager, boasted that it sold fish.',
      [
        ['Harbour Watch', 'the inn'],
        ['Ian Hale', 'that it sold fish'],
      ],
    ],
    [
      'but what is said holds the clause that belongs to it',
      'Ana Lopes said it was late after police said so.',
      [['Ana Lopes', 'it was late after police said so']],
    ],
    [
      'what a clause has for its object does not speak with who follows',
      'They use a third of the power of other lamps and tests have shown they are the best.',
      [['tests', 'they are the best']],
    ],
    [
      'but does in what somebody says',
      'Ana Lopes said teachers and parents had shown they were there.',
      [['Ana Lopes', 'teachers and parents had shown they were there']],
    ],
    [
      'those who live in the places of a list',
      'Fishermen in Antby, Port Lune and Norden said they would go.',
      [['Fishermen in Antby, Port Lune and Norden', 'they would go']],
    ],
    [
      'a share of somebody',
      'Up to 30 per cent of adults said they would go.',
      [['30 per cent of adults', 'they would go']],
    ],
    [
      'who takes a participle to go on',
      'Ian Hale, noting the board had built no quay, said it was late.',
      [
        ['Ian Hale', 'the board had built no quay'],
        ['Ian Hale', 'it was late'],
      ],
    ],
    [
      'who is named at the end of who one of several is',
      '“It was a long road,” said one expert who tried and failed for years, Ian Hale of Lune.',
      [['Ian Hale', '“It was a long road,”']],
    ],
    [
      'but not whose wife is',
      '“It was a long road,” said a man who lives there with his wife, Ana Lopes.',
      [['a man', '“It was a long road,”']],
    ],
    [
      'who opens the sentence behind a headline without a stop',
      'Boy falls from quay Police said he was well.',
      [['Police', 'he was well']],
    ],
    ['who is named twice', 'Lune police Lune police say he was well.', [['Lune police', 'he was well']]],
    [
      'the leader and not the party whose letters stand between',
      'Lune Harbour Union (LHU) leader Ben Roe told reporters that it was late.',
      [['Ben Roe', 'that it was late']],
    ],
    [
      'somebody, not the work they are known for, nor their office',
      '“Tide of Lune” star Ben Roe said it was late. Lune Institute curator in charge Ana Lopes said it was not.',
      [
        ['Ben Roe', 'it was late'],
        ['Ana Lopes', 'it was not'],
      ],
    ],
    [
      'and the party, where nobody is named',
      'The Lune Harbour Union (LHU) of Antby said it was late.',
      [['Lune Harbour Union', 'it was late']],
    ],
  ])('%s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});

describe('where those end whom "according to" names', () => {
  test.each([
    [
      'before the next noun with an article',
      'According to the Antby Times the crowd gave the band a cheer.',
      [['Antby Times', 'the crowd gave the band a cheer']],
    ],
    [
      'but behind a title with one',
      'According to the newspaper the Lune Times, the boat sank.',
      [['Lune Times', 'the boat sank']],
    ],
    [
      'and what tells of a document is no content',
      'According to testimony the board heard from ten sailors, the boat sank in May.',
      [['testimony', 'the boat sank in May']],
    ],
    [
      'behind what an editor added; whose words an agency relays is who said them',
      'According to reports by the official [Norden] CTK press agency, Ben Roe said that it was late.',
      [['Ben Roe', 'that it was late']],
    ],
    [
      'what somebody tells of others is theirs',
      'According to Ana Lopes, engineers said it was safe.',
      [['Ana Lopes', 'engineers said it was safe']],
    ],
  ])('%s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});

test.each([
  ['Ana Lopes left.', 'Lopes’s statement says that it is late.', 'Ana Lopes'],
  ['Ana Lopes left.', 'Lopes’s lawyer says that it is late.', 'Lopes’s lawyer'],
])('whose argument or statement tells something says it, not whose lawyer does: %s %s', (first, second, speaker) => {
  expect(said(first, second)).toMatchObject([{ speaker }]);
});
