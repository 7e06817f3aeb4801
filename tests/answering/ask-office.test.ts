import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.js';
import { corpusOf } from '../articles.js';

const answerTo = (question: string, articles: Record<string, string>, article?: string) => {
  const { found, passages, answer } = ask(corpusOf(articles), { question, ...(article && { article }) });
  return { found, answer: answer?.text, article: passages[0]?.article };
};

/** Articles on other things, in which many a president and a head of something stands. */
const others = Object.fromEntries(
  Array.from({ length: 30 }, (_, i) => [
    `other-${i}`,
    `President Ole Brandt visited the harbour of Veld ${i} on Monday. The head of the port showed him crane ${i}.

The boss of a fish market said that prices rose by ${i + 2} percent, and a leader of dockers said they would strike.
`,
  ]),
);

describe('who holds an office', () => {
  const lune = `Lune Gov. Ana Torvald ordered the bridge closed after it was struck by a barge.

Sen. Per Aas, who left Karvel, Harn Mayor Ida Vik and Norden secretary of trade Ulf Dahl came to see it.
`;
  const steel = `Members of the Norden Steel Union voted for a strike on Friday.

Steel Union President Shaw Fane said that talks had failed. Norsteel CEO Bo Li Strand called it a mistake.

Norsteel's chief financial officer, Eva Quist, and vice president Jan Prins were at the talks.
`;
  const state = `Secretary of State Mara Rubin flew to Harn on Tuesday and met Defense Secretary Pelle Hegg.

Norden's prime minister, Dag Moen, and South Sudara President Moon Jae Lim were expected on Friday.

North Sudara leader Kim Jong Ra stayed at home.
`;

  test.each([
    ['who is the governor of Lune', 'Ana Torvald'],
    ['who is the mayor of Harn', 'Ida Vik'],
    ['who is the president of the Steel Union', 'Shaw Fane'],
    ['who is the CEO of Norsteel', 'Bo Li Strand'],
    ['whos the us secretary of state', 'Mara Rubin'],
    ['who is the PM of Norden', 'Dag Moen'],
    ['who is the president of South Sudara', 'Moon Jae Lim'],
  ])('stands beside the title that reports have before a name: %s', (question, name) => {
    expect(answerTo(question, { lune, steel, state, ...others })).toMatchObject({ found: true, answer: name });
  });

  test.each([
    ['who is the head of the Steel Union', 'Shaw Fane'],
    ['who leads the Steel Union', 'Shaw Fane'],
    ['whos the boss of norsteel', 'Bo Li Strand'],
    ['who is the leader of South Sudara', 'Moon Jae Lim'],
  ])('is found by another word than the article has, among all articles: %s', (question, name) => {
    expect(answerTo(question, { lune, steel, state, ...others })).toMatchObject({ found: true, answer: name });
  });

  test.each([
    ['who is the head of the Norden Relief Council', 'Ana Lopes'],
    ['who is the head of the NRC', 'Ana Lopes'],
    ['who is the CEO of the Harn Post Office', 'Per Dahl'],
    ['who is the president of Lune College', 'Maria Berg'],
    ['who coaches the Veld Rovers', 'Jan Moen'],
  ])('was given it by who is asked about: %s', (question, name) => {
    const changes = `The Norden Relief Council elected Ana Lopes as its head on Sunday. She succeeds Ole Quist.

The Harn Post Office named Per Dahl chief executive on Monday. Its board had dismissed Eva Strand in May.

Lune College has appointed Maria Berg, a chemist from Harn, as president. She takes office in June.

The Veld Rovers hired Jan Moen as coach after a poor season.
`;
    expect(answerTo(question, { changes, ...others })).toMatchObject({ found: true, answer: name });
  });

  test('is theirs whose long name the sentence before has, and may be to come', () => {
    const fund = `A European heads the International Monetary Fund. Its president, Ida Lagerlof, was named again in May.

Pelle Hegg joined the Lune Arctic Mission on Sunday. Hegg will serve as the mission's commander.
`;
    expect(answerTo('who is the head of the IMF', { fund }, 'fund')).toMatchObject({
      found: true,
      answer: 'Ida Lagerlof',
    });
    const commander = answerTo('who is the commander of the Lune Arctic Mission', { fund }, 'fund');
    expect(commander).toMatchObject({ found: true, answer: 'Hegg' });
  });

  test('is not who chairs another committee', () => {
    const bridge = `The Harn Bridge Committee met on Monday. Its work was praised by all of Harn.

Ola Quist, chairman of the Harn Harbour and Fish Committee of the Council, stayed away from the bridge.
`;
    expect(answerTo('who is the chairman of the Lune Bridge Committee', { bridge }).answer).toBeUndefined();
    const both = `${bridge}\nThe committee's chairman, Ada Marsh, thanked the crews.\n`;
    expect(answerTo('who is the chairman of the Harn Bridge Committee', { both }).answer).toBe('Ada Marsh');
  });

  test('is no chief counsel or the like', () => {
    const cars = '"The lights are safe," Per Holm, chief counsel at the Centre for Roads, told Harn Radio.';
    expect(answerTo('who is the boss of Harn Radio', { cars }).answer).toBeUndefined();
  });

  test('is no deputy, and a deputy is not who is above', () => {
    const tour = 'Norden President Ole Brandt and Norden Vice President Eva Quist opened the pier.';
    expect(answerTo('who is the vice president of Norden', { tour }).answer).toBe('Eva Quist');
    expect(answerTo('who is the president of Norden', { tour }).answer).toBe('Ole Brandt');
  });

  test('is nobody who only visits, or holds it of a part or of a house there', () => {
    const college = `President Ole Brandt spoke at Veldmore College on Sunday. "Be brave," he said at Veldmore.

David Aas, Veldmore's president, sat beside him.
`;
    expect(answerTo('who is the head of Veldmore', { college, ...others }).answer).toBe('David Aas');
    const rebels = "Ramo Kader, the leader of Norden's Chella region, told soldiers in Norden to march.";
    expect(answerTo('who is the leader of Norden', { rebels }).answer).toBeUndefined();
    const union = 'Jan Abdi, president of the Norwegian Cycling Union, spoke to reporters in Norway on Monday.';
    expect(answerTo('who is the president of Norway', { union }).answer).toBeUndefined();
  });

  test('is who the newest article says', () => {
    const at = (day: string, name: string) =>
      `---\ntitle: Air Lune changes its fares\npublished: ${day}\n---\n\nAir Lune CEO ${name} defended the fares on Monday.\n`;
    const articles = { old: at('2017-03-01', 'Gary Keller'), young: at('2025-03-01', 'Bob Jorn') };
    expect(answerTo('who is the CEO of Air Lune', articles)).toMatchObject({ answer: 'Bob Jorn', article: 'young' });
  });
});
