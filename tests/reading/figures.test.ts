import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.js';
import type { Figure } from '../../src/reading/reading.js';
import { readArticle } from '../../src/text/read-article.js';

function readingOf(body: string): { figures: readonly Figure[]; text: string } {
  const result = readArticle({ id: 'x', raw: `---\ntitle: A day in Port Lune\npublished: 2015-03-10\n---\n\n${body}` });
  if (!result.ok) throw new Error(result.reason);
  return { figures: read(result.article).figures, text: result.article.text };
}

/** The figures of a text as "kind low" or "kind low-high"; "+" is "at least", "~" approximate, "?" a vague plural, "to come" a forecast. */
function figuresOf(body: string): string[] {
  return readingOf(body).figures.map(({ kind, low, high, approximate, forecast, unit }) => {
    const number =
      low === null
        ? '?'
        : high === null
          ? `${low}+`
          : low === high
            ? `${approximate ? '~' : ''}${low}`
            : `${low}-${high}`;
    return `${kind} ${number}${unit === 'households' ? ' households' : ''}${forecast ? ' to come' : ''}`;
  });
}

describe('a figure is the number of people that a word tells of', () => {
  test.each([
    ['Twelve sailors were killed on Friday.', ['killed 12']],
    ['The storm killed at least 12 sailors.', ['killed 12+']],
    ['A bomb went off, killing nearly 40 people and wounding 60 others.', ['killed ~40', 'injured 60']],
    ['The blast left 7 dead and between 10 and 15 wounded.', ['killed 7', 'injured 10-15']],
    ['Two men were killed and three injured when a wall fell.', ['killed 2', 'injured 3']],
    ['The death toll has risen to 41, the ministry said.', ['killed 41']],
    ['The riots caused 8 deaths and 16 injuries.', ['killed 8', 'injured 16']],
    ['The bodies of five fishermen were found.', ['killed 5']],
    ['Dozens of miners are missing.', ['missing ?']],
    ['A boy, 5, and a girl, 7, drowned on Sunday.', ['killed 1', 'killed 1']],
    ['A woman, 34, was killed in the crash.', ['killed 1']],
    ['Forty people were rehoused after the flood.', ['displaced 40']],
    ['Two players had a concussion.', ['injured 2']],
    ['Two men are behind bars in Port Lune.', ['detained 2']],
    ['About 2.5m people were displaced.', ['displaced ~2500000']],
    ['In the spring 120k fled the fighting.', ['displaced 120000']],
    ['Three climbers who fell 300m died.', ['killed 3']],
    ['Two walkers who were swept 200m were injured.', ['injured 2']],
    ['Compared with 2014, when 30 died, 12 people died this year.', ['killed 12']],
    ['Police arrested 30 protesters and 12 students were detained.', ['detained 30', 'detained 12']],
    ['Gunmen kidnapped two nurses.', ['abducted 2']],
    ['About 2,400 families were displaced by floods.', ['displaced ~2400 households']],
    ['More than 1.2 million people have fled their homes.', ['displaced 1200000+']],
    ['Some 300 houses were destroyed.', ['displaced ~300 households']],
    ['A man was shot in the leg.', ['injured 1']],
    ['She was struck twice in the left leg by a bullet.', ['injured 1']],
    ['A bullet struck a woman in the chest.', ['injured 1']],
    ['Officers shot at a car.', []],
    ['Three people suffered smoke inhalation.', ['injured 3']],
    ['Police found a man with several gunshot wounds.', ['injured 1']],
    ['A boy was airlifted to Port Lune General Hospital.', ['injured 1']],
    ['Two sailors were taken to hospital as a precaution.', []],
    ['Four people were treated for burns.', ['injured 4']],
    ['A cook was shot in the chest and died.', ['killed 1']],
    ['One man was killed and a third was injured.', ['killed 1', 'injured 1']],
    [
      'Three men were shot, one of them fatally. The two others are in hospital with wounds.',
      ['killed 1', 'injured 2'],
    ],
    ['The number of deaths in the valley has passed 300.', ['killed 300+']],
    ['The number of people displaced by the storm stands at 5,200.', ['displaced 5200']],
    ['There are no reports of anyone hurt.', []],
    ['Ann Poe, 34, dead at the scene, was a teacher.', ['killed 1']],
    ['Two dozen miners died and scores were hurt.', ['killed 24', 'injured ?']],
    ['Some 9 300 sailors were injured; not fewer than 40 died.', ['injured ~9300', 'killed 40+']],
    ['In all, 61, 000 people were displaced.', ['displaced 61000']],
    ['Up to 20 people are feared dead.', ['killed ~20']],
    ['Three people were shot, two fatally.', ['injured 3', 'killed 2']],
    ['Two of the wounded later died.', ['killed 2']],
    ['Two sailors were killed and at least 22 others injured when a boiler burst.', ['killed 2', 'injured 22+']],
    ['Thirty people remain in hospital, four of them in a critical condition.', ['injured 4']],
    ['Thirty people remain in hospital and 12 families remain in a school.', ['displaced 12 households']],
    ['Two of the sailors remain in critical condition.', ['injured 2']],
    ['It left 12 dead, including three cooks, and 40 sailors were wounded.', ['killed 12', 'killed 3', 'injured 40']],
    ['At least 12 are dead, including two cooks, and 40 are missing.', ['killed 12+', 'killed 2', 'missing 40']],
    ['It killed five people, including a mother and her baby.', ['killed 5', 'killed 2']],
    ['Two men remain in custody.', ['detained 2']],
    ['It left 12 dead, including three children, and 40 wounded.', ['killed 12', 'killed 3', 'injured 40']],
    ['Police detained two men; 30 people are in hospital.', ['detained 2']],
    ['At Least 12 People Were Killed In Port Lune.', ['killed 12+']],
    ['They joined 195,000 others in 21 camps.', ['displaced 195000']],
    ['Two officers are among the wounded.', ['injured 2']],
    ['The toll rose to six, with 47 others still missing.', ['killed 6', 'missing 47']],
    ['The toll rose to 208 on Monday.', ['killed 208']],
    ['The flood brought to 658 the number of nuns who died.', ['killed 658']],
    ['The number of people killed rose to 12, the number of people missing to 5.', ['killed 12', 'missing 5']],
    ['The army put its dead at 35.', ['killed 35']],
    ['Some 264 people may have died; a bomb may have killed 12.', ['killed ~264', 'killed ~12']],
    ['One of the gang had been shot dead.', ['killed 1']],
    ['The blast killed the zorbus and at least 32 other people.', ['killed 32+']],
    ['Of the 17, nine died in hospitals and eight in their homes.', ['killed 9', 'killed 8']],
    ['None of the five people who were in the lift survived.', ['killed 5']],
    ['The boat had 16 sailors aboard, none of whom survived.', ['killed 16']],
    ['Two men were charged with his murder and remanded in custody.', ['detained 2', 'killed 1']],
    ['Police took four men in for questioning.', ['detained 4']],
    ['Gunmen seized two nurses and took 13 schoolchildren.', ['abducted 2', 'abducted 13']],
    ['Two nurses were seized by rebels; police seized a man and 12 guns.', ['abducted 2', 'detained 1']],
    ['Twenty sailors were never found. Two men were lost at sea.', ['missing 20', 'missing 2']],
    [
      'A welder lost both hands, his wife broke an arm and a cook is in a coma.',
      ['injured 1', 'injured 1', 'injured 1'],
    ],
    [
      'Three porters escaped with frostbite; doctors treated 2,764 people for heat exhaustion.',
      ['injured 3', 'injured 2764'],
    ],
    ['Almost every one of them died.', []],
    ['The bomb killed 78 people, 62 of them children.', ['killed 78', 'killed 62']],
    ['Fifteen nuns were hurt, one of them fatally.', ['injured 15', 'killed 1']],
    ['A driver who killed a cook has been jailed for ten years.', ['detained 1', 'killed 1']],
    ['Three porters who had been roped to them escaped with frostbite.', ['injured 3']],
    ['A resident of a nearby house was treated for burns.', ['injured 1']],
    ['All ten people aboard a ferry that vanished off Antland on Monday are missing.', ['missing 10']],
    ['The army took 60 fighters prisoner.', ['detained 60']],
    ['Sixty-three suspected deaths are looked into.', ['killed ~63']],
    ['A nun and her grandson were overcome by smoke.', ['injured 2']],
    ['Sailors told the ALP. Most of the victims drowned.', []],
    ['He lost his head.', []],
    ['The blast resulted in the injury of six people.', ['injured 6']],
    ['The attack left a toll of 1 person wounded.', ['injured 1']],
    ['Workers recovered 107 charred bodies of passengers.', ['killed 107']],
    ['The bishop spoke of the six priests’ slaying.', ['killed 6']],
    ['Two policemen assigned to the harbour were shot to death.', ['killed 2']],
    ['A woman was taken to hospital with minor injuries.', ['injured 1']],
    [
      'Six monks, five of them foreigners, were killed. The blast wounded 37 people, some badly.',
      ['killed 6', 'injured 37'],
    ],
    ['A woman and her son and daughter were killed.', ['killed 3']],
    ['The man, 23, was wounded. Two riders, both 19, died.', ['injured 1', 'killed 2']],
  ])('%j', (body, expected) => {
    expect(figuresOf(body)).toEqual(expected);
  });
});

describe('a toll', () => {
  test.each([
    ['A second body was found, raising the death toll to 13.', ['killed 13']],
    ['The death toll rose from 12 to 15.', ['killed 15']],
    ['The toll now stands at 21, up from 18.', ['killed 21']],
    ['Doctors put the number of wounded at 63.', ['injured 63']],
    ['The flood brought to 41 the number of people killed.', ['killed 41']],
  ])('that runs is its last number: %j', (body, expected) => {
    expect(figuresOf(body)).toEqual(expected);
  });

  test('and its parts are told apart, each with its own place and day', () => {
    const { figures } = readingOf('Of the 80 people killed, 41 died in Homs and 20 in Idlib.');
    expect(figures.map(({ low, place }) => [low, place])).toEqual([
      [80, null],
      [41, 'Homs'],
      [20, 'Idlib'],
    ]);
    const storm = readingOf('The storm killed 3 in Antland, 12 in Newland and 4 on Monday.').figures;
    expect(storm.map(({ low, place }) => `${low} ${place}`)).toEqual(['3 Antland', '12 Newland', '4 Antland']);
    expect(storm.at(-1)?.date?.from).toBe('2015-03-09');
  });

  test('and the names of those it counts, whenever and by whomever they were named', () => {
    expect(
      readingOf(
        'Three people were killed. The victims of Sunday’s crash were named on Monday as Ann Roe, 15, Ian Marsh, 17, and Paul Doe.',
      ).figures.map(({ victims }) => victims),
    ).toEqual(['people', 'Ann Roe', 'Ian Marsh', 'Paul Doe']);
  });

  test('whose number is not told is a figure only where the article tells none', () => {
    expect(figuresOf('The court heard of the murder of the monks.')).toEqual(['killed ?']);
    expect(figuresOf('The court heard of the murder of the monks. Six monks were killed in May.')).toEqual([
      'killed 6',
    ]);
    expect(figuresOf('The film is about killing people.')).toEqual([]);
  });
});

describe('single victims', () => {
  test.each([
    [
      'The injured were 19-year-old Robin Marsh, Bert Roe and two other men.',
      ['19-year-old Robin Marsh', 'Bert Roe', 'other men'],
    ],
    ['He spoke of the murder of senator and candidate Luis Marsh.', ['senator and candidate Luis Marsh']],
    ['Antland leader Luis Marsh was murdered.', ['Antland leader Luis Marsh']],
    ['The paper told of Carlos Marsh Gomez’ assassination.', ['Carlos Marsh Gomez']],
    ['They mourn the monks Ian Marsh and Paul Roe, who were killed.', ['Ian Marsh', 'Paul Roe']],
    ['Among the priests murdered was Ian Marsh.', ['Ian Marsh']],
    ['Ian Marsh, candidate of the disbanded party, died in hospital.', ['Ian Marsh']],
    ['Ian Marsh, one of the best painters, was shot dead.', ['Ian Marsh']],
    ['The second victim, a nurse, died on Monday.', ['The second victim']],
    ['The following officers died in combat: Ian Marsh and Paul Roe.', ['Ian Marsh', 'Paul Roe']],
    ['The wounded reporters are Ian Marsh and Paul Roe.', ['Ian Marsh', 'Paul Roe']],
    ['Among the injured here are Ian Marsh, 53; and Paul Roe.', ['Ian Marsh', 'Paul Roe']],
    ['He told of the attack that killed Antland attorney general Ian Marsh.', ['Antland attorney general Ian Marsh']],
    ['A bomb killed Antland attorney general Ian Marsh.', ['Antland attorney general Ian Marsh']],
    ['Twelve sailors were injured, as was a nurse.', ['sailors', 'a nurse']],
    ['Ian Marsh was killed near his home in Port Lune on Monday, along with two guards.', ['Ian Marsh', 'guards']],
    ['Rebels killed the mayor of the small town of Ostend, as well as two farmers.', ['the mayor', 'farmers']],
    ['Ann "Annie" Marsh suffered a gunshot wound.', ['Ann "Annie" Marsh']],
    ['At least seven Oldish palace guards were killed.', ['Oldish palace guards']],
    ['Dozens of civilians were killed.', ['civilians']],
    ['It killed Ann Marsh, 42; Paul Marsh, 19; and a guard.', ['Ann Marsh', 'Paul Marsh', 'a guard']],
    ['They shot dead Ian Marsh, a painter, Paul Roe, a cook, and a maid.', ['Ian Marsh', 'Paul Roe', 'a maid']],
    [
      'Gunmen murdered Ian Marsh, leader of the Lune party, and former judge Paul Roe.',
      ['Ian Marsh', 'former judge Paul Roe'],
    ],
    ['After the murder of Ian Marsh, the 40 judges of the town went on strike.', ['Ian Marsh']],
    ['After the death of Ian Marsh, Paul Roe and Ann Holm were seldom seen.', ['Ian Marsh']],
    ['They mourned the murder of Ian Marsh and of lawyer Ann Roe.', ['Ian Marsh', 'lawyer Ann Roe']],
    [
      'It followed the murders of the mayor of Ostend, another judge, and the commander.',
      ['the mayor', 'another judge', 'the commander'],
    ],
    ['The gang killed the old painter, the local press said.', ['the old painter']],
    [
      'The bodies of the monk and his young companions Ian Marsh and Paul Roe lay there.',
      ['the monk', 'Ian Marsh', 'Paul Roe'],
    ],
    ['Another woman, a neighbour, was wounded.', ['Another woman']],
    ['Ian Marsh died, and his guard and driver were killed.', ['Ian Marsh', 'his guard', 'driver']],
    ['Scores of thousands of farmers were killed.', ['farmers']],
    ['They wounded an Ecuadorean.', ['an Ecuadorean']],
  ])('and groups are told in the words for them: %j', (body, expected) => {
    expect(readingOf(body).figures.map(({ victims }) => victims)).toEqual(expected);
  });

  test('are counted as one each, named or not', () => {
    const { figures } = readingOf('Lena Marsh, 34, was shot and killed. The blast also killed the mayor and a guard.');
    expect(figures.map(({ low, victims }) => [low, victims])).toEqual([
      [1, 'Lena Marsh'],
      [1, 'the mayor'],
      [1, 'a guard'],
    ]);
  });

  test('of one party are one figure', () => {
    const { figures } = readingOf('A woman and her two sons were killed in Port Lune.');
    expect(figures).toMatchObject([
      { kind: 'killed', low: 3, high: 3, victims: 'A woman and her two sons', place: 'Port Lune' },
    ]);
    expect(figuresOf('A couple and their three children drowned.')).toEqual(['killed 5']);
  });

  test('are told through the clauses that stand between', () => {
    expect(figuresOf('Ivo Brandt, who was kidnapped on 2 March, was found dead on Monday.')).toEqual([
      'abducted 1',
      'killed 1',
    ]);
  });

  test('who are shot and dead are not injured too', () => {
    expect(figuresOf('A man was shot on Elm Street. The man died at a hospital.')).toEqual(['killed 1']);
    expect(figuresOf('A man was found dead. He was shot twice.')).toEqual(['killed 1']);
    expect(figuresOf('A man was found dead. A woman was shot in the arm.')).toEqual(['killed 1', 'injured 1']);
  });
});

