import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.js';
import type { Figure } from '../../src/reading/reading.js';
import { readArticle } from '../../src/text/read-article.js';

/** The numbers and days of the figures of an article of Tuesday, 10 March 2015; " ¶ " parts paragraphs. */
function daysOf(body: string, title = 'A day in Port Lune'): readonly string[] {
  const raw = `---\ntitle: ${title}\npublished: 2015-03-10\n---\n\n${body.replaceAll(' ¶ ', '\n\n')}`;
  const result = readArticle({ id: 'x', raw });
  if (!result.ok) throw new Error(result.reason);
  return read(result.article).figures.map(({ low, date }: Figure) => `${low} ${date && shortOf(date)}`);
}

/** "03-09", "02-24..03-10", "1980-01-01..03-10": days without the year of the article. */
function shortOf({ from, to }: NonNullable<Figure['date']>): string {
  const [first, last] = [from, to].map((day) => day.replace('2015-', ''));
  return from === to ? `${first}` : `${first}..${last}`;
}

describe('a day of saying, learning, giving up or publishing is no day of other figures', () => {
  test.each([
    [
      'Ann Roe first learned of the shooting early Monday when friends called her. Her friends Ian Marsh and Eva Lund had been killed.',
      ['1 null', '1 null'],
    ],
    ['He heard on Monday of the crash. Six pupils were killed.', ['6 null']],
    [
      'The minister told the Post on Monday that at least 19 people died. Two deaths were reported in Newland.',
      ['19 03-09', '2 null'],
    ],
    [
      'On Monday the minister of defence claimed more than 40 people died. Two guards were hurt.',
      ['40 03-09', '2 null'],
    ],
    [
      'A man turned himself in on Monday over the killing of Ann Roe. Two others were arrested.',
      ['1 03-09', '1 null', '2 null'],
    ],
    ['She surrendered to police on Monday. Two men were stabbed.', ['1 03-09', '2 null']],
    ['Police arrested a man, who gave himself up on Monday, for murder.', ['1 03-09']],
    ['Police released footage of the attack on Monday. Two people were killed.', ['2 null']],
    ['This page summarizes news of the storm for Monday. ¶ The storm has left 40 people dead.', ['40 null']],
    ['Twenty people died when the Lune Star, built in 1987, went down on Monday.', ['20 03-09']],
    ['Twenty people died when the ferry, a ship bought in 2012, sank.', ['20 null']],
    ['Twelve workers died while the dam was built in 1987.', ['12 1987-01-01..1987-12-31']],
    ['Five people were hurt this month.', ['5 03-01..03-10']],
    ['His condition was not immediately known on Monday. A man of 40 was shot in the leg.', ['1 null']],
    [
      'A fire on Sunday killed four people. The rebels released 12 hostages on Monday. Two nuns were hurt.',
      ['4 03-08', '2 03-09'],
    ],
    [
      'One woman was hurt after a shooting Monday evening. Police said two men were shot near the mill.',
      ['1 03-09', '2 03-09'],
    ],
    ['Police said a gunman opened fire on Monday. Four people were killed.', ['4 03-09']],
    [
      '2:15 pm ET March 10, 2015 Share this update Norden will not yield, its king says. ¶ Last month a raid killed nine guards.',
      ['9 02-01..02-28'],
    ],
    ['2:15 pm ET March 10, 2015 Share this update. Two ferries sank off Antby, killing nine people.', ['9 null']],
    ['2:15 p.m. ET March 9, 2015: A man was shot dead in Antby.', ['1 03-09']],
    ['At 2:15 p.m. ET March 9, 2015, two ferries sank, killing nine people.', ['9 03-09']],
  ])('%s', (body, days) => {
    expect(daysOf(body)).toEqual(days);
  });
});

describe('what was before is on no day told ahead of it', () => {
  test.each([
    ['A fire killed four people on Monday. Three firefighters had been hurt earlier.', ['4 03-09', '3 null']],
    ['Two men were shot dead in Antby on Monday. Ian Roe was wounded in a previous attack.', ['2 03-09', '1 null']],
    [
      'The storm hit Antby on Monday, killing three. Before landfall, two people died in Newland.',
      ['3 03-09', '2 null'],
    ],
    ['The gunman was killed on Monday. He had earlier shot two men.', ['1 03-09', '2 03-09']],
    ['The gunman was killed on Monday. Before fleeing, he shot two men.', ['1 03-09', '2 03-09']],
    ['A bus crashed on Monday. Police previously said 12 people were hurt.', ['12 03-09']],
  ])('%s', (body, days) => {
    expect(daysOf(body)).toEqual(days);
  });
});

