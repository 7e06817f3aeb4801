import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.js';
import { readArticle } from '../../src/text/read-article.js';

/** The figures of a text as "kind low", "h" behind households and "+" behind "at least"; forecasts are left out. */
function told(body: string): string[] {
  const result = readArticle({ id: 'x', raw: `---\ntitle: A day in Port Lune\npublished: 2015-03-10\n---\n\n${body}` });
  if (!result.ok) throw new Error(result.reason);
  return read(result.article)
    .figures.filter(({ forecast }) => !forecast)
    .map(({ kind, low, high, unit }) => `${kind} ${low}${high === low ? '' : '+'}${unit === 'households' ? 'h' : ''}`);
}

describe('members of a family', () => {
  test.each([
    ['Three members of a family, including two minors, died when a wall fell.', ['killed 3', 'killed 2']],
    ['Four members of one family, among them a baby, were killed.', ['killed 4', 'killed 1']],
    ['Three members of a family and their driver died in the fire.', ['killed 3', 'killed 1']],
    ['Three members of a family, including two minors, saw the wall fall.', []],
  ])('%j', (body, expected) => {
    expect(told(body)).toEqual(expected);
  });
});

describe('shares of those who are told of', () => {
  test.each([
    ['Of the deaths, 11 were by drowning and six were caused by falling trees.', ['killed 11', 'killed 6']],
    ['Of the dead, nine were miners and four were rescue workers.', ['killed 9', 'killed 4']],
    ['Of the fatalities, 23 were found in Antby and three others in Newland, a guard said.', ['killed 23', 'killed 3']],
    ['Of the 40 dead, 12 were children.', ['killed 40', 'killed 12']],
    ['Of those killed in Antby, five were soldiers and two were civilians.', ['killed 5', 'killed 2']],
    ['Of the injured, three are in serious condition.', ['injured 3']],
    ['Of the arrested, seven were women.', ['detained 7']],
    [
      'Of the 39, 17 were killed in Antby, four each in Oldby and Newby, and three in Kisby.',
      ['killed 17', 'killed 4', 'killed 3'],
    ],
    [
      'Nine of the fatalities were from the Lune region, four from Visby and one from Sockby.',
      ['killed 9', 'killed 4', 'killed 1'],
    ],
    ['Of the missing, three were found alive.', []],
    ['Of the fatal crashes, 11 were caused by speeding.', []],
    ['Of the deaths, most were in the north.', []],
    [
      'He said 50 officers had been injured, nine of them seriously, while 26 cars burned.',
      ['injured 50', 'injured 9'],
    ],
    ['Shells injured seven people, a child among them, the governor said.', ['injured 7', 'injured 1']],
    ['The blast killed 12 people, three children among them.', ['killed 12', 'killed 3']],
    ['A mob killed a guard and injured 15 soldiers, four of them seriously.', ['killed 1', 'injured 15', 'injured 4']],
    [
      'Killing a guard and injuring 15 soldiers, four of them seriously, they fled.',
      ['killed 1', 'injured 15', 'injured 4'],
    ],
  ])('%j', (body, expected) => {
    expect(told(body)).toEqual(expected);
  });
});

describe('what is told once for several places', () => {
  test.each([
    [
      'More than 120 people were injured in Ishby, as well as 28 in Niby and 17 in Toby.',
      ['injured 120+', 'injured 28', 'injured 17'],
    ],
    [
      'Floods left 217 people dead across Antland, the government said on Sunday: 213 in Valby and three in Castby.',
      ['killed 217', 'killed 213', 'killed 3'],
    ],
    ['Twelve people died in the valley, in addition to five in Newland.', ['killed 12', 'killed 5']],
    [
      'Eight people died in the storm: five in Antby, two in Newland and one at sea.',
      ['killed 8', 'killed 5', 'killed 2', 'killed 1'],
    ],
    ['Some 16,000 people were evacuated by land and 3,000 by sea.', ['displaced 16000', 'displaced 3000']],
    ['Two men were killed in Antby and three in Newland survived.', ['killed 2']],
    ['Three people were killed at the shop, and three at the station were questioned.', ['killed 3']],
    ['Four people died in Antby, as well as 28 cows in Newland.', ['killed 4']],
  ])('%j', (body, expected) => {
    expect(told(body)).toEqual(expected);
  });
});

describe('people and their families', () => {
  test.each([
    ['Around 310 families, or 1,240 people, from the coast fled the flood.', ['displaced 310h', 'displaced 1240']],
    ['More than 1,200 households, or about 5,000 people, have been evacuated.', ['displaced 1200+h', 'displaced 5000']],
    [
      'Over 50,000 persons belonging to 12,694 families are living in relief camps.',
      ['displaced 50000+', 'displaced 12694h'],
    ],
    ['Some 400 families, or 1,900 people, live in the valley.', []],
  ])('%j', (body, expected) => {
    expect(told(body)).toEqual(expected);
  });
});

