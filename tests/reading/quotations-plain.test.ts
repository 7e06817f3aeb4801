import { describe, expect, test } from 'vitest';
import { said } from './said.js';

/** Speaker and content of each quotation. */
const parts = (text: string) => said(text).map(({ speaker, content }) => [speaker, content]);

test.each([
  [
    'Commenting on the new quay, harbour master Ana Lopes, who built it, said: “It will last.”',
    ['Ana Lopes', '“It will last.”'],
  ],
  ['Noting that it was late, Ana Lopes added: “We must go.”', ['Ana Lopes', '“We must go.”']],
  ['Describing the night as “hell,” Ana Lopes said she was safe.', ['Ana Lopes', 'she was safe']],
  ['Lamenting their luck, sailors often say, “So near the port.”', ['sailors', '“So near the port.”']],
])('what a participle opens the sentence with is no part of what is said then: %s', (text, last) => {
  expect(parts(text).at(-1)).toEqual(last);
});

test('and is said by the same', () => {
  expect(parts('Noting that the quay was “icy,” Ana Lopes said it would be shut.')).toEqual([
    ['Ana Lopes', 'that the quay was “icy,”'],
    ['Ana Lopes', 'it would be shut'],
  ]);
});

test.each([
  ['Ana Lopes warned on Sunday that the quay was icy.', 'that the quay was icy'],
  ['Ana Lopes had warned the harbour board that the quay was icy.', 'that the quay was icy'],
  ['Ana Lopes is warning visitors on Sunday that the quay was icy.', 'that the quay was icy'],
  ['Ana Lopes promised the board that the quay would be cleared.', 'that the quay would be cleared'],
  ['Ana Lopes warned the frost that came on Sunday could last.', 'the frost that came on Sunday could last'],
  ['Ana Lopes promised Monday to shut the quay.', 'to shut the quay'],
  ['Ana Lopes warned of the ice on the quay.', 'of the ice on the quay'],
  ['Visitors were warned by Ana Lopes not to use the quay.', 'not to use the quay'],
  ['Ana Lopes said that the quay was icy, before adding: “But we are open.”', 'that the quay was icy'],
])('a day, or who goes on, is no part of what is said: %s', (text, content) => {
  expect(said(text)[0]).toMatchObject({ speaker: 'Ana Lopes', content });
});

test('behind a semicolon the same goes on', () => {
  expect(parts('“It is not about money,” Ana Lopes insists; “it is about air.”')).toEqual([
    ['Ana Lopes', '“It is not about money,”'],
    ['Ana Lopes', '“it is about air.”'],
  ]);
});

test.each([
  ['While Tom Berg spoke, Ana Lopes left the hall, saying it was icy.', 'it was icy'],
  ['After Tom Berg had left, Ana Lopes spoke to the crowd, warning that it was icy.', 'that it was icy'],
  ['Two days after Tom Berg left the board, Ana Lopes took his place, promising to shut the quay.', 'to shut the quay'],
  ['When Tom Berg called it “safe for all,” Ana Lopes left the hall, insisting that it was not.', 'that it was not'],
])('who goes on to speak is the subject of the main clause: %s', (text, content) => {
  expect(parts(text).at(-1)).toEqual(['Ana Lopes', content]);
});

test.each([
  ['One man said he saw smoke; another said he heard nothing.', 'another', 'he heard nothing'],
  ['The order came from a general, who told troops to hold their fire.', null, 'to hold their fire'],
  ['Bees can count, scientists reported on Monday in the journal Ports.', 'scientists', 'Bees can count'],
  ['Talks failed, the paper said.', 'paper', 'Talks failed'],
  ['Also hurt was a guard, officials said.', 'officials', 'Also hurt was a guard'],
  ['A: The quay will reopen in May, the mayor said.', 'mayor', 'The quay will reopen in May'],
  ['As expected, the mayor said he would go.', 'mayor', 'he would go'],
  ['The quay, which engineers had warned was weak, fell on Monday.', 'engineers', 'was weak'],
  ['Hale said the quay had cost too much, a charge that Voss rejects.', 'Hale', 'the quay had cost too much'],
  ['Days after Hale promised a new quay, his party left the board.', 'Hale', 'a new quay'],
])('short and plain: %s', (text, speaker, content) => {
  expect(parts(text).at(-1)).toEqual([speaker, content]);
});