describe('what began then and has gone on, and what was over then', () => {
  test.each([
    [
      'Violence in Norden, which was unleashed by rebels in 1980, has killed more than 15,000 people.',
      ['15000 1980-01-01..03-10'],
    ],
    ['The conflict erupted in 2004 and has since claimed 40,000 lives.', ['40000 2004-01-01..03-10']],
    ['In fighting that started on Monday, 12 people have been killed.', ['12 03-09..03-10']],
    ['The strike began on Monday and two miners were hurt.', ['2 03-09']],
    ['A man who began work at the mill in 1980 has died.', ['1 1980-01-01..1980-12-31']],
    [
      'More than 500 people were arrested on Saturday and over 1,600 have been detained since the start of the war on 24 February.',
      ['500 03-07', '1600 02-24..03-10'],
    ],
    ['A war that began in 1980 and ended in 1994 killed 30,000 people.', ['30000 1980-01-01..1994-12-31']],
    ['The war, which ended in 1994, killed 30,000 people.', ['30000 null']],
    ['The war led to 30,000 deaths until a ceasefire was signed in 1994.', ['30000 null']],
    ['Gunmen held the hostages until police stormed the house on Monday, killing three.', ['3 03-09']],
    ['The siege ended on Monday when police killed three men.', ['3 03-09']],
    ['The police force, which began in 1980, killed 12 people on Monday.', ['12 03-09']],
    ['February 24 marked 101 years since Norden’s army killed 1.5 million people.', ['1500000 null']],
    ['On Monday Antby will observe the anniversary of the flood that killed 40 people.', ['40 null']],
    ['A bomb in Antby killed four people on Monday, ten years since the war.', ['4 03-09']],
    ['Families marked the 35th anniversary on Monday, vowing never to forget the seven who died.', ['7 null']],
    ['Guards observed the anniversary Monday of the blast that killed nine people.', ['9 null']],
    ['Nine people died when a stage fell as Norden marked the anniversary on Monday.', ['9 03-09']],
    [
      'The mutiny, which began at 1100 (1700 GMT) on 6 March and which includes demands for bread, has left 12 dead.',
      ['12 03-06..03-10'],
    ],
    ['The fire, which began on 6 March and which burned two villages, killed 12 people.', ['12 03-06']],
  ])('%s', (body, days) => {
    expect(daysOf(body)).toEqual(days);
  });
});

describe('a day told from the one before', () => {
  test.each([
    [
      'Floods displaced 26,000 people on 2 February. A week later, 11,000 were still displaced.',
      ['26000 02-02', '11000 02-06..02-12'],
    ],
    [
      'A landslide killed 30 people in January. The following month a mudslide killed eight people.',
      ['30 01-01..01-31', '8 02-01..02-28'],
    ],
    [
      'Raids in January led to 12 arrests. In the same month, Ian Roe was killed by police.',
      ['12 01-01..01-31', '1 01-01..01-31'],
    ],
    [
      'In November 2012, a student died. That same year, two men were killed in Lune.',
      ['1 2012-11-01..2012-11-30', '2 2012-01-01..2012-12-31'],
    ],
    [
      'A fire killed three people in May 2012. On 3 October that year, two people died.',
      ['3 2012-05-01..2012-05-31', '2 2012-10-03'],
    ],
    ['In May 2012, the worst month of that year, 40 people died.', ['40 2012-05-01..2012-05-31']],
    ['Floods hit Antby on 2 February and Lune on 5 February. A week later 40 people were missing.', ['40 null']],
    ['A raid killed two people on 5 May 2013. Months later, three others were killed.', ['2 2013-05-05', '3 null']],
  ])('%s', (body, days) => {
    expect(daysOf(body)).toEqual(days);
  });
});

