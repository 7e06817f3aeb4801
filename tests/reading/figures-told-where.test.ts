import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.js';
import type { Figure } from '../../src/reading/reading.js';
import { readArticle } from '../../src/text/read-article.js';

/** The figures of an article of Tuesday, 10 March 2015; " ¶ " parts paragraphs. */
function figuresOf(body: string, title = 'A day in Port Lune'): readonly Figure[] {
  const raw = `---\ntitle: ${title}\npublished: 2015-03-10\n---\n\n${body.replaceAll(' ¶ ', '\n\n')}`;
  const result = readArticle({ id: 'x', raw });
  if (!result.ok) throw new Error(result.reason);
  return read(result.article).figures;
}

describe('who tells a figure in its own clause or by a verb for reporting', () => {
  test.each([
    ['The UN also reports more than 400 families have fled Antland.', ['400 UN']],
    ['Defence Minister Ana Lopes claimed more than 40 civilians have been killed.', ['40 Ana Lopes']],
    ['The council confirmed 28 deaths on the island.', ['28 The council']],
    ['In its first bulletin, the National Storm Unit (NSU) had spoken of 18 dead.', ['18 the National Storm Unit']],
    [
      'The toll climbed to 60 on Monday, after the Antish government confirmed 28 deaths.',
      ['60 null', '28 the Antish government'],
    ],
    ['Rain fell for a week, and the fire service recorded 14 deaths.', ['14 the fire service']],
    ['The figure is double the 19 deaths that the mayor cited on Monday.', ['19 the mayor']],
    ['The Lune Post has learned that 12 people were hurt.', ['12 The Lune Post']],
    [
      'Ana Lopes told reporters that 175 people had died, 1,108 had been hurt, and 32 were reported missing.',
      ['175 Ana Lopes', '1108 Ana Lopes', '32 Ana Lopes'],
    ],
    ['Both fired, killing Ian Marsh, after they said he had a gun.', ['1 null']],
    ['The quake claimed 40 lives.', ['40 null']],
  ])('%s', (body, sources) => {
    expect(figuresOf(body).map(({ low, source }) => `${low} ${source}`)).toEqual(sources);
  });
});

describe('where it was that something came over, where the name is a place for sure', () => {
  test.each([
    ['Oklahoma was hit by storms on Monday, leaving four dead.', ['4 Oklahoma']],
    ['A drone attack on Antby killed three cooks, the mayor of Antby said.', ['3 Antby']],
    ['A drone attack on Berg killed three cooks. Ian Berg was unhurt.', ['3 null']],
    ['A tornado ripped through Newland, killing four. There were fires in Newland.', ['4 Newland']],
    ['More than 700 people were evacuated from Antby overnight. Schools in Antby were shut.', ['700 Antby']],
    ['A guard of the Lune Brigade was killed. A soldier in the Lune Brigade was hurt.', ['1 null', '1 null']],
    ['An attack on Mexico’s president wounded two guards.', ['2 null']],
    ['Gangs stormed Haiti’s largest prison, killing five guards.', ['5 Haiti']],
    ['He was shot dead at his Antby home. His friends in Antby mourn.', ['1 Antby']],
    ['A landslide on the road between Antby and Newland killed 12.', ['12 road between Antby and Newland']],
    ['A quake struck the Lune Peninsula and killed 12, officials in Antby said.', ['12 Lune Peninsula']],
    ['Two boats sank over the Lune Region, with no one hurt.', ['0 Lune Region']],
    ['Divers recovered the bodies of two boys from the Lune river.', ['2 Lune river']],
    ['More than 4,000 people have fled Ukraine since May.', ['4000 Ukraine']],
    ['More than 4,000 people have fled Boko Haram since May.', ['4000 null']],
    ['The mayor spoke in Antby. Two people were killed there in May.', ['2 Antby']],
    ['The mayor spoke in Antby. Two people were killed in May.', ['2 null']],
    ['“I killed nobody,” he said in an interview at a Texas prison. Two died.', ['0 null', '2 null']],
    ['Two guards were hurt, sources at Lune Palace said.', ['2 null']],
    // a people is no place, but what is theirs may be
    ['Two guards were killed in Russian shelling.', ['2 null']],
    ['Two fishermen drowned in French waters.', ['2 French waters']],
    ['Two guards were killed in the Turkish border town of Antby.', ['2 Antby']],
  ])('%s', (body, places) => {
    expect(figuresOf(body).map(({ low, place }) => `${low} ${place}`)).toEqual(places);
  });
});