test('a brother who is the only man told of is "he", but not beside one who spoke', () => {
  expect(parts('Ana Lopes left. Her brother agrees. “She was brave,” he says.')).toEqual([
    ['Her brother', '“She was brave,”'],
  ]);
  expect(parts('Tom Berg said he ran. His son fell. “I saw it,” he said.').at(-1)).toEqual(['Tom Berg', '“I saw it,”']);
});

test.each([
  ['The quay was shut, with Ana Lopes saying it was icy.', 'Ana Lopes', 'it was icy'],
  ['The quay was shut, with Ana Lopes, the mayor, saying it was icy.', 'Ana Lopes', 'it was icy'],
  ['The quay was shut, with some sailors openly calling it “a trap”.', 'some sailors', 'it “a trap”'],
  ['Tom Berg left with Ana Lopes, saying he was tired.', 'Tom Berg', 'he was tired'],
])('who stands between “with” and a participle says it, behind a comma the subject: %s', (text, speaker, content) => {
  expect(parts(text)).toEqual([[speaker, content]]);
});

test.each([
  ['The report, which Ana Lopes said she had not read, found the quay was weak.', 'she had not read'],
  ['The quay, described by Ana Lopes as “a trap,” was shut.', 'as “a trap,”'],
  ['Tom Berg, whom Ana Lopes called “a liar”, left the hall.', '“a liar”'],
  ['Ana Lopes, speaking for the union, said: “We are tired.”', '“We are tired.”'],
])('what is said of somebody in an aside ends with it: %s', (text, content) => {
  expect(parts(text)).toEqual([['Ana Lopes', content]]);
});

test.each([
  ['“You must ask him,” Ana Lopes fumed. “I have no idea.”', ['“You must ask him,”', '“I have no idea.”']],
  ['“You must ask him,” Ana Lopes went on. “I have no idea.”', ['“You must ask him,”', '“I have no idea.”']],
  ['“Not again,” sighed bus driver Ana Lopes.', ['“Not again,”']],
  ['“We must go,” Ana Lopes began, “or we will be late.”', ['“We must go,”', '“or we will be late.”']],
])('whatever the verb behind a quotation and a comma: %s', (text, contents) => {
  expect(parts(text)).toEqual(contents.map((content) => ['Ana Lopes', content]));
});

test.each([
  '“Sunrise,” painted in Lune, was sold.',
  '“Sunrise,” Ana Lopes painted in Lune.',
  'In “Sunrise,” she sang.',
])('a title is nothing said: %s', (text) => {
  expect(parts(text)).toEqual([]);
});

test('who is called by their age', () => {
  expect(parts('Ana Lopes said it was late. “We must go,” the 24-year-old said.').at(-1)?.[0]).toBe('Ana Lopes');
  expect(parts('Ana Lopes, 24, beat Ida Voss. “It was late,” the 24-year-old said.')).toEqual([
    ['Ana Lopes', '“It was late,”'],
  ]);
  expect(parts('A 24-year-old man fell, Ana Lopes said. The 24-year-old said he was safe.').at(-1)?.[0]).toBe(
    '24-year-old',
  );
});

test('what tells that somebody said it is none of it', () => {
  expect(parts('A sailor said a man was on the quay, according to police.')).toEqual([
    ['A sailor', 'a man was on the quay'],
  ]);
});

test('a reporter who asked is not who says the next words', () => {
  const text = 'When a reporter asked about the quay, Tom Berg walked off. “No comment,” he said.';
  expect(parts(text).at(-1)).toEqual(['Tom Berg', '“No comment,”']);
});