describe('what an article opens with on a day dates nothing that is none of it', () => {
  test.each([
    [
      'Police arrested a man in Antby on Friday for theft. ¶ The flood killed 40 people in the valley.',
      ['1 03-06', '40 null'],
    ],
    ['A man robbed a bank in Antby on Friday. ¶ A gas blast left nine dead.', ['9 null']],
    ['A man robbed a bank in Antby on Friday. ¶ Two guards were hurt.', ['2 03-06']],
    ['REBELS BOMBED A MARKET IN ANTBY ON FRIDAY. TWELVE PEOPLE WERE KILLED.', ['12 03-06']],
    ['Rebels fired on an army column on Friday. Twelve soldiers were killed.', ['12 03-06']],
  ])('%s', (body, days) => {
    expect(daysOf(body)).toEqual(days);
  });
});

describe('when a thing was made, or somebody came to an office, is no day of what became of people', () => {
  test.each([
    ['Twenty people died when the Lune Star, built in 1987, went down late on 14 February.', ['20 02-14']],
    ['Twelve people died in the hotel, which opened in 1971.', ['12 null']],
    ['The group, founded in 2005, killed 12 people on Sunday.', ['12 03-08']],
    ['Ann Roe, elected in 2009, was shot dead on Sunday.', ['1 03-08']],
    ['The attack, launched in January, killed 12 people.', ['12 01-01..01-31']],
    ['A gunman who opened fire on Sunday killed four people.', ['4 03-08']],
    ['A bomb that was made at home went off on Sunday, killing two guards.', ['2 03-08']],
    ['Rebels who signed a truce on Friday killed four guards on Sunday.', ['4 03-08']],
    ['Since the party was founded in 1985, 900 of its members have been killed.', ['900 1985-01-01..03-10']],
  ])('%s', (body, days) => {
    expect(daysOf(body)).toEqual(days);
  });
});

describe('the day of an event is that of the figures that go on from it', () => {
  test.each([
    [
      'Four tornadoes swept through Antby on Sunday as people braced for storms. ¶ A watch was issued for Norden. The weather service confirmed four tornadoes in Antby, injuring at least one person.',
      ['1 03-08'],
    ],
    [
      'Missiles hit a base near Antby on Sunday. ¶ A witness heard a sudden clap. ¶ Officials say 35 people were killed and 134 injured at the base.',
      ['35 03-08', '134 03-08'],
    ],
    [
      'Two pylons were sabotaged on Friday, causing a blackout in Antby. ¶ During the blackout, men threw bombs at a post, injuring three policemen.',
      ['3 03-06'],
    ],
    ['A bomb exploded in Antby on Sunday. ¶ Three people have been killed in similar attacks in Newland.', ['3 null']],
    [
      'Missiles hit a base near Antby on Sunday. ¶ The mayor of Newland resigned. ¶ Two people died in a car crash in Lune.',
      ['2 null'],
    ],
    [
      'The ship sank on Friday off Antby. ¶ It was the worst such disaster in years. ¶ A ferry that capsized off Lune killed 40.',
      ['40 null'],
    ],
    ['Bombs of the “5 March” front exploded in Antby. ¶ The blasts left one woman wounded.', ['1 null']],
    ['The minister on Sunday denied that a boat was attacked. The incident left three people dead.', ['3 null']],
    ['The coroner reported 24 deaths on Sunday. Eight deaths occurred in Antby.', ['24 03-08', '8 null']],
    ['By Sunday night at least 50 had died.', ['50 03-08']],
    ['A dam gave way on Friday, killing 12 people. ¶ Nine people are injured.', ['12 03-06', '9 03-06']],
    ['Rescuers called off the search in the Lune valley on Sunday. Twelve people are known to have died.', ['12 null']],
    ['Rescue operations at the mine resumed on Sunday. Nine people are missing.', ['9 null']],
    ['A boat sank on Friday and the search was suspended on Sunday. Three sailors are missing.', ['3 03-06']],
    ['Police ended the siege on Sunday. Two men were killed.', ['2 03-08']],
  ])('%s', (body, days) => {
    expect(daysOf(body)).toEqual(days);
  });

  const lead = 'Three robbers burst into a mill in Antby on Monday. ¶ The guard was asleep. ¶ Rain fell.';
  test.each([
    [`${lead} ¶ The men hit two cooks in the head with a gun.`, ['2 03-09']],
    [`${lead} ¶ No injuries were reported.`, ['0 03-09']],
    [`${lead} ¶ Officers caught one of them in Newland and arrested two men.`, ['2 null']],
    [`${lead} ¶ Two men were later arrested.`, ['2 null']],
    [`${lead} ¶ No arrests were made.`, ['0 null']],
    [`${lead} ¶ Elsewhere, the day was calm. ¶ Two cooks were hurt.`, ['2 null']],
    [`${lead} ¶ A fair opened on Sunday. ¶ Two cooks were hurt.`, ['2 null']],
    [`${lead} ¶ In the past, 12 people have been hurt.`, ['12 null']],
    [`${lead} ¶ One of the seven kidnapped pupils was there.`, ['7 null']],
    ['The mayor spoke on Monday of the raid. ¶ Rain fell. ¶ Wind blew. ¶ Two cooks were hurt.', ['2 null']],
    ['The storm is expected in Antby on Monday. ¶ Rain fell. ¶ Wind blew. ¶ Two cooks were hurt.', ['2 null']],
    ['On Monday he sent a note over the fighting. ¶ Rain fell. ¶ Wind blew. ¶ Two cooks were hurt.', ['2 null']],
    ['A funeral was held on Monday for a girl. ¶ Rain fell. ¶ Wind blew. ¶ Two cooks were hurt.', ['2 null']],
  ])('and so is that of what an article opens with, where no other is told: %s', (body, days) => {
    expect(daysOf(body)).toEqual(days);
  });

  test.each([
    ['Ann Roe was gunned down in Lune. ¶ Roe, 47, of Antby was shot near the mill on Jan. 25.', ['1 01-25']],
    [
      'A year after Ann Roe was gunned down in Lune, police on Sunday arrested a man. ¶ Roe was shot on Jan. 25.',
      ['1 01-25', '1 03-08'],
    ],
    ['Ann Roe was shot dead in Lune. ¶ Roe was born on Jan. 25.', ['1 null']],
    ['Ann Roe was shot dead in Lune. ¶ Eva Lund was hurt on Jan. 25 in a crash.', ['1 null', '1 01-25']],
    ['Months after Ann Roe was shot dead, a man was charged on Sunday.', ['1 null']],
  ])('and so is that of the same victim: %s', (body, days) => {
    expect(daysOf(body)).toEqual(days);
  });
});

