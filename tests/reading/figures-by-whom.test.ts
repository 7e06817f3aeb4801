import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.js';
import type { Figure } from '../../src/reading/reading.js';
import { readArticle } from '../../src/text/read-article.js';

function figuresOf(body: string): readonly Figure[] {
  const result = readArticle({ id: 'x', raw: `---\ntitle: A day in Port Lune\npublished: 2015-03-10\n---\n\n${body}` });
  if (!result.ok) throw new Error(result.reason);
  return read(result.article).figures;
}

describe('according to whom', () => {
  test.each([
    ['Shells killed 27, Antby’s civil guard said on Monday; Oldby said it had hit nobody.', 'Antby’s civil guard'],
    ['But the Lune rights group put the number of dead at 140.', 'the Lune rights group'],
    ['A war that the UN says has killed 6,015 people goes on.', 'the UN'],
    ['The coast guard’s toll stood at 31.', 'The coast guard'],
    ['The Lune Commission on Human Rights counted 22 dead.', 'The Lune Commission on Human Rights'],
    ['The Lune Commission on Human Rights says 22 people were killed.', 'Lune Commission on Human Rights'],
    ['According to Save the Forests, 12 people were killed.', 'Save the Forests'],
    ['The market blast killed 18 people.', null],
    ['Shops shut; police put the toll at nine.', 'police'],
    ['According to preliminary figures, 12 soldiers have been killed, the president said.', 'the president'],
    ['According to official figures, 12 soldiers have been killed.', 'official figures'],
    ['Per the coroner’s office, 12 people died in the fire.', 'the coroner’s office'],
    ['12 people died in the fire, per Antby Watch.', 'Antby Watch'],
    ['Per capita, 12 people died.', null],
    ['Justice Watch has counted 7,400 arrests.', 'Justice Watch'],
    ['The Antby-based Justice Watch said 12 people were killed.', 'Justice Watch'],
    ['Gunmen attacked a village, killing 12 people.', null],
    ['Ann Roe deserves credit for taking in 900 refugees.', null],
    ['The workers said that the mine, whose owner was killed, had burned.', null],
    ['The mayor said the rule, which was made after gunmen killed 130 people in Antby, would go on.', null],
    ['The raid, which the army said was over, came after a bomb killed 11 people.', null],
    ['The bishop condemned the attacks, which killed nine people and hurt 36.', null],
    ['Norden proposed a truce in the war, which has left 2,000 dead.', null],
    ['A strike killed 11 people on a boat from Lune that the mayor said was carrying drugs.', null],
    ['The mayor said a fire broke out in a hotel, which killed two people.', 'mayor'],
    ['Police said the guard was taken to a hospital, where he died.', 'Police'],
    ['The mayor said 12 people, who were in the hall, were killed.', 'mayor'],
    ['Some 30 cases, including seven deaths, were reported in Antby.', null],
    ['Three deaths, all women, were confirmed.', null],
    ['The health ministry raised the number of dead in the fire to 52.', 'The health ministry'],
    ['The blast raised the number of people killed this year to 52.', null],
    ['Watch-Info revised the number of people detained to 512.', 'Watch-Info'],
    ['A memorial lists the names of the 112 dead.', null],
    ['Justice Monitor said 58 people were killed.', 'Justice Monitor'],
    ['The army’s 59th Infantry Battalion said 58 people were killed.', '59th Infantry Battalion'],
    ['The state’s 7th Brigade said 58 people were killed.', '7th Brigade'],
    ['A fire that the mayor said was set by boys killed two people.', 'mayor'],
  ])('%s', (body, source) => {
    expect(figuresOf(body)[0]?.source).toBe(source);
  });
});

describe('according to whom, where a sentence before names them', () => {
  test.each([
    ['The Lune Storm Agency said nine died. The agency put the number of injured at 230.', 'Lune Storm Agency'],
    [
      'The Lune Storm Agency said nine died. The Norden Sea Agency said none did. The agency put the number of injured at 230.',
      'The agency',
    ],
    ['The mayor said nine died. The agency put the number of injured at 230.', 'The agency'],
    ['Superintendent of Police Arvind Roe said nine people died. Six were injured, he added.', 'Arvind Roe'],
    ['Deputy Inspector General of Police Ian Roe said nine people died. Six were injured, he added.', 'Ian Roe'],
  ])('%s', (body, source) => {
    expect(figuresOf(body).find(({ kind }) => kind === 'injured')?.source).toBe(source);
  });
});

