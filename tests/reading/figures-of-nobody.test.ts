import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.js';
import type { Figure } from '../../src/reading/reading.js';
import { readArticle } from '../../src/text/read-article.js';

function figuresOf(body: string): readonly Figure[] {
  const result = readArticle({ id: 'x', raw: `---\ntitle: A day in Port Lune\npublished: 2015-03-10\n---\n\n${body}` });
  if (!result.ok) throw new Error(result.reason);
  return read(result.article).figures;
}

/** "kind number victims" of each figure that a text tells. */
const told = (body: string): string[] => figuresOf(body).map(({ kind, low, victims }) => `${kind} ${low} ${victims}`);

describe('what somebody is, told behind the name, is nobody else', () => {
  test.each([
    'Ann Roe, an influential activist and the founder of the organization Turning Point USA, was killed on Monday.',
    'Ann Roe, 34, an actor and the founder of a school in Antby, was killed on Monday.',
    'Ann Roe, the president of the Lune bank and one of the most prominent bankers, was killed on Monday.',
    'Ann Roe, one of the most wanted smugglers and the number-two woman in the gang, was killed on Monday.',
    'Among the dead was Ann Roe, a teacher and one of the organisers of a campaign.',
    'They mourn Ann Roe, a community activist and the mayor’s best friend, who died on Monday.',
  ])('%s', (body) => {
    expect(told(body)).toEqual(['killed 1 Ann Roe']);
  });

  test('between dashes too', () => {
    expect(told('Ann Roe, 40 — a mother and student who sang there every week — was killed on Monday.')).toEqual([
      'killed 1 Ann Roe',
    ]);
    expect(told('Ann Roe — who was 40 and a student — was killed on Monday.')).toEqual(['killed 1 Ann Roe']);
    expect(told('A nun and four workers of the order -- three of them cooks -- were arrested.')).toContain(
      'detained 4 workers',
    );
  });

  test('others go on from it', () => {
    expect(told('Ann Roe, an actor and former mayor Ian Marsh, a banker, were killed on Monday.')).toEqual([
      'killed 1 Ann Roe',
      'killed 1 former mayor Ian Marsh',
    ]);
    expect(told('Ann Roe, judge of public order, and two guards were killed on Monday.')).toEqual([
      'killed 1 Ann Roe',
      'killed 2 guards',
    ]);
    expect(told('The blast killed Ann Roe, 34, a nurse and mother of two, and her driver.')).toEqual([
      'killed 1 Ann Roe',
      'killed 1 her driver',
    ]);
    expect(told('Ann Roe, the mother of Lee Roe, who died in 2012, is wrong.')).toEqual(['killed 1 Lee Roe']);
  });
});

describe('bodies and places are no victims', () => {
  test('a name behind the word for a body is the body', () => {
    expect(told('The director of the newspaper El Norte was murdered on Monday.')).toEqual(['killed 1 The director']);
    expect(told('Ian Marsh, the director of the newspaper El Norte was murdered.')).toEqual(['killed 1 Ian Marsh']);
    expect(told('The newspaper El Norte was paralyzed by a strike on Monday.')).toEqual([]);
    expect(told('They condemned the murder of Ann Roe, Rector of the University of El Norte, who was shot.')).toEqual([
      'killed 1 Ann Roe',
    ]);
  });

  test('a name ahead of the word for a place is the place', () => {
    expect(told('The rebels kidnapped 30 farmers in Antby and Santa Lune departments.')).toEqual([
      'abducted 30 farmers',
    ]);
  });

  test('a massacre of one name is that of a place', () => {
    expect(told('The massacre of San Marco shocked the country.')).toEqual([]);
    expect(told('The massacre of the monks Ian Marsh and Lee Roe shocked all.')).toHaveLength(2);
  });

  test('where something happened is no name for the victim', () => {
    expect(told('In a battle at Oldby, parish of Antby, La Marina, a rebel was killed and two were wounded.')).toEqual([
      'killed 1 a rebel',
      'injured 2 null',
    ]);
    expect(told('In Antby, New Lune, officer Ian Marsh was killed on Monday.')).toEqual(['killed 1 officer Ian Marsh']);
    expect(told('The man — named as Keith Ames, 44, Lunetown — was taken to hospital in critical condition.')).toEqual([
      'injured 1 Keith Ames',
    ]);
  });

  test('the hospital to which somebody came with wounds is not hurt', () => {
    expect(told('The teen was taken to UF Health Lune with burns.')).toEqual(['injured 1 The teen']);
    expect(told('Another man went to Lune Joseph’s with a gunshot wound.')).toEqual(['injured 1 Another man']);
  });

  test('where a report is from is told ahead of a dash', () => {
    expect(told('It rains. Antby Falls -- three persons were hurt in the blast.')).toEqual(['injured 3 persons']);
    expect(told('It rains. PORT LUNE - A man was shot dead on Monday.')).toEqual(['killed 1 A man']);
    expect(told('It rains. PORT LUNE >> Two people who were shot on Monday are in hospital.')).toEqual([
      'injured 2 people',
    ]);
    expect(told('It rains. Ann Roe - a nurse at the clinic - was killed on Monday.')).toEqual(['killed 1 Ann Roe']);
  });
});