test('nobody has the day of another of that last name', () => {
  expect(
    daysOf('Ann Roe was shot on Jan. 25 in Antby. ¶ The town was shocked. ¶ Ian Roe was killed in Lune.').at(-1),
  ).toBe('1 null');
});

describe('what was before, in print or under another day is of no day told beside it', () => {
  test.each([
    ['The gunman had been fired from the shop in January. Four people were killed.', ['4 null']],
    ['Shots were fired in January. Four people were killed.', ['4 01-01..01-31']],
    ['An article on Monday about a fire in Antby was wrong. Four people were killed.', ['4 null']],
    ['April 2014: Bombs go off in Antby on Easter Sunday; 71 are killed.', ['71 2014-04-01..2014-04-30']],
    ['April 2014: Bombs go off in Antby on April 20, 2014; 71 are killed.', ['71 2014-04-20']],
    ['On Sunday 12 were killed in Antby. On Saturday the mayor had put the toll at nine.', ['12 03-08', '9 03-07']],
    ['In the first two months of this year, 410 people were killed.', ['410 01-01..02-28']],
  ])('%s', (body, days) => {
    expect(daysOf(body)).toEqual(days);
  });
});

test.each([
  [
    'Ten were killed in clashes in Antby, an official said on Monday. ¶ The violence broke out on Saturday.',
    ['10 03-07'],
  ],
  ['Ten were killed in a fire in Antby, an official said on Monday. ¶ The fire started on Saturday.', ['10 03-07']],
  ['Ten were killed in clashes in Antby, an official said on Monday. ¶ The trial opened on Saturday.', ['10 03-09']],
  [
    'The toll of the magnitude-6.8 quake rose to 24 on Monday. ¶ In Antby 12 died in a church.',
    ['24 03-09', '12 null'],
  ],
])('when it broke out is the day, and not that of a count: %s', (body, days) => {
  expect(daysOf(body)).toEqual(days);
});

