import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.js';
import type { Figure } from '../../src/reading/reading.js';
import { readArticle } from '../../src/text/read-article.js';

function figuresIn(body: string): readonly Figure[] {
  const result = readArticle({ id: 'x', raw: `---\ntitle: A day in Port Lune\npublished: 2025-03-05\n---\n\n${body}` });
  if (!result.ok) throw new Error(result.reason);
  return read(result.article).figures;
}

/** The figures of a text as "kind low victims". */
const figuresOf = (body: string): string[] =>
  figuresIn(body).map(({ kind, low, victims }) => `${kind} ${low} ${victims}`);

describe('that nobody is known to be dead or hurt', () => {
  test.each([
    ['There have been no reports of deaths.', ['killed 0 null']],
    ['Police had no reports of injuries or damage.', ['injured 0 null']],
    ['Police had no reports of damage or injuries.', ['injured 0 null']],
    ['No major damage or deaths were reported.', ['killed 0 null']],
    ['There was no damage and injuries were light.', []],
    ['The raids have not resulted in any deaths.', ['killed 0 null']],
    ['There were no reports of injuries on Sunday, but two men were arrested.', ['injured 0 null', 'detained 2 men']],
    // nobody yet, or nobody up to then
    ['There were no immediate reports of casualties.', []],
    ['There were no reports of deaths until Sunday, when two men died.', ['killed 2 men']],
    ['There were no confirmed reports of deaths.', []],
  ])('%j', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });
});

describe('who is parted from the verb', () => {
  test.each([
    // at the end of a sentence, too
    ['They mourn Ian Roe, killed by rebels.', ['killed 1 Ian Roe']],
    ['They seek the release of the guard Ian Roe, kidnapped last Tuesday by rebels.', ['abducted 1 the guard Ian Roe']],
    ['They asked for the release of nine pilots, kidnapped in May.', ['abducted 9 pilots']],
    ['Gunmen stormed the house of Ann Roe, killed two guards and fled.', ['killed 2 guards']],
    ['Police stopped Ann Roe, shot at her and fled.', []],
    ['Talks went on over East Antby, captured in May.', []],
    ['Rebels hit the town, killed in a raid.', []],
    ['At least 26 civilians, caught in the crossfire, had also died.', ['killed 26 civilians']],
    ['Two miners, trapped since Monday, died.', ['killed 2 miners']],
    ['Two civilians caught in the crossfire were killed.', ['killed 2 civilians']],
    ['Two men, arrested on Monday, died.', ['detained 2 men', 'killed 2 men']],
    ['Two men hit by a lorry died.', ['killed 2 men']],
    ['Three guards, armed with knives, were killed.', ['killed 3 guards']],
    // others than those
    ['Rebels, caught between two armies, killed 12 soldiers.', ['killed 12 soldiers']],
    ['The gunmen struck in Lune and two soldiers were killed.', ['killed 2 soldiers']],
    ['Fans, hit by rising prices, were hurt.', []],
  ])('%j', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });

  test.each([
    ['The death toll from the blast in Tarn, Norden, rose to six.', ['killed 6 null']],
    ['The toll, which stood at four, rose to six.', ['killed 6 null']],
    ['The death toll in Lune, the capital, climbed to six.', ['killed 6 null']],
    ['The toll in Tarn, where 12 died, has risen to 14.', ['killed 12 null', 'killed 14 null']],
    ['The death toll in Tarn, 12, was higher than in Lune.', []],
    ['The death toll in the city, home to 40 people, has not changed.', []],
  ])('as a toll: %j', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });
});