describe('turns in which reports tell of people', () => {
  test.each([
    ['About 600 residents of Pomby, Moyby and Halls Gap have left since the fire.', ['displaced 600']],
    ['Some 600 workers have left the firm since the flood.', []],
    ['After the fire 112 people were registered at relief centres.', ['displaced 112']],
    ['More than 37,000 people have been forced to take refuge in schools.', ['displaced 37000+']],
    ['Two walkers were forced to take shelter in a barn.', []],
    ['No aid worker was injured.', ['injured 0']],
    ['No comments on this page a student was arrested.', ['detained 1']],
    ['All residents have been accounted for.', ['missing 0']],
    ['All but three residents have been accounted for.', []],
    ['All costs have been accounted for.', []],
    ['The singer is among the dead, as are two nurses.', ['killed 1', 'killed 2']],
    ['Two members of the local group, known as Guards, sustained machete cuts.', ['injured 2']],
    ['Two schools suffered cuts to their budgets.', []],
    ['A boy suffered a cut to his arm.', ['injured 1']],
    ['A driver was abducted from his home at Antby on Saturday and shot dead.', ['abducted 1', 'killed 1']],
    ['There had been 627 arrests of protesters.', ['detained 627']],
    ['A guard put the number of those kidnapped at 47.', ['abducted 47']],
    ['A later report gave the number of injured as 389.', ['injured 389']],
    ['The toll was 124 on Friday and had been put at 15 in the first hours.', ['killed 124', 'killed 15']],
    [
      'The number of those displaced stood at 20,737 in May and had come down to 6,675 by June.',
      ['displaced 20737', 'displaced 6675'],
    ],
    ['Four teenagers are recovering after a stabbing.', ['injured 4']],
    ['Two players are recovering after surgery.', []],
    ['The office admits to 604 disappeared.', ['missing 604']],
    ['Three miners have yet to be found.', ['missing 3']],
    ['The trawler sank with the loss of all 12 hands.', ['killed 12']],
    ['A guard who tried to stop them was stabbed.', ['injured 1']],
    ['The deceased include a mother and her daughter.', ['killed 2']],
    ['The gunmen made off with three pupils.', ['abducted 3']],
    ['The robbers made off with two bags.', []],
    ['Four prisoners were recaptured on the same day.', ['detained 4']],
    ['TWO DEAD, 16 INJURED IN ANTBY', ['killed 2', 'injured 16']],
    ['Twelve of the school’s 40 pupils were hurt.', ['injured 12']],
    [
      'A bomber blew himself up outside a mosque, killing himself and at least 14 worshippers.',
      ['killed 1', 'killed 14+'],
    ],
    [
      'The crash left five people dead, including the driver, and 23 others with injuries.',
      ['killed 5', 'killed 1', 'injured 23'],
    ],
    ['A man died at the scene and his passenger, a woman, was airlifted to hospital.', ['killed 1', 'injured 1']],
    ['The condition of two of them is stated to be critical.', ['injured 2']],
    ['Nine of the abducted passengers regained their freedom.', []],
    ['Two custodians had been beaten and held for an hour.', ['injured 2']],
    ['The three candidates were beaten in the election.', []],
    ['More than 40 rockets hit the town, killing nobody.', ['killed 0']],
  ])('%j', (body, expected) => {
    expect(told(body)).toEqual(expected);
  });
});

