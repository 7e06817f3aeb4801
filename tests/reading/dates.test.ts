import { describe, expect, test } from 'vitest';
import { readDates } from '../../src/reading/dates.js';
import { readArticle } from '../../src/text/read-article.js';

/** The dates of a text published on a Tuesday, as "words: from" or "words: from..to". */
function datesOf(body: string, published: string | null = '2015-03-10'): string[] {
  const head = published === null ? '' : `published: ${published}\n`;
  const result = readArticle({ id: 'x', raw: `---\ntitle: The ferry inquiry\n${head}---\n\n${body}` });
  if (!result.ok) throw new Error(result.reason);
  const { article } = result;
  return readDates(article).map(({ start, end, from, to }) => {
    const words = article.text.slice(start, end);
    return from === to ? `${words}: ${from}` : `${words}: ${from}..${to}`;
  });
}

describe('dates', () => {
  test('are read in full, in any order of their parts', () => {
    expect(datesOf('It sank on March 4, 2014, not on 5 June 2013 or 2012-02-29.')).toEqual([
      'March 4, 2014: 2014-03-04',
      '5 June 2013: 2013-06-05',
      '2012-02-29: 2012-02-29',
    ]);
  });

  test('may be a part of a year', () => {
    expect(
      datesOf('It lost a tenth in the third quarter of 2013, and Q1 2014 was better, as the first half of 2012.'),
    ).toEqual([
      'third quarter of 2013: 2013-07-01..2013-09-30',
      'Q1 2014: 2014-01-01..2014-03-31',
      'first half of 2012: 2012-01-01..2012-06-30',
    ]);
  });

  test('run over two months', () => {
    expect(datesOf('It sailed in February and March 2013, and between June and November 2012.')).toEqual([
      'February and March 2013: 2013-02-01..2013-03-31',
      'between June and November 2012: 2012-06-01..2012-11-30',
    ]);
  });

  test('run over the last hours or days, but not over those of something else', () => {
    expect(datesOf('It sank in the past 48 hours, as two did in the last ten days of the war.')).toEqual([
      'in the past 48 hours: 2015-03-08..2015-03-10',
    ]);
  });

  test('may be days that have names, but for what is named after them', () => {
    expect(
      datesOf('It sank on Boxing Day, early on New Year’s Day 2013, and not at the Christmas Day parade.'),
    ).toEqual(['Boxing Day: 2014-12-26', 'New Year’s Day 2013: 2013-01-01']);
  });

  test('may be feasts that move', () => {
    expect(datesOf('It sank on Thanksgiving, early on Labor Day and on Good Friday 2011.')).toEqual([
      'Thanksgiving: 2014-11-27',
      'Labor Day: 2014-09-01',
      'Good Friday 2011: 2011-04-22',
    ]);
    expect(
      datesOf('It sank on Easter Monday 2013, as on Ash Wednesday 2012, and not in the Thanksgiving sale.'),
    ).toEqual(['Easter Monday 2013: 2013-04-01', 'Ash Wednesday 2012: 2012-02-22']);
    expect(datesOf('It sank between Palm Sunday and Easter Sunday 2014.').at(-1)).toMatch(/2014-04-20$/);
  });

  test('are none where a weekday is one of a year, but for the one that has just been', () => {
    expect(datesOf('She will win on Super Saturday.')).toEqual([]);
    expect(datesOf('She won on Super Saturday.')).toEqual(['Saturday: 2015-03-07']);
    expect(datesOf('She won on Super Thursday.')).toEqual([]);
    expect(datesOf('She was hurt on Bloody Sunday.')).toEqual([]);
  });

  test('may be written in figures, where these leave no choice', () => {
    expect(datesOf('It sank on 31.1.2012, on 1/31/2012, on 31/01/2012, on 5/5/2012 and on 1/2/2012.')).toEqual([
      '31.1.2012: 2012-01-31',
      '1/31/2012: 2012-01-31',
      '31/01/2012: 2012-01-31',
      '5/5/2012: 2012-05-05',
    ]);
    expect(datesOf('Ian Hale (1/31/1990) was arrested.')).toEqual([]);
  });

  test('are of the night that they name', () => {
    expect(datesOf('It sank overnight.')).toEqual(['overnight: 2015-03-10']);
    expect(datesOf('It sank overnight Sunday.')).toEqual(['Sunday: 2015-03-08']);
    expect(datesOf('It sank late Saturday into early Sunday.')).toEqual([
      'Saturday into early Sunday: 2015-03-07..2015-03-08',
    ]);
  });

  test('lie ahead where something must be done by then', () => {
    expect(datesOf('Owners must pay by the April 15 deadline. It gives them until Oct. 15 to file.')).toEqual([
      'April 15: 2015-04-15',
      'Oct. 15: 2015-10-15',
    ]);
  });

  test('may be a month that a record is told of', () => {
    expect(datesOf('February was the second-deadliest month this year.')).toEqual(['February: 2015-02-01..2015-02-28']);
    expect(datesOf('Theresa May was the strongest of them.')).toEqual([]);
  });

  test('without a year are those nearest to the day of publication', () => {
    expect(datesOf('It sank on 28 December and the inquiry opened on March 2.')).toEqual([
      '28 December: 2014-12-28',
      'March 2: 2015-03-02',
    ]);
    expect(datesOf('Ferries sank over the weekend, and in January 22 of them were raised.')).toEqual([
      'over the weekend: 2015-03-07..2015-03-08',
      'January: 2015-01-01..2015-01-31',
    ]);
    expect(datesOf('It sank on 14 June. The wreck will be raised on 14 June.')).toEqual([
      '14 June: 2014-06-14',
      '14 June: 2015-06-14',
    ]);
  });

  test('of the week lie behind a report of what has been, and ahead of what will be', () => {
    expect(datesOf('The ferry sank on Friday. Divers went down on Tuesday.')).toEqual([
      'Friday: 2015-03-06',
      'Tuesday: 2015-03-10',
    ]);
    expect(datesOf('The court will meet on Friday.')).toEqual(['Friday: 2015-03-13']);
    expect(datesOf('The council is expected to vote on Monday.')).toEqual(['Monday: 2015-03-16']);
    expect(datesOf('He will speak on Tuesday, and next Tuesday again.')).toEqual([
      'Tuesday: 2015-03-10',
      'next Tuesday: 2015-03-17',
    ]);
    expect(datesOf('She said on Monday that results would be announced on Friday.')).toEqual([
      'Monday: 2015-03-09',
      'Friday: 2015-03-13',
    ]);
    expect(datesOf('The court will hear the man who fled on Friday.')).toEqual(['Friday: 2015-03-06']);
    expect(datesOf('Last Tuesday it sank.')).toEqual(['Last Tuesday: 2015-03-03']);
  });

  test('of the week that something is set to end on lie ahead', () => {
    expect(datesOf('The harbour was closed until Wednesday.')).toEqual(['Wednesday: 2015-03-11']);
    expect(datesOf('He has until Friday to appeal; the hearing was adjourned until next Monday.')).toEqual([
      'Friday: 2015-03-13',
      'next Monday: 2015-03-16',
    ]);
    expect(datesOf('The harbour had been closed until Wednesday.')).toEqual(['Wednesday: 2015-03-04']);
    expect(datesOf('It was closed until Friday, when the wind fell.')).toEqual(['Friday: 2015-03-06']);
    expect(datesOf('She did not speak until Saturday.')).toEqual(['Saturday: 2015-03-07']);
  });

  test('of the week that stand before a day of the month are that day', () => {
    expect(datesOf('It sank on Tuesday, March 3, and was raised on Friday, 13 February 2015.')).toEqual([
      'Tuesday, March 3: 2015-03-03',
      'Friday, 13 February 2015: 2015-02-13',
    ]);
  });

  test('of the week lie ahead of programmes told in the present, and of what is set for them', () => {
    expect(datesOf('The trial resumes on Thursday. Schools reopen on Monday.')).toEqual([
      'Thursday: 2015-03-12',
      'Monday: 2015-03-16',
    ]);
    expect(datesOf('Norden host Lune on Saturday. The sides did not meet on Sunday.')).toEqual([
      'Saturday: 2015-03-14',
      'Sunday: 2015-03-08',
    ]);
    expect(datesOf('The clerk faces trial over a fire on Friday. Norden meets the side it beat on Saturday.')).toEqual([
      'Friday: 2015-03-06',
      'Saturday: 2015-03-07',
    ]);
    expect(
      datesOf('The rain was expected to end by Friday, but hail could fall on Sunday. He could not come on Sunday.'),
    ).toEqual(['Friday: 2015-03-13', 'Sunday: 2015-03-15', 'Sunday: 2015-03-08']);
    expect(datesOf('A third strike is planned for Friday. The deadline is Friday.')).toEqual([
      'Friday: 2015-03-13',
      'Friday: 2015-03-13',
    ]);
    expect(datesOf('The play on Friday was short. It had been scheduled for Thursday.')).toEqual([
      'Friday: 2015-03-06',
      'Thursday: 2015-03-05',
    ]);
    expect(datesOf('He was engaged to be married in October, and she plans to leave in August.')).toEqual([
      'October: 2015-10-01..2015-10-31',
      'August: 2015-08-01..2015-08-31',
    ]);
    expect(datesOf('The strike will last from Monday to Wednesday.')).toEqual([
      'Monday to Wednesday: 2015-03-16..2015-03-18',
    ]);
  });

  test('whose year is told from the day of publication are of that year', () => {
    expect(datesOf('She was elected in February last year and sold the boat on 3 May this year.')).toEqual([
      'February last year: 2014-02-01..2014-02-28',
      '3 May this year: 2015-05-03',
    ]);
    expect(datesOf('The quay will be built next year; work begins next month, and pay rises next week.')).toEqual([
      'next year: 2016-01-01..2016-12-31',
      'next month: 2015-04-01..2015-04-30',
      'next week: 2015-03-16..2015-03-22',
    ]);
  });

  test('that are told from one before are counted from it', () => {
    expect(datesOf('The loss was found in September 2011. The clerk was arrested on 3 October that year.')).toEqual([
      'September 2011: 2011-09-01..2011-09-30',
      '3 October that year: 2011-10-03',
    ]);
    expect(
      datesOf('The wall was built in 1968. Two years later it was raised, and in May that year it broke.'),
    ).toEqual([
      '1968: 1968-01-01..1968-12-31',
      'Two years later: 1970-01-01..1970-12-31',
      'May that year: 1970-05-01..1970-05-31',
    ]);
    expect(datesOf('It sank on 4 May 2014. The next day divers went down.')).toEqual([
      '4 May 2014: 2014-05-04',
      'The next day: 2014-05-05',
    ]);
  });

  test('are not told from a sentence far away, nor from one that speaks of several days', () => {
    expect(datesOf('The wall was built in 1968. Nobody came. Two years later it was raised.')).toEqual([
      '1968: 1968-01-01..1968-12-31',
    ]);
    expect(datesOf('It sank on 4 May 2014 and was raised on 6 June 2014. The next day it rained.')).toEqual([
      '4 May 2014: 2014-05-04',
      '6 June 2014: 2014-06-06',
    ]);
  });

  test('of a season or of several years are one range, and measures are none', () => {
    expect(datesOf('They went down in 2013-14. He served in the army (1939–1945).')).toEqual([
      '2013-14: 2013-01-01..2014-12-31',
      '1939–1945: 1939-01-01..1945-12-31',
    ]);
    expect(
      datesOf('Between 2009 and 2012 the rent rose to 1800 euros, and the siren fell silent by 2000 GMT.'),
    ).toEqual(['2009 and 2012: 2009-01-01..2012-12-31']);
  });

  test('look ahead in a clause that does', () => {
    expect(datesOf('In December the crew left; in May the talks will resume.')).toEqual([
      'December: 2014-12-01..2014-12-31',
      'May: 2015-05-01..2015-05-31',
    ]);
  });

  test('told from today are resolved', () => {
    expect(datesOf('Yesterday two divers left, the day before yesterday one. The ferry sank three days ago.')).toEqual([
      'Yesterday: 2015-03-09',
      'the day before yesterday: 2015-03-08',
      'three days ago: 2015-03-07',
    ]);
  });

  test('that name a month or a year are ranges', () => {
    expect(datesOf('It was built in February 2012 and sold in 2013. It last sailed in January.')).toEqual([
      'February 2012: 2012-02-01..2012-02-29',
      '2013: 2013-01-01..2013-12-31',
      'January: 2015-01-01..2015-01-31',
    ]);
  });

  test('that say from when to when are one range', () => {
    expect(datesOf('It rained between 27 February and 4 March, and from 6 to 8 March.')).toEqual([
      '27 February and 4 March: 2015-02-27..2015-03-04',
      '6 to 8 March: 2015-03-06..2015-03-08',
    ]);
  });

  test('that need a day of publication are left out where there is none', () => {
    expect(datesOf('The ferry sank on Friday, 3 May 2013, and yesterday they found it.', null)).toEqual([
      '3 May 2013: 2013-05-03',
    ]);
  });

  test('are no numbers, names or days that the calendar lacks', () => {
    expect(datesOf('May Jones counted 2000 people, the Sunday Times 31 boats, and 30 February never came.')).toEqual(
      [],
    );
  });
});