describe('deeds and tolls', () => {
  test.each([
    ['The toll rose to 1,200, the ministry said.', ['killed 1200']],
    ['The fire burned alive six farmers. Two climbers fell to their deaths.', ['killed 6', 'killed 2']],
    ['A crush at the gate trampled 30 pilgrims to death.', ['killed 30']],
    ['Nine cooks were burned to death. Ian Marsh took his own life.', ['killed 9', 'killed 1']],
    ['The fire claimed 43 lives, among them four cooks.', ['killed 43', 'killed 4']],
    ['Six people have drowned off the coast this summer, including two nurses.', ['killed 6', 'killed 2']],
    [
      'The killers of the six monks fled. They wrote of the nine nuns that were murdered in May.',
      ['killed 6', 'killed 9'],
    ],
    ['The quake killed seven, the agency said, revising an earlier toll of nine.', ['killed 7']],
    [
      'Thirty-one stowaways suffocated in a lorry left by smugglers. A clerk was pistol-whipped.',
      ['killed 31', 'injured 1'],
    ],
    ['A woman showed up at Port Lune General Hospital with bullet wounds.', ['injured 1']],
    ['Three men walked into a clinic suffering from burns.', ['injured 3']],
    ['Officers arrived at the flat and found a man with a stab wound.', ['injured 1']],
    ['The sniper managed to kill a guard.', ['killed 1']],
    ['They went on to abduct six cooks.', ['abducted 6']],
    ['Gunmen are holding nine nurses hostage in the ward.', ['abducted 9']],
    ['At least 11 cooks were charred to death.', ['killed 11+']],
    ['None of the 48 sailors survived.', ['killed 48']],
    ['There were no survivors among the 48 people aboard.', ['killed 48']],
    ['The army lost 60 soldiers.', ['killed 60']],
    ['Police killed, in a single night, four fishermen.', ['killed 4']],
    ['The judge took up the murder case of Ann Marsh.', ['killed 1']],
    ['The fighting resulted in 14 rebels and two guards killed.', ['killed 14', 'killed 2']],
    ['The explosion left an unknown number of dead.', ['killed ?']],
    ['A growing number of people were detained.', ['detained ?']],
    ['The storm killed 9 people, taking the total since May to 40.', ['killed 9', 'killed 40']],
    ['On 12 October 31 bodies were found near the quarry.', ['killed 31']],
    ['Both pilots and three passengers were killed.', ['killed 2', 'killed 3']],
    ['A total of 19 sailors drowned.', ['killed 19']],
    ['Two women suffered broken ribs.', ['injured 2']],
    ['The bombs wounded six people and caused millions in losses.', ['injured 6']],
  ])('%j', (body, expected) => {
    expect(figuresOf(body)).toEqual(expected);
  });
});

describe('how victims are told', () => {
  test.each([
    ['Killed in the crash were Ann Marsh, 34, and Paul Roe, 41.', ['killed 1', 'killed 1']],
    ['Also wounded was a cook.', ['injured 1']],
    [
      'Ian Holm, the town clerk; Ann Marsh, who sold bread; and two guards were abducted.',
      ['abducted 1', 'abducted 1', 'abducted 2'],
    ],
    ['Two guards who stood at the gate and a cook were hurt.', ['injured 2', 'injured 1']],
    ['Three of Paul Marsh’s guards were killed.', ['killed 3']],
    ['The gunman managed to kill one guard and wound 12 others.', ['killed 1', 'injured 12']],
    ['The mob gunned down judge Ann Roe.', ['killed 1']],
    ['The bank’s chief, whose house was searched, was murdered.', ['killed 1']],
    ['He spoke of the murder of Ian Holm and that of Ann Roe.', ['killed 1', 'killed 1']],
    ['A guard fired at Ann Roe, wounding her in the leg.', ['injured 1']],
    ['They killed in less than two days, Ian Holm and Ann Roe.', ['killed 1', 'killed 1']],
    ['He saw six monks, five of them foreigners, who were killed at dawn.', ['killed 6']],
    ['A 12 year old girl was hurt.', ['injured 1']],
    ['The ministry counted one death and 14 injuries.', ['killed 1', 'injured 14']],
    ['He put the number of dead at 19 and the injured at 140.', ['killed 19', 'injured 140']],
    ['The raid hurt nine, among them a young girl.', ['injured 9', 'injured 1']],
    ['Floods have driven 85,000 people from their homes.', ['displaced 85000']],
    ['Judges will investigate the death of a miner.', ['killed 1']],
    ['The murder on the evening of 2 May of six monks is unsolved.', ['killed 6']],
    ['The murder of party leaders Ann Roe and Ian Holm is unsolved.', ['killed 1', 'killed 1']],
    ['Seven of the dead were nuns.', ['killed 7']],
    ['Fifteen of those killed were nuns.', ['killed 15']],
    ['Fatalities rose to 412.', ['killed 412']],
    ['A family of five was found dead. The couple was hurt.', ['killed 5', 'injured 2']],
    ['He is accused of shooting two men.', ['injured 2']],
    ['The sauce sickened 400 people, 30 of whom were hospitalised.', ['injured 30']],
    ['The body was identified as that of Ian Holm.', ['killed 1']],
    ['Man, 34, dies after fall', ['killed 1']],
    ['Girl critically hurt in crash', ['injured 1']],
    ['The chairman of the town board, who died in May, was 80.', ['killed 1']],
    ['The clash left 12 dead and wounded three.', ['killed 12', 'injured 3']],
    ['Two nuns who nursed the poor in rural Antland are found slain.', ['killed 2']],
    ['The storm killed one person and injured another.', ['killed 1', 'injured 1']],
    ['They killed another guard. The raid hurt another 12 people.', ['killed 1', 'injured 12']],
    ['One man was killed and another taken to a hospital.', ['killed 1', 'injured 1']],
    ['Police seek a man who fatally shot himself.', ['killed 1']],
    ['The name of a miner whose body was found in a ditch is not known.', ['killed 1']],
    ['Ian Holm’s body was found.', ['killed 1']],
    ['They found a man in his seventies dead.', ['killed 1']],
    ['A man ran into a fence and was hurt.', ['injured 1']],
    ['He is accused of fatally wounding Ann Roe.', ['killed 1']],
    ['Two men -- 24 and 34 -- were shot. Three cooks aged 24, 31 and 40 were arrested.', ['injured 2', 'detained 3']],
    ['The clerk, 72, who was working at the pump on Mill Street at the time of the blast, was killed.', ['killed 1']],
    ['Two nuns died and five others were hurt, five wounded, police said.', ['killed 2', 'injured 5', 'injured 5']],
    ['Two people were hit by a truck and died.', ['killed 2']],
    ['A cyclist was knocked down and killed.', ['killed 1']],
    ['1,200: The number of people killed in the quake.', ['killed 1200']],
    ['45 – people still missing.', ['missing 45']],
    ['The storm wrecked the coast and destroyed 300 homes.', ['displaced 300 households']],
    ['The storm destroyed 300 homes. More than 2,000 people were evacuated.', ['displaced 2000+']],
    [
      'A total of 800 people were evacuated, of whom 200 were housed in a school and 90 moved to tents.',
      ['displaced 800'],
    ],
    ['Forty people were wounded, of whom 12 died.', ['injured 40', 'killed 12']],
    [
      'Nineteen of the 23 infected nurses have died. A crash killed 120 of the 137 sailors.',
      ['killed 19', 'killed 120'],
    ],
    [
      'Four of the six people killed were nuns. Two of the 53 wounded are at home.',
      ['killed 4', 'killed 6', 'injured 2', 'injured 53'],
    ],
    ['Nine were hurt. Two of them are in critical condition.', ['injured 9']],
    ['A shell wounded two children, aged 4 and 9, and their mother.', ['injured 2', 'injured 1']],
    ['No lives were lost. Dead: 12.', ['killed 0', 'killed 12']],
    ['They saw a suspect, and no one was hurt. Nobody was killed.', ['injured 0', 'killed 0']],
    ['No one met the deadline, and nobody is hurting for money.', []],
    ['The wounded nuns are Ann Roe and Mary Holm. Two nuns were hurt.', ['injured 1', 'injured 1', 'injured 2']],
    [
      'Carl Roe, whose daughter Ivy died in the fire, wept. A nun whose two sons were hurt spoke.',
      ['killed 1', 'injured 2'],
    ],
    ['A second man is in a critical condition. A pensioner was fighting for her life.', ['injured 1', 'injured 1']],
    ['A body was found in the canal. The remains of eight sailors were brought home.', ['killed 1', 'killed 8']],
    ['Medics treated 14 cooks at the scene. A nurse broke her left leg.', ['injured 14', 'injured 1']],
    ['Agents took 40 cooks into custody. Nine nuns are in captivity.', ['detained 40', 'abducted 9']],
    ['Nineteen sailors are missing, presumed drowned.', ['missing 19']],
    [
      'Two people, a man in his 50s and a woman aged 30, were hurt. Two people - a man and a nun - died.',
      ['injured 2', 'killed 2'],
    ],
    ['One of the oldest judges, Ann Marsh, died in May.', ['killed 1']],
    ['Two nuns kidnapped on a beach in May have been killed.', ['abducted 2', 'killed 2']],
    ['The two climbers who had been missing since 2 March were found dead.', ['killed 2']],
    ['Nine hundred people are sheltering in two evacuation centres.', ['displaced 900']],
    ['Thousands flee homes after a quake.', ['displaced ?']],
    ['Mother-of-three found dead in woods', ['killed 1']],
    ['Two nuns, who had been kidnapped on 2 March, were released today.', ['abducted 2']],
    ['Several were killed and wounded.', ['killed ?', 'injured ?']],
    ['The number of dead and wounded is unknown but there are reports of 15 dead.', ['killed 15']],
    ['Some 560 houses were totally damaged.', ['displaced ~560 households']],
    ['About 11,000 people crossed into Newland.', ['displaced ~11000']],
    ['IDPs: 481,000', ['displaced 481000']],
    ['The storm left 64 people, including 31 children, homeless.', ['displaced 64']],
    ['Of the 40 wounded, six were in a critical condition.', ['injured 40', 'injured 6']],
    ['The girl’s father was charged with her murder. Nine nuns were martyred.', ['killed 1', 'killed 9']],
    ['Ann Marsh went missing in May. Her body was found on Thursday.', ['missing 1', 'killed 1']],
    ['Officers searching for missing Ann Marsh have found a body.', ['missing 1', 'killed 1']],
    ['The death toll from the collapse of a mine in the hills has risen to 18.', ['killed 18']],
    ['Ian Holm lost his wife and three children in the quake.', ['killed 1', 'killed 3']],
    [
      'Two men were held on suspicion of arson. The blaze left 14 families without a roof.',
      ['detained 2', 'displaced 14 households'],
    ],
    ['The firm was fined for the manslaughter of two welders.', ['killed 2']],
    ['Police officer shot dead in ambush', ['killed 1']],
    ['Father and son killed in crash', ['killed 1', 'killed 1']],
    ['Ada Holm, 98, of Antby, New Lune, drowned on Friday.', ['killed 1']],
    [
      'He told how 12 climbers died. One man died and his passenger escaped with minor injuries.',
      ['killed 12', 'killed 1', 'injured 1'],
    ],
    [
      'Of the 251 people taken hostage, 105 were freed. Two clerks were detained and later freed.',
      ['abducted 251', 'detained 2'],
    ],
    ['The bomb killed nobody. No deaths or injuries were reported.', ['killed 0', 'killed 0', 'injured 0']],
  ])('%j', (body, expected) => {
    expect(figuresOf(body)).toEqual(expected);
  });

  test.each([
    'The guards shot them into the air. The police shot in the air.',
    'One death threat was received. The senator was shot down by colleagues.',
    'She captured 12 medals. He fears for her dog.',
    'A drunk struck her in the face.',
    'Two officers shot at some suspected thieves. One trailer was shot. He was going to be shot.',
    'The vaccine saved an estimated 20 million lives and changed 300 lives.',
    'Fatal shooting Seven men met. They captured 1,944 delegates.',
    'They were dead wrong. Many people are missing it. An investor lives or dies by his bets.',
    'The 41 coins still missing included the crown. Two laptops and three violins went missing.',
    'The militia lost over 6,000 dead and wounded. The inquiry is hurting her in the polls.',
    'She wanted to take in 9,000 refugees. A friend of Mrs. Holm’s who died was told so.',
    'After the attack on six monks; Ian Holm met two guards.',
    'Man killed trade talks, Woman shot film.',
    'It was like hearing a dead friend. The play was slaughtered by critics; the pair were shot by photographers.',
    'The gunmen killed and wounded 40 cooks. Twelve cooks were killed and injured.',
    'The 40 detained nuns were freed. All 24 abducted girls were released. Police freed 12 hostages.',
    'The sailor who had been missing for a week was found safe. Sixty girls kidnapped in May escaped.',
    'The storm could leave 20,000 people dead. The dam may burst, displacing 300 families and killing 40 people.',
    'Five men due to be executed have appealed. Rather than arresting them, the town fined 40 marchers.',
    'One in 10 deaths is due to smoking. There were 12 deaths per 100,000 people. A mother of 11 who lives there spoke.',
    'Port Lune’s homicide rate fell. The town’s loss to Ostend was its third. The plan puts 300 lives at risk.',
    'The cheers died down. Her words were drowned out. She is dead in the water. He vanished from public life.',
    'The captain is missing from the squad. Roe, who shot 71, is two behind. The weekly shot her doctor gave was dear.',
    'The firm executed 12 trades. He had thought of killing Ann Marsh’s cat. The bank forced 12 judges into retirement.',
    'In the novel, a man murders his sister and kills two guards.',
    'About 50 properties were evacuated.',
    'The fever has killed 12,000 geese. If Ann Marsh were dead, they would know.',
  ])('and what only looks so: %j', (body) => {
    expect(figuresOf(body)).toEqual([]);
  });

  test('no bar is hurt in which somebody was', () => {
    expect(
      readingOf('A man was shot at the Doe Bar on Friday and was rushed to Doe Hospital.').figures.map(
        ({ victims }) => victims,
      ),
    ).toEqual(['A man']);
  });

  test('no days or offices are part of who died', () => {
    expect(
      readingOf('Two weeks after Justice Ann Marsh died, the court met.').figures.map(({ victims }) => victims),
    ).toEqual(['Justice Ann Marsh']);
    expect(
      readingOf('The town’s Ian Holm, the mayor of Antby, who died in May, was rich.').figures.map(
        ({ victims }) => victims,
      ),
    ).toEqual(['Ian Holm']);
  });

  test('nobody is hurt whose wives are', () => {
    expect(readingOf('The wives of Ian Holm and Paul Roe were hurt.').figures.map(({ victims }) => victims)).toEqual([
      'The wives',
    ]);
  });
});