describe('some of those counted', () => {
  test.each([
    [
      'Strikes on Antby have killed 38 people in the old town, the ministry said on Sunday, including 11 women.',
      ['killed 38 people', 'killed 11 women'],
    ],
    [
      'A blast killed 12 people in Antby, the army said, and injured 30, including two nurses.',
      ['killed 12 people', 'injured 30 null', 'injured 2 nurses'],
    ],
    ['We have recovered 23 bodies so far, among them seven children.', ['killed 23 null', 'killed 7 children']],
    [
      'Among the dead were eight women, two of them pregnant, and three babies.',
      ['killed 8 women', 'killed 2 null', 'killed 3 babies'],
    ],
    [
      'Eight women, two of them pregnant, and a baby were killed.',
      ['killed 8 women', 'killed 2 null', 'killed 1 a baby'],
    ],
    ['He met 12 ministers, two of them in Antby, and three guards were killed.', ['killed 3 guards']],
    ['Police shot two men, one of them a guard, and three women were killed.', ['injured 2 men', 'killed 3 women']],
    ['Three of the seriously injured were taken to Lune.', ['injured 3 null']],
    ['Two of the badly wounded died.', ['killed 2 null']],
    ['Eleven of their team-mates were hurt.', ['injured 11 team-mates']],
    ['Three of my brothers died in the fire.', ['killed 3 my brothers']],
    ['Three of my books were destroyed.', []],
    ['Twelve people died in floods, the agency said, citing officials, including the mayor.', ['killed 12 people']],
  ])('%j', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });
});

describe('what became of people, in words of many papers', () => {
  test.each([
    // the dead
    ['Seven members of a family were buried alive when a wall fell.', ['killed 7 members of a family']],
    ['Two hikers were buried alive in an avalanche but survived.', []],
    ['Two women were washed away and drowned.', ['killed 2 women']],
    ['Two cars were washed away and two men drowned.', ['killed 2 men']],
    ['A boy was swept away but was rescued.', []],
    ['Six people died, with two succumbing during treatment.', ['killed 6 people', 'killed 2 null']],
    ['Three players succumbed to pressure.', []],
    ['Two guards collapsed and died in the heat.', ['killed 2 guards']],
    ['Two men were stabbed or beaten to death.', ['killed 2 men']],
    ['The fire claimed 56 victims.', ['killed 56 victims']],
    ['He claimed 56 victims were paid.', []],
    ['The union claimed 9 more members.', []],
    ['She ran the school until her death in a crash in September.', ['killed 1 her']],
    ['Eric Roe, whose death in Antby in 2014 led to protests, was a cook.', ['killed 1 Eric Roe']],
    ['The man, whose death is feared, was a cook.', []],
    ['They showed a student whose corpse was carried to the square.', []],
    ['Norden carried out 15 executions last year.', ['killed 15 null']],
    ['Norden plans to carry out 15 executions.', []],
    ['The number of homeless people who have frozen to death reached 11.', ['killed 11 null']],
    // the hurt
    ['Two people died and five sustained minor injuries.', ['killed 2 people', 'injured 5 null']],
    ['Six workers are receiving treatment for burns.', ['injured 6 workers']],
    ['Ian Roe is receiving treatment for cancer.', []],
    ['They filmed a soldier at the hospital receiving medical treatment.', []],
    ['A crash hurt 12 people. 33 people are still being treated.', ['injured 12 people', 'injured 33 people']],
    ['The water is still being treated, and 12 people work there.', []],
    ['A man was shot dead. A woman was shot in the leg.', ['killed 1 A man', 'injured 1 A woman']],
    ['A man was shot in the leg and died.', ['killed 1 A man']],
    [
      'Three men were killed. A man was shot in the chest. He was in stable condition.',
      ['killed 3 men', 'injured 1 A man'],
    ],
    ['A man was killed. A boy was shot and is expected to survive.', ['killed 1 A man', 'injured 1 A boy']],
    ['A man was shot in the chest. He died on Sunday.', ['killed 1 He']],
    [
      'A woman died. Two men, aged 23 and 47, remain in hospital in a stable condition.',
      ['killed 1 A woman', 'injured 2 men'],
    ],
    ['A blast hurt 30 people, of whom 12 are said to be critical.', ['injured 30 people']],
    ['The 12 ministers are said to be critical of the plan.', []],
    ['Her son Tim, 6, escaped with bruises.', ['injured 1 Her son Tim']],
    // the missing
    ['A helicopter search for the remaining 11 was called off at dusk.', ['missing 11 null']],
    ['Police searched for the remaining 11 suspects.', []],
    // the detained
    ['Police nabbed 33 suspects.', ['detained 33 suspects']],
    ['He nabbed 12 rebounds and two goals.', []],
    ['Two suspects were caught in Lune on Monday.', ['detained 2 suspects']],
    ['Two suspects were caught on camera and two men in traffic.', []],
    ['Eleven suspects were nabbed. Eight of them were held in Antby.', ['detained 11 suspects', 'detained 8 null']],
    ['Two workshops were held in Antby.', []],
    ['Three ministers were placed under house arrest.', ['detained 3 ministers']],
    ['Ian Roe ran the shop. After Roe was arrested, his son took over.', ['detained 1 Roe']],
    ['She and inmate Ian Roe were arrested.', ['detained 1 She', 'detained 1 inmate Ian Roe']],
    // the displaced
    ['Over 40,000 people are lodged in 218 relief camps.', ['displaced 40000 people']],
    ['Two suspects were lodged in Antby jail.', []],
    [
      'More than 140,000 people have crossed from Norden into Lune since fighting broke out.',
      ['displaced 140000 people'],
    ],
    ['Two tourists crossed from Norden into Lune.', []],
    ['Evacuation orders now cover 105,000 residents.', ['displaced 105000 residents']],
    ['Evacuation orders that covered 3,000 people were lifted.', []],
  ])('%j', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });
});