describe('whole reports', () => {
  test.each([
    ['A further 12 were taken to Antby General and five to Lune Hospital.', ['injured 12', 'injured 5']],
    ['Three people died at the scene and a fourth in hospital.', ['killed 3', 'killed 1']],
    ['Ten people died on the spot and two more on the way to hospital.', ['killed 10', 'killed 2']],
    ['Three people died in a crash. Eight people remain in hospital.', ['killed 3', 'injured 8']],
    ['An outbreak goes on. Eight people remain in hospital.', []],
    ['Three people died in a crash. Eight people are in hospital, the mayor said.', ['killed 3', 'injured 8']],
    ['Three people died in a crash. The mayor is in hospital.', ['killed 3']],
    ['Eight people are in hospital, the mayor said.', []],
    ['A bomb killed two people. The governor visited eight people in hospital.', ['killed 2']],
    ['A bomb killed two people. A crash put eight people in hospital.', ['killed 2', 'injured 8']],
    ['A bomb killed two people. Two doctors are in the hospital at night.', ['killed 2']],
    ['Ian Roe died after he was beaten in Antby. He was 71.', ['killed 1']],
    ['Ian Roe died when his car overturned. He was 71.', ['killed 1']],
    ['A boy died in his sleep when a mudslide buried the village.', ['killed 1']],
    ['Ian Roe died on Sunday. He was 71.', []],
    ['Gunmen kill 12 people a day after the truce.', ['killed 12']],
    ['Snakes kill 12 people a day.', []],
    ['The other two victims are in a stable condition.', ['injured 2']],
    ['Rescuers searched for 11 people still unaccounted for.', ['missing 11']],
    ['The whereabouts of 14 others remain unknown.', ['missing 14']],
    ['No trace has been found of the two climbers.', ['missing 2']],
    ['Two of the three men in the car died.', ['killed 2']],
    ['The number of the dead had gone up to six.', ['killed 6']],
    ['The final count of the dead is 237.', ['killed 237']],
    ['The opposition puts the figure at 120 dead.', ['killed 120']],
    ['The army said it captured 14 fighters and lost two men.', ['detained 14', 'killed 2']],
    ['Two thousand people were ordered out of their homes.', ['displaced 2000']],
    ['The quake hit Antby. About 16,000 families are sleeping in the open.', ['displaced 16000h']],
    ['Twenty-six were brought to the surface with burns.', ['injured 26']],
    ['A woman was found in cardiac arrest in a flooded house and was later confirmed dead.', ['killed 1']],
    ['Nobody else was unaccounted for.', ['missing 0']],
    ['Officials said that 51 bodies and 104 injured people had arrived at hospitals.', ['killed 51', 'injured 104']],
    [
      'Nineteen people, including the imam, were treated for gunshot wounds. Ten died.',
      ['injured 19', 'injured 1', 'killed 10'],
    ],
    ['Ann Roe, six, Bea Stan, seven, and Cal Aga, nine, were stabbed to death.', ['killed 1', 'killed 1', 'killed 1']],
    ['Bandits took eleven people with them.', ['abducted 11']],
    ['Two nuns were taken by armed men on Friday.', ['abducted 2']],
    ['Two men were taken by police to Lune.', []],
    ['A search is under way for two boys.', ['missing 2']],
    ['The list of missing has grown to 240.', ['missing 240']],
    ['Forty-four were injured, 13 of them in a serious condition.', ['injured 44', 'injured 13']],
    ['All five people on board, including the governor, were killed.', ['killed 5', 'killed 1']],
    ['The strike killed a family with two children.', []],
    ['Fifteen bodies have been brought to the morgue, eight of them women.', ['killed 15', 'killed 8']],
  ])('%j', (body, expected) => {
    expect(told(body)).toEqual(expected);
  });
});

describe('tolls that are told apart', () => {
  test.each([
    ['Of the deaths reported so far, seven occurred in Nepby and five in Bihby.', ['killed 7', 'killed 5']],
    ['Out of the 39 deaths, 22 were in the capital.', ['killed 39', 'killed 22']],
    ['Among the dead, 12 were women and nine were children.', ['killed 12', 'killed 9']],
    ['Of the dead languages, 12 were spoken there. Of the injured players, three are back.', []],
    ['Eleven of the dead were from Antby, with six from Oldby.', ['killed 11', 'killed 6']],
    ['Seventeen people were arrested in Antby and a further 20 in Oldby.', ['detained 17', 'detained 20']],
    ['Twelve were hurt in Antby; another five in Oldby.', ['injured 12', 'injured 5']],
    ['Two people were killed in Antby, one in Oldby and two more were missing.', ['killed 2', 'killed 1', 'missing 2']],
    ['The headmaster was killed and so were four of his pupils.', ['killed 1', 'killed 4']],
    ['Residents put the number of those killed at 47 and those abducted at 30.', ['killed 47', 'abducted 30']],
    ['The toll, which had stood at 38 on Sunday, rose to 41.', ['killed 41']],
    ['The toll rose from 38 on Sunday to 41.', ['killed 41']],
    ['The toll rose by three to 41.', ['killed 41']],
    ['All of the students are safe and accounted for.', ['missing 0']],
    ['Two Australians were among four people killed.', ['killed 2', 'killed 4']],
    ['The film was among three films shot here.', []],
    ['A man was flown to Antby with multiple fractures.', ['injured 1']],
    ['Six miners were brought out dead and 31 alive.', ['killed 6']],
    ['Five rescuers were overcome by gas, and one of these later died.', ['injured 5', 'killed 1']],
    ['One of the girls died; the other, aged 14, has a broken pelvis.', ['killed 1', 'injured 1']],
    ['The blast left two workers dead and another fighting for life.', ['killed 2', 'injured 1']],
    ['Police said they shot dead two men and arrested a third.', ['killed 2', 'detained 1']],
    ['Of those who died, 39 were struck by lightning.', ['killed 39']],
    ['Twelve were hurt in Antby; five in Oldby were arrested.', ['injured 12', 'detained 5']],
  ])('%j', (body, expected) => {
    expect(told(body)).toEqual(expected);
  });
});