describe('the day of what courts, governments and mourners do is not that of the deed which it is about', () => {
  test.each([
    ['A court on Monday heard appeals over a crash that killed nine people.', ['9 null']],
    ['The prime minister apologised on Monday to the families of the 72 people who died in the fire.', ['72 null']],
    ['A judge on Monday opened an inquiry into a fire that killed 11 people.', ['11 null']],
    ['A judge opened an inquiry into a fire on Monday that killed 11 people.', ['11 03-09']],
    ['On Monday, a court jailed the owner of a ferry that sank and killed 86 people.', ['1 03-09', '86 null']],
    ['The group on Monday published a list of 52 people killed in the protests.', ['52 null']],
    ['President Roe visited the town of Velmar on Monday, where floods have killed 11 people.', ['11 null']],
    ['The minister visited Velmar on Monday, where a bomb killed four people on Sunday.', ['4 03-08']],
    ['Thousands attended a vigil in Antby on Monday at which a bomb killed 12 people.', ['12 03-09']],
    ['Rebels who visited the village on Monday killed four people.', ['4 03-09']],
    ['A raid on Monday hit a school visited by families, where 12 people were killed.', ['12 03-09']],
    ['Police arrested the driver of the bus that killed four people on Monday.', ['1 null', '4 03-09']],
    ['Police arrested two men who killed a guard on Monday.', ['2 03-09', '1 03-09']],
    [
      'A witness told the court in Antby on Monday how gunmen killed 12 villagers in 2005.',
      ['12 2005-01-01..2005-12-31'],
    ],
    ['The court was told on Monday that Ian Roe shot two women dead.', ['2 null']],
    ['The mayor told the Lune Post on Monday that 12 people were killed.', ['12 03-09']],
  ])('%s', (body, days) => {
    expect(daysOf(body)).toEqual(days);
  });
});

describe('a day goes with the deed that it is told of, and with none told beside it', () => {
  test.each([
    [
      'A quake hit Tavria on Monday, killing nine people. A 1988 earthquake killed 1,200 people.',
      ['9 03-09', '1200 1988-01-01..1988-12-31'],
    ],
    ['A 2013 study found that 40 women were killed.', ['40 null']],
    [
      'A bomb went off in Antby on March 2. Four people were killed and a fifth died in hospital on March 6.',
      ['4 03-02', '1 03-06'],
    ],
    ['Four people were killed at the scene and two more died in hospital on March 6.', ['4 null', '2 03-06']],
    ['Four people were killed and 12 were taken to hospital on March 6.', ['4 03-06', '12 03-06']],
    ["Two people died of dengue on Monday, raising this year's toll to 88.", ['2 03-09', '88 01-01..03-10']],
    [
      'Two people died of dengue on Monday, raising the number of deaths this year to 88.',
      ['2 03-09', '88 01-01..03-10'],
    ],
    ['Two people were killed on Monday in the deadliest attack this year.', ['2 03-09']],
    ['Lune County reported 25 deaths by heat this year to 8 March.', ['25 03-08']],
    [
      'The army acknowledged on Monday that a strike on Saturday had hit a market. Officials say 38 people died in the attack.',
      ['38 03-07'],
    ],
    ['Rebels fired a rocket on Monday that the army said killed 38 people.', ['38 03-09']],
    [
      'Gunmen raided Antby on Sunday. “We have buried eight corpses this morning,” he said. Police said seven people lost their lives.',
      ['8 03-10', '7 03-08'],
    ],
    [
      'Crews look for 11 people missing since the ferry sank on March 2. The disaster claimed 29 lives.',
      ['11 03-02..03-10', '29 03-02'],
    ],
    [
      'Nine have been missing since the war began on March 2. The war claimed 29 lives.',
      ['9 03-02..03-10', '29 03-02..03-10'],
    ],
  ])('%s', (body, days) => {
    expect(daysOf(body)).toEqual(days);
  });
});

test('a place and a day before a colon are a dateline', () => {
  expect(daysOf('PORT LUNE, March 9: Five people were killed in a road accident on Sunday.')).toEqual(['5 03-08']);
  expect(daysOf('MONDAY, March 9: A bomb killed five people.')).toEqual(['5 03-09']);
});

