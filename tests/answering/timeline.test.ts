import { expect, test } from 'vitest';
import { timeline } from '../../src/answering/timeline.js';
import { corpusOf as articlesOf, corpusWith } from '../articles.js';

const corpusOf = (...bodies: string[]) => corpusWith('title: The ferry inquiry\npublished: 2015-03-10', ...bodies);

const inquiry = 'The court met on Monday. Nobody spoke. The ferry had sunk on 4 May 2014 after it was sold in 2013.';

test('dated sentences stand in order of date, each with its sentence, and undated ones are left out', () => {
  const { found, events } = timeline(corpusOf(inquiry), {});
  expect(found).toBe(true);
  expect(events.map(({ date, sentence }) => [date.from, sentence.text])).toEqual([
    ['2014-05-04', 'The ferry had sunk on 4 May 2014 after it was sold in 2013.'],
    ['2015-03-09', 'The court met on Monday.'],
  ]);
});

test('the events of several articles are one line, or those of one where it is named', () => {
  const corpus = corpusOf(inquiry, 'Divers found the bell on 1 January 2015.');
  expect(timeline(corpus, {}).events.map(({ article }) => article)).toEqual(['a', 'b', 'a']);
  expect(timeline(corpus, { article: 'b' }).events).toMatchObject([{ article: 'b', date: { to: '2015-01-01' } }]);
});

test('what two articles tell that are one from two places is told once, with the earlier one’s date', () => {
  const more =
    ' The harbour master sold the wreck to a yard in Norden, and the yard cut it up for scrap within a month.';
  const copy = (inquiry + more).replace('The court met', 'The court also met');
  const events = (...bodies: string[]) =>
    timeline(corpusOf(...bodies), {}).events.map(({ article, date }) => `${article} ${date.from}`);
  expect(events(inquiry + more, copy)).toEqual(['a 2014-05-04', 'a 2015-03-09']);
  expect(events(inquiry + more, copy.replace('in 2013', 'in 2012'))).toEqual([
    'a 2014-05-04',
    'b 2014-05-04',
    'a 2015-03-09',
  ]);
  expect(
    events('The ferry had sunk on 4 May 2014.', 'The ferry had sunk on 4 May 2014. Divers found the bell.'),
  ).toEqual(['a 2014-05-04']);
  expect(timeline(corpusOf(inquiry + more, copy), { article: 'b' }).events).toHaveLength(2);
});

test('an article without dates has no time line', () => {
  expect(timeline(corpusOf('Nobody spoke in court.'), {})).toEqual({ found: false, events: [] });
});

/** The time line of a text, as "from: sentence". */
const lineOf = (body: string) =>
  timeline(corpusOf(body), {}).events.map(({ date, sentence }) => `${date.from}: ${sentence.text}`);

test('clauses that tell of days of their own are events of their own', () => {
  const freed = 'Three sailors were taken on 3 March; one was freed on Sunday.';
  expect(lineOf(freed)).toEqual([`2015-03-03: ${freed}`, `2015-03-08: ${freed}`]);
  const bar = 'In 2013, three people were hurt there, and the council voted last month to shut it.';
  expect(lineOf(bar)).toEqual([`2013-01-01: ${bar}`, `2015-02-01: ${bar}`]);
  const twice = 'In April 2014 a mast fell, and in July 2014 a crane sank.';
  expect(lineOf(twice)).toEqual([`2014-04-01: ${twice}`, `2014-07-01: ${twice}`]);
});

test('the day of what is said is an event beside the day of saying it, not the other way round', () => {
  const sank = 'Giving evidence on Monday, Ana Lopes said the ship had sunk on 3 January.';
  expect(lineOf(sank)).toEqual([`2015-01-03: ${sank}`, `2015-03-09: ${sank}`]);
  const died = 'The ship sank on 3 January, Ana Lopes said on Monday.';
  expect(lineOf(died)).toEqual([`2015-01-03: ${died}`]);
});

test('what only compares with a date, or stands since it, is no event of that date', () => {
  expect(lineOf('The port lost 40 boats this winter, compared with 12 in the same period of 2013.')).toEqual([]);
  expect(lineOf('It was the worst storm to hit the bay since the flood of 1961.')).toEqual([]);
  const shut = 'On Friday the port was shut for the first time since 1987.';
  expect(lineOf(shut)).toEqual([`2015-03-06: ${shut}`]);
  const bound = 'Police held more than 40 sailors in the port on Sunday after the strike.';
  expect(lineOf(bound)).toEqual([`2015-03-08: ${bound}`]);
  const idle = 'The port has lain idle since 1987.';
  expect(lineOf(idle)).toEqual([`1987-01-01: ${idle}`]);
});