describe('days and places of other things are none of a figure', () => {
  test.each([
    [
      'what a case is of',
      'Berg came to the jail in 2012 for his trial on a charge in the death of Ann Roe.',
      ['1 null'],
    ],
    ['nor when a suspect was arrested', 'He was charged on Monday with killing two women.', ['2 null']],
    [
      'but the year of the deed',
      'A court will hear Berg in the 1998 fatal stabbing of a cook.',
      ['1 1998-01-01..1998-12-31'],
    ],
    [
      'an attack in which',
      'Two men were charged on Monday after a Sunday attack in which they are accused of shooting a man.',
      ['1 2015-03-08..2015-03-08'],
    ],
    [
      'nor the day of the sentence before, of whom it is only told who they are',
      'In January he wrote a review. Then he praised Ted Berg, who killed three people and injured 26.',
      ['3 null', '26 null'],
    ],
    [
      'nor the day on which the dead were found, where that of the event is known',
      'Three inmates died in a fight with guns on Thursday. ¶ Guards recovered two more bodies on Friday.',
      ['3 2015-03-05..2015-03-05', '2 2015-03-05..2015-03-05'],
    ],
    [
      'who counts up to today counts from no day',
      'The city had 22 attacks on Monday, and to date 300 residents have died.',
      ['300 null'],
    ],
    [
      'nor the day on which somebody is criticised for it',
      'On Monday Berg criticised police for killing a cook.',
      ['1 null'],
    ],
    [
      'nor that on which it is told how many have died since something began',
      'An official said on Monday that 1,300 people have died since the war began.',
      ['1300 null'],
    ],
    ['nor the end of the time', 'Over 400 soldiers have died there through April 2014.', ['400 null']],
    [
      'the last hours run up to the day of publication',
      'Four people died in the past 48 hours.',
      ['4 2015-03-08..2015-03-10'],
    ],
    [
      'what a landslide buried is no funeral',
      'A landslide that buried a road on Sunday killed 12. ¶ Among the dead is a teacher.',
      ['12 2015-03-08..2015-03-08', '1 2015-03-08..2015-03-08'],
    ],
  ])('%s', (_, body, days) => {
    expect(figuresOf(body).map(({ low, date }) => `${low} ${date && `${date.from}..${date.to}`}`)).toEqual(days);
  });

  test('a figure behind one of another place has not the place of the event', () => {
    expect(
      figuresOf(
        'A blast killed 12 people in Antby on Sunday. ¶ Two cooks died in Newland. ¶ Rain fell. ¶ A nurse is missing.',
      ).map(({ place }) => place),
    ).toEqual(['Antby', 'Newland', null]);
  });

  test.each([
    ['Two rebels were killed in the Northern and southern parts of the capital.', null],
    ['Two rebels were killed in the Northern Lune Islands.', 'Northern Lune Islands'],
    ['Fighting with Islamic State in Norden and the Levant displaced 35,000 people.', null],
    ['Islamic State in Norden killed 12 people in Antby.', 'Antby'],
    ['“He is accused of killing six people,” she said during an interview at a state prison north of Antby.', null],
    ['His sister was captured and disappeared in the Junta’s prisons.', null],
    ['His sister was captured and disappeared in Antby’s prisons.', 'Antby'],
    ['They traded five detainees held at LÃ¼ne Bay.', null],
    ['A boy was among those in intensive care at Lune Mountain after he was hurt.', null],
    ['Ann Roe, 27, of the 100 block of North Lune Avenue in Antby, was arrested on Monday.', null],
    ['Ann Roe, 27, of the 100 block of Lune Avenue was shot in the 200 block of Antby Road.', 'Antby Road'],
    ['Ann Roe was transferred to Antby Regional Hospital, where she later died.', null],
    ['Police are investigating a fatal shooting in Antby. ¶ Two men were hit and later died.', 'Antby'],
    ['Detectives investigating the May raid were in Antby. ¶ Two men were hit and later died.', null],
  ])('where somebody lives, lies or speaks, and what has a name of a place: %s', (body, place) => {
    expect(figuresOf(body).at(-1)?.place).toBe(place);
  });

  test('a number with "the" is at no place', () => {
    expect(figuresOf('Ten people were hurt in Antby. The 10 suffered a range of injuries.')[1]?.place).not.toBe('The');
  });
});