describe('names of those who are counted', () => {
  test.each([
    ['Two men died in the crash. They were Ian Marsh and Paul Roe.', ['men', 'Ian Marsh', 'Paul Roe']],
    ['A bus killed two men. The dead men were identified as Ian Marsh and Paul Roe.', ['men', 'Ian Marsh', 'Paul Roe']],
    ['Police shot a man dead. Officers named the dead man as Ian Marsh.', ['a man', 'Ian Marsh']],
    ['One person was hurt. The injured woman was identified as Ann Roe.', ['person', 'Ann Roe']],
  ])('are read from the sentence that tells them: %j', (body, expected) => {
    expect(readingOf(body).figures.map(({ victims }) => victims)).toEqual(expected);
  });

  test('are no more than were counted, and of nobody else', () => {
    expect(figuresOf('Two men died. They were Ian Marsh, Paul Roe and Ann Holm.')).toEqual(['killed 2']);
    expect(figuresOf('Two men died and three were hurt. They were Ian Marsh and Paul Roe.')).toEqual([
      'killed 2',
      'injured 3',
    ]);
    expect(figuresOf('Ian Marsh was killed. The suspect in the death was identified as Paul Roe.')).toEqual([
      'killed 1',
    ]);
  });

  test('are not counted once more', () => {
    expect(figuresOf('Gunmen killed Ann Marsh and Paul Roe. The two teachers were killed at noon.')).toEqual([
      'killed 1',
      'killed 1',
    ]);
    expect(figuresOf('A shot wounded Ann Marsh. Both women were treated for their injuries.')).toEqual(['injured 1']);
  });
});

describe('the displaced', () => {
  test.each([
    ['Fighting broke out in the valley. Some 400 people fled.', ['displaced ~400']],
    ['About 18,000 people arrived in the town in western Antland.', ['displaced ~18000']],
    ['The town ordered 30,000 people to leave as the water rose.', ['displaced 30000']],
    ['The number of displaced families is estimated to be 349.', ['displaced 349 households']],
    ['The flood came at night. Thirty families moved to higher ground.', ['displaced 30 households']],
  ])('are told by what they flee or where they stay: %j', (body, expected) => {
    expect(figuresOf(body)).toEqual(expected);
  });

  test.each([
    'When they arrived, the two suspects had fled. The judge ordered 40 people to pay and two to leave the court.',
    'About 18,000 people arrived for the festival.',
    'Some 400,000 people live in the city, and 12,000 students stay in dormitories.',
    'She had lived in the flat for 12 years and was returning home when he forced her to stop.',
    'The minister arrived in Port Lune with 20 merchants. A hundred prisoners escaped.',
  ])('are not those who only come, go or live somewhere: %j', (body) => {
    expect(figuresOf(body)).toEqual([]);
  });
});

describe('who may yet be displaced', () => {
  test.each([
    ['The offensive may displace 300,000 people, the agency said.', ['displaced ~300000 to come']],
    ['Up to 1.2 million people could be forced from their homes if the dam fails.', ['displaced ~1200000 to come']],
    ['The council plans to evict 90 families from the park.', ['displaced ~90 households to come']],
    [
      'At least 3,000 people were evacuated and another 10,000 might have to be evacuated.',
      ['displaced 3000+', 'displaced ~10000 to come'],
    ],
    [
      'Between one and 1.5 million people could become displaced, aid groups warned.',
      ['displaced 1000000-1500000 to come'],
    ],
    ['If the dam broke, 3,000 people would be displaced and 40 killed.', ['displaced ~3000 to come']],
    ['The storm could leave 20,000 people homeless.', ['displaced ~20000 to come']],
    ['Some 20,000 residents of the two valleys are expected to flee.', ['displaced ~20000 to come']],
  ])('%s', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });

  test.each([
    ['About 700 people may have been displaced by the storm.'],
    ['The plan would not displace any of the 400 families.'],
    ['About 60 students are expected to leave for college.'],
    ['The storm could kill 300 people.'],
  ])('is not told by: %s', (body) => {
    expect(figuresOf(body)).toEqual([]);
  });
});

describe('a Spanish report', () => {
  test.each([
    [
      'Al menos 14 personas murieron y otras 22 resultaron heridas en un choque en la ruta 9.',
      ['killed 14+', 'injured 22'],
    ],
    [
      'El alud dejó seis muertos, 12 desaparecidos y más de 2.000 desplazados.',
      ['killed 6', 'missing 12', 'displaced 2000+'],
    ],
    ['Unas 300 familias de la zona baja fueron evacuadas.', ['displaced ~300 households']],
    ['La tormenta oblig\uFFFD a evacuar un centenar de casas en la costa.', ['displaced 100 households']],
    ['M\uFFFDs de 45 mil personas han sido desplazadas por los combates.', ['displaced 45000+']],
    ['Murieron dos mineros y tres siguen desaparecidos tras el derrumbe.', ['killed 2', 'missing 3']],
    ['En 2013 fueron evacuadas 300 familias de la ribera.', ['displaced 300 households']],
    ['Los rebeldes secuestraron a cuatro trabajadores de una petrolera.', ['abducted 4']],
    ['Entre 100 y 150 personas fueron detenidas por la policía.', ['detained 100-150']],
    ['La explosión dejó a decenas de heridos en el mercado.', ['injured ?']],
    ['Unas 5.000 personas podrían ser evacuadas por el volcán.', ['displaced ~5000 to come']],
    [
      'Treinta y dos personas fueron detenidas y una docena de policías resultaron heridos.',
      ['detained 32', 'injured 12'],
    ],
  ])('%s', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });

  test('tells who, where and according to whom', () => {
    const { figures, text } = readingOf('Unos 30 mineros murieron en San Telmo, según la policía local.');
    expect(figures).toMatchObject([{ victims: 'mineros', place: 'San Telmo', source: 'la policía local' }]);
    expect(figures.map(({ mention }) => text.slice(mention.start, mention.end))).toEqual(['Unos 30 mineros murieron']);
  });

  test.each([
    ['No hubo heridos en el choque, dijo la policía.'],
    ['El gobierno invirtió 2 millones de dólares en las casas.'],
    ['Una tormenta podría desplazar a las 40 barcas de la flota.'],
    ['The 30,000 desaparecidos of the dictatorship are remembered by Las Madres de la Plaza.'],
  ])('has none in: %s', (body) => {
    expect(figuresOf(body)).toEqual([]);
  });
});

describe('what is no figure', () => {
  test.each([
    'He threatened to kill 20 people.',
    'The dam could kill 30,000 people.',
    'The 34-year-old drove 80 miles and paid $500 to see where it was.',
    'Troops killed 12 cows and destroyed three bridges.',
    'It is not known whether 13 people were killed or wounded.',
    'They live at 206 West Street, injured by 40 percent cuts.',
    'Police denied that 12 people had been killed.',
    'If the dam broke, 40 people would be killed.',
    'Last year was the worst since 2004, when 191 people died.',
    'There were fewer fires, compared with 20 killed in May.',
    'They asked him to guard the lives of 20 monks and saved the lives of a dozen sailors.',
    'Several armed men shot at the house.',
    'He shot someone. They had killed a dog.',
    'Neither Ian Marsh nor his wife was hurt.',
    'The attacks are hurting the Lune national liberation front.',
    'It is not known how many people died. Another rebel was nearly lynched.',
    'Five of the murdered monks had studied abroad. They are planning General Ian Marsh’s murder.',
    'They look for the 30,000 emails that are missing.',
    'The senator killed the bill after three colleagues changed sides.',
    'The drill simulated a flood that kills 2,000 people.',
    'One in five people dies of the disease. The home side were murdered 6-0.',
    'The court sentenced 14 men to death. An officer shot a dog.',
    'The slump hurt millions of savers and hurt Ann Marsh’s hopes. A photograph captured two dancers.',
    'Ten thousand jobs disappeared and 20 species vanished.',
  ])('%j', (body) => {
    expect(figuresOf(body)).toEqual([]);
  });

  test('nobody is zero, not silence', () => {
    expect(figuresOf('No one was hurt. There were no deaths.')).toEqual(['injured 0', 'killed 0']);
    expect(figuresOf('No one was abducted.')).toEqual(['abducted 0']);
  });
});

describe('who, where, when and according to whom', () => {
  test('are told as the sentence tells them', () => {
    const { figures, text } = readingOf('Eighty soldiers were killed in Homs on Sunday, according to activists.');
    expect(figures).toMatchObject([
      {
        victims: 'soldiers',
        place: 'Homs',
        date: { from: '2015-03-08', to: '2015-03-08' },
        source: 'activists',
        sentence: 0,
      },
    ]);
    expect(figures.map(({ mention }) => text.slice(mention.start, mention.end))).toEqual([
      'Eighty soldiers were killed',
    ]);
  });

  test('the speaker of a quotation is the source of its figures', () => {
    const { figures } = readingOf('"We have buried 14 people," mayor Ada Holm said. She added that 14 people died.');
    expect(figures.at(-1)?.source).toMatch(/Holm/);
  });

  test('who does something is no source of it', () => {
    expect(readingOf('The attacks claimed the lives of 14 monks.').figures).toMatchObject([{ low: 14, source: null }]);
  });

  test('places and openers of a sentence are nobody', () => {
    const { figures } = readingOf('The bus fell in Port Lune. Near Port Lune, two riders died. Also, 40 were hurt.');
    expect(figures.map(({ low, victims }) => [low, victims])).toEqual([
      [2, 'riders'],
      [40, null],
    ]);
  });

  test('a toll since a day runs to the day of publication', () => {
    const { figures } = readingOf('More than 40 people have died since 3 February.');
    expect(figures).toMatchObject([{ date: { from: '2015-02-03', to: '2015-03-10' } }]);
  });

  test('a place ends where its name does, and a child is no parent', () => {
    const { figures } = readingOf(
      'Six people died in Antby Forest alone. Carl Roe, whose daughter Ivy was hurt, wept.',
    );
    expect(figures.map(({ place, victims }) => [place, victims])).toEqual([
      ['Antby Forest', 'people'],
      ['Antby Forest', 'daughter Ivy'],
    ]);
  });

  test.each([
    ['Six people died in the eastern Antish port city of Antby.', 'Antby'],
    ['Six people died in the Antish capital.', 'Antish capital'],
    ['Six people drowned off the coast of Antland.', 'Antland'],
    ['Six people died south-east of Antby.', 'Antby'],
    ['Gunmen raided the village of Antby and killed six people.', 'Antby'],
    ['Six climbers died on Mount Antby.', 'Mount Antby'],
    ['Six people died on the Lune Islands on Monday.', 'Lune Islands'],
    ['Six people died in a flood in neighbouring Newland.', 'Newland'],
    ['Six people died in Antby Saturday.', 'Antby'],
    ['A quake struck southern Antland and killed six people.', 'Antland'],
    ['Six people died in a wreck on U.S. 169.', 'U.S. 169'],
    ['Six people died in the fishing port of Antby.', 'Antby'],
    ['It was felt in Antland and in the Newish city of Lune, where a girl was hurt.', 'Lune'],
    ['In Antby, a wave swept the quay. Six people drowned.', 'Antby'],
  ])('a place is told by what leads up to it: %j', (body, expected) => {
    expect(readingOf(body).figures.map(({ place }) => place)).toEqual([expected]);
  });

  test('a place and a day are told for their own clause', () => {
    const { figures } = readingOf(
      'In Antby, police arrested a baker near Port Lune, and in Newland two nurses were arrested on Sunday.',
    );
    expect(figures.map(({ low, place }) => [low, place])).toEqual([
      [1, 'Port Lune'],
      [2, 'Newland'],
    ]);
  });

  test('the day on which something is said is not the day of it where another is told', () => {
    const days = (body: string) => readingOf(body).figures.map(({ date }) => date?.from);
    expect(days('The navy said on Monday that 12 sailors drowned on Saturday.')).toEqual(['2015-03-07']);
    expect(days('Twelve sailors drowned, the navy told reporters on Monday.')).toEqual(['2015-03-09']);
    expect(days('A ferry sank on Saturday. Twelve sailors drowned, the navy said on Monday.')).toEqual(['2015-03-07']);
    expect(days('Malaria has killed 78 people this year, the ministry said on Monday.')).toEqual(['2015-01-01']);
    expect(days('It was the worst fire since 2008, and 12 nurses died.')).toEqual([undefined]);
  });

  test('a day and a place hold for the next sentence, and for one that points back, unless it tells of others', () => {
    const told = (body: string) =>
      readingOf(body).figures.map(({ low, place, date }) => `${low} ${place} ${date?.from}`);
    expect(told('A bus fell off a bridge in Antby on Sunday. Nine people died.')).toEqual(['9 Antby 2015-03-08']);
    expect(told('Nine nuns died in Antby on Sunday.\n\nThree others were hurt.\n\nForty cooks were arrested.')).toEqual(
      ['9 Antby 2015-03-08', '3 Antby 2015-03-08', '40 null undefined'],
    );
    expect(told('Nine nuns died in Antby on Sunday. In May, 12 nuns drowned. A nun died three days later.')).toEqual([
      '9 Antby 2015-03-08',
      '12 null 2014-05-01',
      '1 null undefined',
    ]);
    expect(told('Nine nuns died in Antby on Sunday. Elsewhere, 12 cooks were arrested.').at(-1)).toBe(
      '12 null undefined',
    );
    expect(told('A nun was hurt in Antby on Sunday and died in Antby Hospital. A cook was hurt.').at(-1)).toBe(
      '1 Antby 2015-03-08',
    );
  });

  test('a day holds for what stands under it as a heading', () => {
    const { figures } = readingOf(
      'It began at dawn.\n\nMarch 7, 2015 — Port Lune\n\n18:20 — Two nurses died.\n\nMarch 6, 2015\n\nA cook was hurt.',
    );
    expect(figures.map(({ low, date }) => [low, date?.from])).toEqual([
      [2, '2015-03-07'],
      [1, '2015-03-06'],
    ]);
  });

  test.each([
    ['Twelve men drowned and six were missing, police said.', 'police'],
    ['The raid killed 12, says the emergency service.', 'emergency service'],
    ['Twelve men drowned, the governor, Ada Holm, told reporters.', 'Ada Holm'],
    ['The fire killed 13, the cooks’ union said on Monday, as a truce was broken.', 'cooks’ union'],
    ['The 600 dead estimated by the Lune Institute were cooks.', 'the Lune Institute'],
  ])('whoever a sentence names for all it tells is its source: %j', (body, expected) => {
    for (const { source } of readingOf(body).figures) expect(source).toBe(expected);
  });

  test.each([
    // Published on Tuesday, 10 March 2015
    ['Delegates will meet tomorrow to discuss the murder of 10 teachers.', null],
    ['Talks had been scheduled for Lune on 20 April, but after the murder of 10 teachers they were called off.', null],
    ['A blast at 0130 GMT on 11 March killed four.', '2015-03-11'],
    ['The minister said on Monday that troops had been sent after the murder of a judge.', null],
    ['A bomb went off on Sunday. On Monday, army sources confirmed that six were killed.', '2015-03-08'],
    ['More than 200 people have died so far this month in the war that the rebels began in 1980.', '2015-03-01'],
    ['Some 300 people have been killed since the start of the week.', '2015-03-09'],
    ['March 10, 2015 Updated 11:57 a.m. ET\n\nThe bridge is old.\n\nA study shows 146 deaths there.', null],
    ['This week a priest accused a general of the murder of a judge.', null],
    ['The storm, the latest of a row that goes back to 2009, killed 12.', null],
    ['(Published Monday, March 9, 2015) A cook died in a fire.', null],
    ['A curfew has been in force since 2 March. The driver was killed in the attack.', null],
    ['The 2013 season began on June 5, 2013. That year, 56 people died in storms.', '2013-01-01'],
    ['It rained.\n\nFor the latest, see our page for Wednesday, March 11.\n\nA flood killed two.', null],
    [
      'It rained.\n\nA choir performs at the Lune Festival in Antby on November 9, 2014. Ann Roe/Lune Images\n\nA flood killed two.',
      null,
    ],
  ])('a day that is not that of the deed is none of the figure: %j', (body, from) => {
    expect(readingOf(body).figures.at(-1)?.date?.from ?? null).toBe(from);
  });

  test('what is counted since a day has no end where nothing tells the day of publication', () => {
    const result = readArticle({
      id: 'x',
      raw: 'Storms have killed 248 people in Antland since 1950, the agency said.',
    });
    expect(result.ok && read(result.article).figures).toMatchObject([{ low: 248, date: null }]);
  });

  test('a name that opens with "New" is told whole', () => {
    expect(readingOf('New Lune rapper Ian Roe was fatally shot.').figures).toMatchObject([
      { victims: 'New Lune rapper Ian Roe' },
    ]);
  });

  test('what is not told is null', () => {
    expect(readingOf('Six people died.').figures).toMatchObject([{ place: null, date: null, source: null }]);
  });
});