test('a date that only tells who or what something is gives way, and one alone is no event', () => {
  const yard = 'The yard, founded in 1921, said it would close in 2016.';
  expect(lineOf(yard)).toEqual([`2016-01-01: ${yard}`]);
  expect(lineOf('Nobody knew when she left. In 2006. The bell rang.')).toEqual([]);
});

test('only the events of some days are told where these are asked for, both days included', () => {
  const days = (options: { from?: string; to?: string }) =>
    timeline(corpusOf(`${inquiry} The yard closed in March 2015.`), options).events.map(({ date }) => date.from);
  expect(days({})).toEqual(['2014-05-04', '2015-03-01', '2015-03-09']);
  expect(days({ from: '2015-03-09' })).toEqual(['2015-03-01', '2015-03-09']);
  expect(days({ from: '2014-05-04', to: '2014-05-04' })).toEqual(['2014-05-04']);
  expect(timeline(corpusOf(inquiry), { from: '2015-03-10' })).toMatchObject({ found: false, events: [] });
});

test('what was in one year and in another is an event of both', () => {
  const fair = 'The fair, founded in 1949 by a brewer, was cancelled in 2012 and 2013.';
  expect(lineOf(fair)).toEqual([`2012-01-01: ${fair}`, `2013-01-01: ${fair}`]);
});

test('next year’s days are next year’s, and what a match is played on lies ahead', () => {
  expect(lineOf("Next year's fair will be held on 20 June. Norden go to Lune on Saturday.")).toEqual([
    '2015-03-14: Norden go to Lune on Saturday.',
    "2016-06-20: Next year's fair will be held on 20 June.",
  ]);
});

test('what has been since a day is told up to the day of publication', () => {
  const days = (body: string) => timeline(corpusOf(body), {}).events.map(({ date }) => `${date.from}..${date.to}`);
  expect(days('Thousands have left the port since the navy began its drills in January.')).toEqual([
    '2015-01-01..2015-03-10',
  ]);
  expect(days('It has been the port’s flag since 1956, when the mayor chose it.')).toEqual(['1956-01-01..2015-03-10']);
  expect(days('It was the deadliest since 2010, when two sank.')).toEqual(['2010-01-01..2010-12-31']);
  expect(days('The port was shut on Friday.')).toEqual(['2015-03-06..2015-03-06']);
});

test('“at least … since” counts, and no comparison', () => {
  const died = 'At least 46 people have died in Norden since Friday.';
  expect(lineOf(died)).toEqual([`2015-03-06: ${died}`]);
  const shut = 'The port was among the first to shut its gates, which have been closed since June 2013.';
  expect(lineOf(shut)).toEqual([`2013-06-01: ${shut}`]);
  expect(lineOf('It was the deadliest wreck since two boats of the harbour pilots sank in a storm in 1975.')).toEqual(
    [],
  );
  const held = 'The protest has gone on since Friday.';
  expect(lineOf(held)).toEqual([`2015-03-06: ${held}`]);
});

test.each([
  'The storm killed 18 people, twice as many as in 2013.',
  'The storm killed 18 people, more than in 2013.',
  'The storm killed 18 people, against 40 in 2013.',
  'Such rain is three times as likely as it was in 1950.',
  'The party can change the law, as the council did in 2011.',
  'Norden finished first, just as the club did four years ago.',
  'Prices are expected to increase from last year.',
  'The gifts have exceeded the pace set four years ago.',
  'Both spoke in Norden ahead of the town’s 7 June regatta.',
  'Before Sunday, no one had ever crossed the bay alone.',
  'Boats made in the 17 years prior to 2014 all pose a risk.',
  'Here’s a look at the boats that sailed on Sunday.',
  'Let’s take a look at every boat ahead of the regatta on Sunday.',
  'The widow of a sailor who joined after the Sept. 11 attacks has written a book.',
  'The yard, founded in 1921, has built two boats.',
  'Lopes, the skipper who founded the yard in 1979 and is its head, has spoken for the mayor.',
  'The crew of a boat built in 1921 has been awarded a medal.',
  'Lune has 9,000 people today.',
  'Today, the old mill is a museum.',
  'Today’s sailors want more pay.',
  'There was no port then. There is today.',
  'That’s as true today as it was then.',
  'If the vote is held on Sunday, the mayor will win.',
  'She would be the first woman in the post if she is elected in November.',
  'He will be fined unless he pays by Friday.',
  '(Published Monday, March 9, 2015) The sailor is in hospital.',
  'Anyone with information about Friday’s fire can call the harbour police.',
  'You can read more about Friday’s regatta in the paper.',
])('no event of that date: %s', (sentence) => {
  expect(lineOf(sentence)).toEqual([]);
});