describe('what was only meant, demanded or doubted did not happen', () => {
  test.each([
    'They went to his home with the intention of robbing or kidnapping Ian Marsh.',
    'The gang had the objective of capturing Ian Marsh but he escaped.',
    'He upset many by publicly calling for the assassination of Ian Marsh.',
    'The raid was aimed at capturing Ian Marsh.',
    'Police did not believe that the victim had actually been shot.',
    'Deputies said there are no reports that either person was hurt.',
    'She plans to drive to Antby to witness Ian Marsh’s execution on Thursday.',
    'The golfer shot one under par.',
    'The golfer shot a two-under-par round.',
    'The Lune Star rocket made it to space, but did not survive its return.',
  ])('%s', (body) => {
    expect(told(body)).toEqual([]);
  });

  test('but what a question of style turns around did', () => {
    expect(told('Only then did he manage to kill 49 people.')).toEqual(['killed 49 people']);
    expect(told('He did not manage to kill 49 people.')).toEqual([]);
  });

  test('who will be taken out of where they live is only expected to be', () => {
    const [figure, ...more] = figuresOf('The embassy will evacuate 52 citizens who live in Antby.');
    expect(figure).toMatchObject({ kind: 'displaced', low: 52, forecast: true });
    expect(more).toEqual([]);
  });

  test('who calls for an investigation tells of what happened', () => {
    expect(told('They called for an inquiry into the murder of Ian Marsh.')).toEqual(['killed 1 Ian Marsh']);
  });
});