describe('what has the shape of a date and is none', () => {
  test('the paper USA TODAY', () => {
    expect(datesOf('She told USA TODAY that it sank. A USA TODAY NETWORK reporter saw it.')).toEqual([]);
    expect(datesOf('IT SANK TODAY.')).toEqual(['TODAY: 2015-03-10']);
  });

  test.each([
    'Officials said this may be the last chance.',
    'The case of April Jones moved the town.',
    'The mayor told USA Today that the quay was safe.',
    'The shops open at dawn for Black Friday.',
    'The museum has a collection of 2020 pieces.',
    'The market is held every Monday.',
    'They spoke of the Good Friday Agreement.',
    'The fort was built in the War of 1812.',
    'She spoke to the class of 2024.',
    'Returns for tax year 2024 are late.',
    'The hall stands at 1912 Antby Road.',
    'She was found in the area of 1802 South Lune.',
    'She beat the 2012 winner and 2013 open champion Ana Roe.',
    'The hall was named in the Fair Harbours Act of 1996.',
    'The band plays on Monday nights.',
    'The deadline always falls on April 15.',
    'He wrote for Monday Night Rowing.',
    'She went on the station’s Sunday Morning show.',
    'Her daughter Sunday Lopes came. Sunday Lopes wore a skirt.',
    'Sunday Lopes stood up. “It is ours,” Sunday Lopes said.',
    'Prices are worse today than they were.',
    'She knows where the party is today.',
    'It is what is today called a skiff.',
    'I would not be here today.',
    'In today’s world nobody rows.',
    '“I could drop dead tomorrow,” he said.',
    'They danced as if there were no tomorrow.',
    'They marched in a Fourth of July parade.',
    'She called him several times over the next six months.',
  ])('is not read: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });

  test('and a house number is not the year of a street', () => {
    expect(datesOf('In 2008 Lune Street fell.')).toEqual(['2008: 2008-01-01..2008-12-31']);
  });

  test('and "may" looks ahead as a verb only', () => {
    expect(datesOf('In May, visitors may come to the tower again.')).toEqual(['May: 2015-05-01..2015-05-31']);
    expect(datesOf('In May the mayor resigned.')).toEqual(['May: 2014-05-01..2014-05-31']);
    expect(datesOf('In the results of 2012 the party lost.')).toEqual(['2012: 2012-01-01..2012-12-31']);
  });
});

test('today and tomorrow are days where they are told as such', () => {
  expect(datesOf('The court today called for calm. It could rain tomorrow, a day after tomorrow’s vote.')).toEqual([
    'today: 2015-03-10',
    'tomorrow: 2015-03-11',
    'tomorrow: 2015-03-11',
  ]);
  expect(
    datesOf('A man was shot on Saturday night, and Man Shot Saturday Night Outside Bar was the headline.'),
  ).toEqual(['Saturday: 2015-03-07', 'Saturday: 2015-03-07']);
});

test('years may stand in a list', () => {
  const years = (body: string) => datesOf(body).map((one) => one.slice(0, 4));
  expect(years('It sank in 2001, 2003 and 2005.')).toEqual(['2001', '2003', '2005']);
  expect(years('It sank twice: 1967 and 1990.')).toEqual(['1967', '1990']);
  expect(years('In 2001, 2003 people came and 1500 went.')).toEqual(['2001']);
});

test('a weekday tells the year of its date, but for a slip near the day of publication', () => {
  expect(datesOf('The fair opens on Saturday, July 25.', '2026-03-10')).toEqual(['Saturday, July 25: 2026-07-25']);
  expect(datesOf('The fair was opened on Saturday, July 25.', '2026-03-10')).toEqual(['Saturday, July 25: 2026-07-25']);
  expect(datesOf('The fair was opened on Friday, July 25.', '2026-03-10')).toEqual(['Friday, July 25: 2025-07-25']);
  expect(datesOf('It sank on Monday, March 4.', '2026-03-10')).toEqual(['Monday, March 4: 2026-03-04']);
});

test('the attacks of 11 September are those of 2001', () => {
  expect(datesOf('The Sept. 11 attacks changed him. He was born on Sept. 11.')).toEqual([
    'Sept. 11: 2001-09-11',
    'Sept. 11: 2014-09-11',
  ]);
  expect(datesOf('After the September 11 attacks on the port he left.', '2012-10-01')).toEqual([
    'September 11: 2012-09-11',
  ]);
});

test('the same day and those beside it are told from the sentence before', () => {
  expect(datesOf('It sank on Thursday. Later that day, it was found. The previous night it had rained.')).toEqual([
    'Thursday: 2015-03-05',
    'Later that day: 2015-03-05',
    'The previous night: 2015-03-04',
  ]);
  expect(
    datesOf('It sank on Thursday. Later in the day, divers went down, and the following morning it rose.'),
  ).toEqual(['Thursday: 2015-03-05', 'Later in the day: 2015-03-05', 'the following morning: 2015-03-06']);
  expect(datesOf('It sank on Thursday. It was the same day mayor Ana Lopes left.')).toEqual(['Thursday: 2015-03-05']);
  expect(datesOf('It sank on Thursday. The same day, the mayor left.')).toEqual([
    'Thursday: 2015-03-05',
    'The same day: 2015-03-05',
  ]);
});

test('the past week, and what was in the last month, run up to the day of publication', () => {
  expect(datesOf('Two boats sank in the past week.')).toEqual(['past week: 2015-03-03..2015-03-10']);
  expect(datesOf('Two boats sank over the last month.')).toEqual(['last month: 2015-02-08..2015-03-10']);
  expect(datesOf('Two boats sank last month.')).toEqual(['last month: 2015-02-01..2015-02-28']);
});

test('a weekday with a time of day and its date are one, and any number of years ago is counted', () => {
  expect(datesOf('It sank Thursday night, Feb. 26, off Lune.')).toEqual(['Thursday night, Feb. 26: 2015-02-26']);
  expect(datesOf('Thirty-five years ago it sank.')).toEqual(['Thirty-five years ago: 1980-01-01..1980-12-31']);
  expect(datesOf('It sank twelve years ago.')).toEqual(['twelve years ago: 2003-01-01..2003-12-31']);
});

test('on a Sunday the last weekend is the one before, and the last week the one that ends or the one before', () => {
  expect(datesOf('It sank last weekend.', '2015-03-08')).toEqual(['last weekend: 2015-02-28..2015-03-01']);
  expect(datesOf('It sank over the weekend.', '2015-03-08')).toEqual(['over the weekend: 2015-03-07..2015-03-08']);
  expect(datesOf('It sank last weekend.', '2015-03-09')).toEqual(['last weekend: 2015-03-07..2015-03-08']);
  expect(datesOf('It sank last week.', '2015-03-08')).toEqual(['last week: 2015-02-23..2015-03-07']);
  expect(datesOf('It sank last week.', '2015-03-10')).toEqual(['last week: 2015-03-02..2015-03-08']);
});

test('this weekend, on a Monday, is the one before where something has been', () => {
  expect(datesOf('She heard of it this weekend.', '2015-03-09')).toEqual(['this weekend: 2015-03-07..2015-03-08']);
  expect(datesOf('The fair opens this weekend.', '2015-03-09')).toEqual(['this weekend: 2015-03-14..2015-03-15']);
});

test('who visits the injured, what forecasters expect, and what a day is, lie ahead', () => {
  expect(datesOf('He will visit the injured on Sunday.')).toEqual(['Sunday: 2015-03-15']);
  expect(datesOf('Forecasters expect more rain on Saturday.')).toEqual(['Saturday: 2015-03-14']);
  expect(datesOf('Saturday is the anniversary of the fire.')).toEqual(['Saturday: 2015-03-14']);
  expect(datesOf('The men were injured on Sunday.')).toEqual(['Sunday: 2015-03-08']);
});

test.each([
  ['Harwick Town go to Fenwick on Saturday.', '2024-05-18'],
  ['Rovers are at home to Dale United on Sunday, without their captain.', '2024-05-19'],
  ['"We play them on Sunday," the coach said.', '2024-05-19'],
  ['The union has called a general strike for Friday.', '2024-05-17'],
  ['A rally called for Saturday was banned by the governor.', '2024-05-18'],
  ['Voters go to the polls on Sunday.', '2024-05-19'],
  ['The queen arrives in Tolmar on Thursday for talks.', '2024-05-16'],
  ['The queen arrived in Tolmar on Thursday for talks.', '2024-05-09'],
  ['Applications close on Friday.', '2024-05-17'],
  ['The firm reports its results on Thursday.', '2024-05-16'],
  ['He appears in court on Thursday charged with murder.', '2024-05-16'],
  ['Parliament dissolves on 9 December.', '2024-12-09'],
  ['The elections in December were marred by fraud.', '2023-12-01..2023-12-31'],
  ['The law came into force on 1 November.', '2023-11-01'],
  ['The new law comes into force on 1 November.', '2024-11-01'],
  ['From 1 January, drivers will pay $3.', '2025-01-01'],
  ['Starting on 1 July, drivers pay $3.', '2024-07-01'],
  ['The bank is likely to cut rates in June, economists said.', '2024-06-01..2024-06-30'],
  ['Rain is forecast for Saturday and Sunday.', '2024-05-18, 2024-05-19'],
  ['Schools are closed on Thursday and Friday.', '2024-05-16, 2024-05-17'],
  ['Schools were closed on Thursday and Friday.', '2024-05-09, 2024-05-10'],
  ['His lawyers have until 5pm on Thursday to appeal.', '2024-05-16'],
  ['"I want an answer by Friday," he said.', '2024-05-17'],
  ['It leads in the polls, ahead of an election due by next March.', '2025-03-01..2025-03-31'],
  ['An election must be held by next March.', '2025-03-01..2025-03-31'],
  ['The council will vote next Thursday.', '2024-05-23'],
  ['The council will vote next Friday.', '2024-05-17'],
  ['He declared three days of mourning, beginning on Monday.', '2024-05-20'],
  ['She was to start a new job in August.', '2024-08-01..2024-08-31'],
  ['The work should be done by December.', '2024-12-01..2024-12-31'],
  ['The work should have been done by December.', '2023-12-01..2023-12-31'],
  ["Ahead of Sunday's vote, police were out in force.", '2024-05-19'],
  ['If prices go up again in July, she will close.', '2024-07-01..2024-07-31'],
  ['Councillors agreed to empty bins every three weeks from October.', '2024-10-01..2024-10-31'],
  ['The council voted to shut the pool in September.', '2024-09-01..2024-09-30'],
  ['She had been invited to the summit, but on Thursday, the ministry said she was not coming.', '2024-05-09'],
  ['The match, which was to have been played on Saturday, has been called off.', '2024-05-18'],
  ['The hearing, which was due to begin on Tuesday, was put off.', '2024-05-14'],
  ['She had been due to retire in July.', '2024-07-01..2024-07-31'],
  ['He had been due to leave office in April.', '2024-04-01..2024-04-30'],
  ['They were getting married in August, his sister said.', '2024-08-01..2024-08-31'],
  [
    'The lift, out of order since August, would not be mended before June.',
    '2023-08-01..2023-08-31, 2024-06-01..2024-06-30',
  ],
  ['He said the money would go towards debt, which stood at 3bn crowns at the end of March.', '2024-03-21..2024-03-31'],
  ['I opened the shop on a Monday in March 2017.', '2017-03-01..2017-03-31'],
  ['The rains usually begin in June.', ''],
  ['On Monday last week the bridge closed.', '2024-05-06'],
  ['A fortnight ago the river rose.', '2024-04-28..2024-05-04'],
  ['Earlier this week the bridge closed.', '2024-05-13..2024-05-15'],
  ['Earlier this month the bridge closed.', '2024-05-01..2024-05-15'],
  ['Fighting raged between September and March.', '2023-09-01..2024-03-31'],
  ['The pool was open from July to September.', '2023-07-01..2023-09-30'],
  ['The road will be closed from November to February.', '2024-11-01..2025-02-28'],
  ['The accident happened on the night of 30 April to 1 May.', '2024-04-30..2024-05-01'],
  ["Next year's festival will be held from 20 to 23 June.", '2025-01-01..2025-12-31, 2025-06-20..2025-06-23'],
  ["Last year's blaze, on 3 June, killed four.", '2023-01-01..2023-12-31, 2023-06-03'],
  ['In 2019, a fire on 4 August destroyed the hall.', '2019-01-01..2019-12-31, 2019-08-04'],
  ['United, beaten by Rovers on Saturday, host City on Friday.', '2024-05-11, 2024-05-17'],
  ['The pope visits the island on Saturday.', '2024-05-18'],
  ['Snow is likely on high ground on Saturday night.', '2024-05-18'],
  ['Her new album is out on Friday.', '2024-05-17'],
  ['Nobody knows who will pay for the damage done on Tuesday.', '2024-05-14'],
  ['The new rules apply from 1 January.', '2025-01-01'],
  [
    'It was sold in early 2014, mid-2015 and at the end of 2016.',
    '2014-01-01..2014-04-30, 2015-05-01..2015-08-31, 2016-09-01..2016-12-31',
  ],
  ['The band began in the mid-1970s and the late 1980’s.', ''],
  ['Early last month they left; late last week they came back.', '2024-04-01..2024-04-10, 2024-05-09..2024-05-12'],
  ['The minister would not say on Thursday whether it was true.', '2024-05-09'],
  ['She said the court would not sit on Thursday.', '2024-05-16'],
  ['Earlier Thursday, her lawyer says, it can still be won.', '2024-05-09'],
  ['“I’ll vote for her in November,” he said.', '2024-11-01..2024-11-30'],
  ['The prince will go to the college, come September.', '2024-09-01..2024-09-30'],
  ['The girl died this week in Norden.', '2024-05-13..2024-05-15'],
  ['The council will vote this week.', '2024-05-15..2024-05-19'],
  ['What to know about this weekend.', ''],
  ['The fair opens this weekend.', '2024-05-18..2024-05-19'],
  ['The tour begins later this week and ends later this year.', '2024-05-16..2024-05-19, 2024-05-16..2024-12-31'],
  ['Early this year the bridge closed.', '2024-01-01..2024-04-30'],
  ['Early this month the bridge closed.', '2024-05-01..2024-05-10'],
  ['For the last two weeks it has been shut.', '2024-05-01..2024-05-15'],
  ['The relay will stay for the next three days.', '2024-05-15..2024-05-18'],
  ['They met on the Fourth of July.', '2023-07-04'],
  ['The king has declared Saturday a day of mourning.', '2024-05-18'],
  ['Saturday has been declared a holiday.', '2024-05-18'],
  ['The clerk told me to come back on Saturday.', '2024-05-18'],
  ['The speaker has invited him to meet the party on Thursday.', '2024-05-16'],
  ['They were hoping to see her before Thursday’s vote.', '2024-05-16'],
  ['It’s likely that Monday’s agreement may be the last.', '2024-05-13'],
  ['The party is up next in November.', '2024-11-01..2024-11-30'],
  ['The vote, originally set for April, was moved to 3 June.', '2024-04-01..2024-04-30, 2024-06-03'],
  ['On Saturday a show of pictures of the bay opens.', '2024-05-18'],
  ['On Saturday a man of 40 was shot.', '2024-05-11'],
  ['The new member takes her seat on Saturday.', '2024-05-18'],
  ['She ordered all boats to stay in port until Monday.', '2024-05-20'],
  ['Crews had to stay in port until Monday.', '2024-05-13'],
  ['A year ago today the bay froze; the mill shut two weeks ago today.', '2023-05-15, 2024-05-01'],
  ['Two years ago this month the mill shut.', '2022-05-01..2022-05-31'],
  ['The council passed the budget this month.', '2024-05-01..2024-05-15'],
  ['The trial is due to start this month.', '2024-05-15..2024-05-31'],
  ['This month’s fair was called off.', ''],
  ['The licence expires at the end of the month.', '2024-05-21..2024-05-31'],
  ['By the end of the year, the town had lost 900 people.', ''],
  ['He left at the end of last month.', '2024-04-21..2024-04-30'],
  ['It opens in January 2025 and will close by the end of the month.', '2025-01-01..2025-01-31'],
  ['Fees will rise over the next year.', '2024-05-15..2025-05-15'],
  ['He moved twice in the next year.', ''],
  ['The ship sank in May 2014. The next month two more did.', '2014-05-01..2014-05-31, 2014-06-01..2014-06-30'],
  ['Polls taken between mid-March and the end of April told so.', '2024-03-11..2024-04-30'],
  ['The fair was held on the first Monday in May.', '2024-05-06'],
  ['The fair was held on the first Monday in June.', '2023-06-05'],
  ['The first nine months of the year were wet.', '2023-01-01..2023-09-30'],
  ['The first nine months of this year are wet.', '2024-01-01..2024-05-15'],
  ['The fair will be held on the last Friday of June.', '2024-06-28'],
  ['The fair is held every first Monday in June.', ''],
  ['The fair is held on the first Monday in June each year.', ''],
  ['It will be a week from Saturday.', ''],
  ['In October of that year two men went missing.', ''],
  ['The service issued a warning for wind from 6 p.m. on Saturday.', '2024-05-18'],
  ['The warning for Tuesday was lifted.', '2024-05-14'],
  ['The museum is open Tuesday to Sunday; hours: noon to 5 p.m., Tuesday through Friday.', ''],
  ['The poll was taken Friday through Sunday.', '2024-05-10..2024-05-12'],
  ['Winds rose for 24 hours from Sunday to Monday.', '2024-05-12..2024-05-13'],
  ['It sank in 2012. It was found on Christmas Eve that year.', '2012-01-01..2012-12-31, 2012-12-24'],
  ['On February 3, 2021 the hall was stormed. The Feb. 3 rioters were tried.', '2021-02-03, 2021-02-03'],
  ['On May 6, 2021 the hall was stormed. He spoke on May 6.', '2021-05-06, 2024-05-06'],
  ['The firm signed a deal to be announced by the minister on Friday.', '2024-05-17'],
  ['They asked to be released on Friday.', '2024-05-10'],
  ['It was the first fair to be held on Tuesday.', '2024-05-14'],
  ['It is the only way to sign her before the transfer deadline on Friday.', '2024-05-17'],
  ['The club signed her before the transfer deadline on Friday.', '2024-05-10'],
  ['She is reportedly aiming to be there on Sunday, and blamed the coach.', '2024-05-19'],
  ['He played down her next scheduled speech on Tuesday.', '2024-05-21'],
  ['The museum is closed through Friday.', '2024-05-17'],
  ['There’s an election on Friday, she told them.', '2024-05-17'],
  ['There was an election on Friday.', '2024-05-10'],
  ['Rovers have a good chance to win it on Sunday.', '2024-05-19'],
  ['Rovers had a good chance to win it on Sunday.', '2024-05-12'],
  ['He is on track to end it on Sunday.', '2024-05-19'],
  ['He was on track to end it on Sunday.', '2024-05-12'],
  ['Here’s how to vote on Sunday.', '2024-05-19'],
  ['Lune has said that from June, it will let in fewer.', '2024-06-01..2024-06-30'],
  ['Lune has said that in June the bridge was shut.', '2023-06-01..2023-06-30'],
  ['They like the prospect of a vote in November.', '2024-11-01..2024-11-30'],
  ['She was robbed on Tuesday (May 7) in Lune.', '2024-05-07, 2024-05-07'],
  ['She was robbed on Tuesday (May was cold).', '2024-05-14'],
  ['The 2026 games will be held in Lune, Norden, from July 26 to August 11.', '2026-07-26..2026-08-11'],
  ['The 2019 fair was held on May 3.', '2019-05-03'],
  ['The 2019 fair was poor. This one was held on May 3.', '2024-05-03'],
  ['They advanced in May-August 2021.', '2021-05-01..2021-08-31'],
  ['On May2, she left; early Mondaymorning, he did.', '2024-05-02, 2024-05-13'],
  ['The ferry May20x sank.', ''],
  ['He is for it “today, tomorrow, forever”.', ''],
  ['They play today, tomorrow and on Friday.', '2024-05-15, 2024-05-16, 2024-05-17'],
  ['A 1995 article told it.', ''],
  ['She drove a 1995 van.', ''],
  ['She hoped to ski in the 2010 Games when she fell.', ''],
  ['They lost it in the 1917 treaty, and won at the 2014 World Cup.', '1917-01-01..1917-12-31, 2014-01-01..2014-12-31'],
])('told on Wednesday 15 May 2024: %s', (sentence, days) => {
  const told = datesOf(sentence, '2024-05-15').map((one) => one.slice(one.lastIndexOf(': ') + 2));
  expect(told.join(', ')).toBe(days);
});

test('a year may follow its day without a blank, and one told exactly is not told again', () => {
  expect(datesOf('It sank on October 12,2000, with 12,500 on board.')).toEqual(['October 12,2000: 2000-10-12']);
  expect(datesOf('It sailed in January 2000. Nine months later, on October 12, 2000, it sank.')).toEqual([
    'January 2000: 2000-01-01..2000-01-31',
    'October 12, 2000: 2000-10-12',
  ]);
});

test('what was late in a month that has only begun was in the one of the year before', () => {
  expect(datesOf('It began in late March.')).toEqual(['late March: 2014-03-21..2014-03-31']);
  expect(datesOf('It will begin in late March.')).toEqual(['late March: 2015-03-21..2015-03-31']);
  expect(datesOf('You have until the end of March.')).toEqual(['end of March: 2015-03-21..2015-03-31']);
  expect(datesOf('It began in late March in previous years.')).toEqual([]);
});

test('a year or a month dates the event whose noun stands behind it, but no film', () => {
  expect(datesOf('She said so in a 1945 interview, after an April attack.')).toEqual([
    '1945: 1945-01-01..1945-12-31',
    'April: 2014-04-01..2014-04-30',
  ]);
  expect(datesOf('He bought a 1945 tractor for an April wedding, and starred in 1981’s “The Long Road”.')).toEqual([]);
});

test('what somebody has scheduled, and the fixtures for a day, lie ahead', () => {
  expect(datesOf('On Friday, Roe has a speech scheduled in Antby.')).toEqual(['Friday: 2015-03-13']);
  expect(datesOf('Lune Open tee times, pairings for Thursday')).toEqual(['Thursday: 2015-03-12']);
  expect(datesOf('On Friday, Roe had a speech scheduled in Antby.')).toEqual(['Friday: 2015-03-06']);
});
