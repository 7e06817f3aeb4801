import { describe, expect, test } from 'vitest';
import { said } from './said.js';

/** Who says the quotations of a text. */
const speakers = (...paragraphs: string[]) => said(...paragraphs).map(({ speaker }) => speaker);

describe('the business that is meant', () => {
  test.each([
    [
      'the one that the article is about, though it has said nothing yet',
      ['Norden’s stock fell on Friday. Norden (NDN) lost two mines.', 'The company said it was late.'],
      ['Norden'],
    ],
    [
      'by another noun, and by the pronoun behind that',
      [
        'Norden’s stores closed on Friday.',
        'Norden sold two of them. Norden will keep ten.',
        'The coffee chain announced that it was late. It said it would close.',
      ],
      ['Norden', 'Norden'],
    ],
    [
      'the one named beside it where there are several',
      [
        'Shares of Norden and of Karvel fell.',
        'Karvel chief executive Ana Berg left.',
        'Karvel is late.',
        'The company said it was early.',
      ],
      ['Karvel'],
    ],
    [
      'nobody where two are',
      ['Shares of Norden fell, and Karvel chief executive Ana Berg left. The company said it was late.'],
      ['company'],
    ],
    [
      'nobody where one has no name',
      ['Norden’s stock fell. Norden is late. Norden was sold to a mining company.', 'The company said it was late.'],
      ['company'],
    ],
    [
      'nor where the sentence is of another',
      ['Norden’s stock fell on Friday. Norden (NDN) lost two mines.', 'Karvel is a trap, the company said.'],
      ['company'],
    ],
    [
      'nor the paper that is told',
      ['USA TODAY’s customers left.', 'Ana Berg told USA TODAY it was late.', 'The company said it was early.'],
      ['Ana Berg', 'company'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(...paragraphs)).toEqual(expected);
  });
});

describe('whom a pronoun means', () => {
  test.each([
    [
      'who spoke, not whom they speak of',
      [
        'Norden press secretary Yrsa Lind said that Ana Berg is allowing “a trap for all of us in the town.”',
        '“It is hurting everybody in the north of the country, and has done so for years,” she said.',
      ],
      ['Yrsa Lind', 'Yrsa Lind'],
    ],
    [
      'who is asked in the clause before',
      [
        '“It was late,” said officer Ben Roe.',
        'Police stopped Ian Hale. When police asked Hale why, he told them it was late.',
      ],
      ['Ben Roe', 'police', 'Ian Hale'],
    ],
    [
      'the one of the sentence, whose town stands behind the name',
      [
        '“It was late,” said Ann Roe.',
        'House Minority Leader Ian Hale of Norden endorsed Lopes in May, yet he has said that it was late.',
      ],
      ['Ann Roe', 'House Minority Leader Ian Hale of Norden'],
    ],
    ['who asks, where nobody is named as asked', ['When Ian Hale asked why, he said it was late.'], ['Ian Hale']],
    [
      'who does something, not a town that is named after a saint',
      ['Salm Fikri, a Republican who lost, attended the rally in St. Karvel. He argued that it was late.'],
      ['Salm Fikri'],
    ],
    [
      'nor what somebody is the head of',
      [
        '“It is late,” says Karvel Port curator Malis Hauk.',
        'Malis Hauk, curator of the Karvel Port, has been working there for years. “There are many challenges ahead,” she says.',
      ],
      ['Malis Hauk', 'Malis Hauk'],
    ],
    [
      'who is brought in by what they do at the head of a paragraph',
      [
        'Minister Ann Roe said it was late.',
        'Retired teacher Mary Berg lost her home in the flood.',
        '“I was cold,” she said.',
      ],
      ['Ann Roe', 'Mary Berg'],
    ],
    [
      'and by their age, though nothing tells that they are a woman',
      [
        'Minister Ann Roe said it was late.',
        'Passenger Salm Fikri Berg, 34, was on the quay.',
        '“I heard a bang,” she said.',
      ],
      ['Ann Roe', 'Salm Fikri Berg'],
    ],
    [
      'not the dead',
      ['Coroner Ann Roe said the road was safe.', 'Mary Berg, 50, died at the scene.', '“It is late,” she said.'],
      ['Ann Roe', 'Ann Roe'],
    ],
    [
      'nor whom something is done to',
      ['Sheriff Ian Roe said it was late.', 'Driver John Berg was arrested on Monday.', '“We will look,” he said.'],
      ['Ian Roe', 'Ian Roe'],
    ],
    [
      'somebody else who has no name, and agrees',
      ['Ann Webb kept a notebook. A second nurse backs her up. “Everyone knew,” she says.'],
      ['A second nurse'],
    ],
    [
      'in the paragraph before, too',
      ['Ann Webb said it was late.', 'But another nurse, who left in May, agrees.', '“It is wrong,” she said.'],
      ['Ann Webb', 'another nurse'],
    ],
    [
      'not whom something is done to, nor who does something to them',
      [
        'Ann Webb said it was late. Another nurse was fired. “It is wrong,” she said.',
        'John Berg saw the crash. Another driver hit him. “It was awful,” he said.',
      ],
      ['Ann Webb', 'Ann Webb', 'John Berg'],
    ],
    [
      'the one who is called so, behind “himself”',
      [
        'Striker Ian Berg scored.',
        '“It is over,” the boss said.',
        'The striker himself was calm. “It is May,” he said.',
      ],
      ['boss', 'Ian Berg'],
    ],
    [
      'but who has just spoken where nobody is',
      ['Ann Webb said it was late. The nurse herself was calm. “It is wrong,” she said.'],
      ['Ann Webb', 'Ann Webb'],
    ],
    [
      'no woman who has just spoken, where he is a man',
      [
        '“It is over,” the boss said.',
        'Ann Webb said it was late.',
        '“He ran,” she said.',
        'The striker himself was calm. “It is May,” he said.',
      ],
      ['boss', 'Ann Webb', 'Ann Webb', 'striker'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(...paragraphs)).toEqual(expected);
  });
});

describe('whom an age means', () => {
  test.each([
    [
      'the only one told of ahead of it',
      ['For years, Ana Berg kept a notebook.', '“I was no hero,” says the 41-year-old.'],
      ['Ana Berg'],
    ],
    [
      'nobody where two are',
      ['For years, Ana Berg kept a notebook. Ian Roe saw it.', '“I was no hero,” says the 41-year-old.'],
      ['41-year-old'],
    ],
    ['not one of another age', ['Ana Berg, 31, kept a notebook.', '“No,” says the 41-year-old.'], ['41-year-old']],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(...paragraphs)).toEqual(expected);
  });
});

describe('whom a first name alone means', () => {
  test.each([
    ['the only one who has it', ['Coach Besa Grey and Dan Hale left. Besa said it was late.'], ['Besa Grey']],
    [
      'whose last name comes first',
      ['President Tsun Ying was late.', 'Ms. Tsun said so, and Tsun left.'],
      ['Tsun Ying'],
    ],
    ['nobody where two have it', ['Coach Besa Grey met Besa Hale. Besa said it was late.'], ['Besa']],
    [
      'no maker of a thing',
      ['The Norden Starfish flew. The Starfish was late. Norden said it was a trap.'],
      ['Norden'],
    ],
    [
      'a weekday is no last name',
      ['It was signed by Gov. Jory Landers Tuesday.', 'Landers said it was late.'],
      ['Jory Landers'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(...paragraphs)).toEqual(expected);
  });
});

describe('which body a pronoun or a noun means', () => {
  test.each([
    [
      'the one that states what it will do',
      ['Regulator Harwat said it was late.', 'Lune Water will repay its customers, it said in a statement on Tuesday.'],
      ['Regulator Harwat', 'Lune Water'],
    ],
    ['by its board, too', ['Karvel’s board will propose a dividend, it said in a statement.'], ['Karvel']],
    [
      'not the one that another makes do it',
      ['Regulator Harwat said it was late.', 'Lune Water will have to repay its customers, it said in a statement.'],
      ['Regulator Harwat', 'Regulator Harwat'],
    ],
    [
      'nor one whose paragraph has another that spoke',
      ['The commission said it was late. Lune Water will repay its customers, it said in a statement.'],
      ['commission', 'commission'],
    ],
    [
      'an inquiry that has begun, and nobody whose name may be a body’s',
      ['Ivora Clarke kept a notebook. A public inquiry opened in May. It said the wards were full.'],
      ['A public inquiry'],
    ],
    [
      'and not who leads it',
      ['An independent review led by Dame Ann Roe found that staff were tired. It said they had worked in fear.'],
      ['An independent review led by Dame Ann Roe', 'An independent review led by Dame Ann Roe'],
    ],
    [
      'nor one that has yet to begin',
      ['Norden Steel said it was late. A review was ordered. It said it was over.'],
      ['Norden Steel', 'Norden Steel'],
    ],
    [
      'police, which are a force',
      ['Police Norden have closed the bridge. The force said it was late.'],
      ['Police Norden'],
    ],
    [
      'but not where there is another',
      ['Norden Police closed the bridge. A peacekeeping force left. The force said it was late.'],
      ['force'],
    ],
    [
      'what has a business’s name',
      ['Antby Holdings grew. The company said it was late. The Lune-based company said it was over.'],
      ['Antby Holdings', 'Antby Holdings'],
    ],
    ['or its forecast', ['Karvel raised its forecast on Tuesday. The company said it was late.'], ['Karvel']],
    ['not one of two', ['Antby Holdings and Lune Motors grew. The company said it was late.'], ['company']],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(...paragraphs)).toEqual(expected);
  });
});

describe('whom an age or a role of theirs means', () => {
  test.each([
    [
      'who alone does something just before it',
      ['For years, Ivora Roe kept a notebook.', '“I am no hero,” says the 41-year-old.'],
      ['Ivora Roe'],
    ],
    [
      'nobody where two are named',
      ['Ivora Roe lost to Ian Hale.', '“I am no hero,” says the 41-year-old.'],
      ['41-year-old'],
    ],
    [
      'nor where somebody else is as old',
      ['Ivora Roe left. A 41-year-old man fell. “I am no hero,” says the 41-year-old.'],
      ['41-year-old'],
    ],
    [
      'who manages a club is its boss',
      [
        'Antby manager Ann Roe left with Lune coach Ian Hale.',
        '“It is late,” the Lune boss said. “No,” the Antby boss said.',
      ],
      ['Ian Hale', 'Ann Roe'],
    ],
    ['though it is told later', ['“It is late,” the Antby boss said. Ann Roe, the Antby boss, left.'], ['Ann Roe']],
    ['but its captain is not', ['Antby captain Ann Roe left. “It is late,” the Antby boss said.'], ['Antby boss']],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(...paragraphs)).toEqual(expected);
  });
});