describe('what the next sentences tell of the first figure', () => {
  const all = (body: string) => figuresOf(body).map(({ low, place, date }) => `${low} ${place} ${date?.from ?? null}`);
  test.each([
    [
      'where it happened',
      'A man was hurt in a shooting on Sunday. The shooting happened in Antby.',
      ['1 Antby 2015-03-08'],
    ],
    [
      'where they were hurt',
      'A man was shot on Sunday. He was shot at Lune College in Antby.',
      ['1 Lune College 2015-03-08'],
    ],
    ['no army is a place', 'In the Army he was hurt.', ['1 null null']],
    [
      'not where it was thought to have been',
      'A man was hurt in a shooting on Sunday. It was initially reported that the shooting happened in Antby.',
      ['1 null 2015-03-08'],
    ],
    [
      'not where one of several was',
      'Two separate shootings on Sunday left two men hurt. The shooting was reported in Antby.',
      ['2 null 2015-03-08'],
    ],
    [
      'when the thing was hit',
      'At least 15 people died when a building collapsed in Antby. The building was hit on Sunday by a missile.',
      ['15 Antby 2015-03-08'],
    ],
    [
      'who is held on the spot is held there and then',
      'A man stabbed two women in Antby on Sunday. ¶ A suspect was arrested on the spot.',
      ['2 Antby 2015-03-08', '1 Antby 2015-03-08'],
    ],
    [
      'but who is arrested may have been caught elsewhere',
      'A man stabbed two women in Antby on Sunday. A suspect was arrested.',
      ['2 Antby 2015-03-08', '1 null 2015-03-08'],
    ],
    [
      'not where police and a crowd clashed',
      'Two people were hurt in clashes in Antby on Sunday. Police arrested 30 people.',
      ['2 Antby 2015-03-08', '30 Antby 2015-03-08'],
    ],
    [
      'and that nobody was arrested is told of the deed',
      'A man stabbed two women in Antby on Sunday. No arrests were made.',
      ['2 Antby 2015-03-08', '0 Antby 2015-03-08'],
    ],
    [
      'where a minister is told of it is elsewhere',
      'The minister, in Antby, was told by telephone that nobody was hurt.',
      ['0 null null'],
    ],
    [
      'the day of what came down on them',
      'Crews recovered 18 bodies from the rubble of a club, whose roof fell early Sunday, Ana Lopes said Monday.',
      ['18 null 2015-03-08'],
    ],
  ])('%s', (_, body, figures) => {
    expect(all(body)).toEqual(figures);
  });
});

describe('places that are told in further ways', () => {
  test.each([
    ["Two people died in Mexico's northern city of Antby.", 'Antby'],
    ["Two people died in Iraq's Antby.", 'Antby'],
    ['Nine people were killed in the shelling of Kenya by its neighbour.', 'Kenya'],
    ['A collision of two planes over southern Kenya killed 71 people.', 'Kenya'],
    ['He was one of five nuns who died in a Texas bus crash.', 'Texas'],
    ["Four nuns died in the attack on Antby's airport.", 'Antby'],
    ['He shot the woman at a vacant lot at 988 Lune Road.', '988 Lune Road'],
    ['A man was killed on the 1800 block of Lune Stone just after 10:30 p.m.', 'Lune Stone'],
    ['A man was shot at the intersection of South Lune Road and Antby Road.', 'South Lune Road and Antby Road'],
    ['A teenager was shot near 43rd Avenue and Lune Home Road.', '43rd Avenue and Lune Home Road'],
    ['Lena Roe was killed at a flat on Lune Drive.', 'Lune Drive'],
    ['A man was shot. Police responded to a call near Lune Lane and West Lane.', 'Lune Lane and West Lane'],
    ['Two cooks were shot. Shots were fired at about 7:08 p.m. in the 3100 block of Lune Avenue.', 'Lune Avenue'],
    ['Lena Roe was killed at the Santa Lune gas station.', 'Santa Lune gas station'],
    ['Nine people were killed near the Lune shopping mall.', 'Lune shopping mall'],
  ])('%s', (body, place) => {
    expect(figuresOf(body)[0]?.place).toBe(place);
  });
});