describe('whom it befell', () => {
  test.each([
    ['The operator of a crane was killed.', ['killed 1 The operator']],
    ['The grid operator was hit by the storm, which killed two.', ['killed 2 null']],
    ['Gunmen killed the chief of the Lune police, Colonel Ian Roe.', ['killed 1 Colonel Ian Roe']],
    ['Gunmen killed the head of the Lune police, Colonel Ian Roe.', ['killed 1 Colonel Ian Roe']],
    ['Police arrested the head of the party, Ian Roe said.', []],
    ['A bomb killed the leader of the miners and the mayor.', ['killed 1 the leader', 'killed 1 the mayor']],
    ['Gunmen killed editor-in-chief Ian Roe.', ['killed 1 editor-in-chief Ian Roe']],
    ['The 54 Antby and two Lune fans who lost their lives were honoured.', ['killed 54 null', 'killed 2 Lune fans']],
    ['In 54 towns and two Lune villages 12 fans lost their lives.', ['killed 12 fans']],
    ['Ann Roe was one of six people killed in the crash.', ['killed 1 Ann Roe', 'killed 6 people']],
    ['Ann Roe was one of six people who died.', ['killed 1 Ann Roe', 'killed 6 people']],
    ['Ann Roe was one of three officers who shot two men.', ['injured 2 men']],
    // who does it is no victim
    ['The homeowner shot Roe and a woman.', ['injured 1 Roe', 'injured 1 a woman']],
    ['The guard stabbed Roe.', ['injured 1 Roe']],
    ['A neighbour shot Roe dead.', ['killed 1 Roe']],
    ["The guard shot Roe's dog.", []],
    ['The director shot Dunkirk in Norden.', []],
    ['The rebels killed Roe.', []],
    ['The critics murdered Hamlet.', []],
    ['He wounded Norden in the second half.', []],
    ['The march was led by several wounded Comrades in Lune.', []],
    ['A guard shot in Lune died.', ['killed 1 A guard']],
  ])('%j', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });
});

test.each([
  [
    'Landslides struck in Antby in 1806 and one in Lune in 1881, where more than 400 and 100 died, respectively.',
    ['400 Antby 1806-01-01', '100 Lune 1881-01-01'],
  ],
  [
    'Attacks in Antby on Monday and Lune on Tuesday killed 12 and 15 people, respectively.',
    ['12 Antby 2025-03-03', '15 Lune 2025-03-04'],
  ],
  [
    'Bombs in Antby, Lune and Tarn killed three, four and five people respectively.',
    ['3 Antby null', '4 Lune null', '5 Tarn null'],
  ],
  ['In Antby and Lune, 12 and 15 people were killed, respectively.', ['12 Antby null', '15 Lune null']],
  ['Ian Roe and Ann Roe, 12 and 15 respectively, were hurt in Antby.', ['1 Antby null', '1 Antby null']],
])('those told of in the order of their places or days: %j', (body, figures) => {
  expect(figuresIn(body).map(({ low, place, date }) => `${low} ${place} ${date?.from ?? null}`)).toEqual(figures);
});