describe('who is told of, and who is not', () => {
  test.each([
    ['A 36-year-old man is recovering after he was shot in Antby.', ['injured 1 A 36-year-old man']],
    ['The guard was taken to a hospital, where he was later pronounced dead.', ['killed 1 The guard']],
    ['Ann Roe, 23, was rushed to a hospital, where she died, police said.', ['killed 1 Ann Roe']],
    ['Ann Roe had been out of prison a short time before she was shot dead.', ['killed 1 Ann Roe']],
    ['A judge ruled for him days before she was shot dead.', ['killed 1 she']],
    ['A man shouted after she was shot.', ['injured 1 she']],
    ['A woman drove away when a guard fell after he was shot.', ['injured 1 he']],
    ['A man who said he was shot has gone.', ['injured 1 he']],
  ])('where a sentence goes on by a pronoun of the one whom it opens with: %s', (body, figures) => {
    expect(told(body)).toEqual(figures);
  });

  test('one person includes nobody', () => {
    expect(told('The court must punish the murderers of Ann Roe, including colonel Ian Marsh.')).toEqual([
      'killed 1 Ann Roe',
    ]);
  });

  test('who has a word of their own behind those included is told by that', () => {
    expect(told('The attack killed 10, including leader Ann Roe, and more than 30 people injured.')).toEqual([
      'killed 10 null',
      'killed 1 leader Ann Roe',
      'injured 30 people',
    ]);
  });

  test('who captures many towns is not captured', () => {
    expect(told('About 8,000 guerrillas swiftly captured many towns north of Antby.')).toEqual([]);
    expect(told('Police found 12 people injured, many seriously.')).toEqual(['injured 12 people']);
  });

  test('the limbs of one are not those of several', () => {
    expect(told('Police said the men beat her, broke her jaw and took her wallet.')).toEqual([]);
    expect(told('Ann Roe fell and broke her jaw.')).toEqual(['injured 1 Ann Roe']);
  });

  test('what somebody is accused of being is nobody', () => {
    expect(told('Ian Marsh, a native of Antby and accused of being a member of the gang, was captured.')).not.toContain(
      'detained 1 a member',
    );
  });

  test('a body was not kidnapped', () => {
    expect(told('The body of Ian Marsh, 30, who was kidnapped on Friday, had knife wounds.')).toEqual([
      'killed 1 Ian Marsh',
      'abducted 1 Ian Marsh',
    ]);
  });

  test('a nationality alone is no name', () => {
    const body = 'The guests Ian Oldlandan and Ann Honduran left. Both Honduran and Salvadoran soldiers were killed.';
    expect(told(body)).toEqual([]);
  });

  test('who is found has the wounds', () => {
    expect(told('They arrived to find a man inside the home suffering from a gunshot wound.')).toEqual([
      'injured 1 a man',
    ]);
  });

  test('a plant that withered and died was nobody', () => {
    expect(told('It began when the owner planted a vegetable patch which withered and died.')).toEqual([]);
  });

  test('kin of somebody whose name ends in an s', () => {
    expect(told('Ian Stevens was out. Stevens’ son was taken to hospital with burns.')).toEqual([
      'injured 1 Stevens’ son',
    ]);
  });

  test('arrests of former years are no news', () => {
    expect(told('Police said Ian Blake has 21 previous arrests in Antby.')).toEqual([]);
  });

  test('whose town is told with its state', () => {
    expect(told('The Port Lune, Antland, man was pronounced dead at a hospital.')).toEqual([
      'killed 1 The Port Lune, Antland, man',
    ]);
    expect(told('The shooting left a Lune, Ant., woman wounded.')).toEqual(['injured 1 a Lune, Ant., woman']);
  });

  test('who live in a town are as many as are told', () => {
    expect(told('Twelve New Lunesters were there. The 29 New Yorkers wounded by a bomb were innocent.')).toEqual([
      'injured 29 New Yorkers',
    ]);
  });

  test('pets of a family are no family, and notables of a nation more than its name', () => {
    expect(told('They seek a man who shot and killed two family pets.')).toEqual([]);
    expect(told('The gang killed five Oldlandian notables in the town.')).toEqual(['killed 5 Oldlandian notables']);
  });

  test('who misses things is not missing', () => {
    expect(told('He said that he was missing two guns from his bedroom.')).toEqual([]);
    expect(told('Three climbers were missing two days later.')).toEqual(['missing 3 climbers']);
  });

  test('who finds somebody with wounds has none, and the finding is no name', () => {
    expect(told('Lee Roe, 22, was discovered by detectives with a gunshot wound.')).toEqual(['injured 1 Lee Roe']);
    expect(told('Officers arrived to find 21-year-old Lee Roe dead.')).toEqual(['killed 1 21-year-old Lee Roe']);
  });

  test('a picture’s number counts nobody, and where a woman is from was not shot', () => {
    expect(told('It rains. 1 / 3 women were found dead.')).not.toContain('killed 3 women');
    expect(told('Ann Lune left Lune. Officers found a woman from Lune who was also shot in the leg.')).toEqual([
      'injured 1 a woman',
    ]);
  });

  test('who remains missing has not died', () => {
    expect(
      told('Officials report that 47 people have died, including 19 children, and 12 others remain missing.'),
    ).toEqual(['killed 47 people', 'killed 19 children', 'missing 12 null']);
  });

  test('who was taken to hospital with light wounds is not among the dead', () => {
    expect(
      told('A crew member was airlifted to Lune Hospital with a broken leg. A couple died in Antby. A nurse died too.'),
    ).toContain('injured 1 A crew member');
  });

  test('who evacuates others has not fled', () => {
    expect(told('The agency sent 40 volunteers to evacuate families stranded by the flood.')).toEqual([]);
    expect(told('The flood made 400 people evacuate their homes.')).toEqual(['displaced 400 people']);
  });

  test('what somebody has is not somebody', () => {
    expect(told('Antland’s optimism and Ian Perez’s hope have vanished. Ian Perez left Antland.')).toEqual([]);
    expect(told('Antland president Ian Perez’ brother-in-law was kidnapped.')).toEqual([
      'abducted 1 Antland president Ian Perez’ brother-in-law',
    ]);
  });

  test('the words ahead of a name that are no title', () => {
    expect(told('It was decreed the same day senator Ian Marsh was murdered.')).toEqual(['killed 1 senator Ian Marsh']);
    expect(told('They marched to protest candidate Ian Marsh’s murder.')).toEqual(['killed 1 candidate Ian Marsh']);
  });
});

describe('what nobody does but die is no count of the dead', () => {
  test.each([
    'Nobody knows exactly how many people died.',
    'No one agrees on how many have been killed.',
    'No one can say how many are missing.',
    'None of the officials could say how many had been killed.',
  ])('%s', (body) => {
    expect(told(body)).toEqual([]);
  });

  test('but those who died are', () => {
    expect(told('No one expected the storm that killed 12 people.')).toEqual(['killed 12 people']);
    expect(told('Nobody warned the 12 people who were killed.')).toEqual(['killed 12 people']);
    expect(told('None of those who were on board was hurt.')).toEqual(['injured 0 null']);
    expect(told('No one in the building was killed, but three were hurt.')).toEqual([
      'killed 0 null',
      'injured 3 null',
    ]);
  });
});