test.each([
  ['Four people were killed in Deir al-Antby.', 'Deir al-Antby'],
  ['Four people were killed in al-Antby.', 'al-Antby'],
  ['In Norden al-Shabab killed four people.', 'Norden'],
  ['Four people were killed in Côte d’Antby.', 'Côte d’Antby'],
  ['Four people were killed in Port au Lune.', 'Port au Lune'],
  ['Four people were killed in Dar es Lune.', 'Dar es Lune'],
  ['Four people were killed near Rio do Lune.', 'Rio do Lune'],
  ['All that people in Antby do Norwegians do, and four were killed.', 'Antby'],
  ['Four hikers were killed on Mt. Lune.', 'Mt. Lune'],
  ['Four people were killed in the Democratic Republic of Lune.', 'Democratic Republic of Lune'],
  ['Four people were killed in the U.S. on Monday.', 'U.S.'],
  ['Four people were killed on Lune Lane, in the City of New Antby.', 'Lune Lane'],
  ['Four people were killed in the City of New Antby.', 'New Antby'],
  ['Four people were killed in the U.S. state of Antby.', 'Antby'],
  ['Four people were killed, a report in the U.S. Senate says.', null],
])('a name is read whole: %s', (body, place) => {
  expect(figuresOf(body).map((figure) => figure.place)).toEqual([place]);
});

describe('more shapes of places', () => {
  test.each([
    ['In the worst-hit town, Antby, a church collapsed, killing 52 people.', ['52 Antby']],
    ['In his home town, Antby, his brother was killed.', ['1 Antby']],
    ['In the largest city, police said, 12 were killed.', ['12 null']],
    ['In another town, Ann Roe, a nurse, was killed.', ['1 null']],
    ['Eleven people died in the neighbouring locality of Abu Jara.', ['11 Abu Jara']],
    ['Two climbers died in the hills above Lune.', ['2 Lune']],
    ['A dam burst in the hills above Lune, sweeping away the village of Tarn and killing 60.', ['60 Tarn']],
    ['A balloon fell near the temples of Lune, killing five.', ['5 Lune']],
    ['A riot at the overcrowded Antby jail left six inmates dead.', ['6 Antby jail']],
    ['Antby is home to 131,000 refugees.', ['131000 Antby']],
    ['Today it is home to 131,000 refugees.', ['131000 null']],
    ['Two people were injured on Cyprus.', ['2 Cyprus']],
    ['Two people were injured on Christmas.', ['2 null']],
    ['Antby was the scene of clashes in which four men died, the mayor of Antby said.', ['4 Antby']],
    ['Ian Roe was the target of an attack in which two guards died.', ['2 null']],
    ['Italy reported 1,045 cases and 12 deaths.', ['12 Italy']],
    ['Twelve people died along the Antby-Lune road.', ['12 Antby-Lune road']],
    ['Sixty men died at the battle of Wadi Lune.', ['60 Wadi Lune']],
    ['The bodies of 14 men arrived at the Lune Hospital.', ['14 null']],
    ['In May, 11 people died in Antby, and in 2013 the UN recorded 148 deaths.', ['11 Antby', '148 null']],
    ['Two were hurt in Antby. In a related development, troops killed five bandits.', ['2 Antby', '5 null']],
    ['Two were hurt in Antby.\n\nRIOT IN JAIL LEAVES SIX DEAD', ['2 Antby', '6 null']],
  ])('%s', (body, places) => {
    expect(figuresOf(body).map(({ low, place }) => `${low} ${place}`)).toEqual(places);
  });
});