describe('what is told in the present, as headlines and lists of attacks have it', () => {
  test.each([
    ['Gunmen shoot dead eight worshippers outside a mosque in Tarn.', ['killed 8 worshippers']],
    [
      'Two blasts at a procession in Tarn kill 59 people and injure over 100.',
      ['killed 59 people', 'injured 100 null'],
    ],
    ['In all 84 people, most of them guards, die and 217 are wounded.', ['killed 84 people', 'injured 217 null']],
    ['Bandits abduct 12, kill three in Antby.', ['abducted 12 null', 'killed 3 null']],
    ['Police arrest 12 men in Antby.', ['detained 12 men']],
    ['Two die in Antby as storm hits.', ['killed 2 null']],
    // what goes on year by year, or is only feared or allowed
    ['Snakes kill 50,000 people a year.', []],
    ['Every minute 11 people die of hunger.', []],
    ['On average three people die on the roads.', []],
    ['Landmines can kill 12 people at once.', []],
    ['Rebels threaten to kill 12 hostages.', []],
    ['If 12 people die, the mayor must go.', []],
    ['Twelve people were left to die in the desert.', []],
    ['The gunmen who kill 12 people will be hanged.', []],
  ])('%j', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });
});

describe('more words for the detained, the missing and the displaced', () => {
  test.each([
    ['Police took 12 men to a police station.', ['detained 12 men']],
    ['Twelve men were taken into preventive custody.', ['detained 12 men']],
    ['Twelve men were placed in custody.', ['detained 12 men']],
    ['Two children were taken into protective custody.', []],
    ['Twelve men were taken to the railway station by police.', []],
    ['Two boys were swept away by a wave and have not been found.', ['missing 2 boys']],
    ['Two houses were swept away by a wave and have not been rebuilt.', ['displaced 2 houses']],
    ['About 120 residents were moved out of their homes as a precaution.', ['displaced 120 residents']],
    ['The police put the number of abducted pupils at 27.', ['abducted 27 null']],
    ['Officials put the number of missing sailors at 27.', ['missing 27 null']],
    ['The number of martyrs in the raids rose to 41.', ['killed 41 null']],
    ['A number of sailors at 27 Lune Road were missing.', []],
  ])('%j', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });
});

describe('some of those told of, behind a clause of how it came', () => {
  test.each([
    [
      'Twelve people were killed when a bus crashed on Monday, five of them children.',
      ['killed 12 people', 'killed 5 null'],
    ],
    ['Twelve people were hurt after a roof fell in, three of them seriously.', ['injured 12 people', 'injured 3 null']],
    [
      'A bomb killed 12 people when it went off in Antby, five of them children.',
      ['killed 12 people', 'killed 5 null'],
    ],
    // of whom is not told
    ['Twelve officers were hurt when protesters threw stones, three of them seriously.', ['injured 12 officers']],
    ['Twelve people were killed when rebels attacked a convoy, five of them children.', ['killed 12 people']],
    ['Twelve people died when a boat sank, most of them women.', ['killed 12 people']],
  ])('%j', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });
});

describe('families, offices and names that "one" leads', () => {
  test.each([
    ['The fire killed Ian Roe, his wife and two sons.', ['killed 1 Ian Roe', 'killed 1 his wife', 'killed 2 sons']],
    [
      'Ian Roe, his wife and their four children were killed.',
      ['killed 1 Ian Roe', 'killed 1 his wife', 'killed 4 children'],
    ],
    ['Ann Roe, his wife, was killed.', ['killed 1 Ann Roe']],
    ['Ann Roe, his wife and mother of two sons, was killed.', ['killed 1 Ann Roe']],
    ['Gunmen killed the mayor of San Lune Tarn and three guards.', ['killed 1 the mayor', 'killed 3 guards']],
    ['The wife of Ian Roe and two guards were killed.', ['killed 1 The wife']],
    ['Police arrested one Ian Roe and two others.', ['detained 1 Ian Roe', 'detained 2 null']],
    [
      'Bandits killed a guard, one Ian Roe, and a hunter.',
      ['killed 1 a guard', 'killed 1 Ian Roe', 'killed 1 a hunter'],
    ],
    ['Only one Norden soldier was killed.', ['killed 1 Norden soldier']],
  ])('%j', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });
});