describe('what is supposed, played or worn out by age is no figure', () => {
  test.each([
    'Callers pose as a grandchild or other relative who was arrested, hurt in a car accident or robbed.',
    'She knew how it feels when a close friend is hurt.',
    'A report says that one person is killed every hour on the roads.',
    'He denied it, saying some bodies had been counted twice.',
    'She will miss the match with an ankle injury.',
    'The freed students were taken to a hospital for checks.',
    'Ann Roe, the painter, has died at the age of 88.',
    'People jailed after the 2014 protests remain behind bars.',
  ])('%s', (body) => {
    expect(told(body)).toEqual([]);
  });

  test.each([
    ['He was posing for a picture when a grandchild was hurt.', ['injured 1 a grandchild']],
    ['When the wall fell, a close friend was hurt.', ['injured 1 a close friend']],
    ['Ann Roe died at the age of 88 after she was shot.', ['killed 1 Ann Roe']],
    ['Ian Roe died in the crash aged 70.', ['killed 1 Ian Roe']],
    ['In all 1,995 people died.', ['killed 1995 people']],
    ['The students were taken to a hospital with burns.', ['injured null The students']],
  ])('but what happened is: %s', (body, figures) => {
    expect(told(body)).toEqual(figures);
  });
});

describe('who is named beside a deed is not who it was done to', () => {
  test.each([
    ['Three clinics have treated 1,140 people, mostly for malaria.', []],
    ['The hospital treated 40 people, mostly for burns.', ['injured 40 people']],
    [
      'Three men were taken to the hospital of San Lune, one of them in critical condition.',
      ['injured 3 men', 'injured 1 null'],
    ],
    ['He had picked up four survivors and two corpses.', ['killed 2 null']],
    ['Two survivors died of cold.', ['killed 2 survivors']],
    ['Norden has not had a single child killed in traffic.', ['killed 0 null']],
    ['The city has not recorded a single death.', ['killed 0 null']],
    ['They have not had a single day off.', []],
    ['Ian Roe was sentenced to life imprisonment on Monday for the murder of a cook.', ['killed 1 a cook']],
    ['The murder on Monday in Antby of a cook was solved.', ['killed 1 a cook']],
  ])('%s', (body, figures) => {
    expect(told(body)).toEqual(figures);
  });
});

describe('who died of old age is no victim', () => {
  test.each([
    ['Ann Roe, the actress, has died at her home in Lune. She was 91.', []],
    ['He passed away in Lune. He was 77, and leaves three sons.', []],
    ['Ann Roe died peacefully in her sleep, her agent said.', []],
    ['Ian Roe died on Sunday. He was 34.', ['killed 1 Ian Roe']],
    ['Ian Roe died in the crash. He was 71.', ['killed 1 Ian Roe']],
    ['A fire broke out on Sunday. Ann Roe died there. She was 91.', ['killed 1 Ann Roe']],
    ['Ann Roe was found dead in her flat. She was 91.', ['killed 1 Ann Roe']],
    ['Ian Roe lost his father to bowel cancer in May.', []],
    ['Ian Roe lost his father to the storm in May.', ['killed 1 his father']],
    ['King Ian died in exile in Norden in 1932.', []],
    ['Ann Roe, the mayor’s widow, passed away on Friday.', []],
    ['Ian Roe was shot on Friday. He was taken to a hospital, where he passed away.', ['killed 1 he']],
    ['Ann Roe died in Lune at 88.', []],
    ['Ann Roe sat there until her death in May at the age of 90.', []],
    ['Ann Roe sat there until her death in the crash at the age of 90.', ['killed 1 her']],
    ['Ann Roe died at 88 Mill Street.', ['killed 1 Ann Roe']],
    ['Ann Roe, the actress, died on 2 March at 91 years old. Flags flew low after Roe’s death.', []],
    ['Ann Roe died on 2 March at 91. Ben Hale spoke after Ana Lopes’s death in the crash.', ['killed 1 Ana Lopes']],
  ])('%s', (body, figures) => {
    expect(told(body)).toEqual(figures);
  });
});