test.each([
  ['Exports may fall, the ministry said, adding that prices would rise.', 'ministry', 'that prices would rise'],
  ['Tom Berg left the hall, the mayor said on Monday, calling him a liar.', 'mayor', 'him a liar'],
  ['The quay is shut, Ana Lopes told reporters, warning of ice.', 'Ana Lopes', 'of ice'],
  ['Exports may fall, a person close to the talks said, asking not to be named.', null, 'Exports may fall'],
  ['The court ruled on Friday that the ban was void.', 'court', 'that the ban was void'],
  ['Jurors were told by the judge to expect a long trial.', 'judge', 'to expect a long trial'],
  ['The dam, which the owners said was safe, burst at noon.', 'owners', 'was safe'],
])('who said what stands ahead goes on: %s', (text, speaker, content) => {
  expect(said(text).at(-1)).toMatchObject(speaker === null ? { content } : { speaker, content });
});

test.each([
  ['The head of the board, Hon. Ana Lopes (Green, Norden), said the quay was shut.', 'Ana Lopes'],
  ['Mr. Tom Berg, however, urged voters not to expect much, noting that “little had changed”.', 'Tom Berg'],
  ['The critic Tom Berg, writing in The Lune Post in 1971, complained that the hall was cold.', 'Tom Berg'],
  ['She was hired by Tom Berg, the head of the office at Lune Airways, who told her that it was late.', 'Tom Berg'],
  ['Its chief, Dr Ana Lopes of the Institute of Lune, said she was late.', 'Ana Lopes'],
  [
    'After the vote a clerk from Norden, Mallam Garba Voss, praised them. According to him, the road is shut.',
    'Garba Voss',
  ],
  [
    'Ana Lopes, a doctor, said it was late. ¶ In Norden, where 212 took part, health worker Salif Voss keeps the records. “I wrote it,” he says.',
    'Salif Voss',
  ],
  ['Whether Tom Berg will stay is unclear; he said that he read the papers.', 'Tom Berg'],
  ['Shri Tom Berg rejected the charge. Ida Voss left. Berg said it was late.', 'Tom Berg'],
])('who speaks in full sentences of newspapers: %s', (text, speaker) => {
  expect(said(...text.split(' ¶ ')).at(-1)).toMatchObject({ speaker });
});

test.each([
  ['She told the mayor, Ana Lopes, that it was late.', ['that it was late']],
  ['He told her at the gate that it was late.', ['that it was late']],
  ['Ms Lopes accepted that it was late and accepted the prize.', ['that it was late']],
  ['The trial, which is expected to last until Friday, continues.', []],
  ['He left and, according to Ana Lopes, “took the keys”.', ['“took the keys”']],
  ['Tom Berg apologised to Ana Lopes, writing that it was late.', ['that it was late']],
  ['The board, which has the final say, will vote on Monday.', []],
  ['The vaccine was tested, raising hopes that the disease would end.', []],
  ['Ana Lopes made the remarks when asked to comment on the issue.', []],
])('what is said in full sentences of newspapers: %s', (text, contents) => {
  expect(said(text).map(({ content }) => content)).toEqual(contents);
});

test.each([
  [
    'Deputy Foreign Minister Ana Lopes told reporters it was late. The talks failed, the deputy minister said.',
    'Ana Lopes',
  ],
  ['Port spokeswoman Ana Lopes told reporters it was late. “We go,” the spokeswoman added.', 'Ana Lopes'],
  ['The finance minister, Ana Lopes, left. ¶ The minister said it was late.', 'Ana Lopes'],
  [
    'Labour Minister Shri Tom Berg met Chief Minister Ana Lopes. Berg said it was late. The minister said no more.',
    'Tom Berg',
  ],
  ['Vice President Tom Berg left. ¶ The president said it was late.', 'president'],
  [
    'Port spokeswoman Ana Lopes left. A spokeswoman for the union came. ¶ The spokeswoman said it was late.',
    'spokeswoman',
  ],
])('who is called by a part of their title: %s', (text, speaker) => {
  expect(said(...text.split(' ¶ ')).at(-1)).toMatchObject({ speaker });
});