describe('those of whom some were freed, labels of lists, and rarer words', () => {
  test.each([
    ['Nine out of the 15 persons abducted at Antby have regained their freedom.', ['abducted 15 persons']],
    ['Eighteen of the 40 girls kidnapped in Antby have been freed.', ['abducted 40 girls']],
    ['The 40 girls kidnapped in Antby have been freed.', []],
    ['* Missing persons: 3', ['missing 3 null']],
    ['* Injured people: 64', ['injured 64 null']],
    ['Four remain trapped after a gallery of the mine fell in.', ['missing 4 null']],
    ['Rescuers say four miners are still trapped.', ['missing 4 miners']],
    ['Four people remain trapped in the lift.', []],
    ['Two soldiers and a guard paid the supreme price there.', ['killed 2 soldiers', 'killed 1 a guard']],
    ['About 20 people sought medical help. Six officers were hurt.', ['injured 20 people', 'injured 6 officers']],
    ['About 20 people sought medical help.', []],
    ['Six sailors from the port of Lune who failed to return have been reported missing.', ['missing 6 sailors']],
    ['The number of people killed by elephants has gone up to seven.', ['killed 7 null']],
    ['The herd of elephants fell ill, and seven died.', []],
  ])('%j', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });
});

describe('some of those of whom it is told what became of all', () => {
  /** The figures of a text as "kind low place day". */
  const toldOf = (body: string): string[] =>
    figuresIn(body).map(({ kind, low, place, date }) => `${kind} ${low} ${place} ${date?.from ?? null}`);

  test.each([
    ['Eight of the 32 dead were children.', ['killed 8 null', 'killed 32 null']],
    ['31 of the 52 deaths were caused by floods.', ['killed 31 null', 'killed 52 null']],
    ['12 of the 40 injured are children.', ['injured 12 null', 'injured 40 null']],
    ['Six of the 12 arrested are students.', ['detained 6 null', 'detained 12 null']],
    ['Three of the 14 people killed were foreigners.', ['killed 3 people', 'killed 14 people']],
    ['Nine of the 12 people who died there were nuns.', ['killed 9 people', 'killed 12 people']],
    ['Two of the 12 wounded died.', ['killed 2 null', 'injured 12 null']],
    ['Two of the six people who were shot later died.', ['killed 2 people', 'injured 6 people']],
    ['Seven of the 20 detained were released.', ['detained 20 null']],
    ['Five of the 12 missing have been found dead.', ['killed 5 null', 'missing 12 null']],
    ['Of the 12 dead, two were children.', ['killed 12 null', 'killed 2 null']],
    // who is named is one of them
    ['Ann Roe was one of the six people killed.', ['killed 1 Ann Roe', 'killed 6 people']],
    [
      'Ann Roe and Ian Roe were two of the six people killed.',
      ['killed 1 Ann Roe', 'killed 1 Ian Roe', 'killed 6 people'],
    ],
    ['One of the six people killed was a nurse.', ['killed 6 people']],
    ['19 of the 23 nurses were killed.', ['killed 19 nurses']],
  ])('%j', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });

  test.each([
    ['Two of the 30 deaths were reported in Antby on Tuesday.', ['killed 2 Antby 2025-03-04', 'killed 30 null null']],
    [
      'Four of the six people killed in Antby on Monday were women.',
      ['killed 4 Antby 2025-03-03', 'killed 6 Antby 2025-03-03'],
    ],
  ])('a place or a day is theirs whom its words stand by: %j', (body, figures) => {
    expect(toldOf(body)).toEqual(figures);
  });
});