describe('a lead that tells no day has that of “the attack happened on”', () => {
  test.each([
    ['Gunmen have abducted 12 travellers in Antby. ¶ The incident occurred at about 5.30pm on Sunday.', ['12 03-08']],
    ['A bus crash has killed 12 people in Antby. ¶ The accident happened on Saturday.', ['12 03-07']],
    [
      'At least 12 people were trampled to death in Antby, police said, 15 hours after the tragedy. ¶ The crush occurred on Sunday.',
      ['12 03-08'],
    ],
    ['The war has killed 300 people in Antby. ¶ The attack happened on Saturday.', ['300 null']],
    ['Gunmen have killed 30 villagers in Antby. ¶ The latest attack happened on Saturday.', ['30 null']],
    [
      'Over a feast 31 people were shot in Antby. ¶ The most recent shooting happened about 2 a.m. Sunday.',
      ['31 null'],
    ],
    [
      'Two boys were shot dead in Antby, police said Monday. ¶ They were walking home on Sunday night when a car pulled up.',
      ['2 03-08'],
    ],
    [
      'Two boys were shot dead in Antby, police said Monday. ¶ Officers were walking there on Sunday when they heard shots.',
      ['2 03-09'],
    ],
  ])('%s', (body, days) => {
    expect(daysOf(body)).toEqual(days);
  });
});

describe('some of many have a day of their own', () => {
  test.each([
    ['The war has killed 900 people since 2013, including 40 this year.', ['900 2013-01-01..03-10', '40 01-01..03-10']],
    [
      'Rebel raids have claimed more than 900 lives since 2013, said the mayor, including over 40 since the start of this year.',
      ['900 2013-01-01..03-10', '40 01-01..03-10'],
    ],
    [
      'The war has killed 900 people since 2013, including 40 in 2014.',
      ['900 2013-01-01..03-10', '40 2014-01-01..2014-12-31'],
    ],
    [
      'More than 400 people have been killed since January, including 30 cooks on Sunday.',
      ['400 01-01..03-10', '30 03-08'],
    ],
    ['More than 400 people have been killed this year, including 30 on Sunday.', ['400 01-01..03-10', '30 03-08']],
    [
      'The group counts 900 deaths since 2010, including 200 in 2013 and 300 in 2014.',
      ['900 2010-01-01..03-10', '200 2013-01-01..2013-12-31', '300 2014-01-01..2014-12-31'],
    ],
    ['More than 400 people have been killed, including 30 cooks this year.', ['400 01-01..03-10', '30 01-01..03-10']],
    ['Police said on Monday that 40 people were killed, including 12 cooks on Sunday.', ['40 03-08', '12 03-08']],
    [
      'Nine have died since Friday, including two men who were trapped on Sunday.',
      ['9 03-06..03-10', '2 03-06..03-10'],
    ],
  ])('%s', (body, days) => {
    expect(daysOf(body)).toEqual(days);
  });
});

describe('since when others have died is no time of those who died now', () => {
  test.each([
    [
      'Ten were killed in a brawl in Antby, police said Monday, the latest of a string of riots that have left 400 dead since 2013.',
      ['10 03-09', '400 2013-01-01..03-10'],
    ],
    [
      'Ten were killed in a brawl in Antby on Sunday, the latest of the riots, which have killed 400 since 2013.',
      ['10 03-08', '400 2013-01-01..03-10'],
    ],
    ['At least 400 have been killed in Antby, the largest city of Norden, since February.', ['400 02-01..03-10']],
    ['Floods have killed 400 people, most of them in Antby, since February.', ['400 02-01..03-10']],
  ])('%s', (body, days) => {
    expect(daysOf(body)).toEqual(days);
  });
});

