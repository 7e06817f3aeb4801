import { expect, test } from 'vitest';
import { readNames } from '../../src/reading/names.js';
import { readArticle } from '../../src/text/read-article.js';

function namesOf(text: string) {
  const result = readArticle({ id: 'test', raw: `---\ntitle: A day in Port Lune\n---\n\n${text}` });
  if (!result.ok) throw new Error(result.reason);
  const { article } = result;
  const names = readNames(article);
  for (const { mentions, forms } of names) {
    for (const { start, end } of mentions)
      expect(article.text.slice(start, end).replaceAll('.', '')).toSatisfy((words: string) =>
        forms.some((form) => form.replaceAll('.', '') === words),
      );
  }
  return names;
}

const formsOf = (text: string, full: string) => namesOf(text).find((name) => name.full === full)?.forms;

test('joins a last name, and a name with a title, to the full name', () => {
  const text = 'President Ana Torvald spoke. Torvald left early. Ms. Torvald did not return to the bay.';
  expect(formsOf(text, 'Ana Torvald')).toEqual(['Ana Torvald', 'Torvald']);
  expect(namesOf(text)).toHaveLength(1);
});

test('joins no last name with a title to the full name of another', () => {
  const text = 'Clara Torvald opened the school. Mr. Torvald, her brother, was glad. Ms. Torvald left.';
  expect(namesOf(text).map(({ full, mentions }) => [full, mentions.length])).toEqual([
    ['Clara Torvald', 2],
    ['Torvald', 1],
  ]);
});

test('joins a last name with a title to the full name that has it', () => {
  const text =
    'Dr Clara Torvald spoke. Owen Torvald, a sailor, called. Mr Torvald left. Dr Torvald stayed. Torvald wrote.';
  expect(namesOf(text).map(({ full, mentions }) => [full, mentions.length])).toEqual([
    ['Clara Torvald', 2],
    ['Owen Torvald', 3],
  ]);
});

test('joins initials to the name they abbreviate', () => {
  const text = 'The Northern Fishing Union (NFU) met in Port Lune. Members of the NFU voted.';
  expect(formsOf(text, 'Northern Fishing Union')).toEqual(['Northern Fishing Union', 'NFU']);
});

test('keeps people of one family apart and gives the last name to the one named last', () => {
  const names = namesOf('Ana Torvald met Ben Torvald at the port. Torvald laughed. The ship sailed.');
  expect(names.map(({ full }) => full)).toEqual([
    'Ana Torvald',
    'Ben Torvald',
    ...names.slice(2).map(({ full }) => full),
  ]);
  expect(names.find(({ full }) => full === 'Ben Torvald')?.mentions).toHaveLength(2);
});

test('what stands behind a list of offices and is nobody keeps its words', () => {
  const text = 'They elect the Secretary of State, the Treasurer, and New Norden General Court officers.';
  expect(namesOf(text).map(({ full }) => full)).toContain('New Norden General Court');
});

test('titles before a name and honours behind it are no part of it', () => {
  const names = namesOf(
    'Detective Chief Superintendent Ana Torvald met Prosecutor Ben Askel QC. He told Pell Aune MP so. Askel left.',
  );
  expect(names.map(({ full }) => full)).toEqual(['Ana Torvald', 'Ben Askel', 'Pell Aune']);
});

test('takes no word that opens a sentence and is written small elsewhere for a name', () => {
  expect(namesOf('The bank said that inflation was falling. Inflation slowed to three per cent in May.')).toEqual([]);
});

test('takes no opening word, weekday or month for a name', () => {
  expect(namesOf('Yesterday the ships sailed. On Monday they came back. In March nobody sailed.')).toEqual([]);
});

test('reads names with particles and without the possessive ending', () => {
  const names = namesOf("Karim al-Hadi's boat sank near the coast. The Ministry of Sea Affairs asked why.");
  expect(names.map(({ full }) => full)).toEqual(['Karim al-Hadi', 'Ministry of Sea Affairs']);
});

test('whose members it is of, a union has in its name; what is somebody’s, not', () => {
  const names = namesOf("Work began in Norden. The Seafarers' Federation struck, but Ivo Holms' Union did not.");
  expect(names.map(({ full }) => full)).toEqual(['Norden', "Seafarers' Federation", 'Ivo Holms', 'Union']);
});