describe('the saved, the trapped, the captives and those on board', () => {
  test.each([
    ['The coast guard picked up 16 migrants and recovered two bodies.', ['killed 2 null']],
    ['Divers rescued 16 people and recovered two bodies.', ['killed 2 null']],
    ['Gunmen killed 16 people and burned two bodies.', ['killed 16 people', 'killed 2 null']],
    ['Ten people drowned and two bodies were found.', ['killed 10 people', 'killed 2 null']],
    ['Gunmen whisked away 53 students.', ['abducted 53 students']],
    ['The 53 students were whisked away by gunmen.', ['abducted 53 students']],
    ['Bandits carted away 53 students.', ['abducted 53 students']],
    ['Rebels marched 53 students into the forest.', ['abducted 53 students']],
    ['Gunmen took away 94 pupils.', ['abducted 94 pupils']],
    ['Ann Roe was whisked away in a car.', []],
    ['Rebels marched 12 miles to Antby.', []],
    ['Police marched 12 protesters out of the hall.', []],
    ['Some 86 fishermen are still in jail in Norden.', ['detained 86 fishermen']],
    ['Hundreds of fishermen are languishing in foreign jails.', ['detained null fishermen']],
    ['The killer remains in prison.', []],
    ['Ten families remain in the house.', []],
    ['The mine fell in, trapping 37 miners.', ['missing 37 miners']],
    ['The blast trapped 20 workers underground.', ['missing 20 workers']],
    ['At least 20 workers were trapped underground after a blast.', ['missing 20 workers']],
    ['They met 12 miners who were trapped underground for two days.', []],
    ['The snow trapped 12 drivers in their cars.', []],
    ['A helicopter with five people on board went missing.', ['missing 5 null']],
    ['A plane carrying 22 people is missing.', ['missing 22 null']],
    ['A plane carrying 22 people disappeared from radar but landed.', []],
    ['A plane carrying 22 people landed.', []],
    ['Three people who were missing after the flood have been found alive.', []],
    ['Twelve people listed as missing after the flood have been found alive.', []],
    ['Three people who were missing after the flood were found dead.', ['missing 3 people']],
  ])('%j', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });
});

describe('the suspected, one more, those of former days, and none', () => {
  const approximations = (body: string): boolean[] => figuresIn(body).map(({ approximate }) => approximate);

  test.each([
    ['Two suspected robbers were killed.', [false]],
    ['Two people are feared dead.', [true]],
  ])('%j', (body, approximate) => {
    expect(approximations(body)).toEqual(approximate);
  });

  test.each([
    [
      'About 34,000 people have been displaced, 18,000 of them in Antby.',
      ['displaced 34000 people', 'displaced 18000 null'],
    ],
    ['About 800 people were moved to safety, 200 of them to a school.', ['displaced 800 people']],
    ['Four people were killed, and a fifth died in hospital.', ['killed 4 people', 'killed 1 null']],
    ['A second drowned.', ['killed 1 null']],
    ['Masked men lined up 12 customers and shot them.', ['injured 12 customers']],
    ['Police chased the two men and shot at them.', []],
    ['They asked 37 people, including 12 former detainees.', []],
    ['Two former hostages spoke.', []],
    ['Two detainees have died in custody.', ['killed 2 detainees']],
    ['The hospital received 24 martyrs and 61 injured.', ['killed 24 null', 'injured 61 null']],
    ['The town honoured its 24 martyrs.', []],
    ['Five workers were taken to the hospital of Santa Lune with burns.', ['injured 5 workers']],
    ['A cyclist was hit by a van and taken to hospital with a broken leg.', ['injured 1 A cyclist']],
    ['A drone hit the port without causing casualties.', ['killed 0 null', 'injured 0 null']],
    ['There were no human losses.', ['killed 0 null']],
  ])('%j', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });
});