describe('what was so many days before another day', () => {
  test.each([
    [
      'A gunman shot four people in Antby on Sunday. ¶ The shooting came two days after a bomb killed six in Newland.',
      ['4 03-08', '6 03-06'],
    ],
    [
      'A gunman shot four people in Antby on Sunday. ¶ The shooting came a day after men raided Newland, killing six.',
      ['4 03-08', '6 03-07'],
    ],
    ['A gunman shot four people in Antby on Sunday, two days after a bomb killed six.', ['4 03-08', '6 03-06']],
    ['The strike on Sunday came two days after a mine killed two soldiers.', ['2 03-06']],
    ['Ian Roe died on Sunday, three days after he was shot in Antby.', ['1 03-08']],
    ['Rebels raided Antby on Sunday, two days after a truce ended, killing six people.', ['6 null']],
    [
      'A gunman shot four people in Antby on Sunday. ¶ The shooting came weeks after a bomb killed six in Newland.',
      ['4 03-08', '6 null'],
    ],
    [
      'A gunman shot four people in Antby on Sunday. ¶ The arrest came two days after a bomb killed six in Newland.',
      ['4 03-08', '6 null'],
    ],
  ])('%s', (body, days) => {
    expect(daysOf(body)).toEqual(days);
  });
});

describe('more of those of an event, and what was counted or told of them, have its day', () => {
  test.each([
    [
      'Rebels ambushed a convoy in Antland on Sunday, killing 17 people. ¶ Another nine soldiers were wounded in the attack near Antby. Four soldiers were missing.',
      ['17 03-08', '9 03-08', '4 03-08'],
    ],
    [
      'Rebels ambushed a convoy in Antland on Sunday, killing 17 people. ¶ Another nine soldiers were wounded in an attack near Antby.',
      ['17 03-08', '9 null'],
    ],
    [
      'A strike killed 18 people in Antby on Sunday. ¶ The ministry had earlier put the death toll at 13.',
      ['18 03-08', '13 03-08'],
    ],
    [
      'A strike killed 18 people in Antby on Sunday. ¶ The ministry had earlier reported 13 dead in a strike on a ship.',
      ['18 03-08', '13 null'],
    ],
    [
      'A strike killed 18 people in Antby on Sunday. ¶ The ministry had earlier reported 1,200 deaths.',
      ['18 03-08', '1200 null'],
    ],
    [
      'Two people are dead after a shooting outside a shop late Sunday, police said. ¶ Ian Roe was pronounced dead at the scene. A girl of 12 died a short time later at Lune Medical Center. Her name has not been told. ¶ Two men were in stable condition Monday morning.',
      ['2 03-08', '1 03-08', '1 03-08', '2 03-08'],
    ],
    ['Two men were in stable condition on Monday.', ['2 03-09']],
  ])('%s', (body, days) => {
    expect(daysOf(body)).toEqual(days);
  });
});

test.each([
  ['Two sisters were killed more than 30 years ago.', ['2 null']],
  ['Rebels on Sunday freed three nuns who were kidnapped over two years ago.', ['3 null']],
  ['Two sisters were killed 30 years ago.', ['2 1985-01-01..1985-12-31']],
  ['More than 30 people were killed five years ago.', ['30 2010-01-01..2010-12-31']],
])('more than so many years ago is in no one year: %s', (body, days) => {
  expect(daysOf(body)).toEqual(days);
});

describe('the day of one clause is no day of what another one tells', () => {
  test.each([
    [
      'Ana Lopes returned on Monday after two months away due to the still-unsolved disappearance of her mother.',
      ['1 null'],
    ],
    ['The disappearance of her mother on Monday shook Antby.', ['1 03-09']],
    ['In 2014, Norden was besieged by protests after the death of Ann Roe.', ['1 2014-01-01..2014-12-31']],
    ['This morning Ben Roe asked who had killed Ian Hale.', ['1 null']],
    ['This morning Ben Roe killed Ian Hale.', ['1 03-10']],
    [
      'The gunmen fired a few streets away from where the governor of Antby was murdered on 4 January. ¶ The gunfire also wounded one of his guards.',
      ['1 01-04', '1 null'],
    ],
    ['Ben Roe, who was arrested on Monday, killed four people.', ['1 03-09', '4 null']],
    ['A vigil for slain officer Ben Roe on Sunday drew hundreds.', ['1 null']],
    ['A vigil for slain officer Ben Roe, who was shot on Sunday, drew hundreds.', ['1 03-08']],
    ['A vigil for Ben Roe who died in 2014 drew hundreds.', ['1 2014-01-01..2014-12-31']],
    ['The suspect in the murder of Ben Roe appeared in court on Monday.', ['1 null']],
    ['A man was charged in the murder of Ben Roe on Sunday.', ['1 03-08']],
    ['The investigation into the death of a boy found that he died on Sunday.', ['1 03-08']],
    ['In 1929, Ian Hale published a novel, telling the story of the death of Ben Roe.', ['1 null']],
    ['In 1929, Ian Hale reported the death of Ben Roe.', ['1 1929-01-01..1929-12-31']],
    ['During the making of 1981’s “The Long Road,” he met Ann Roe, who was murdered later.', ['1 null']],
    [
      'A man remained hospitalized Sunday after being shot by officers. ¶ The shooting happened about 5 p.m. Saturday.',
      ['1 03-07'],
    ],
    ['As of noon Sunday, a man who was shot in Antby was recovering.', ['1 null']],
  ])('%s', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });
});