describe('what tells no day or place is of the event that the article reports', () => {
  const told = (...paragraphs: string[]) =>
    readingOf(paragraphs.join('\n\n')).figures.map(
      ({ kind, low, date, place }) => `${kind} ${low} ${date?.from ?? '-'} ${place ?? '-'}`,
    );
  const lead = 'A bomb killed at least 23 people at a market in the city of Antby on Friday.';

  test('where it points to it or stands near', () => {
    expect(told(lead, 'The mayor said 61 wounded people were in three hospitals.', 'Her aunt saw it.')).toEqual([
      'killed 23 2015-03-06 Antby',
      'injured 61 2015-03-06 Antby',
    ]);
    expect(told('A gunman shot three people at a mall in Antby.', 'The attack happened on Sunday.')[0]).toBe(
      'injured 3 2015-03-08 Antby',
    );
  });

  test('whatever it did to people, in whichever of its places', () => {
    expect(
      told(
        'Police arrested 70 people on Sunday as crowds marched in seven cities.',
        'Some 31 people were hurt. In Antby 12 people were detained.',
      ),
    ).toEqual(['detained 70 2015-03-08 -', 'injured 31 2015-03-08 -', 'detained 12 2015-03-08 Antby']);
    expect(told('Gunmen abducted 30 pupils in Antby on Friday.', 'The gunmen killed a guard.')[1]).toBe(
      'killed 1 2015-03-06 Antby',
    );
  });

  test.each([
    ['The war has killed 8,000 people.', 'killed 8000 - -'],
    ['Police arrested two men in Newland.', 'detained 2 - Newland'],
    ['In a separate attack, four soldiers were killed.', 'killed 4 - -'],
    ['A bomb killed 19 people in Newland in 2011.', 'killed 19 2011-01-01 Newland'],
  ])('but not where it is of another: %s', (other, figure) => {
    expect(told(lead, other)[1]).toBe(figure);
  });

  test('and not from a day of telling only', () => {
    expect(
      told('A bomb killed 23 people in Antby, police said on Friday.', 'Some 30 people were hurt in the blast.')[1],
    ).not.toContain('2015');
  });
});

test('a place that tells where or with how many has the number behind it', () => {
  const { figures } = readingOf('The worst was Antby, where 203 people died, followed by Newland with 118 dead.');
  expect(figures.map(({ low, place }) => `${low} ${place}`)).toEqual(['203 Antby', '118 Newland']);
});

test.each([
  ['Two men suspected of driving the bomber to the market were arrested hours later.', ['detained 2']],
  ['Two men accused of helping him were jailed.', ['detained 2']],
  ['The clinic treated 126 patients with gunshot or shrapnel wounds.', ['injured 126']],
  ['Nine people were taken to hospital. Two of them, a boy and a man, did not survive.', ['injured 9', 'killed 2']],
  ['The clinic treated 126 patients with shrapnel wounds.', ['injured 126']],
  ['She treated 17 people for gunshot wounds and three of them had since died.', ['injured 17', 'killed 3']],
  ['A wave killed nine people. Among those who died was Harun Mistry, a teacher.', ['killed 9', 'killed 1']],
  ['The gunmen held 62 guests and employees hostage.', ['abducted 62']],
  ['Four girls were taken away by the attackers.', ['abducted 4']],
])('who is suspected, treated, taken away or did not survive: %s', (body, figures) => {
  expect(figuresOf(body)).toEqual(figures);
});

test.each([
  ['In the capital, two brothers aged four and six died on Sunday at the hospital.', ['killed 2']],
  ['Two brothers aged 4 and 6 died.', ['killed 2']],
  ['Four men aged between 20 and 30 were shot dead.', ['killed 4']],
])('ages are no victims: %s', (body, figures) => {
  expect(figuresOf(body)).toEqual(figures);
});

test('a rumour kills nobody', () => {
  expect(figuresOf('Rumours spread online that three students had been killed.')).toEqual([]);
});

test('the day of a verdict is not the day of the deed', () => {
  const { figures } = readingOf(
    'A court on Thursday convicted three men of the attack in which 17 people were killed.\n\nEight officers were hurt in the attack.',
  );
  expect(figures.filter(({ kind }) => kind !== 'detained').map(({ low, date }) => [low, date])).toEqual([
    [17, null],
    [8, null],
  ]);
});

test.each([
  ['The fever had killed 31 children under five by Friday.', ['killed 31']],
  ['Nine pensioners over 80 died.', ['killed 9']],
  ['The fever kills about three in ten of those who catch it.', []],
  ['The owner said there were no deaths and that six cooks were missing.', ['killed 0', 'missing 6']],
])('an age limit, a share and a denial are no victims: %s', (body, figures) => {
  expect(figuresOf(body)).toEqual(figures);
});

test.each([
  ['Ann Roe and her driver were in the car. Neither was hurt.', ['injured 0']],
  ['Neither of the two guards was seriously injured.', ['injured 0']],
  ['Not a single death has been recorded in Antby.', ['killed 0']],
  ['Not one passenger was hurt.', ['injured 0']],
  ['Not a single person was killed.', ['killed 0']],
  ['Neither side has won the war.', []],
])('who is told of nobody: %s', (body, figures) => {
  expect(figuresOf(body)).toEqual(figures);
});

describe('the source is who tells the figure', () => {
  const sourcesOf = (body: string) => readingOf(body).figures.map(({ low, source }) => `${low} ${source}`);

  test.each([
    ['The bodies of two more divers were found, raising the confirmed death toll to six.', ['2 null', '6 null']],
    ['Gang violence has claimed more than 90 lives since 2012.', ['90 null']],
    ['The bridge has claimed the lives of 12 workers.', ['12 null']],
    [
      'Some 40 people were hurt, according to the firefighters, two of whom were killed by a falling wall.',
      ['40 firefighters', '2 null'],
    ],
    ['The union said at least nine cooks were killed and that 20 were hurt.', ['9 union', '20 union']],
    ['The guards say they fired in the air, but a boy was killed, his uncle said.', ['1 his uncle']],
    ['The Flood Office had earlier put the number of dead at 19.', ['19 The Flood Office']],
  ])('%s', (body, sources) => {
    expect(sourcesOf(body)).toEqual(sources);
  });

  test('and not who speaks ahead of a semicolon', () => {
    const body =
      'The army first called the claims "old lies"; on Friday the state mayor, Ann Roe, said that 28 people had been hurt and that one had died, of a blow to the head.';
    expect(sourcesOf(body).join()).not.toContain('army');
  });
});

test.each([
  ['A nurse who was to marry in April was killed.', null],
  ['Its owner was fined in 2012 after a leak. Police said one manager had been arrested.', null],
  ['In 2012, a wave swept the quay. Nine cooks were killed.', '2012-01-01'],
])('a day of something else is not the day of the figure: %s', (body, from) => {
  expect(readingOf(body).figures.map(({ date }) => date?.from ?? null)).toEqual([from]);
});

describe('everyday words for what became of people', () => {
  test.each([
    ['Police have detained a bread seller accused of helping them.', ['detained 1']],
    ['A fuel seller was arrested on Friday.', ['detained 1']],
    ['Four pensioners suffered cuts.', ['injured 4']],
    ['The workers suffered cuts to their pay.', []],
    ['Some 80 people have been treated for broken limbs at the clinic.', ['injured ~80']],
    ['Two men were flown to Hillside Trauma Center.', ['injured 2']],
    ['Six passengers were killed and 13 maimed or burned.', ['killed 6', 'injured 13']],
    ['Her father-in-law, Ivo, was killed at the gate.', ['killed 1']],
    ['Sixteen people, most of them pupils returning from a ski trip, lost their lives on Monday.', ['killed 16']],
    ['Two of those brought in alive had died.', ['killed 2']],
  ])('killed, hurt or arrested: %s', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });

  test.each([
    ['Troops had "neutralised" 13 bandits.', ['killed 13']],
    ['The minister said that "more than 900 terrorists" had been neutralised.', ['killed 900+']],
    ['The firm eliminated 40 workers.', []],
    [
      'The army said 30 rebels had fallen in a battle at Antby and that it had lost two men.',
      ['killed 30', 'killed 2'],
    ],
    ['The alliance has acknowledged the loss of 70 fighters.', ['killed 70']],
    ['The club felt the loss of two players and a fighter of old.', []],
  ])('in a war: %s', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });

  test.each([
    ['A dozen cooks from Antby who put to sea on Monday have not returned.', ['missing 12']],
    ['The cooks have not returned his calls.', []],
    ['The coast guard said 14 people had not been found.', ['missing 14']],
    ['Two suspects have not been found.', []],
    ['Three guards have not been found guilty.', []],
    ['More than 40 people who set out on foot have not been heard from.', ['missing 40+']],
    ['Police arrested 90 people, and 22 of those had not been seen since.', ['detained 90', 'missing 22']],
    ['Eleven patients who fled the ward have still not been traced.', ['missing 11']],
    ['Rescuers are still searching for 23 people.', ['missing 23']],
    ['Police are searching for two men.', []],
    ['Some 15 people are thought to be under the rubble.', ['missing ~15']],
  ])('without a trace: %s', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });

  test.each([
    ['Around 900 inhabitants have abandoned Antby because of the fighting.', ['displaced ~900']],
    ['The clashes go on. By Friday 60 households had left the village.', ['displaced 60 households']],
    ['Twelve guests have left Antby because of the storm.', []],
    ['Fifty families, whose houses have begun to crack, were told to leave.', ['displaced 50 households']],
    ['Two men were told to leave the bar.', []],
    ['Some 600 residents of Mill Street were moved to a sports hall.', ['displaced ~600']],
    ['The floods rose. Another 3,000 have sought safety in Newland.', ['displaced 3000']],
    ['After the cyclone 11,000 people slept in schools on Friday night.', ['displaced 11000']],
    ['The refugees were tired. In four days 74,000 people have entered Antland.', ['displaced 74000']],
    ['Some 300 pupils were moved to a school in Oldby.', []],
    ['The war goes on. Some 400 journalists left Antby.', []],
    ['The fighting goes on. Some 24,000 men have entered Antby.', []],
  ])('away from home: %s', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });
});

describe('parts of those who are counted are figures of their own', () => {
  test.each([
    ['The bomb killed 60 people. Nineteen were children.', ['killed 60', 'killed 19']],
    ['A court heard that 67 villagers were murdered. Twenty-one were under 12.', ['killed 67', 'killed 21']],
    ['Nine men were killed. Two were tired.', ['killed 9']],
    ['A further 24 were hurt, nine seriously.', ['injured 24', 'injured 9']],
    ['The troops killed six people, four of whom were prisoners.', ['killed 6', 'killed 4']],
    ['By Friday, 31 of the dead had been identified.', ['killed 31']],
    ['Nine of the deaths were in Antby.', ['killed 9']],
    ['A guard counted 14 bodies, five of them of children.', ['killed 14', 'killed 5']],
    [
      'Seven drivers were arrested for speeding at a checkpoint on the coast road, three of them women.',
      ['detained 7', 'detained 3'],
    ],
    ['A cook, Ann Roe, was among those killed by it.', ['killed 1']],
    ['The army reported 12 dead, Brigade 7.', ['killed 12']],
    [
      'The war has forced 2,300 people out of their homes since Sunday, the mayor said, among them 540 children.',
      ['displaced 2300', 'displaced 540'],
    ],
  ])('%s', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });

  test('and so are those of the places that follow one', () => {
    const { figures, text } = readingOf(
      'Antby reported 71 deaths, Port Newland 22 and Oldby nine. The worst was Lune with 118 dead and Antby with 57.',
    );
    expect(figures.map(({ low, mention }) => `${low} ${text.slice(mention.start, mention.end)}`)).toEqual([
      '71 71 deaths',
      '22 Port Newland 22',
      '9 Oldby nine',
      '118 118 dead',
      '57 Antby with 57',
    ]);
    expect(figures.map(({ place }) => place)).toEqual([null, 'Port Newland', null, 'Lune', 'Antby']);
  });
});