describe('where it was, by a number that a place has for a name', () => {
  test.each([
    ['A fire in Barangay 12, San Lune, killed three people.', ['3 Barangay 12']],
    ['A fire in Ward 12 of Antby killed three people.', ['3 Ward 12 of Antby']],
    ['A crash on National Highway 44 near Antby killed three people.', ['3 National Highway 44']],
    ['Three people were hurt at School No. 12 in Antby on Monday.', ['3 School No. 12']],
    ['Three people were killed at Camp 12-A on Monday.', ['3 Camp 12-A']],
    ['In Ward 3, 12 people died.', ['12 Ward 3']],
    ['In Ward 12 people died on Monday.', ['12 null']],
    ['In Sector 9 people were killed.', ['9 null']],
  ])('%s', (body, places) => {
    expect(figuresOf(body).map(({ low, place }) => `${low} ${place}`)).toEqual(places);
  });
});

describe('where it was that something came over, where the words around a name show it to be a place', () => {
  test.each([
    ['Nine people were killed in a drone attack on Dar Lune village.', ['9 Dar Lune']],
    ['Gunmen attacked Antby village, killing nine people.', ['9 Antby']],
    ['A bomb hit Antby market, killing nine people.', ['9 Antby market']],
    ['The bombing of the Antby railway station killed 86 people.', ['86 Antby railway station']],
    ['An attack on Antby’s market killed four people.', ['4 Antby']],
    ['A plane crashed into Mount Lune shortly before landing at Antby airport, killing nine people.', ['9 Mount Lune']],
    ['An attack on a Catholic church killed three people.', ['3 null']],
    ['A raid on Hamas killed three people.', ['3 null']],
  ])('a word for what it is: %s', (body, places) => {
    expect(figuresOf(body).map(({ low, place }) => `${low} ${place}`)).toEqual(places);
  });

  test.each([
    ['Floods battered Antby on Monday, killing four people.', ['4 Antby']],
    ['A blast rocked Antby, killing four people.', ['4 Antby']],
    ['The shelling of Antby killed 38 people.', ['38 Antby']],
    ['The siege of Antby has killed 90 people.', ['90 Antby']],
    ['Gunmen stormed Antby and killed nine people.', ['9 Antby']],
    ['Some 500 people were displaced from Antby.', ['500 Antby']],
    ['Some 500 people were ordered to evacuate Antby.', ['500 Antby']],
    ['A blast hit Lune Steel, killing three people.', ['3 null']],
    ['A bomb hit Antlander troops, killing three people.', ['3 null']],
    ['The bombing of Hamas killed three people.', ['3 null']],
    ['The bombing of Roe’s car killed two people.', ['2 null']],
    ['An attack on Roe killed three people.', ['3 null']],
    ['Rebels captured Roe on Monday and killed nine people.', ['9 null']],
    ['Some 500 people fled Boko Haram.', ['500 null']],
  ])('what comes over places alone: %s', (body, places) => {
    expect(figuresOf(body).map(({ low, place }) => `${low} ${place}`)).toEqual(places);
  });

  test.each([
    ['Rebels attacked Antby on Monday. Six people were killed. Rebels also attacked the town of Oldby.', ['6 null']],
    ['Drones hit Antby on Monday, killing six people. A missile hit the city of Oldby.', ['6 null']],
    ['A bomb killed two men in Oldby on Monday. The bombing of Antby killed 38 people.', ['2 Oldby', '38 Antby']],
    ['A bomb killed two men in Oldby on Monday. The attack on Antby killed 38 people.', ['2 Oldby', '38 null']],
    ['Six people were killed on Monday. A missile hit the city of Oldby.', ['6 Oldby']],
  ])('another that is told of is not it: %s', (body, places) => {
    expect(figuresOf(body).map(({ low, place }) => `${low} ${place}`)).toEqual(places);
  });
});