test('what stands behind its date and a dash is of that date, and of no birthday above it', () => {
  const life = 'Ben Roe leads Norden. ¶ Birth date: January 25, 1978 ¶ May 7, 2013 - He comes to office. ¶ ';
  expect(daysOf(`${life}August 7, 2014 - The agency announces that an informant has been detained.`)).toEqual([
    '1 2014-08-07',
  ]);
  // Such pages go on after the day of their publication.
  expect(daysOf(`${life}August 7, 2015 - The agency announces that an informant has been detained.`)).toEqual([
    '1 08-07',
  ]);
  expect(daysOf('Roe leads Norden. ¶ Birth date: January 25, 1978 ¶ Two guards were hurt.')).toEqual(['2 null']);
});

describe('a figure that names an event without its day has the one told of it elsewhere', () => {
  test.each([
    [
      'She was asked about the cause of the attacks, which killed four people. ¶ There was a plan. ¶ The night of the Antby attack on 3 January, she slept.',
      ['4 01-03'],
    ],
    [
      'Thirty years ago, the shuttle exploded, killing seven. ¶ The Lune explosion on Jan. 28, 1985, is remembered.',
      ['7 1985-01-28'],
    ],
    // Where somebody was caught with the gun is not where it was.
    [
      'Ian Hale was killed in the shooting in Antby. ¶ There was a plan. ¶ A man was held in Lune with a gun like that used in the shooting last Wednesday.',
      ['1 03-04'],
    ],
    ['Ian Hale was killed in the shooting in Antby. ¶ The shooting in Lune on Wednesday shook all.', ['1 null']],
    // Of more than one such event, which it was is not told.
    [
      'She was asked about the cause of the attacks, which killed four people. ¶ There was another attack. ¶ The night of the Antby attack on 3 January, she slept.',
      ['4 null'],
    ],
    ['The attack on Monday was to avenge the death of Ann Roe.', ['1 null']],
    ['The attack killed four people. ¶ They spoke of Monday’s foiled attack on the port.', ['4 null']],
    ['Three people were shot in Antby this year. ¶ The shooting happened on Monday.', ['3 01-01..03-10']],
    ['A man was shot in Antby this week. ¶ The shooting happened on Monday.', ['1 03-09']],
    [
      'Four people were killed in the crash. ¶ There was a plan. ¶ The night of the Antby attack on 3 January, she slept.',
      ['4 null'],
    ],
    [
      'Thirty years ago, the shuttle exploded, killing seven. ¶ The Lune explosion on Jan. 28, 2009, is remembered.',
      ['7 1985-01-01..1985-12-31'],
    ],
  ])('%s', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });
});

describe('a day behind the verb goes before one of who they are', () => {
  test.each([
    ['A man wanted since Friday was arrested on Sunday.', ['1 03-08']],
    ['A man charged on Friday was killed on Sunday.', ['1 03-08']],
    ['Ann Roe, who was fined on Friday, was found dead on Sunday.', ['1 03-08']],
    ['Two men were killed when their car, stolen on Friday, hit a tree on Sunday.', ['2 03-08']],
    ['Two men, shot on Friday, were brothers.', ['2 03-06']],
    ['Two men were killed on Sunday, days after an attack on 3 March.', ['2 03-08']],
  ])('%s', (body, days) => {
    expect(daysOf(body)).toEqual(days);
  });
});