describe('days and places of figures that tell none', () => {
  const told = (body: string) =>
    readingOf(body).figures.map(({ kind, low, date, place }) => `${kind} ${low} ${date?.from ?? '-'} ${place ?? '-'}`);

  test('are those of what the article opens with, if that is not told with a figure', () => {
    expect(
      told('Jets struck the town of Antby on Friday.\n\nThe mayor said 12 people were killed. Nine were hurt.'),
    ).toEqual(['killed 12 2015-03-06 Antby', 'injured 9 2015-03-06 Antby']);
  });

  test.each([
    ['Jets struck the town of Antby on Friday.\n\nThe war has killed 8,000 people.', ['killed 8000 - -']],
    ['The mayor of Antby resigned on Friday.\n\nTwelve people were killed.', ['killed 12 - -']],
  ])('but not for another time, or where nothing happened: %s', (body, figures) => {
    expect(told(body)).toEqual(figures);
  });

  test('a paragraph that has moved on to another place is not of the place of the event', () => {
    const body =
      'Jets struck the town of Antby on Friday, killing nine people.\n\nOne shell fell on a depot in Newland. Two cooks were hurt.';
    expect(told(body)[1]).toBe('injured 2 2015-03-06 -');
  });

  test('those moved away from a fire are of its day', () => {
    const body = 'A fire in Antby killed nine people on Friday.\n\nSome 600 residents were moved to a sports hall.';
    expect(told(body)[1]).toBe('displaced 600 2015-03-06 Antby');
  });

  test('the day to which a toll has risen is not the day of the deaths', () => {
    const body =
      'The death toll from the storm climbed to 37 on Monday, after a wave struck the coast on Thursday night.';
    expect(told(body)).toEqual(['killed 37 2015-03-05 -']);
  });

  test('those treated in a hospital were hurt elsewhere', () => {
    const body =
      'A fire in the town of Antby hurt nine people on Friday. Two of them were treated at Lune General Hospital.';
    expect(told(body)).toEqual(['injured 9 2015-03-06 Antby', 'injured 2 2015-03-06 Antby']);
  });

  test('a day on which somebody speaks gives way to the day of the deed', () => {
    expect(told('The union on Monday said that nine cooks were killed in the town of Antby on Friday.')).toEqual([
      'killed 9 2015-03-06 Antby',
    ]);
  });

  test.each([
    ['The raids killed 131 people in Antby and four in Newland.', ['killed 131 - Antby', 'killed 4 - Newland']],
    [
      'The fighting goes on. By Friday 700 families had left Antby for the coast, while in Newland residents slept in cellars.',
      ['displaced 700 2015-03-06 Antby'],
    ],
    [
      'Lune district has recorded 96 deaths since Friday, and more in the town of Oldby.',
      ['killed 96 2015-03-06 Lune'],
    ],
    ['Two men were killed in Antland’s north.', ['killed 2 - Antland']],
    ['Police arrested two men in Roe’s murder.', ['detained 2 - -']],
    ['A fire on the Port Lune waterfront killed nine people.', ['killed 9 - Port Lune']],
    [
      'A blast killed two people in Antby; on Lune alone, 12 people were hurt.',
      ['killed 2 - Antby', 'injured 12 - Lune'],
    ],
  ])('the place is of the same people: %s', (body, figures) => {
    expect(told(body)).toEqual(figures);
  });
});

test('the day of what a figure is only measured by, or of what is remembered, is not its own', () => {
  const days = (body: string) => readingOf(body).figures.map(({ date }) => date?.from ?? null);
  expect(days('It was the worst attack since the bombing of 3 May 2001; 14 people were killed.')).toEqual([null]);
  expect(days('At the anniversary of the fire of 3 May 2001, 20 people were hurt when a stage fell.')).toEqual([null]);
  expect(days('Monday is the anniversary of the 2009 protests, when soldiers killed 23 people.')).toEqual([
    '2009-01-01',
  ]);
  expect(days('It is the most killings since 2007, when 28 people were killed.')).toEqual(['2007-01-01']);
  expect(days('On 3 May 2001 a bomb killed 14 people in Port Lune.')).toEqual(['2001-05-03']);
});

test('a day is not of the next clause, of another year that is told of, nor of since when', () => {
  const days = (body: string) => readingOf(body).figures.map(({ date }) => date && `${date.from} ${date.to}`);
  expect(days('Two men were arrested at the scene; the younger was released on Sunday.')).toEqual([null]);
  expect(days('The firm was fined after a 2012 leak at its Antby plant that left one man dead.')).toEqual([
    '2012-01-01 2012-12-31',
  ]);
  expect(days('The war has killed more than 9,400 people since it began last July.')[0]).toMatch(/ 2015-03-10$/);
  expect(days('Quakes came in 1953, when 870 people died, and in 1911.')).toEqual(['1953-01-01 1953-12-31']);
});

test('whose plant it is where people died is no place, nor is each of the dead a figure', () => {
  const { figures } = readingOf('A blast at the Hallmark fertiliser plant in Antby killed four people on Monday.');
  expect(figures).toMatchObject([{ low: 4, place: 'Antby' }]);
  expect(figuresOf('The bells rang once for each person who died here a year ago.')).toEqual([]);
});

describe('those who stand in marks, are lost, are cared for or are not found', () => {
  test.each([
    ['It added that 430 "troublemakers" had been detained.', ['detained 430']],
    ['Some 30 “armed bandits” were killed on Friday.', ['killed ~30']],
    ['Critics gave 30 "reasons" why two men were killed.', ['killed 2']],
    ['The rebels acknowledged losing nine men.', ['killed 9']],
    ['The club acknowledged losing nine men.', []],
    ['She lost 11 relatives in the quake.', ['killed 11']],
    ['He lost four family members.', ['killed 4']],
    ['He lost four family heirlooms.', []],
    ['Three players and a referee needed stitches after a fight.', ['injured 3', 'injured 1']],
    ['Two sailors required hospital treatment.', ['injured 2']],
    ['Two wards needed treatment for damp.', []],
    ['She lay in Doe hospital, where 38 people were being treated.', ['injured 38']],
    ['Police said 26 people were hurt; a doctor said he had treated nine.', ['injured 26', 'injured 9']],
    ['A fifth worker, Ian Roe, has not been found and is presumed dead.', ['missing 1']],
    ['Ian Roe has not been found.', []],
    ['A suspect, Ian Roe, has not been found.', []],
  ])('%s', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });

  test('whoever is named as the victim may be alive', () => {
    expect(figuresOf('Police named the victim as Ian Roe. Roe was shot in the leg.')).toEqual(['injured 1']);
  });
});

describe('another count of the same people', () => {
  test.each([
    ['Lawyers for Change put arrests at over 900.', ['detained 900+']],
    ['Police detained seven people. Four of the seven remain in custody.', ['detained 7', 'detained 4']],
    ['Police detained 350 people. Ninety-four of those held are women.', ['detained 350', 'detained 94']],
    ['Of the meetings, 94 of those held are public.', []],
  ])('%s', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });

  test('since a day holds for the parts between, too', () => {
    const days = (body: string) => readingOf(body).figures.map(({ date }) => date && `${date.from} ${date.to}`);
    expect(days('The war has killed 9,400 people, including 3,100 civilians, since it began in July.')).toEqual([
      '2014-07-01 2015-03-10',
      '2014-07-01 2015-03-10',
    ]);
  });

  test('a day on which something else is said is not handed on', () => {
    const { figures } = readingOf('The mayor said on Sunday that texts had been sent. Her two sons were killed.');
    expect(figures).toMatchObject([{ low: 2, date: null }]);
  });
});

test('who walked in or turned up is missing no more', () => {
  expect(figuresOf('A man who had been reported missing in the hills, the farmer Ian Roe, walked into a pub.')).toEqual(
    [],
  );
  expect(figuresOf('Two hikers who had been reported missing turned up at a hut.')).toEqual([]);
  expect(figuresOf('Two hikers are missing.')).toEqual(['missing 2']);
});

describe('a place is told whole, and is of those who are told of', () => {
  const placesOf = (body: string) => readingOf(body).figures.map(({ low, place }) => `${low} ${place}`);

  test.each([
    ['Ian Roe died when his car left the road near the Hask bridge.', ['1 Hask bridge']],
    ['Two men were arrested at the Antby railway station.', ['2 Antby railway station']],
    ["Floods in Antland's Lune valley killed 47 people.", ['47 Lune valley']],
    ["A slide killed three people in Antland's Lune province.", ['3 Lune']],
    ['At least 140 people have been treated for burns at the Toveren hospital.', ['140 null']],
    ['A guard died at the Toveren hospital.', ['1 Toveren hospital']],
    ['A strike of Antby hospital workers in Newland left two people hurt.', ['2 Newland']],
    ['Ian Roe is held in the Lune County jail for the murder of Ann Marsh.', ['1 null']],
    ['Nineteen people are still missing, most of them in the hamlet of Oldby.', ['19 null']],
    ['A boat sank in the Gulf of Antland, killing two.', ['2 Gulf of Antland']],
    ["Two men were shot in the city's Doe area.", ['2 Doe']],
    ["Two men were shot in the country's East.", ['2 null']],
    ['Nineteen people are missing, all of them in the hamlet of Oldby.', ['19 Oldby']],
    ['A storm killed 30 people, including 12 in Oldby.', ['30 null', '12 Oldby']],
  ])('%s', (body, places) => {
    expect(placesOf(body)).toEqual(places);
  });
});

test('who reports a figure without "said" is its source, a place is not', () => {
  const sourcesOf = (body: string) => readingOf(body).figures.map(({ low, source }) => `${low} ${source}`);
  expect(sourcesOf('Fire service: six dead, around 40 hurt.')).toEqual(['6 Fire service', '40 Fire service']);
  expect(sourcesOf('10.45 Police: six dead.')).toEqual(['6 Police']);
  expect(sourcesOf('Antby: six dead.')).toEqual(['6 null']);
  expect(sourcesOf('On Tuesday the police had reported only 29 dead.')).toEqual(['29 police']);
  expect(sourcesOf('On Tuesday the district reported 29 deaths.')).toEqual(['29 null']);
  expect(sourcesOf('A count at the Orsk morgue listed 11 bodies.')).toEqual(['11 the Orsk morgue']);
  expect(sourcesOf('A bomb at the Orsk morgue left 11 dead.')).toEqual(['11 null']);
  expect(sourcesOf('The fire service has revised its figures: four dead, not six as it said earlier.')).toEqual([
    '4 The fire service',
  ]);
  expect(sourcesOf('Lawyers for Change, a rights group, put arrests at over 900.')).toEqual(['900 Lawyers for Change']);
});

test('who was found alive, as the next sentences tell, is missing no more', () => {
  expect(figuresOf('A boy was reported missing on Friday. He was found alive on Sunday.')).toEqual([]);
  expect(figuresOf('Two hikers went missing on Friday. They have been found safe.')).toEqual([]);
  expect(figuresOf('Ada Doe, 16, is missing. Doe turned up unharmed on Sunday.')).toEqual([]);
  expect(figuresOf('Five miners are missing. He was found alive on Sunday.')).toEqual(['missing 5']);
  expect(figuresOf('Five miners are missing. Two others were found alive on Sunday.')).toEqual(['missing 5']);
});

test('"three more" are others, and where they were is told of them', () => {
  const { figures } = readingOf(
    "Three people were killed in Antby. Three more were shot in the capital's Doe quarter, and nine fled to Oldby.",
  );
  expect(figures).toMatchObject([
    { kind: 'killed', low: 3, place: 'Antby' },
    { kind: 'injured', low: 3, place: 'Doe' },
  ]);
});

test('the event may stand behind a question, and "that attack" is another', () => {
  const told = (body: string) =>
    readingOf(body).figures.map(({ low, date, place }) => `${low} ${date?.from ?? null} ${place}`);
  const lead = 'What happened?\n\nA slide hit the port of Antby on Saturday. The city says 21 people are dead.';
  expect(told(`${lead}\n\n"I had my phone," said Ada Roe, whose two sons were killed.`)).toEqual([
    '21 2015-03-07 Antby',
    '2 2015-03-07 Antby',
  ]);
  expect(told(`${lead}\n\nThe hotel was bombed under him. Two sons were killed in that attack.`)).toEqual([
    '21 2015-03-07 Antby',
    '2 null null',
  ]);
});

describe('further words for what became of people', () => {
  test.each([
    ['Five guerrillas fell in the clash.', ['killed 5']],
    ['Five cyclists fell in the rain.', []],
    ['Three men were trampled as the crowd fled.', ['injured 3']],
    ['Three men were trampled to death.', ['killed 3']],
    ['Two men were severely beaten by guards.', ['injured 2']],
    ['Two men were beaten in the final.', []],
    ['The gunman shot himself dead.', ['killed 1']],
    ['Her brother was badly burned.', ['injured 1']],
    ['The badly burned body of a man was found.', ['killed 1']],
    ['A cyclist was cut by flying glass.', ['injured 1']],
    ['Forty teachers were cut by the council.', []],
    ['Two of the five miners had broken bones.', ['injured 2']],
    ['Three people are still in the hospital.', ['injured 3']],
    ['Six others were treated and sent home.', ['injured 6']],
    ['A further 50 walking wounded were treated in a hall.', ['injured 50']],
    ['His nephew was hit by a burst.', ['injured 1']],
    ['Five miners were brought up; a sixth was dead.', ['killed 1']],
    ['There were 22 children in the room, and not one of them was hurt.', ['injured 0']],
    ['Around 400 people lost their shelters.', ['displaced ~400']],
    ['Officials had feared as many as 1,000 deaths.', []],
    ['The storm swept the island, with the death toll there at 546.', ['killed 546']],
    ['Two brothers, killed in the collapse on Monday, were buried in Lune.', ['killed 2']],
    ['The fate of 12 sailors, abducted by pirates last week, is unknown.', ['abducted 12']],
    ['A cook, hit by gunfire, was taken to hospital.', ['injured 1']],
    ['Police killed a guard, wounded in May, and were praised.', ['killed 1']],
    ['Six people were killed and 21 injured, four seriously, in the pile-up.', ['killed 6', 'injured 21', 'injured 4']],
    ['Among the 45 injured were two children.', ['injured 45', 'injured 2']],
    ['Among the 12 dead were three children.', ['killed 12', 'killed 3']],
    ['Four guards died, raising to 412 the number of soldiers killed.', ['killed 4', 'killed 412']],
    ['Officials revised the number of dead from 24 to 21.', ['killed 21']],
    ['The toll was revised down from 24 to 21.', ['killed 21']],
    ['The toll rose from 12 to 15.', ['killed 15']],
    ['The man driving the truck was also killed.', ['killed 1']],
    ['After the flood 20,000 people spent the night in shelters.', ['displaced 20000']],
    ['It was the deadliest storm in decades, with a death toll exceeding 30,000.', ['killed 30000+']],
    ['Doe has a history of multiple arrests in Antby, records show.', []],
    ['A few people moved through the heart of the campus. The fires still rage.', []],
    ['The execution of two men, planned for Friday, was stayed.', []],
    ['The execution of Ian Roe is set for Friday.', []],
    ['A warrant has been issued for Ian Roe’s arrest.', []],
    ['Prosecutors demanded the arrest of the general.', []],
    ['A reward is offered for information leading to the arrest of the gunman.', []],
    ['A search warrant led to the arrest of two men.', ['detained 2']],
    ['The officer thought he had been shot.', []],
    ['The driver was shot at by rebels.', []],
    ['The driver was shot at close range.', ['injured 1']],
    ['The execution of two men by rebels shocked the town.', ['killed 2']],
    ['Officials feared that 40 people had died.', ['killed 40']],
  ])('%s', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });

  test('those shot on another day are no total of this one', () => {
    const body = (day: string) =>
      `Four people were killed and three wounded on Friday. On ${day}, seven people were shot.`;
    expect(figuresOf(body('Friday'))).toEqual(['killed 4', 'injured 3']);
    expect(figuresOf(body('Tuesday'))).toEqual(['killed 4', 'injured 3', 'injured 7']);
  });

  test('the parts behind a colon have each its place, the whole has none of theirs', () => {
    expect(
      readingOf('In all, 37 deaths were confirmed: 21 in Antby, 12 in Newland and 4 in Oldby.').figures,
    ).toMatchObject([
      { kind: 'killed', low: 37, place: null },
      { kind: 'killed', low: 21, place: 'Antby' },
      { kind: 'killed', low: 12, place: 'Newland' },
      { kind: 'killed', low: 4, place: 'Oldby' },
    ]);
    expect(figuresOf('Twelve people died: 30 in Antby were told to leave.')).toEqual(['killed 12']);
  });
});