test.each([
  ['12 people died in 2012 and 7 in 2014.', '2012-01-01 2014-01-01'],
  ['100 sailors were freed on 7 February and another 130 on 21 February.', '2015-02-07 2015-02-21'],
  ['Lopes took a degree in Norden in 1978 and a doctorate in Lune in 1982.', '1978-01-01 1982-01-01'],
  ['Lopes joined the club in 2004 and made her debut for the first crew in 2006.', '2004-01-01 2006-01-01'],
  ['The island followed in 1904 and Lune Rock joined the district in 1925.', '1904-01-01 1925-01-01'],
  ['It was her second run – she lost in 2010 – and the vote was held on 6 January 2015.', '2010-01-01 2015-01-06'],
  ['Two schools will close in September 2016, the council decided on Friday.', '2015-03-06 2016-09-01'],
  ['Of the 303 sailors taken on 21 January, 50 came home on 3 February.', '2015-01-21 2015-02-03'],
  ['The number of people killed in Friday’s storm has risen to 31, police said on Sunday.', '2015-03-08'],
  ['He was arrested on Friday and charged with a robbery in 2003.', '2015-03-06'],
  ['His son, Grant, defended his father on Sunday in a letter, saying he had left in 2013.', '2015-03-08'],
  ['In a speech in Lune -- which holds its regatta in May -- Lopes spoke on Sunday of her plans.', '2015-03-08'],
  ['Following a war in 1836, the town was taken in 1845.', '1845-01-01'],
  ['It was the deadliest since 2010, when 191 sailors died.', '2010-01-01'],
  ['The club won in Friday’s regatta, a turn from two years ago, when it lost.', '2015-03-06'],
  ['The fleet grew by half from 2009 to 2014.', '2009-01-01'],
  ['Sales rose from 12 boats in 2013 to 40 in 2014.', '2014-01-01'],
  ['Lopes, who rowed for Norden in 2012, said she would row again.', '2012-01-01'],
  ['The mill was built in 1870 and is a museum today.', '1870-01-01'],
  ['The port reopens today.', '2015-03-10'],
  ['It’s raining in Lune today.', '2015-03-10'],
  ['No boat will sail on Sunday, and schools will be shut on Monday.', '2015-03-15 2015-03-16'],
  ['The inquest opened on 25 February and was adjourned to 14 April.', '2015-02-25 2015-04-14'],
  ['The rower had missed the last four races since breaking a toe on 3 January.', '2015-01-03'],
  ['The mill cost 2 billion (about $59 million today) in 1956.', '1956-01-01'],
  ['Today is the last day of the regatta.', '2015-03-10'],
  ['Sailors are here today to meet the mayor.', '2015-03-10'],
  ['The talks have begun today.', '2015-03-10'],
  ['Nobody knew if the ship had sailed on Sunday.', '2015-03-08'],
  ['Fees will rise if the bill that fell in 2012 passes.', '2012-01-01'],
  ['(Published Monday, March 9, 2015) A sailor was shot on Sunday.', '2015-03-08'],
  ['The report was published on Monday.', '2015-03-09'],
  ['The captain of the ship that sank on 4 March was charged with arson on Monday.', '2015-03-04 2015-03-09'],
  ['A sailor shot on Friday died on Sunday.', '2015-03-06 2015-03-08'],
  ['Lopes, who was shot on Friday, died on Sunday.', '2015-03-06 2015-03-08'],
  ['The law that passed in 2012 was repealed on Monday.', '2015-03-09'],
  ['Lopes, born on 3 May 1961, resigned on Monday.', '2015-03-09'],
  ['Schools are shut today because of the storm.', '2015-03-10'],
  ['There is a strike today at the port.', '2015-03-10'],
  ['The storm that hit the bay on Sunday killed 12 people, officials said on Monday.', '2015-03-08'],
])('the dates of the events of: %s', (sentence, days) => {
  const told = timeline(corpusOf(sentence), {}).events.map(({ date }) => date.from);
  expect(told.join(' ')).toBe(days);
});

test('of one day, the article that was published nearest to it stands first', () => {
  const told = (published: string, words: string) => `---\ntitle: The ferry\npublished: ${published}\n---\n\n${words}`;
  const corpus = articlesOf({
    a: told('2015-06-01', 'Of the sailors four died on 4 March 2015.'),
    b: told('2015-03-05', 'The ferry sank on 4 March 2015. Divers went down on 4 March 2015.'),
    c: told('2015-03-20', 'Nobody answered the call on 4 March 2015.'),
  });
  expect(
    timeline(corpus, {})
      .events.map(({ article }) => article)
      .join(''),
  ).toBe('bbca');
});