test('a person behind a title is no part of a place or an institution', () => {
  const names = namesOf('Mayor Ione Torvald of Port Lune resigned. The St. Ione School of Norden opened.');
  expect(names.map(({ full }) => full)).toEqual(['Ione Torvald', 'Port Lune', 'St. Ione School of Norden']);
});

test.each([
  ['Substitute Leo Torvald scored twice.', ['Leo Torvald']],
  ['Residents Ana Torvald and Ben Lund ran.', ['Ana Torvald', 'Ben Lund']],
  ['Among them were Senators Ana Torvald and Ben Lund.', ['Ana Torvald', 'Ben Lund']],
  ['Analyst Ben Lund of Harbour Bank said so.', ['Ben Lund', 'Harbour Bank']],
  ['Citizens Bank closed. Workers Party leaders met.', ['Citizens Bank', 'Workers Party']],
])('what somebody is is no part of their name: %s', (text, names) => {
  expect(namesOf(text).map(({ full }) => full)).toEqual(names);
});

test('a last name stays that of who is told about, though one of the family has it too', () => {
  const text =
    'Mia Torvald died on Monday.\n\nHer daughter, Ana Torvald, said so.\n\nMs. Torvald was 91. Torvald drew maps.';
  expect(formsOf(text, 'Mia Torvald')).toEqual(['Mia Torvald', 'Torvald']);
  expect(formsOf(text, 'Ana Torvald')).toEqual(['Ana Torvald']);
});

test('behind “Mrs.” a last name is the wife’s, though her husband is told about', () => {
  const text = 'Peter Torvald was jailed.\n\nHis wife, Ana Torvald, knew. Mrs. Torvald said so. Torvald wept.';
  expect(formsOf(text, 'Ana Torvald')).toEqual(['Ana Torvald', 'Torvald']);
});

test.each([
  ['whose last name comes first is called by it: “Lin”', 'Lin Meibao, a baker, spoke. Lin wept.', ['Lin Meibao']],
  ['whose given name is of two joined ones: “Bae”', 'Bae Jae-mun, a baker, spoke. Bae wept.', ['Bae Jae-mun']],
  ['nobody where two are called so', 'Lin Meibao met Lin Dahua. Lin wept.', ['Lin Meibao', 'Lin Dahua', 'Lin']],
  ['no street', 'Song Street was long. We met Song.', ['Song Street', 'Song']],
  ['no place of several', 'A Norden Antby-based firm left. Norden wept.', ['Norden Antby-based', 'Norden']],
])('%s', (_, text, names) => {
  expect(namesOf(text).map(({ full }) => full)).toEqual(names);
});

test('of father and son of one name, the last name alone is the one’s who is named without “Jr.”', () => {
  const text = 'Jan Torvald spoke. His son, Jan Torvald Jr., did not. Torvald said so. Jan Torvald left.';
  expect(formsOf(text, 'Jan Torvald')).toEqual(['Jan Torvald', 'Torvald']);
  expect(formsOf(text, 'Jan Torvald Jr')).toEqual(['Jan Torvald Jr']);
});

test('a last name is that of a father or a son too, a company’s name no title’s', () => {
  expect(formsOf('Jan Torvald Jr., a lawyer, sued. Torvald said so.', 'Jan Torvald Jr')).toEqual([
    'Jan Torvald Jr',
    'Torvald',
  ]);
  const text = 'CFO Leo Torvald left Lune-based Karvel Motors. General Motors and General Ana Lund did not.';
  expect(namesOf(text).map(({ full }) => full)).toEqual(['Leo Torvald', 'Karvel Motors', 'General Motors', 'Ana Lund']);
});

test('joins no office told by its letters to a name that begins with them', () => {
  const text = 'Sara Palmqvist was hurt. The SP said so. The PM, Ann Roe, came, and Paul Marsh left.';
  expect(formsOf(text, 'Sara Palmqvist')).not.toContain('SP');
  expect(formsOf(text, 'Paul Marsh')).not.toContain('PM');
  expect(formsOf('The Southern Party (SP) won. The SP was glad.', 'Southern Party')).toContain('SP');
});