describe('places that are told in other ways, or ahead of the figure', () => {
  const placesOf = (body: string) => readingOf(body).figures.map(({ low, place }) => `${low} ${place}`);
  test.each([
    ['Armed men raided the market of Antby and killed 18 traders.', ['18 Antby']],
    ['Floods killed 12 people in the villages of Antby and Oldby.', ['12 Antby and Oldby']],
    [
      'More than 50 deaths were reported in Antland, Lune, and the Newland Republic.',
      ['50 Antland, Lune, and the Newland Republic'],
    ],
    ['A suspect in the killing of a judge was arrested at a café in Antby.', ['1 Antby', '1 null']],
    ['More than 50 died in Antland, Lune and Newland — as the search went on.', ['50 Antland, Lune and Newland']],
    ['A boy was shot at Antby Avenue and Doe Street in Newby.', ['1 Antby Avenue and Doe Street']],
    ['Police arrested Ian Doe, 27, in Antby, and Liam Marsh, 26, of Newby.', ['1 Antby']],
    ['It follows the attack in Lune, Antland — where 84 were killed — and a blast in Newby.', ['84 Lune']],
    ['A landslide near the Antish Riviera city of Lune killed 12.', ['12 Lune']],
    ['In the Far Lune region of Antland 12 people died.', ['12 Far Lune']],
    ['A man arrived at Lune Hospital with a gunshot wound.', ['1 null']],
    [
      'Six people were shot in Antby. Ian Roe was pronounced dead at the Lune Hospitals North Campus.',
      ['6 Antby', '1 Antby'],
    ],
    ['Ian Doe ran off. An officer fired back at Doe, and a bystander was hurt.', ['1 null']],
    [
      'At least 64 deaths were blamed on Hurricane Ada, which struck near Antby. At least 54 deaths were blamed on Hurricane Ivo.',
      ['64 Antby', '54 null'],
    ],
    ['In Antby, Ann Roe and Ian Marsh, both 12, were killed.', ['1 Antby', '1 Antby']],
    ['A woman was killed in Antby and Ian Marsh in Newland was held.', ['1 Antby']],
    ['A woman was shot on Monday in the 300 block of Lune Road.', ['1 Lune Road']],
    ['Ian Marsh, of the 300 block of Lune Road, was shot near Antby.', ['1 Antby']],
    ['Amid hot weather in Antland, crews fought a fire in northern Newland that killed 12.', ['12 Newland']],
    [
      'Crews counted four storms in Antland, injuring five people and damaging shops, including a bakery in Newby.',
      ['5 Antland'],
    ],
    ['An attack in the capital, Antby, killed 63 people.', ['63 Antby']],
    ['In the capital, Police said, 12 people died.', ['12 null']],
    ['Four soldiers were killed on the Antby-Newland highway.', ['4 Antby-Newland highway']],
    ['A bus slid off Route 12, killing seven.', ['7 Route 12']],
    ['Two men were shot in Antby; one was in critical condition at St. Doe’s.', ['2 Antby', '1 Antby']],
    ['A truck was ambushed near Antby. A captain and four soldiers were killed.', ['1 Antby', '4 Antby']],
    ['A meeting was held near Antby. Four soldiers were killed.', ['4 null']],
    [
      'Two miners died at Doe pit on Monday.\n\nA landslide swept a bus off Route 12. The driver was killed.',
      ['2 Doe', '1 Route 12'],
    ],
  ])('%s', (body, places) => {
    expect(placesOf(body)).toEqual(places);
  });

  test('a street in a town has the day on which that was', () => {
    const { figures } = readingOf(
      'A girl was shot in Antby on Sunday.\n\nThe girl was shot at 1 a.m. in the 3600 block of Lune Road, police said.',
    );
    expect(figures.map(({ date }) => date?.from)).toEqual(['2015-03-08', '2015-03-08']);
  });

  test('how somebody is on a day is not the day of the deed', () => {
    const { figures } = readingOf('A man was shot on Sunday. Ian Doe, 29, was listed in stable condition Monday.');
    expect(figures.map(({ date }) => date?.from)).toEqual(['2015-03-08', '2015-03-08']);
  });
});

test('"they" at the head of a sentence are those with whom the one before begins', () => {
  expect(figuresOf('Fourteen soldiers may face trial. They were arrested last week.')).toEqual(['detained 14']);
  expect(figuresOf('Fourteen soldiers were hurt. They were treated for burns.')).toEqual(['injured 14']);
  expect(figuresOf('The mayor met fourteen soldiers. They were arrested last week.')).toEqual(['detained ?']);
});

test('who puts a toll at a number may be told by office and name, and the toll by its day', () => {
  const sourcesOf = (body: string) => readingOf(body).figures.map(({ low, source }) => `${low} ${source}`);
  expect(sourcesOf("The government put Sunday's toll at five.")).toEqual(['5 The government']);
  expect(sourcesOf('A director, Dr. Ada Roe, put the number of wounded at 44.')).toEqual(['44 Dr. Ada Roe']);
});

describe('live reports and titles', () => {
  const readingUnder = (title: string, body: string) => {
    const result = readArticle({ id: 'x', raw: `---\ntitle: ${title}\npublished: 2015-03-10\n---\n\n${body}` });
    if (!result.ok) throw new Error(result.reason);
    return read(result.article).figures.map(
      ({ low, place, date, source }) => `${low} ${place} ${date?.from ?? null} ${source}`,
    );
  };

  test('an entry under the time of day is of the day of publication', () => {
    const body =
      '7.05am. A train has left the rails.\n\n8.15am. Nineteen people are hurt.\n\n9am. In 2012 a crash near Oldby killed 27.';
    expect(readingUnder('A day in Port Lune', body)).toEqual(['19 null 2015-03-10 null', '27 Oldby 2012-01-01 null']);
    expect(readingUnder('A day in Port Lune', 'At 7.05am. nineteen people were hurt.')).toEqual(['19 null null null']);
  });

  test('what the title tells at a place was there', () => {
    const body = 'Nineteen people are hurt.\n\nTwo are dead.\n\nIn 2012 a crash near Oldby killed 27.';
    expect(readingUnder('Train derails at Doe Junction', body)).toEqual([
      '19 Doe Junction null null',
      '2 Doe Junction null null',
      '27 Oldby 2012-01-01 null',
    ]);
    expect(readingUnder('Ministers meet at Doe Junction', body)[0]).toBe('19 null null null');
    expect(readingUnder('Man on trial over crash at Doe Junction', body)[0]).toBe('19 null null null');
  });

  test('who walked into a place tells where it was', () => {
    expect(
      readingUnder('A day', 'A man walked into the Doe Creek community center and shot dead two singers.'),
    ).toEqual(['2 Doe Creek community center null null']);
  });
});

test('a number behind that counts since a day leaves the first to its own', () => {
  const { figures } = readingOf('Soldiers shot dead 22 people on Sunday, and 300 since August.\n\nNothing else.');
  expect(figures.map(({ low, date }) => `${low} ${date?.from}`)).toContain('22 2015-03-08');
  const alone = readingOf('Soldiers shot dead 22 people, and 300 since August.').figures;
  expect(alone.map(({ low, date }) => `${low} ${date?.from ?? null}`)).toEqual(['22 null', '300 2014-08-01']);
  const both = readingOf('Four people were killed and 12 others wounded since Friday.').figures;
  expect(both.map(({ low, date }) => `${low} ${date?.from}`)).toEqual(['4 2015-03-06', '12 2015-03-06']);
});

describe('where a figure is not', () => {
  const under = (title: string, body: string) => {
    const result = readArticle({ id: 'x', raw: `---\ntitle: ${title}\npublished: 2015-03-10\n---\n\n${body}` });
    if (!result.ok) throw new Error(result.reason);
    return read(result.article).figures.map(({ low, place, date }) => `${low} ${place} ${date?.from ?? null}`);
  };

  test.each([
    'The gunman, who was born in Antby, opened fire in a bar.',
    'The man accused of the shooting lives in Antby.',
    'A jury in Antby heard how the gunman fired.',
    'A bomber who had trained in Antby struck a market.',
    'A spokesman in Antby said that a bomb had exploded.',
    'The blast was the worst since an attack in Antby.',
    'The crash came after a similar one near Antby.',
    'The family lived in Antby before the fire.',
    'The funeral of the victims of the blast was held in Antby.',
    'The attack was planned in Antby.',
    'A group based in Antby claimed the attack.',
    'A drone launched near Antby exploded.',
    'The car was stolen in Antby and crashed.',
    'A ship sank and its crew was seen in Antby.',
    'In Antby, the president mourned the victims of the blast.',
  ])('%s Four people were killed.', (ahead) => {
    expect(under('A day', `${ahead} Four people were killed.`)).toEqual(['4 null null']);
  });

  test.each([
    'The bus collided with a truck outside Antby.',
    'The army bombed and strafed a village in Antby.',
    'Guerrillas attacked a post in Antby.',
    'A fire broke out in a mill in Antby.',
    'In Antby, shells hit a school.',
  ])('but there: %s Four people were killed.', (ahead) => {
    expect(under('A day', `${ahead} Four people were killed.`)).toEqual(['4 Antby null']);
  });

  test.each([
    'The president spoke in Antby on Monday. Four people were killed in a fire.',
    'Ian Doe was born in Antby on May 3. Four people were killed in the fire.',
    'Funerals were held in Antby on Monday. Four people were killed.',
    'The suspect appeared in court in Antby on Monday. Four people were killed.',
    'The suspect, arrested in Antby on Monday, killed four people.',
    'Police arrested a man in Antby for killing four people.',
    'A man who lives in Antby killed four people.',
    'A man was charged in Antby with killing four people.',
    'A court in Antby heard that four people were killed.',
    'At a rally in Antby, the leader said that four people had been killed.',
    'Four people on their way to a wedding in Antby were killed.',
    'A plane that had taken off in Antby crashed, killing four.',
    'Four people were killed in an attack like the one in Antby.',
    'Four people were killed, and the suspects fled to a house in Antby.',
    'Four people killed by the flood were buried in Antby on Monday.',
  ])('nor is it told in: %s', (body) => {
    expect(under('A day', body)).toContain('4 null null');
  });

  test.each([
    ['Ian Doe, who grew up in Antby, was shot dead in Oldby.', '1 Oldby null'],
    ['Police in Antby said on Monday that a bomb had exploded there on Sunday. Four people were killed.', '4 Antby'],
    ['Four people were killed at a funeral in Antby.', '4 Antby null'],
    ['Two judges in Antby were shot dead.', '2 Antby null'],
    ['Two men were arrested in Antby for theft.', '2 Antby null'],
    ['A man was killed and two arrested in clashes in Antby on Sunday.', '1 Antby 2015-03-08'],
  ])('but it is told in: %s', (body, figure) => {
    expect(under('A day', body)[0]).toContain(figure);
  });

  test('where and when somebody was arrested is not where he killed', () => {
    expect(under('A day', 'The suspect was arrested in Antby on Monday. He killed four people.')).toEqual([
      '1 Antby 2015-03-09',
      '4 null null',
    ]);
    expect(under('A day', 'In clashes in Antby, six marchers were arrested. Two were killed.')).toEqual([
      '6 Antby null',
      '2 Antby null',
    ]);
  });

  test('an item of another sort of deed is not of the event', () => {
    const crash = 'Four people were killed in a crash in Antby on Sunday.';
    expect(under('A day', `${crash}\n\nThree people drowned.`)).toEqual(['4 Antby 2015-03-08', '3 null null']);
    expect(under('A day', `${crash}\n\nTwo people were shot.`)).toEqual(['4 Antby 2015-03-08', '2 null null']);
    expect(under('A day', `${crash}\n\nTwo people were hurt.`)).toEqual(['4 Antby 2015-03-08', '2 Antby 2015-03-08']);
    const ferry = 'A ferry crashed in Antby on Sunday, killing four.';
    expect(under('A day', `${ferry}\n\nThree people drowned.`)).toEqual(['4 Antby 2015-03-08', '3 Antby 2015-03-08']);
  });

  test('what was told of an earlier time is not handed on', () => {
    expect(under('A day', 'Two men were killed in Oldby a week before. Four soldiers were killed.')).toEqual([
      '2 Oldby null',
      '4 null null',
    ]);
  });

  test.each([
    'Protest in Antby after shooting of teen',
    'President in Antby vows revenge after attack',
    'Man wanted for killing arrested in Antby',
    'Murder suspect dies in Antby Prison',
    'In brief - fire at Antby',
    'Talks at Antby end as bomb kills 12',
  ])('the title %s tells no place of the figures', (title) => {
    expect(under(title, 'Two people were killed.')).toEqual(['2 null null']);
  });

  test.each([
    ['Prison riot in Antby kills two', 'Antby'],
    ['Fire at Antby mill kills two, mayor says', 'Antby'],
    ['Train crashes near Antby, killing 12', 'Antby'],
  ])('but the title %s does', (title, place) => {
    expect(under(title, 'Two people were killed.')).toEqual([`2 ${place} null`]);
  });

  test('entries under the time of day are of no known day where an earlier one was told', () => {
    const entries = '7.05pm. A fire is seen.\n\n7.15pm. Two people died.';
    expect(under('A day', entries)).toEqual(['2 null 2015-03-10']);
    expect(under('How the fire of March 2 spread', entries)).toEqual(['2 null null']);
    expect(under('A day', '6.30am on Sunday - a train crashed.\n\nTwo people died.')[0]).not.toContain('03-10');
  });

  test('a house number and a number of people are no years', () => {
    expect(under('A day', 'A man was shot in the 1800 block of Main Street.')[0]).toMatch(/null$/);
    expect(under('A day', 'A mine that fed the 1600 miners killed two.')[0]).toMatch(/null$/);
    expect(under('A day', 'Two people were killed after the 1998 flood.')[0]).toMatch(/1998-01-01$/);
  });
});

test('"they" are nobody’s number where the sentence before has others of whom it may be said', () => {
  expect(figuresOf('Two officers shot at the gunmen. They were arrested later.')).toEqual(['detained ?']);
  expect(figuresOf('Eight nurses accused four men. They were arrested.')).toEqual(['detained ?']);
  expect(figuresOf('Nine people, including two children, lived there. They were killed.')).toEqual(['killed 9']);
});