describe('where it was, where another place is told beside it', () => {
  test.each([
    ['A car ploughed into a queue on the A931 near Antby. Three girls died at the scene.', ['3 Antby']],
    ['A bus crashed in Antby and a car in Oldby. Three girls died at the scene.', ['3 null']],
    ['One of the injured breathed her last at the Civil Hospital, taking the toll to five.', ['1 null', '5 null']],
    ['Three people died at the Civil Hospital when a fire broke out.', ['3 Civil Hospital']],
    ['Some 214 have been arrested and 86 of them are still lodged in Antby prisons.', ['214 null']],
    [
      'In Lune State, 29 people were killed. Oldby LGA accounted for 18 of the deaths.',
      ['29 Lune State', '18 Oldby LGA'],
    ],
    ['Oldby District recorded 18 deaths.', ['18 Oldby District']],
    ['Smoking accounted for 18 of the deaths.', ['18 null']],
  ])('%s', (body, places) => {
    expect(figuresOf(body).map(({ low, place }) => `${low} ${place}`)).toEqual(places);
  });
});

describe('parts of a place, capitals, borders, roads and waters', () => {
  const placesIn = (body: string) => figuresOf(body).map((figure) => figure.place);

  test.each([
    ['on the west side of Lune', 'Lune'],
    ['in the northern part of Lune', 'Lune'],
    ['in the heart of Lune', 'Lune'],
    ['at the northern tip of Lune', 'Lune'],
    ['in Norden’s capital, Lune,', 'Lune'],
    ['in the Nordish capital Lune', 'Lune'],
    ['in Norden’s second-largest city, Lune,', 'Lune'],
    ['in Norden’s capital, President Ann Roe said', 'Norden’s capital'],
    ['in Norden’s northern Lune province', 'Lune'],
    ['in the Lune suburb of Antby', 'Antby'],
    ['in rebel-held Lune', 'Lune'],
    ['in the wider Lune area', 'Lune'],
    ['in unincorporated Lune County', 'Lune County'],
    ['off the coast of Norden', 'Norden'],
    ['off Lune', 'Lune'],
    ['on the border with Norden', 'border with Norden'],
    ['near Norden’s border with Antland', 'Norden’s border with Antland'],
    ['close to the Norden border', 'Norden border'],
    ['next to Lune City Hall', 'Lune City Hall'],
    ['close to Ann Roe', null],
    ['on the Port Lune Expressway', 'Port Lune Expressway'],
    ['on a bridge over the Lune River', 'Lune River'],
    ['by a lorry from the Lune Bay Hospital', null],
    ['on the Lune peninsula', 'Lune'],
    ['in the Banana-growing region', null],
    ['on the north side of I-94', null],
    ['in the Massacre', null],
  ])('two men were killed %s', (where, place) => {
    expect(placesIn(`Two men were killed ${where} on Sunday.`)).toEqual([place]);
  });

  test.each([
    ['A plane crashed into the Lune River, killing two men.', 'Lune River'],
    ['The bodies of two men were recovered from the Lune River.', 'Lune River'],
    ['Two men were shot in the parking lot of the Lune Mall.', 'Lune Mall'],
    ['Two men were shot in the grounds of Lune Schools.', 'Lune Schools'],
    ['Two men were abducted on the main road from Lune to Antby.', 'road from Lune to Antby'],
    ['Two men wanted over an attack in Lune were arrested in Antby.', 'Antby'],
    ['A man who robbed a bank in Lune was shot dead in Antby.', 'Antby'],
    ['Two men charged with a robbery in Lune were arrested.', null],
    ['Two nurses from a clinic in Lune were killed near Antby.', 'Antby'],
    ['Two men in Lune were killed; a third was hurt in Antby.', 'Lune'],
    ['The visitors were killed off by a late goal.', undefined],
  ])('%s', (body, place) => {
    expect(placesIn(body)[0]).toBe(place);
  });

  test('a school may be in the town where the day was told', () => {
    expect(
      figuresOf('Two men were shot in Lune on Sunday. ¶ A third man was shot outside Antby High School.').map(
        ({ place, date }) => [place, date?.from],
      ),
    ).toEqual([
      ['Lune', '2015-03-08'],
      ['Antby High School', '2015-03-08'],
    ]);
  });
});
