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

describe('a place beside the place is not it', () => {
  test.each([
    ['Nine people were killed in a village about 30 miles outside Lune.', ['9 30 miles outside Lune']],
    [
      'A bomb killed nine people some 50 kilometres (31 miles) north-east of Lune.',
      ['9 50 kilometres (31 miles) north-east of Lune'],
    ],
    ['Nine people were shot dead a 20-minute drive outside Lune.', ['9 20-minute drive outside Lune']],
    ['Nine people were killed in Oldby, 50 km north of Lune.', ['9 Oldby']],
    ['Nine people were killed just outside Lune.', ['9 Lune']],
    ['Nine sailors died 40 km off Antland.', ['9 Antland']],
    ['The town is 14 miles east of Lune where nine people were shot on Feb. 14.', ['9 Lune']],
  ])('how far away it was is told: %s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });

  test.each([
    ['Sources today reported in Lune that three rebels died.', ['3 null']],
    ['A spokesman said in Lune on Monday that three rebels were killed in Antby.', ['3 Antby']],
    ['Three deaths were reported in Lune that day.', ['3 Lune']],
    ['Governor Roe told a news conference in Lune that 14 people had been killed.', ['14 null']],
    ['Gunmen attacked a village in Antby. Speaking in Lune, the mayor said nine people were killed.', ['9 Antby']],
    ['Nine people were killed at a news conference in Lune.', ['9 Lune']],
    ['Heavy rain lashed the town of Antby on Sunday. Nine people have died.', ['9 Antby']],
    ['Three people were reported missing in Lune.', ['3 Lune']],
  ])('where it is only said: %s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });

  test.each([
    ['Ian Roe, fourth man in the Lune cartel, was arrested in northern Antby.', ['1 Antby']],
    ['A man in the Lune gang was killed.', ['1 null']],
    ['A clerk in the Norden Freedom Party was killed.', ['1 null']],
    ['Two men were killed in the Lune police station.', ['2 Lune police station']],
    ['Two men were killed in Lune gang fights.', ['2 Lune']],
    ['Two soldiers were killed on the Eastern Front in Antby.', ['2 Antby']],
  ])('a gang, a party: %s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });

  test.each([
    ['Two women from the village of Lune were killed in Antby.', ['2 Antby']],
    ['The victim, of the town of Lune, was killed in Antby.', ['1 Antby']],
    ['The market of the town of Lune burned, and two cooks were killed.', ['2 Lune']],
    ['Ian Roe, of Lune, was killed.', ['1 null']],
  ])('a home: %s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });

  test.each([
    [
      'Police arrested a boy in connection with the shooting of a pupil outside Lune High School.',
      ['1 null', '1 Lune High School'],
    ],
    ['A man was arrested in Antby in connection with a shooting in Lune that left two dead.', ['1 Antby', '2 Lune']],
    ['Three months after Ann Roe was gunned down in Lune, police arrested a man.', ['1 Lune', '1 null']],
    ['Three men were arrested on Monday after a shooting in Lune.', ['3 Lune']],
    ['Police arrested four people for protesting in Lune.', ['4 Lune']],
    ['Ian Roe was arrested and is to appear on Friday in Lune District Court.', ['1 null']],
    ['Gunmen appeared in Lune and killed nine people.', ['9 Lune']],
  ])('an arrest is not where that was for which it is made: %s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });

  test('nor is it where somebody else describes it to be', () => {
    expect(
      placed('Some 35 people were killed at the base, in what the mayor called “a strike near the Norden border.”'),
    ).toEqual(['35 null']);
    expect(placed('Some 35 people were killed “in a strike near the Norden border,” the mayor said.')).toEqual([
      '35 Norden border',
    ]);
  });
});

describe('a place is of the clause of its verb', () => {
  test.each([
    ['After Ian Roe was killed, the police held two operations in Lune.', ['1 null']],
    ['When Ian Roe died in 1970, Ann inherited millions, keeping most in the Norden Bank.', ['1 null']],
    ['Since nine miners were killed, the firm has shut a mine in Lune.', ['9 null']],
    ['After Ian Roe was killed in Antby, the police held two operations in Lune.', ['1 Antby']],
    ['After a truck hit a bus in Lune, nine people were killed.', ['9 Lune']],
    ['When nine people were killed, they were at a market in Lune.', ['9 Lune']],
    ['When he was shot, Ian Roe was standing at a stall in Lune.', ['1 Lune']],
    ['Nine people were killed when a bus overturned in Lune.', ['9 Lune']],
  ])('what was before: %s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });

  test.each([
    [
      'Tens of thousands fled, and dozens were killed at Antby airport on Thursday.',
      ['null null', 'null Antby airport'],
    ],
    ['Nine people were killed, and dozens were hurt in Lune.', ['9 Lune', 'null Lune']],
    ['Thousands fled, and nine people were killed when floods struck Kenya.', ['null Kenya', '9 Kenya']],
    ['Anger over the death of Ann Roe has spread in Norden.', ['1 null']],
    ['Anger grew over the death of Ann Roe in Norden.', ['1 Norden']],
  ])('what came besides: %s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });
});

describe('a death that is only named is not where the verb of the sentence is', () => {
  test.each([
    ['A service for slain mayor Ian Hale will be held at Lune Stadium in Antby.', ['1 null']],
    [
      'A service for slain mayor Ian Hale will be held at Lune Stadium. Hale was shot dead at Antby Hall.',
      ['1 Antby Hall', '1 Antby Hall'],
    ],
    ['The killing of Ian Hale has been condemned by leaders in Norden.', ['1 null']],
    ['The killing of Ian Hale on the campus of Lune University has shocked many in Norden.', ['1 Lune University']],
    ['The funeral of Ann Roe, who was killed on Monday, was held in Antby.', ['1 null']],
    ['A suspect in the killing of Ian Hale was arrested at a diner in Oldby, Norden.', ['1 Oldby', '1 null']],
    ['The killing of Ian Hale happened in Antby.', ['1 Antby']],
    ['The murder of Ian Hale was committed in Antby.', ['1 Antby']],
    ['The killing of two nurses in Antby has been condemned in Norden.', ['2 Antby']],
    ['A market was held in Antby on Monday when a bomb killed nine people.', ['9 Antby']],
  ])('%s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });
});

describe('where those work or are treated who tell of it or lived through it is another place', () => {
  test.each([
    ['Researchers at the University of Norden in Lune have reported how two hunters died.', ['2 null']],
    ['Researchers at Lune University said that two hunters died in Antby.', ['2 Antby']],
    ['Two researchers at Lune University were killed.', ['2 Lune University']],
    ['A man was shot on Lune Road. Ian Hale was taken to Doe Hospital in Newland where he died.', ['1 Lune Road']],
    ['Ian Hale was taken to Lune Medical Center in Newland, where he died.', ['1 null']],
    ['Two people were killed at Doe Hospital in Newland.', ['2 Doe Hospital']],
    ['His body was taken to a laboratory in Newland. Ian Hale was killed.', ['1 null']],
    ['She had made calls to police in Antby; her son was arrested on Monday.', ['1 null']],
    ['A cook was shot in Antby on Monday. She was upset about the recent arrest of her son.', ['1 Antby', '1 null']],
  ])('%s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });
});

describe('a name ends where the next words begin', () => {
  test.each([
    ['He killed three people in Norden The two men were found on Monday.', ['3 Norden']],
    ['He shot Ann Roe dead in Port Lune When the truck stopped he fled.', ['1 Port Lune']],
    ['Three people were killed in Texas Shooter: Ian Hale fled.', ['3 Texas']],
    ['Three people were killed in Mexico City: a cook and two clerks.', ['3 Mexico City']],
    ['Three people were killed in Port Lune: a cook and two clerks.', ['3 Port Lune']],
    ['They rode along the Lune river front plaza when a gunman killed Ian Hale.', ['1 null']],
    ['They rode along the Lune river when a gunman killed Ian Hale.', ['1 Lune river']],
  ])('%s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });
});

describe('each of two clauses has its own place', () => {
  test.each([
    [
      'Some 70,000 people have been killed in Norden and in 30 years of war in Lunia more than 100,000 have been killed.',
      ['70000 Norden', '100000 Lunia'],
    ],
    ['A gunman killed 12 people in Antby and in Newland.', ['12 Antby']],
    ['In Antby and in Newland 12 people were killed.', ['12 Antby']],
  ])('%s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });
});

describe('places in further words, where the name is a place for sure', () => {
  const there = 'Rain fell in Antby. A fair was held in Lune. ';
  test.each([
    ['Kenya saw temperatures plunge, resulting in the deaths of 78 people.', ['78 Kenya']],
    ['On Monday Kenya recorded 25 deaths, and Peru reported 12 deaths.', ['25 Kenya', '12 Peru']],
    ['Lune suffered its worst flood, in which nine died. Streets in Lune were empty.', ['9 Lune']],
    ['Lune suffered its worst flood, in which nine died.', ['9 null']],
    ['Kenya suffered heavy losses, and nine died.', ['9 null']],
    ['Kenya reported that nine people were killed by its soldiers.', ['9 null']],
    ['I saw a fire in which nine people died. In I they sing.', ['9 null']],
  ])('who went through it: %s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });

  test.each([
    ['A man was shot outside an Antby hookah lounge.', ['1 Antby']],
    ['A man was killed in a Lune parking lot.', ['1 Lune']],
    ['A man was shot at a Lune, Antland, residence.', ['1 Lune, Antland']],
    ['A man was shot by an Antby police officer.', ['1 null']],
    ['He was treated at a Lune hospital after he was shot.', ['1 null']],
    ['A man was shot at a Catholic church.', ['1 null']],
    ['Since May, 2,187 Antby residents have died.', ['2187 Antby']],
    ['Nine Antby residents were killed in Lune.', ['9 Lune']],
    ['Nine Antby residents were killed in a bus crash.', ['9 null']],
    ['Police arrested two Antby residents.', ['2 null']],
    ['More than 400 residents of Antby were displaced.', ['400 Antby']],
    ['Nine Antby police officers were killed.', ['9 null']],
    ['Some 4,000 people were displaced from Antby, Lune and Kestrel Bay.', ['4000 Antby, Lune and Kestrel Bay']],
    ['Some 4,000 people fled Antby to Lune.', ['4000 Antby']],
  ])('a building, those who live there: %s', (body, places) => {
    expect(placed(there + body)).toEqual(places);
  });

  test.each([
    ['Nine people died along the Antby coast.', ['9 Antby coast']],
    ['Nine people died along with Ann Roe.', ['9 null', '1 null']],
    ['Nine people were killed in the corridor between Antby and Lune.', ['9 corridor between Antby and Lune']],
    ['More than 900 people were detained in 35 Antish cities.', ['900 35 Antish cities']],
  ])('a coast, a corridor, so many cities: %s', (body, places) => {
    expect(placed(body)).toEqual(places);
  });
});

describe('the headings of a list of events', () => {
  const list = 'Norden had a hard year.';
  test('give their place to what stands below them', () => {
    expect(
      placed(
        `${list} ¶ Floods in Antby ¶ Rain fell for days, killing nine people. ¶ Wildfires in Lune ¶ The fires killed 97 people in the town of Oldby. ¶ Four people are missing.`,
      ),
    ).toEqual(['9 Antby', '97 Oldby', '4 Lune']);
    expect(placed(`${list} ¶ Cyclone Freda ¶ Rain fell. ¶ Kenya floods ¶ Rains killed nine people.`)).toEqual([
      '9 Kenya',
    ]);
    expect(placed('Kenya: A bus fell into a river, killing nine people. ¶ Peru: Two cooks were hurt.')).toEqual([
      '9 Kenya',
      '2 Peru',
    ]);
  });

  test('let no place through to what stands below another', () => {
    expect(
      placed(
        `A storm killed 14 people in Lune. ¶ Cyclone Freda ¶ The toll had passed 1,000. ¶ Storm Ida ¶ It killed two.`,
      ),
    ).toEqual(['14 Lune', '1000 null', '2 null']);
    expect(placed('A storm killed 14 people in Lune. ¶ Panic in the streets ¶ Two others died of burns.')).toEqual([
      '14 Lune',
      '2 Lune',
    ]);
  });

  test('a log of the police has its streets ahead of a colon', () => {
    expect(
      placed(
        'Theft, Lune Road: An officer stopped a car. She was arrested. Escape, Norden 12: Two suspects were arrested.',
      ),
    ).toEqual(['1 Lune Road', '2 Norden 12']);
  });
});

describe('the same people are where they are told to have been', () => {
  const talk = 'The mayor spoke. ¶ Talks went on. ¶ Shops were shut.';
  test.each([
    [
      'who is named',
      `Ann Roe, a nurse, was killed in Antby. A cook died in Oldby. ¶ ${talk} ¶ Friends recalled the night on which Roe was killed.`,
      '1 Antby',
    ],
    [
      'but none of two of the name',
      `Ann Roe was killed in Antby. Ian Roe was killed in Oldby. ¶ ${talk} ¶ Roe was killed at night.`,
      '1 null',
    ],
    [
      'nor of a relative',
      `Ann Roe was killed in Antby. A cook died in Oldby. ¶ ${talk} ¶ When Ian Roe died, she was nine.`,
      '1 null',
    ],
    [
      'a number of people',
      `Nine miners were killed in Antby. Two cooks died in Oldby. ¶ ${talk} ¶ The union mourned the deaths of the nine miners.`,
      '9 Antby',
    ],
    [
      'but not of others',
      `Nine miners were killed in Antby. Two cooks died in Oldby. ¶ ${talk} ¶ The union mourned the deaths of nine pupils.`,
      '9 null',
    ],
    [
      'nor by another deed',
      `A bomb killed nine miners in Antby. Two cooks died in Oldby. ¶ ${talk} ¶ Nine miners were killed on Friday in a crash.`,
      '9 null',
    ],
    [
      'nor of two tolls',
      `Nine miners were killed in Antby in May. Nine miners were killed in Oldby in June. ¶ ${talk} ¶ The nine miners were killed by gas.`,
      '9 null',
    ],
    [
      'who is named of the only event',
      `A fire in Antby killed four people. ¶ ${talk} ¶ Ian Marsh died too.`,
      '1 Antby',
    ],
    [
      'but not in a background',
      `A fire in Antby killed four people. ¶ ${talk} ¶ His wife, Ann Roe, was killed in an earlier fire.`,
      '1 null',
    ],
    [
      'the city that speaks',
      'A tornado touched down in Antby. The city said several people were displaced.',
      'null Antby',
    ],
    [
      'but not where two are named',
      'A storm hit a church in Antby and a mill in Lune. The city said several people were displaced.',
      'null null',
    ],
  ])('%s', (_, body, figure) => {
    expect(placed(body).at(-1)).toBe(figure);
  });
});