describe('a number that goes on, parts of a whole, those who give themselves up, and words for people', () => {
  test.each([
    ['A blast killed 20 people. By nightfall the number had climbed to 37.', ['killed 20 people', 'killed 37 null']],
    ['A blast killed 20 people. That figure rose to 37 on Monday.', ['killed 20 people', 'killed 37 null']],
    ['Police arrested 20 people. The total has now reached 300.', ['detained 20 people', 'detained 300 null']],
    [
      'A blast killed 20 people and wounded 50. The number later rose to 37.',
      ['killed 20 people', 'injured 50 null', 'killed 37 null'],
    ],
    // of which it is not sure, of other things, or not yet
    ['A blast killed 20 people and wounded 50. The number rose to 60.', ['killed 20 people', 'injured 50 null']],
    ['A blast killed 20 people. The number of tourists rose to 37.', ['killed 20 people']],
    ['A blast killed 20 people. The figure rose to 37 percent.', ['killed 20 people']],
    ['A blast killed 20 people. The number could rise to 37.', ['killed 20 people']],
    ['A team scored 20 points. The number rose to 37.', []],
    // parts
    ['Eight of the deceased belonged to Lune while three were nurses.', ['killed 8 null', 'killed 3 null']],
    ['Five of the dead were soldiers and three were children.', ['killed 5 null', 'killed 3 null']],
    ['Five of the dead were soldiers and three others were wounded.', ['killed 5 null', 'injured 3 null']],
    ['Two of those arrested are 19, and a third is 17.', ['detained 2 null']],
    ['Five of the dead were buried on Monday and 12 people attended.', ['killed 5 null']],
    [
      'Ten people died. Among the fatalities were a girl and a nurse.',
      ['killed 10 people', 'killed 1 a girl', 'killed 1 a nurse'],
    ],
    ['Ten people died. The victims included two children.', ['killed 10 people', 'killed 2 children']],
    ['Ten people were wounded. The victims included two children.', ['injured 10 people']],
    // in the hands of the police by their own will
    ['Ian Roe, 34, turned himself in on Tuesday.', ['detained 1 Ian Roe']],
    ['Two men handed themselves in.', ['detained 2 men']],
    ['The suspect surrendered to police.', ['detained 1 The suspect']],
    ['The suspect has not turned himself in.', []],
    ['The driver found himself in a storm.', []],
    ['The rebels surrendered to fate.', []],
    // words for people
    ['Gunmen shot dead a local council member and his guard.', ['killed 2 a local council member and his guard']],
    ['A local school teacher was abducted.', ['abducted 1 A local school teacher']],
    ['A local market was bombed.', []],
    ['A girl was killed and her parents were wounded.', ['killed 1 A girl', 'injured 2 her parents']],
    ['A dog handler was killed.', ['killed 1 A dog handler']],
  ])('%j', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });

  test('a toll that climbed past a number is at least that', () => {
    expect(figuresIn('The death toll climbed past 1,300.')).toMatchObject([{ low: 1300, high: null }]);
  });

  test.each([
    ['Local media gave a toll of 31 dead.', 'Local media'],
    ['A security source, speaking by telephone, gave a higher toll of 31 dead.', 'A security source'],
    ['The blast took a heavy toll of 31 dead.', null],
  ])('%j', (body, source) => {
    expect(figuresIn(body).map((figure) => figure.source)).toEqual([source]);
  });
});

describe('who is told of in rarer words', () => {
  test.each([
    ['The coroner identified the person killed as Ann Roe, 32, of Antby.', ['killed 1 Ann Roe']],
    ['Police identified the slain worker as Ann Roe.', ['killed 1 Ann Roe']],
    ['Police identified the man who killed a cook as Ian Hale.', ['killed 1 a cook']],
    ['They spoke out after their son’s death in June.', ['killed 1 their son']],
    ['They spoke out after his wife’s murder in June.', ['killed 1 his wife']],
    ['They spoke out after their mother’s death in June.', []],
    ['No suspects have been taken into custody.', ['detained 0 null']],
    ['No one is in custody.', ['detained 0 null']],
    ['Three men were shot, while the remaining six were hit by fragments.', ['injured 3 men', 'injured 6 null']],
    ['Ian Hale is being held at the Lune County Jail.', ['detained 1 Ian Hale']],
    ['The fair was held at the old prison.', []],
    ['The 54 home and two away fans who lost their lives were named.', ['killed 54 null', 'killed 2 away fans']],
    ['Ian Hale helped there until he was arrested.', ['detained 1 Ian Hale']],
    ['A Lune man who told police that he was shot was charged.', ['injured 1 A Lune man']],
  ])('%s', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });
});

describe('what the end of a sentence tells of whom it opens with', () => {
  test.each([
    ['A boy was shot in the face on Antby Street, and pronounced dead on Monday.', ['killed 1 A boy']],
    ['Ian Hale was shot several times and pronounced dead at the scene.', ['killed 1 Ian Hale']],
    ['A man was struck by a truck while crossing the road and died in hospital.', ['killed 1 A man']],
    [
      'Ian Hale, 40, was shot in the chest and taken to Lune Medical Center, where he was pronounced dead.',
      ['killed 1 Ian Hale'],
    ],
    ['Ian Hale was with Ann Roe when she was hurt.', ['injured 1 she']],
    ['Police arrested and charged three men over the robbery.', ['detained 3 men']],
    ['A clerk was robbed and shot in Antby.', ['injured 1 A clerk']],
    ['The rebels kidnapped on Monday two teachers.', ['abducted 2 teachers']],
    ['Two men were killed off the coast of Antland.', ['killed 2 men']],
    ['The gun shot wound was deep.', []],
    ['Three died near Antby and Lune Avenues.', ['killed 3 null']],
  ])('%s', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });
});