describe('who holds an office', () => {
  test.each([
    [
      'who was told to hold it before another is told of who does',
      [
        'The defence minister, Ann Roe, left on Monday.',
        'The minister said it was late.',
        'One cabinet minister said it was over.',
      ],
      ['Ann Roe', 'One cabinet minister'],
    ],
    [
      'whatever that other is called',
      ['Chief executive Ann Roe left. The chief executive said it was late. Another chief executive said it was over.'],
      ['Ann Roe', 'Another chief executive'],
    ],
    [
      'nobody without a name who is told of only later',
      ['The official said it was late.', 'A harbour official said it was over.', 'The official said it was bad.'],
      ['official', 'A harbour official', 'A harbour official'],
    ],
    [
      'nobody where another may be meant',
      ['Two ministers left.', 'Foreign Minister Ann Roe stayed.', 'The minister said it was late.'],
      ['minister'],
    ],
    [
      'not who serves them',
      [
        'Governor Ann Roe left.',
        '“It is late,” the governor said.',
        'The secretary to the Governor, Mr. Ian Hale, left.',
      ],
      ['Ann Roe'],
    ],
    [
      'whose place is told with it',
      [
        'The Governor of Lune State, Chief Ian Roe, came.',
        '“It is late,” the governor said.',
        'The deputy governor, Ann Hale, said it was over.',
      ],
      ['Ian Roe', 'Ann Hale'],
    ],
    [
      'of a place, whoever is told to hold it there',
      [
        'Norden’s prime minister said it was late.',
        'The prime minister of Norden, Ann Roe, left with Lune’s prime minister, Ian Hale.',
        'Lune’s prime minister said it was over. Antby’s prime minister said it was bad.',
      ],
      ['Ann Roe', 'Ian Hale', 'Antby’s prime minister'],
    ],
    [
      'no deputy of theirs',
      ['“It is late,” the mayor said. The deputy mayor said it was over.', 'Deputy mayor Ann Roe left.'],
      ['mayor', 'Ann Roe'],
    ],
    [
      'of several places, the one who spoke last there',
      [
        'The mayor of Antby, Ann Roe, met the mayor of Lune, Ian Hale.',
        'The mayor said it was late.',
        'The mayor of Lune, Ian Hale, said it was over. The mayor said it was bad.',
      ],
      ['mayor', 'Ian Hale', 'Ian Hale'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(...paragraphs)).toEqual(expected);
  });
});