describe('plain sentences of the news', () => {
  test.each([
    ['The disease has infected 400 people on the coast and 12 have died.', ['killed 12']],
    ['The drill simulated a blast with 30 dead.', []],
    ['In a mock raid, two hostages were killed.', []],
    ['A cook was taken hostage at Doe hospital.', ['abducted 1']],
    ['A judge, Ann Roe, was shot and wounded; her driver was killed.', ['injured 1', 'killed 1']],
    ['The shell caused neither casualties nor damage.', ['killed 0', 'injured 0']],
    ['The rebels lost 20. The army said it had lost only three.', ['killed 20', 'killed 3']],
    ['The club said it had lost only three.', []],
    ['The kitchen feeds 300 homeless people a day.', []],
    ['The blaze has left 300 homeless people in the streets.', ['displaced 300']],
    ['Two girls were sheltering under a tree.', []],
    ['Two hundred people were sheltering from the storm in a school.', ['displaced 200']],
    ['A quarter of a million people have been displaced.', ['displaced 250000']],
    ['Some 900 islanders are in emergency shelters.', ['displaced ~900']],
    ['After the flood 900 people were living in tents.', ['displaced 900']],
    ['The dead, two women and a child, were found on Friday.', ['killed 2', 'killed 1']],
    ['The hostages, two nurses and their driver, were seized in May.', ['abducted 2', 'abducted 1']],
    ['A man was charged over the stabbing of a teacher.', ['injured 1']],
    ['A shepherd and two walkers were killed.', ['killed 1', 'killed 2']],
    ['Officers shot and killed a German shepherd.', []],
    ['A girl was pulled from the river but died later.', ['killed 1']],
    ['The woman fled but was arrested.', ['detained 1']],
    ['Ian Roe, thought to be behind the blast that killed 17 people, was captured.', ['detained 1', 'killed 17']],
    ['The journalist, missing since 3 May, was found dead.', ['killed 1']],
    ['A tourist from Antland and his guide were hurt.', ['injured 2']],
    ['The mob beat his brother unconscious.', ['injured 1']],
    ['Ian Roe strangled his wife before killing himself.', ['killed 1', 'killed 1']],
    ['Officers kept the man from killing himself.', []],
    ['Their leader was hurt by the scandal.', []],
    ['Their leader was hurt by a falling tree.', ['injured 1']],
    ['The zoo bought six pandas, but two died.', []],
    ['A horse threw its rider and two were hurt.', ['injured 2']],
    ['The play, about the murder of two sisters, opens in May.', []],
    ['Fourteen people lay dead in the streets.', ['killed 14']],
    ['He was guilty of stabbing Ian Roe, 19, to death.', ['killed 1']],
    ['Ann Roe was one of two people fatally shot.', ['killed 1', 'killed 2']],
    ['Two of three miners are still missing.', ['missing 2']],
    ['Clashes left one fan, a student, dead.', ['killed 1']],
    ['The gunman took his wife and her mother hostage.', ['abducted 2']],
    ['A boy was among three people seriously injured.', ['injured 1', 'injured 3']],
    ['In May 340 people died in floods.', ['killed 340']],
    ['In May 1340 people died.', []],
    ['The rock killed five of their workmates.', ['killed 5']],
    ['A gas leak led to the evacuation of 60 homes.', ['displaced 60 households']],
    ['Clashes sent 3,000 people across the border.', ['displaced 3000']],
    ['Clashes caused 48 casualties over the weekend.', []],
    ['The fighting prompted 1,800 families to leave the town.', ['displaced 1800 households']],
    ['The scandal prompted 300 voters to leave the party.', []],
    ['Some 700 households moved to higher ground after the flood.', ['displaced ~700 households']],
    ['About 70 people were flooded out of their homes.', ['displaced ~70']],
    ['After the flood its 38 occupants have been put up in a school.', ['displaced 38']],
    ['Some 300 fans spent the night in tents.', []],
    ['More than 400 people spent the night in gymnasiums after the quake.', ['displaced 400+']],
    ['Police are holding four men over the theft.', ['detained 4']],
    ['Four men are being held by police over the theft.', ['detained 4']],
    ['Pirates are holding 14 sailors.', ['abducted 14']],
    ['Four nuns are being held by the army.', ['detained 4']],
    ['Police held a meeting with two officers.', []],
    ['Two men were taken in for questioning.', ['detained 2']],
    ['A student is in police custody.', ['detained 1']],
    ['Two girls were bitten by a dog.', ['injured 2']],
    ['A man was slashed across the face with a knife.', ['injured 1']],
    ['A postman was beaten up by three youths.', ['injured 1']],
    ['A player was concussed.', ['injured 1']],
    ['Two men were found hanged in their cells.', ['killed 2']],
    ['A walker fell 100 metres to his death.', ['killed 1']],
    ['The captain sent 12 men to their deaths.', []],
    ['Three people are in hospital following a fire.', ['injured 3']],
    ['The king is in hospital after a stroke.', []],
    ['A girl of 15 has gone missing.', ['missing 1']],
    ['The visitors were killed off in the last quarter.', []],
    ['All 230 inhabitants were taken to safety after the flood.', ['displaced 230']],
    ['Two hikers were taken to safety after the flood.', []],
    ['About 150 people are staying with relatives.', ['displaced ~150']],
    ['The mayor put the number of those who fled at 60,000.', ['displaced 60000']],
    ['Five others were pulled out with injuries.', ['injured 5']],
    ['Gordon Doe was charged with assault inflicting serious injury.', []],
    ['A dog bit three children.', ['injured 3']],
    ['They play without five injured players.', []],
    ['In the film, a gang kills six people.', []],
    ['They beheaded one of the captives, an engineer.', ['killed 1']],
    ['A plane with 62 people on board crashed. All on board were killed.', ['killed 62']],
    ['A jet carrying 114 passengers and six crew fell into the sea. There were no survivors.', ['killed 120']],
    ['A plane with 62 people on board crashed. Not all on board were killed.', []],
    ['A plane with a pilot and four guests on board crashed. All on board died.', []],
    ['A plane with 62 people on board crashed. All 62 died.', ['killed 62']],
  ])('%s', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });

  test.each([
    ['A quake shook the Orsk valley, killing 12.', '12 Orsk null'],
    ['Fire swept through the Orsk slum, killing 12.', '12 Orsk slum null'],
    ['A fire at the resort of Orsk killed 12.', '12 Orsk null'],
    ['The transport minister spoke of 12 dead.', '12 null The transport minister'],
    ['Officials raised the death toll to 12.', '12 null Officials'],
    ['By Monday night, hospitals had counted 12 dead.', '12 null hospitals'],
    ['Twelve soldiers based in Orsk were killed.', '12 null null'],
    ['The storm claimed 12 lives in the island of Orsk.', '12 Orsk null'],
    ['A landslide buried a house in Orsk. Twelve people died.', '12 Orsk null'],
  ])('%s', (body, figure) => {
    expect(readingOf(body).figures.map(({ low, place, source }) => `${low} ${place} ${source}`)).toEqual([figure]);
  });

  test('a day of the clause before is not that of what is told with a day of its own', () => {
    const { figures } = readingOf(
      'A man was killed near Antby on Saturday, and two girls died when a car left the road on Sunday.',
    );
    expect(figures.map(({ date }) => date?.from)).toEqual(['2015-03-07', '2015-03-08']);
  });

  test('what a second accident did was not where the first was', () => {
    const { figures } = readingOf(
      'A man was killed in a crash near Antby. In a second accident, a girl was hit and died.',
    );
    expect(figures.map(({ place }) => place)).toEqual(['Antby', null]);
  });

  test('nor what somebody suffered in a separate attack', () => {
    const { figures } = readingOf('A man was shot in Antby on Friday. A cook was stabbed in a separate attack.');
    expect(figures.map(({ place }) => place)).toEqual(['Antby', null]);
  });
});

describe('full reports of the war and of crimes', () => {
  test.each([
    ['A child of 10 was among the dead.', ['killed 1']],
    ['A child, 10, was among the dead, a doctor said.', ['killed 1']],
    ['A Dutch couple, Ian and Ann Roe, both 67, were also among the dead.', ['killed 2']],
    ['Ann Roe, a cook from Newland, was among the dead.', ['killed 1']],
    ['Two officers, who met a man, were among the wounded.', ['injured 2']],
    ['The driver of a bus, which hit a boy, was among the dead.', []],
    ['A group of 10 tourists was killed in the blast.', ['killed 10']],
    ['One crewman, Ian Marsh, 28, has never been found.', ['missing 1']],
    [
      'Two gunmen opened fire, killing three men, ages 22, 25 and 41, and wounding eight people, including two women.',
      ['killed 3', 'injured 8', 'injured 2'],
    ],
    ['Rebels kidnapped 219 pupils from a camp for displaced people; 57 escaped.', ['abducted 219']],
    [
      'According to the activist group Lune Eye, at least 38 babies between one week and three months old have been killed.',
      ['killed 38+'],
    ],
    [
      'Killed were Ann Roe, 44; her son, Tyler, 15; bartender Ian Marsh, 29; retired firefighter Bill Nash and his wife, Jo; and two students.',
      ['killed 1', 'killed 1', 'killed 1', 'killed 1', 'killed 1', 'killed 2'],
    ],
    [
      'Nine people were killed over the weekend. A boy of 8 was shot in the head. He was pronounced dead in hospital. Ann Roe, 29, was stabbed to death.',
      ['killed 9', 'killed 1', 'killed 1'],
    ],
    ['A man was killed on Sunday. Ian Roe was shot in the head. He died in hospital.', ['killed 1']],
  ])('%j', (body, expected) => {
    expect(figuresOf(body)).toEqual(expected);
  });

  const toldOf = (body: string) =>
    readingOf(body).figures.map(({ low, place, date, source }) => `${low} ${place} ${date?.from ?? null} ${source}`);
  test.each([
    ['By nightfall the interior minister, Ian Roe, had raised the toll to 18.', ['18 null null Ian Roe']],
    ['The mayor of Antby, Ann Roe, later raised the city’s toll to 53.', ['53 null null Ann Roe']],
    ['Interior Minister Ann Roe raised the death toll to 12.', ['12 null null Interior Minister Ann Roe']],
    ['A second bomb raised the death toll to 12.', ['12 null null null']],
    ['The Antish agency TNA is reporting 11 deaths.', ['11 null null The Antish agency TNA']],
    [
      'Across the border, authorities said at least 17 people were dead, nine were missing and 30 were hurt.',
      ['17 null null authorities', '9 null null authorities', '30 null null authorities'],
    ],
    [
      'February was the second-deadliest month this year, with 184 dead, the agency said.',
      ['184 null 2015-02-01 agency'],
    ],
    [
      'About 1,100 people were still unaccounted for, the agency said, down from 1,900 on Monday.',
      ['1100 null null agency'],
    ],
    [
      'Ian Roe said 648 people were killed in Oldland and 64 others in neighboring Newland.',
      ['648 Oldland null Ian Roe', '64 Newland null Ian Roe'],
    ],
    [
      'The death toll from an air strike on a crowded livestock market in the far northern town of Antby rose to 41 on Tuesday. ' +
        'At least 96 people were hurt in Sunday’s attack, according to Ann Roe, the head of the ward at Antby Hospital.\n\n' +
        'The army said 15 fighters were killed.',
      ['41 Antby 2015-03-10 null', '96 Antby 2015-03-08 Ann Roe', '15 Antby 2015-03-08 army'],
    ],
    ['Killed were two students at Antby University, Ann Roe and Ian Marsh.', ['2 null null null']],
    ['Two students at Antby University were killed.', ['2 Antby University null null']],
    [
      '23:41\nChief confirms 19 dead\nThe chief of police, Ian Roe, has confirmed that 19 people were killed.',
      ['19 null 2015-03-10 Ian Roe'],
    ],
  ])('%j', (body, expected) => {
    expect(toldOf(body)).toEqual(expected);
  });
});

