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
    [
      'by nobody, of what is expected',
      'It was hot, with temperatures expected to climb to 40 degrees.',
      [[null, 'to climb to 40 degrees']],
    ],
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
