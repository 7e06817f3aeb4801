import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.js';
import { readArticle } from '../../src/text/read-article.js';

/** "low place" of each figure of an article of Tuesday, 10 March 2015; " ¶ " parts paragraphs. */
function placed(body: string, title = 'A day in the news'): string[] {
  const raw = `---\ntitle: ${title}\npublished: 2015-03-10\n---\n\n${body.replaceAll(' ¶ ', '\n\n')}`;
  const result = readArticle({ id: 'x', raw });
  if (!result.ok) throw new Error(result.reason);
  return read(result.article).figures.map(({ low, place }) => `${low} ${place}`);
}

describe('what is fired on a place of which nothing more is told', () => {
  test.each([
    ['At least 18 people were killed in a strike on Antby on Saturday.', ['18 Antby']],
    ['Shelling on Antby overnight killed 12 people.', ['12 Antby']],
    ['Strikes on Port Lune killed nine people.', ['9 Port Lune']],
    ['Six people were killed in a raid on Antby.', ['6 Antby']],
    ['Six people were killed in an air strike on Lune hospital.', ['6 Lune hospital']],
    ['Nine people were killed in an attack on Antby, Poland, on Monday.', ['9 Antby']],
    ['Nine people were killed in raids on Antby, Lune and Newland on Monday.', ['9 Antby, Lune and Newland']],
    ['Police said nine people were killed in strikes on Antby and Roe was hurt.', ['9 Antby']],
  ])('it is there: %s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });

  test.each([
    ['A drone strike on Roe killed two guards. Ann Roe was unhurt.', ['2 null']],
    ['Nine people were killed in an attack on Roe.', ['9 null']],
    ['Nine people were killed in an attack on Roe, Poland’s president.', ['9 null']],
    ['Nine people were killed in air strikes on Hezbollah.', ['9 null']],
    ['Nine people were killed in an air strike on Antlanders.', ['9 null']],
    ['Two people were hurt in a strike on Lune Steel.', ['2 null']],
    ['Two people were hurt when the strike on Friday began.', ['2 null']],
    ['Four men were arrested in a police raid on Novaco.', ['4 null']],
  ])('but not on somebody: %s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });
});

describe('from where people are taken or flee', () => {
  test.each([
    ['Six cooks were kidnapped from Antby on Sunday.', ['6 Antby']],
    ['Six cooks were abducted at gunpoint on Sunday from the village of Lune.', ['6 Lune']],
    ['Six cooks were kidnapped by unidentified gunmen from Antby Marsh.', ['6 Antby Marsh']],
    ['Two men were arrested from Antby on Monday.', ['2 Antby']],
    ['More than 4,000 people have fled Antby since Monday.', ['4000 Antby']],
  ])('it was there: %s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });

  test.each([
    ['Six cooks were kidnapped by militants from Antby.', ['6 null']],
    ['Six cooks were kidnapped from Ann Roe’s house.', ['6 null']],
    ['Two men were arrested from Monday to Friday.', ['2 null']],
    ['More than 4,000 people have fled Boko Haram.', ['4000 null']],
    ['More than 4,000 people have fled Roe, the general.', ['4000 null']],
    ['More than 4,000 people have fled Nationalism since May.', ['4000 null']],
  ])('but not from where somebody comes: %s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });
});

describe('names of towns and roads in their whole', () => {
  test.each([
    ['Two people died in the flooded state capital, Port Lune, as rescuers were at work.', ['2 Port Lune']],
    ['Two people died in the northern town, Antby, on Monday.', ['2 Antby']],
    ['In the northern town, Ann Roe, 40, was killed.', ['1 null']],
    ['In the provincial capital, Ann Roe, the governor, said two people were killed.', ['2 null']],
    ['Four people were killed in Santa Lune de los Llanos on Monday.', ['4 Santa Lune de los Llanos']],
    ['Four people were killed near Villa del Marsh.', ['4 Villa del Marsh']],
    ['Two people were killed on the Antby–Lune road.', ['2 Antby–Lune road']],
    ['Two people were killed on the road – Marsh Road – on Monday.', ['2 null']],
  ])('%s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });
});

describe('what stands like a place and is none of what happened', () => {
  test.each([
    ['Two million people have been displaced, making it one of the worst crises in Africa.', ['2000000 null']],
    ['A flood in Antby killed nine people, one of the worst floods in West Africa.', ['9 Antby']],
    ['Nine people died in one of the deadliest attacks in Poland.', ['9 Poland']],
    ['A storm killed nine people in Europe.', ['9 Europe']],
    ['Berg killed two sisters and was caught after a breakthrough in DNA technology.', ['2 null']],
    ['A passenger in the BMW was hurt.', ['1 null']],
    ['Ann Roe, a 22-year-old nurse at Lune College, was killed in Newland.', ['1 Newland']],
  ])('%s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });
});

describe('which building fell or blew up', () => {
  test.each([
    ['About 200 people are missing in the collapse of the Lune residence.', ['200 Lune residence']],
    ['Nine people died in the collapse of Marsh Bridge.', ['9 Marsh Bridge']],
    ['Nine people died in the explosion of the Lune refinery.', ['9 Lune refinery']],
    ['Nine people died in the collapse of the Antish government.', ['9 null']],
  ])('%s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });
});

describe('the square of a town is in it', () => {
  const attack = 'An attack left three people dead at a fair in the town of Antby. ¶ ';
  const square = 'The attack happened on Friday in the Marsh Yard, the town’s central square.';
  test('so that the next sentences go on from the town', () => {
    expect(placed(`${attack}${square} ¶ The three people who died were men.`)).toEqual(['3 Antby', '3 Antby']);
  });
  test('but who was killed there was', () => {
    expect(placed('A bomb killed nine people in the Marsh Yard, the town’s main square.')).toEqual(['9 Marsh Yard']);
  });
});

describe('the place that only the title tells', () => {
  const told = (title: string, body = 'Two people were killed in a shooting on Monday.') => placed(body, title).at(0);
  test('is that of an event whose day the text tells', () => {
    expect(told('Two dead in shooting outside Port Lune shop')).toBe('2 Port Lune');
    expect(told('Antby couple killed in shooting near Lune')).toBe('2 Lune');
  });
  test('but not where somebody is held or protests', () => {
    expect(told('Man held in Antby after two killed')).toBe('2 null');
    expect(told('Protest in Antby after shooting kills two')).toBe('2 null');
  });
  test('nor that of another place that the text tells', () => {
    expect(told('Two dead in Lune shooting', 'Two people were killed in Antby on Monday.')).toBe('2 Antby');
  });
});

describe('where on a long road it was', () => {
  test.each([
    ['Nine people were killed on the A12 near Antby on Monday.', ['9 Antby']],
    ['Nine people were killed on the Antby–Lune National Highway near Newland on Monday.', ['9 Newland']],
    ['Nine people were killed on Marsh Road in Newland on Monday.', ['9 Marsh Road']],
    ['Nine people were killed on the Antby-Lune highway.', ['9 Antby-Lune highway']],
  ])('%s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });
});

describe('where something was is told by what it is called', () => {
  const known = 'Shops in Antby are shut.';
  test.each([
    [`He slept on the night of the Antby attack. ${known} Nine people died in the attack.`, ['9 Antby']],
    [`The police knew Antby shooter Ian Hale, but he killed 49 people. ${known}`, ['49 Antby']],
    ['The guns were used in the San Lune shooting rampage that left 14 people dead.', ['14 San Lune']],
    ['The rebels declared war on Haiti, leading to 30,000 deaths.', ['30000 Haiti']],
    ['Troops brought the fever to Haiti, killing 12 people.', ['12 Haiti']],
    ['Parts of the Lune Islands are under water, and dozens of people are dead.', ['null Lune Islands']],
    ['North of Oldby, a bus overturned. Nine people died in the crash.', ['9 Oldby']],
  ])('%s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });
  test.each([
    ['The police knew Hale shooter Ian Roe, but he killed 49 people.', ['49 null']],
    ['He slept on the night of the Hale attack. Nine people died in the attack.', ['9 null']],
    ['The Roe war on drugs has left 12 people dead.', ['12 null']],
    ['Troops brought the fever to Roe, killing 12 people.', ['12 null']],
    ['Parts of Roe’s house burned, and two people died.', ['2 null']],
    ['An attack on San Lune de Mar left two people dead.', ['2 null']],
  ])('but not by a person: %s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });
});