describe('how many, and who', () => {
  const told = (body: string) =>
    figuresOf(body).map(
      ({ kind, low, high, approximate, victims }) =>
        `${kind} ${low}${high === null ? '+' : ''}${approximate ? '~' : ''} ${victims}`,
    );

  test.each([
    ['The toll has gone up to 15.', ['killed 15 null']],
    ['Up to 40 cooks were killed.', ['killed 40~ cooks']],
    ['The death toll from the quake has passed 1,000.', ['killed 1000+ null']],
    [
      'Police said five cooks had been killed, but later revised the figure to three.',
      ['killed 5 cooks', 'killed 3 null'],
    ],
    ['Nine members of the gang Lune 18 were killed.', ['killed 9 members of the gang']],
    ['Two million refugees have fled Antland.', ['displaced 2000000 refugees']],
    ['Gunmen killed six women and girls in Antby.', ['killed 6 women and girls']],
    ['It brings to 81 the number of people presumed killed.', ['killed 81~ null']],
    ['A source put the number still missing at 35.', ['missing 35 null']],
    ['Thirty-five are not accounted for.', ['missing 35 null']],
    ['The panel documented 66 enforced disappearances.', ['missing 66 null']],
    ['The number of people in camps had been 2,87,119.', ['displaced 287119 null']],
    ['Some 9,800 households are living on embankments.', ['displaced 9800~ households']],
    ['Eleven suspects were picked up in raids.', ['detained 11 suspects']],
    ['He was hurt and taken to Regional One hospital.', ['injured 1 He']],
    ['The blast did not result in any casualties.', ['killed 0 null', 'injured 0 null']],
  ])('%s', (body, figures) => {
    expect(told(body)).toEqual(figures);
  });

  test.each([
    ['153 pupils remain in captivity.', ['abducted 153 pupils']],
    ['Twenty pupils were taken in Antby state by gunmen.', ['abducted 20 pupils']],
    ['Twenty pupils were taken to the fair by bus.', []],
    ['No fewer than 50 of the pupils abducted by gunmen have escaped from their captors.', []],
  ])('those who are taken: %s', (body, figures) => {
    expect(told(body)).toEqual(figures);
  });
});

test('where a part of those who are counted died is not where all did', () => {
  const places = figuresOf('Of the 80 killed, 41 died in Antby.').map(({ low, place }) => `${low} ${place}`);
  expect(places).toEqual(['80 null', '41 Antby']);
});

test('of two parts of a sentence each has its own teller', () => {
  const body = 'In Antby 27 were killed, Ann Lopes said on Monday; in Lune 400 were killed, the mayor said.';
  expect(figuresOf(body).map(({ low, source }) => `${low} ${source}`)).toEqual(['27 Ann Lopes', '400 the mayor']);
});

describe('who counts by year or at the end', () => {
  test.each([
    ['In 2013 the UN recorded 148 deaths.', ['148 the UN']],
    ['In May, 11 people died, and in 2013 the UN recorded 148 deaths.', ['11 null', '148 the UN']],
    ['The war has cost 38,000 lives, by the council’s count.', ['38000 the council']],
    ['In 2013 Antby recorded 148 deaths.', ['148 null']],
    ['Nine miners died in Antby, the authorities informed this Monday.', ['9 the authorities']],
    ['Nine miners died in Antby, and their families have been informed.', ['9 null']],
    ['A report about unrest in Antby said that police had arrested 17 students.', ['17 null']],
    ['He read a report about Ana Lopes having said that 17 students died.', ['17 Ana Lopes']],
  ])('%s', (body, sources) => {
    expect(figuresOf(body).map(({ low, source }) => `${low} ${source}`)).toEqual(sources);
  });
});

test.each([
  [
    'According to the Storm Office, as of 5 March:\n\n* Deaths: 9\n* Injured: 64',
    ['9 the Storm Office', '64 the Storm Office'],
  ],
  ['According to the council:\n\n- 12 people died\n- 30 people were hurt', ['12 the council', '30 the council']],
  ['Here is more, the mayor said:\n\n* 12 people died.\n* Two were hurt, police said.', ['12 the mayor', '2 police']],
  ['The council met. This is the news:\n\n* 12 people died.', ['12 null']],
])('who tells a list tells its items: %j', (body, sources) => {
  expect(figuresOf(body).map(({ low, source }) => `${low} ${source}`)).toEqual(sources);
});

describe('what is only the occasion of what somebody says is nobody’s', () => {
  test.each([
    [
      'A service for Ann Roe, who was murdered in Antby on May 4, will be held on Sunday, the Lune Union announced.',
      null,
    ],
    ['Ann Roe, who was murdered in Antby on May 4, was 34, the Lune Union announced.', 'Lune Union'],
    ['The council has announced a search for the gunmen following the death on Monday of nine people.', null],
    ['The council has announced the death of nine people following the storm.', 'council'],
    ['The council said the gunmen were hunted after nine people were killed.', 'council'],
    ['Ana Lopes ordered the flags to half-mast after nine people were killed.', null],
    ['He praised the painter Ian Hale, who killed nine people.', null],
    ['Norden condemned the murder of nine people.', null],
    ['Ana Lopes called the raid that killed nine people "an attack on us".', null],
    ['The mayor described how nine people were killed.', 'mayor'],
    ['The mayor demanded an inquiry, saying nine people were killed.', 'mayor'],
    ['Police say Ian Hale, the builder who killed nine people in Lune, held two licences.', null],
    ['Police say Ian Hale, a builder, killed nine people in Lune.', 'Police'],
    ['Ana Lopes wrote that the mayor, who was killed in 2014, "was kind".', null],
    ['Ana Lopes said nine had died — despite the official death toll standing at eight.', 'Ana Lopes'],
  ])('%s', (body, source) => {
    expect(figuresOf(body)[0]?.source).toBe(source);
  });
});

describe('who asks or pleads states nothing, nor does a pronoun that means nobody known', () => {
  test.each([
    ['Police are asking for help after a cook was killed in Antby.', null],
    ['On Monday Ian Hale asked who had killed the mayor.', null],
    ['Ian Hale has pleaded guilty and was imprisoned.', null],
    ['When they arrived, they found two men with gunshot wounds.', null],
    ['You said that a cook was killed.', null],
    ['Everybody here knows that nine people have been killed.', null],
    ['A guard came on Monday. Ana Lopes spoke. She said a cook was killed.', 'Ana Lopes'],
  ])('%s', (body, source) => {
    expect(figuresOf(body)[0]?.source).toBe(source);
  });
});