describe('whole reports of disasters and crimes', () => {
  test.each([
    ['Fifty sailors were wounded, 14 of them critically.', ['injured 50', 'injured 14']],
    ['His wife and two sons are among those missing.', ['missing 1', 'missing 2']],
    ['Two cooks and a diver were among those who died.', ['killed 2', 'killed 1']],
    ['Police arrested 40 sailors. Among those held was Ann Roe.', ['detained 40', 'detained 1']],
    ['About 1,500 households were under evacuation orders.', ['displaced ~1500 households']],
    ['At least 30 sailors needed treatment for burns.', ['injured 30+']],
    ['The prison has 26,000 detainees.', ['detained 26000']],
    ['On Sunday 23 refugees drowned when a boat sank.', ['killed 23']],
    ['There were no civilian casualties.', ['killed 0', 'injured 0']],
    ['Not a single patient was injured.', ['injured 0']],
    ['A boat sank there without loss of life.', ['killed 0']],
    ['No firefighters have died.', ['killed 0']],
    ['No buildings were hurt.', []],
    ['A man from Antby was killed and two others were wounded.', ['killed 1', 'injured 2']],
    ['A woman in the car died and two children were hurt.', ['killed 1', 'injured 2']],
    ['The ministry put the number of arrests at 271.', ['detained 271']],
    ['Lune Hospital is treating 98 sailors.', ['injured 98']],
    ['A 17-year-old suffered minor injuries.', ['injured 1']],
    ['The coast guard is searching for 10 others.', ['missing 10']],
    ['Rebels captured 12 sailors.', ['abducted 12']],
    ['Troops killed nine rebels and captured three.', ['killed 9', 'detained 3']],
    ['Two sailors were seized near Antby. No ransom was paid.', ['abducted 2']],
    ['Two sailors were seized near Antby.', []],
    ['The kidnappers freed 12 sailors, but 19 are still being held.', ['abducted 19']],
    ['The kidnappers took two phones, and four boats were seized.', []],
    ['Rapper Kid Zero was arrested.', ['detained 1']],
    ['The actor Ian Roe died of cancer on Sunday.', []],
    ['A man died after a wall fell on him.', ['killed 1']],
    ['Two employees of Doe Brothers Limited are among those wounded.', ['injured 2']],
    [
      'The death toll from the fire that gutted a five-storey building in central Antby has risen to 76, including at least 12 children.',
      ['killed 76', 'killed 12+'],
    ],
    ['"My husband did not make it," she said. Norden did not make it to the final.', ['killed 1']],
    [
      'The Red Cross says its volunteers have treated 93 people, 11 of them for gunshot injuries.',
      ['injured 93', 'injured 11'],
    ],
    ['It has evacuated 14 seriously injured people to Antby.', ['injured 14']],
    ['The minister put the number of bodies recovered at 3,840, including 400 sailors.', ['killed 3840', 'killed 400']],
    ['They have sent 48 bodies to the hospital and are still looking for four people.', ['killed 48', 'missing 4']],
    ['Eight people have been rescued, two of whom were flown to Antby with fractures.', ['injured 2']],
    ['Ten people were killed. Among the victims were two children and a nurse.', ['killed 10', 'killed 2', 'killed 1']],
    ['Two women were robbed. Among the victims were two nurses.', []],
    ['Ten climbers were killed and 18 are feared trapped.', ['killed 10', 'missing ~18']],
    ['The average age of those detained was 17.', []],
    ['Some 79 officers were injured, fewer than the 249 hurt the night before.', ['injured ~79']],
    ['Rescuers had recovered 27 bodies, including those of five children.', ['killed 27', 'killed 5']],
    ['A 12-year-old boy selling water was among those killed.', ['killed 1']],
    ['Two nurses from Antby on their way home were among the dead.', ['killed 2']],
    ['Among those killed in the crash on the coast road were two nurses.', ['killed 2']],
    [
      'Among those arrested on Sunday were the opposition MP Ada Roe and two of her aides.',
      ['detained 1', 'detained 2'],
    ],
    ['Police arrested 214 sailors, bringing to more than 1,000 the number held.', ['detained 214', 'detained 1000+']],
    ['The number killed has risen to 12 and the number injured to 40.', ['killed 12', 'injured 40']],
    ['He woke Roe by shooting the 10-ball into the pocket.', []],
    ['The day honours the crews of Apollo 1, and other sailors killed on duty.', []],
    ['The harbour service announces an alleged informant for Antland has been detained.', ['detained 1']],
    ['A broker lost by executing two trades.', []],
    ['A rocket hit a school sheltering displaced families.', []],
    ['Some 90% of the population has been displaced.', []],
    ['Ten people died; the dead included three generations of one family.', ['killed 10']],
    ['Some 30 people are buried in the mud, residents say. Two cooks are buried in the churchyard.', ['missing ~30']],
    ['Sixteen sailors were treated for breathing problems, burns or broken bones.', ['injured 16']],
    ['Police arrested 40 people. Twelve are still being held.', ['detained 40', 'detained 12']],
    ['Police arrested 40 people. The vote is still being held.', ['detained 40']],
    ['The driver, an 18-year-old man, and a 17-year-old girl were pronounced dead.', ['killed 1', 'killed 1']],
    [
      'A crash killed two teenagers. The victims were named locally as Jack Roe and his girlfriend Ellie Marsh.',
      ['killed 2', 'killed 1', 'killed 1'],
    ],
    [
      'Three people died. The county coroner identified two of them as Harold Roe, 78, and his wife, Joanne.',
      ['killed 3', 'killed 1', 'killed 1'],
    ],
    ['Experts have so far handed over eleven corpses to the families.', ['killed 11']],
    ['In Antby 28 of the deceased had been identified.', ['killed 28']],
    ['Four people, including a pregnant woman, had been evacuated by helicopter to a hospital in Antby.', []],
    ['Reports that 12 people had died were false, police said.', []],
    ['Claims by the rebels that they killed 30 soldiers were untrue; three soldiers were hurt.', ['injured 3']],
    ['Nine miners remain trapped 700 metres below ground.', ['missing 9']],
    ['More than 200 are believed to be trapped under collapsed buildings.', ['missing 200+']],
    ['Some 14 people are trapped in lifts.', []],
    [
      'Gunmen kidnapped two nuns. Armed men stormed the school and took away 110 pupils, according to the police.',
      ['abducted 2', 'abducted 110'],
    ],
    [
      'Gunmen who raided a school freed 20 of those they kidnapped, but 87 girls are still being held.',
      ['abducted 87'],
    ],
    ['Three of the girls were taken to hospital with malaria, two with burns.', ['injured 2']],
    ['Dr. Roe said his team was treating 34 people.', ['injured 34']],
    [
      'Four died. The dead were Ann Roe, 38, and her daughter Sofia, 9; and Ian Marsh, 24.',
      ['killed 4', 'killed 1', 'killed 1', 'killed 1'],
    ],
    ['His mother and baby sister did not survive.', ['killed 1', 'killed 1']],
    [
      'The ministry put the number of dead at 47, including 11 children, and said 120 were hurt.',
      ['killed 47', 'killed 11', 'injured 120'],
    ],
    ['The inquiry verified the deaths of 38 sailors, 14 of them women.', ['killed 38', 'killed 14']],
    ['Seven bodies have been recovered in Antby, among them those of three cooks.', ['killed 7', 'killed 3']],
    ['Police said 12 deaths were reported on Sunday, including two in Antby.', ['killed 12', 'killed 2']],
    ['She put the number of dead and missing at 35.', []],
    ['The state will pay 50,000 rupees for the seriously injured.', []],
    ['The National Disaster Agency had recorded 212 injuries.', ['injured 212']],
  ])('%s', (body, figures) => {
    expect(figuresOf(body)).toEqual(figures);
  });

  const told = (body: string) =>
    readingOf(body).figures.map(({ low, place, date }) => [low, place, date && `${date.from}..${date.to}`]);

  test('a day that heads the next clause is of what is told behind it, and so is the place there', () => {
    expect(
      told('In July 2014 the fire killed 35 sailors, and in August 2013 three cooks died near Oldby after a fall.'),
    ).toEqual([
      [35, null, '2014-07-01..2014-07-31'],
      [3, 'Oldby', '2013-08-01..2013-08-31'],
    ]);
    expect(told('In April 2014 Ian Roe was shot dead by a guard in Antby, and in May 2014 two men died.')[0]).toEqual([
      1,
      'Antby',
      '2014-04-01..2014-04-30',
    ]);
  });

  test('a number since a day on which something began runs to the day of publication', () => {
    expect(told('More than 450 sailors have died since 28 January, when the war began.')).toEqual([
      [450, null, '2015-01-28..2015-03-10'],
    ]);
  });

  test('the day on which police were called is that of the harm', () => {
    expect(told('A man has died after being stabbed.\n\nPolice were called to Mill Road at 9pm on Sunday.')).toEqual([
      [1, null, '2015-03-08..2015-03-08'],
    ]);
  });

  test('a day in a clause about who it is told of gives way to the day of what became of them', () => {
    expect(told('Ann Roe, who was kidnapped on Friday, was found dead on Sunday.')).toEqual([
      [1, null, '2015-03-06..2015-03-06'],
      [1, null, '2015-03-08..2015-03-08'],
    ]);
  });

  test('how many die each year is no toll', () => {
    expect(told('Malaria kills about 5,000 people a year there, and 3 died on Monday.')).toEqual([
      [3, null, '2015-03-09..2015-03-09'],
    ]);
  });

  test('the day on which something is said is not handed on to the next sentence', () => {
    expect(
      told('Officers found two men with wounds, a guard said on Tuesday. A woman was in critical condition.')[1],
    ).toEqual([1, null, null]);
  });

  test('a name behind the capital is no place where it speaks', () => {
    expect(told('A spokesman in the capital, Ann Roe, put the number of dead at 28.')).toEqual([[28, null, null]]);
  });

  test('a number since something began runs to the day of publication, however that is told', () => {
    const since = ['2015-01-28..2015-03-10'];
    for (const body of [
      'Some 450 sailors have died since the army began its raids on the port on 28 January.',
      'A strike brought the number of deaths since the outbreak was declared on 28 January to 450.',
      'Since the outbreak was declared on 28 January, 450 sailors have died.',
    ])
      expect(told(body).map(([, , date]) => date)).toEqual(since);
  });

  test('but what opened the time, and what only reminds of it, have their own day', () => {
    expect(told('Work has stood still since two sailors were killed on Sunday.')).toEqual([
      [2, null, '2015-03-08..2015-03-08'],
    ]);
    expect(told('It is the second since a fight on Sunday led to a man being shot in the hand.')).toEqual([
      [1, null, '2015-03-08..2015-03-08'],
    ]);
  });

  test('what a war has done is of no day that the sentence before tells', () => {
    expect(told('Twelve sailors were killed on Sunday. The war has killed 2,000 people.')[1]).toEqual([
      2000,
      null,
      null,
    ]);
  });

  test('a year ahead of what happened in it opens a sentence too', () => {
    expect(told('Two cooks were hurt on Sunday.\n\nThe 2011 floods killed 214 people.')[1]).toEqual([
      214,
      null,
      '2011-01-01..2011-12-31',
    ]);
  });

  test('who was hurt on one day and died on another died on the other', () => {
    expect(told('A girl who was wounded when a man opened fire on Friday died in hospital on Sunday.')).toEqual([
      [1, null, '2015-03-06..2015-03-06'],
      [1, null, '2015-03-08..2015-03-08'],
    ]);
  });

  test('the day on which the hurt went home is not the day on which they were hurt', () => {
    expect(told('Nine sailors were shot on Friday. Three were treated and released on Saturday.')[1]).toEqual([
      3,
      null,
      '2015-03-06..2015-03-06',
    ]);
  });

  test('when somebody of their kin died is no day of theirs', () => {
    expect(told('Among the dead are two brothers, 24 and 27, whose father was killed at sea in 2004.')).toEqual([
      [2, null, null],
      [1, null, '2004-01-01..2004-12-31'],
    ]);
  });

  test('the year of a previous conviction is not handed on', () => {
    expect(told('Roe has previous convictions, one for wounding a cook in 2009. Two men were arrested.')[1]).toEqual([
      2,
      null,
      null,
    ]);
  });

  test('where somebody works or learns is not where they died', () => {
    expect(told('Ann Roe, a junior at Millbrook School, died on Sunday.')[0]?.[1]).toBe(null);
    expect(told('Ian Roe, who worked at Doe Mill, was killed in Lune Park on Sunday.')[0]?.[1]).toBe('Lune Park');
    expect(told('On Sunday, a student at Millbrook School was arrested.')[0]?.[1]).toBe('Millbrook School');
  });

  test('those whom a place worst hit has are counted there', () => {
    expect(told('Antby district has been worst affected, with 38 deaths, followed by Newland with 17.')).toEqual([
      [38, 'Antby', null],
      [17, 'Newland', null],
    ]);
  });

  test('the hospital where they lie is not where they were hurt', () => {
    expect(told('Four of them remain at St. Luke’s, two in critical condition.')).toEqual([[2, null, null]]);
  });

  test('what an "and" joins has the day behind it', () => {
    expect(told('Two of the deaths were in Antby on Friday and one in the capital, Newland, on Sunday.')[1]).toEqual([
      1,
      'Newland',
      '2015-03-08..2015-03-08',
    ]);
  });

  test('the day on which a judge jails somebody is not that of the deed', () => {
    expect(told('Jailing him on Monday, Judge Ann Roe said: "You took the life of a man."')[1]).toEqual([
      1,
      null,
      null,
    ]);
  });

  test('who puts a toll by a pronoun spoke in the sentence before', () => {
    const sources = (body: string) => readingOf(body).figures.map(({ source }) => source);
    expect(sources('The coastguard said the boat sank on Sunday. It puts the number of dead at 28.')).toEqual([
      'coastguard',
    ]);
    expect(sources('A spokesman said the boat sank on Sunday. It puts the number of dead at 28.')).toEqual([null]);
    expect(sources('Rain fell on Sunday. It puts the number of dead at 28.')).toEqual([null]);
  });

  test('the day on which the hurt went home is not handed on either', () => {
    expect(
      told('Nine died on Friday.\n\nThree were treated and released on Saturday. A dozen others were hurt.')[2],
    ).not.toEqual([12, null, '2015-03-07..2015-03-07']);
  });

  test('a shooting at a bar on a day is no count of that day', () => {
    expect(
      told('One man is dead after a shooting at a local bar early Monday. Ian Roe, 21, died in hospital.')[1],
    ).toEqual([1, null, '2015-03-09..2015-03-09']);
  });

  test('bodies from a mine were there', () => {
    expect(told('Rescuers recovered the bodies of six miners from the Lune coal mine.')[0]?.[1]).toBe('Lune coal mine');
  });

  test('what befell one of them on a day did not befall them all then', () => {
    expect(told('Four people have died there in the past years, including a cook killed last August.')).toEqual([
      [4, null, null],
      [1, null, '2014-08-01..2014-08-31'],
    ]);
    expect(
      told('She put the number of dead at 31 and denounced that 15 sailors have been missing since Saturday.')[0],
    ).toEqual([31, null, null]);
  });

  test('since the beginning of the year is up to the day of publication', () => {
    expect(told('Since the beginning of the year, at least 1,020 sailors have been killed.')).toEqual([
      [1020, null, '2015-01-01..2015-03-10'],
    ]);
  });

  test('the day on which the dead are named is none of theirs', () => {
    expect(told('The coroner on Monday identified a cook killed in the fire as Ann Roe.')[0]?.[2]).toBe(null);
  });

  test('others harmed in the same regions have the day of the event', () => {
    expect(
      told(
        'Drones killed at least 14 people across four regions on Sunday.\n\nIn Antby, three cooks were killed and another 12 suffered injuries.\n\n' +
          'Two women were killed near Oldby over the past day.',
      ).map(([, , date]) => date),
    ).toEqual(Array(4).fill('2015-03-08..2015-03-08'));
  });

  test('who published the figures is their source, and the first count is the agency’s', () => {
    const sources = (body: string) => readingOf(body).figures.map(({ source }) => source);
    expect(
      sources(
        'The riot left 19 sailors dead, according to the latest report released this Monday by the Harbour Service (HS).',
      ),
    ).toEqual(['the Harbour Service']);
    expect(sources('The agency had initially spoken of 12 dead.')).toEqual(['The agency']);
  });

  test('a name of roads is no place in the middle of a word', () => {
    expect(told('Last year 1,633 people were killed on Antland’s roads.')[0]?.[1]).toBe(null);
  });

  test('the day on which police tell of an accident gives way to its own, told behind', () => {
    expect(
      told(
        'At least 24 people were killed when a bus plunged into a ravine, police said Monday.\n\nThe accident happened late on Sunday.',
      ),
    ).toEqual([[24, null, '2015-03-08..2015-03-08']]);
    expect(
      told(
        'The death toll of the bus crash stands at 24, police said Monday.\n\nThe accident happened late on Sunday.',
      ),
    ).toEqual([[24, null, '2015-03-09..2015-03-09']]);
  });

  test('the town of the hospital is not where they were hurt', () => {
    expect(told('Nineteen of the injured had been transferred to the regional hospital in Antby.')).toEqual([
      [19, null, null],
    ]);
    expect(told('A cook died in a hospital in Antby.')[0]?.[1]).toBe('Antby');
  });

  test('what has been found so far is where and when it happened', () => {
    expect(
      told(
        'In the village of Antby, a hillside fell onto a row of houses on Sunday. Soldiers have found 17 bodies so far.',
      ),
    ).toEqual([[17, 'Antby', '2015-03-08..2015-03-08']]);
  });

  test('others harmed across the same land have the day of the event', () => {
    expect(
      told(
        'Strikes killed at least 32 people on Sunday across the Lune Strip.\n\nIn Antby, 13 people died when three houses were hit.',
      )[1],
    ).toEqual([13, 'Antby', '2015-03-08..2015-03-08']);
  });

  test('what a hospital says is not who says it', () => {
    const { figures } = readingOf(
      'Ten people died when houses were hit; Lune Hospital, which has the bodies, said the dead included three cooks.',
    );
    expect(figures[0]?.source).toBe(null);
  });

  test('where and when those were hurt who came to harm beside the dead is told by the lead', () => {
    expect(
      told(
        'At least 70 people were massacred in Antby on Sunday, the council said.\n\nA further 16 were hurt, including two cooks hit in an exchange of fire.',
      ).slice(1),
    ).toEqual([
      [16, 'Antby', '2015-03-08..2015-03-08'],
      [2, 'Antby', '2015-03-08..2015-03-08'],
    ]);
    expect(
      told('A train left the tracks on Sunday near Antby. Seventeen people died, the minister said on Monday.'),
    ).toEqual([[17, 'Antby', '2015-03-08..2015-03-08']]);
  });

  test('where most of them went is not where they are from', () => {
    expect(told('They forced more than 6,000 people to flee, many of them to the nearby city of Antby.')[0]?.[1]).toBe(
      null,
    );
  });

  test('what came days before has not the day of what came after', () => {
    expect(told('The attack on Sunday came days after a mine killed two sailors.')).toEqual([[2, null, null]]);
    expect(told('The attack on Sunday came two days after a mine killed two sailors.')).toEqual([
      [2, null, '2015-03-06..2015-03-06'],
    ]);
    expect(told('Two weeks after a fire killed 12 people, the mayor resigned on Monday.')).toEqual([[12, null, null]]);
    expect(told('Two days after a fire on Sunday killed 12 people, the mayor resigned.')[0]?.[2]).toBe(
      '2015-03-08..2015-03-08',
    );
  });

  test('where a ministry has its seat is not where those are whom it does not name', () => {
    expect(told('Among those missing is a tourist, whom the foreign ministry in Antby did not name.')[0]?.[1]).toBe(
      null,
    );
  });

  test('near the summit of a mountain is on it', () => {
    expect(told('Ten climbers died near the summit of Mount Draga.')[0]?.[1]).toBe('Mount Draga');
  });

  test('a war that goes on has killed up to the day of publication', () => {
    expect(told('The war, which broke out in April 2013, has killed 1,200 people.')).toEqual([
      [1200, null, '2013-04-01..2015-03-10'],
    ]);
  });

  test('who puts "that toll" at a number tells it', () => {
    expect(readingOf('A council official put that toll at 69.').figures[0]?.source).toBe('A council official');
  });
});