test('what recurs on days of the week or of the year is no event', () => {
  for (const body of [
    'Buses leave Kelben every Monday and Thursday.',
    'The market is held every Monday, Wednesday and Sunday.',
    'The clinic opens Monday to Friday.',
    'Each June 13, the station clock is stopped.',
    'Every June 13, people gather at the gate.',
  ])
    expect(lineOf(body)).toEqual([]);
  const freed = 'Every man was freed on Monday.';
  expect(lineOf(freed)).toEqual([`2015-03-09: ${freed}`]);
});

test('a deed is an event beside what was done about it later', () => {
  for (const body of [
    'Fourteen people went on trial on Monday over an attack in Antby on May 3, 2014.',
    'Ian Roe was jailed on Monday for the murder of a nurse in Antby on May 3, 2014.',
    'The mayor called on Monday for an inquiry into a bombing in Antby on May 3, 2014.',
  ])
    expect(lineOf(body)).toEqual([`2014-05-03: ${body}`, `2015-03-09: ${body}`]);
  const march = 'Thousands marched on Monday for the anniversary of the flood on May 3, 2014.';
  expect(lineOf(march)).toEqual([`2015-03-09: ${march}`]);
});

test('days of which a verb of plans is not told are of what has been', () => {
  const revenge = 'They called it revenge for Saturday’s air strike.';
  expect(lineOf(revenge)).toEqual([`2015-03-07: ${revenge}`]);
  const off = 'They called for Saturday’s match to be put off.';
  expect(lineOf(off)).toEqual([`2015-03-14: ${off}`]);
  const mourning = 'The king declared three days of mourning, which begin on Saturday.';
  expect(lineOf(mourning)).toEqual([`2015-03-14: ${mourning}`]);
});

test('both days of a list, the ends of a life and what came with it are events', () => {
  const days = (body: string) => lineOf(body).map((line) => line.slice(0, 10));
  expect(days('The road was shut late Thursday night and early Friday morning.')).toEqual(['2015-03-05', '2015-03-06']);
  expect(days('Ben Roe (7 November 1913 – 4 January 1960) was a writer.')).toEqual(['1913-11-07', '1960-01-04']);
  expect(days('Logs are told from Feb. 23 – March 1.')).toEqual(['2015-02-23']);
  expect(days('Ann Roe came to Antby in May 1995, with her brother following in 1998.')).toEqual([
    '1995-05-01',
    '1998-01-01',
  ]);
  expect(days('Ann Roe, who was hurt in a crash in January, died on Monday.')).toEqual(['2015-01-01', '2015-03-09']);
  expect(days('Ann Roe, who was elected in January, died on Monday.')).toEqual(['2015-03-09']);
  expect(days('It passed the council in January and the senate on Thursday.')).toEqual(['2015-01-01', '2015-03-05']);
  expect(days('Ann Roe appeared in court on Monday on a charge that she robbed a bank on Jan. 30.')).toEqual([
    '2015-01-30',
    '2015-03-09',
  ]);
});

test('averages, latest days, and a day in a name or at which somebody was not, are no events', () => {
  expect(lineOf('The average number of wrecks from 2001 to 2012 has been about 60.')).toEqual([]);
  expect(lineOf('Those on board could fall ill as late as April 2.')).toEqual([]);
  expect(lineOf('One of them is a convicted Jan. 6 rioter.')).toEqual([]);
  expect(lineOf('On Jan. 6 rioters stormed the town hall.')).toHaveLength(1);
  expect(lineOf('Roe, who did not attend Monday’s talks, was a member.')).toEqual([]);
  expect(lineOf('Roe spoke of more than his aides, who, on a call on Friday, blamed Hale.')).toHaveLength(1);
});

test('a sentence that a page holds again, or as a caption, is one event', () => {
  const sank = 'The ferry sank at Port Lune on Monday.';
  expect(lineOf(`${sank}\n\n${sank}\n\nCAPTION ${sank}`)).toEqual([`2015-03-09: ${sank}`]);
});

test('a greeting to the reader, a likeness, and a round number of years beside the year itself are no events', () => {
  expect(lineOf('Have a fine Wednesday.')).toEqual([]);
  expect(lineOf('Thanks so much for being with us today.')).toEqual([]);
  expect(lineOf('“Have a safe trip,” she told them on Monday.')).toHaveLength(1);
  expect(lineOf('Have a safe trip, she told them on Monday.')).toHaveLength(1);
  expect(lineOf('She feels the same as she felt 50 years ago.')).toEqual([]);
  const flight = 'The flight 50 years ago moved many, and the photo taken in 1968 did so too.';
  expect(lineOf(flight)).toEqual([`1968-01-01: ${flight}`]);
  expect(lineOf('The flight 50 years ago moved many.')).toHaveLength(1);
});