test.each([
  ['The UN reports more than 400 boats have left the quay.', ['UN', 'more than 400 boats have left the quay']],
  ['The Harbour Union claimed 12 boats had sunk.', ['Harbour Union', '12 boats had sunk']],
  ['The fire, which claimed 12 boats, was the worst of the year.', undefined],
])('what begins with a number is said where it has a verb: %s', (text, only) => {
  expect(parts(text)[0]).toEqual(only);
});

describe('what is said begins and ends', () => {
  test.each([
    ['The firm suggested in a memo last month that the quay be sold.', ['that the quay be sold']],
    ['He concluded by saying that the quay was safe.', ['that the quay was safe']],
    ['The firm announced at midnight the previous night that it was closing.', ['that it was closing']],
    ['Lopes said that it was late, but she would not say why.', ['that it was late']],
    ['Lopes wouldn’t say who paid for the quay.', []],
    ['Lopes wondered aloud how the boat had sunk.', ['how the boat had sunk']],
    ['But, said Ana Lopes, long waiting lists are a problem.', ['long waiting lists are a problem']],
    ['Lopes said the plan would cost jobs — a point that opponents dispute.', ['the plan would cost jobs']],
    [
      'Lopes said “we are open to all,” while Helen Hoff said, “As the world changes, so do we.”',
      ['“we are open to all,”', '“As the world changes, so do we.”'],
    ],
    ['The agency named the plan proposed by the board and that of the union.', []],
  ])('%s', (text, contents) => {
    expect(said(text).map(({ content }) => content)).toEqual(contents);
  });
});

test.each([
  'Lune Motors recently issued two recalls of its vans.',
  'The council issued a licence to the ferry company.',
  'Lune Motors recalled 4,200 vans over a fault in the brakes.',
  'The crew had been observing the whales for an hour.',
  'Ana Lopes claimed the Harbour Cup with her old boat.',
  'Port Lune have defended well in the second half.',
  'Norden won 3-0, adding a late goal from Tom Berg.',
  'Ana Lopes added her own sail to the boat.',
  'The president concluded his visit to Port Lune on Monday.',
  'The storm hit Port Lune, snapping masts.',
  'Ana Lopes called for help.',
  'Officers called to the scene found Ben Hale, 67, wounded in the drive.',
])('a deed is nothing said: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  ['Ana Lopes issued a statement saying the quay was weak.', 'a statement saying the quay was weak'],
  ['Ana Lopes recalled the night of the storm.', 'the night of the storm'],
  ['Ana Lopes added the quay was weak.', 'the quay was weak'],
  ['Ana Lopes added, though, that the quay was weak.', 'though, that the quay was weak'],
  ['Ana Lopes observed that the quay was weak.', 'that the quay was weak'],
  ['A judge issued an order barring boats from the quay.', 'an order barring boats from the quay'],
])('what is said with the same verb stays: %s', (text, content) => {
  expect(said(text).at(-1)).toMatchObject({ content });
});

test.each([
  'Many makers create private labels for large shops.',
  'A shop that did not carry major labels would close.',
  'The library keeps an extensive collection of Berg’s notes, maps and letters.',
  'Harbour fears led the council to move the fleet.',
  'The council lifted the various stay-at-home orders that were made in spring.',
  'Ana Lopes won praise for leading the first rescue.',
  'Norden’s recall number is 24-33.',
  'Here’s what to know about the new quay.',
  'Show More - (Show Less)',
  'The mayors of Lune and Norden did not immediately respond to a request for comment.',
  'Ana Lopes has never publicly accused the board of fraud.',
])('a noun, an order or what was not said is none: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  ['Van recall experts expect more repairs next year.', 'Van recall experts', 'more repairs next year'],
  ['The quay is weak, local media reports.', 'local media', 'The quay is weak'],
  ['Lloyd’s notes that the quay is weak.', 'Lloyd’s', 'that the quay is weak'],
  ['The large co-operative claims it paid for the quay.', 'The large co-operative', 'it paid for the quay'],
  ['Ana Lopes says it is late but notes that boats still sail.', 'Ana Lopes', 'that boats still sail'],
])('but somebody says it with the same word: %s', (text, source, content) => {
  expect(said(text).at(-1)).toMatchObject({ source, content });
});