test.each([
  ['Twelve people were aboard but none was hurt.', ['injured 0 null']],
  ['None were killed.', ['killed 0 null']],
  ['None was available.', []],
  ['None who was hurt came.', []],
])('none at all: %s', (body, figures) => {
  expect(told(body)).toEqual(figures);
});

test.each([
  ['The morgue was built for 40 bodies, and it took in 100 on Monday.', []],
  ['The morgue has room for 40 bodies.', []],
  ['The morgue can hold up to 40 corpses.', []],
  ['The jail was designed to hold 300 inmates.', []],
  ['The morgue took in 40 bodies.', ['killed 40 null']],
  ['A truck was sent for 40 bodies found in the mine.', ['killed 40 null']],
  ['Forty inmates were killed in a jail designed for 300.', ['killed 40 inmates']],
])('how many a morgue or a jail can take is no count of the dead or held: %s', (body, figures) => {
  expect(told(body)).toEqual(figures);
});

test.each([
  ['Nine guards were wounded in the raid near Antby and were evacuated by helicopter.', ['injured 9 guards']],
  ['Nine guards were wounded in the raid near Antby, in Lune province, and evacuated.', ['injured 9 guards']],
  ['Two guards were evacuated to hospital.', []],
  ['Two guards were medically evacuated to Antby.', []],
  ['A bomb wounded nine in Antby. The nine were evacuated by air.', ['injured 9 null']],
  ['Nine people were evacuated by helicopter from the flooded village.', ['displaced 9 people']],
  ['Nine were hurt, and 200 people were evacuated by bus.', ['injured 9 null', 'displaced 200 people']],
])('the wounded who are flown out are not displaced: %s', (body, figures) => {
  expect(told(body)).toEqual(figures);
});

describe('who is only ill was not hurt', () => {
  test.each([
    ['Ian Roe had undergone heart surgery and was hospitalized for weeks.', []],
    ['A virus spread in May. Of the pupils, 39 were admitted to the hospital for treatment.', []],
    ['With measles about, the clinic had five children in intensive care.', []],
    ['A virus spread in May. Twelve children were hospitalized after a bus crash.', ['injured 12 children']],
    ['Forty people were hospitalised with heatstroke.', ['injured 40 people']],
    ['Twelve people died of the virus.', ['killed 12 people']],
  ])('%s', (body, figures) => {
    expect(told(body)).toEqual(figures);
  });
});

describe('what is only meant, asked or possible tells of nobody', () => {
  test.each([
    ['The talks could eventually lead to putting Ian Roe behind bars in May.', []],
    ['The talks led to putting Ian Roe behind bars in May.', ['detained 1 Ian Roe']],
    ['How else is the child of a missing parent supposed to look?', []],
    ['The child of a missing woman was found?', []],
    ['The woman disputes the idea that she was hurt.', []],
    ['The woman says that she was hurt.', ['injured 1 she']],
    ['Thieves sent out falsified reports of a blast that had injured a cook.', []],
    ['He said that there will be no further arrests.', []],
    ['He said that there were no further arrests.', ['detained 0 null']],
    ['One film won seven prizes, while another nabbed five.', []],
    ['Police raided the house and nabbed five.', ['detained 5 null']],
    ['One guard shot nine rounds and another shot seven.', []],
    ['One guard shot nine people and another shot seven.', ['injured 9 people', 'injured 7 null']],
    ['She was a light in so many lives.', []],
    ['So many lives were lost in the fire.', ['killed null null']],
    ['They attacked and captured the local Norden garrison.', []],
    ['They captured two local Norden officials.', ['detained 2 local Norden officials']],
    ['The smoke of the fire forced many to swim out to sea.', []],
    ['The fire forced 300 people to leave.', ['displaced 300 people']],
    ['The flood forced 300 people to live in tents.', ['displaced 300 people']],
    ['Some of the evacuated, including tourists, were housed in hotels.', []],
    ['Twelve of the evacuated were housed in hotels.', ['displaced 12 null']],
    ['The drug causes an estimated 300 deaths each year.', []],
    ['Floods killed 300 people each year.', []],
    ['Floods killed 300 people a year ago.', ['killed 300 people']],
    ['Did 300 people die in the floods?', []],
    ['Were you there when 300 people died?', ['killed 300 people']],
  ])('%s', (body, figures) => {
    expect(told(body)).toEqual(figures);
  });

  test('what a storm is called is no victim', () => {
    expect(told('Hurricane Lena came in May. People remember the chaos and death of Lena.')).toEqual([]);
    expect(told('Hurricane Lena came in May. People remember the death of Lena Roe.')).toEqual(['killed 1 Lena Roe']);
  });
});
