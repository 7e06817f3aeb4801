import { tensWords, unitWords } from '../reading/figures/number-words.js';

/**
 * Words that news uses one for the other, as stems of one family: the first stands for all. From the vocabulary of
 * agency reports, and from the inflections that the Porter stemmer keeps apart.
 */
const families: readonly string[] = [
  'kill dead die died dies dying death deaths slain fatal fatality fatalities',
  'injure injured injury injuries wound wounded wounds hurt',
  'resign resigned resignation quit quits',
  'attack attacks assault assaults raid raids',
  'buy bought buys purchase purchased acquire acquired',
  'begin began begun begins start started starts',
  'arrest arrested detain detained',
  'big large huge',
  'job jobs work worker workers',
  'child kid kids',
  'country countries nation nations',
  'percent percentage',
  'car cars vehicle vehicles',
  'doctor doctors physician physicians',
  'movie movies film films',
  'company companies firm firms',
  'police policeman policemen cop cops',
  'explode explodes exploded exploding explosion explosions blast blasts',
  'student students pupil pupils',
  'lawyer lawyers attorney attorneys',
  'plane planes aircraft airplane airplanes airliner airliners',
  'gunman gunmen shooter shooters',
  'ban bans banned prohibit prohibits prohibited forbid forbids forbidden',
  'phone phones telephone telephones',
  'tv television',
  'prison prisons jail jails jailed imprisoned',
  'cancel cancels canceled cancelled cancellation cancellations',
  'postpone postpones postponed delay delays delayed',
  'earthquake earthquakes quake quakes',
  'illness illnesses disease diseases',
  'salary salaries wage wages',
  'rise rises rose risen increase increases increased',
  'complete completes completed completion finish finishes finished',
  'dismiss dismisses dismissed dismissal sack sacks sacked',
  'people folk folks',
  'apartment apartments flats',
  'headquarters headquartered',
  'entry entrance',
  'accuse accuses accused blame blames blamed',
  'want wants wanted desire desires desired wish wishes wished',
  'governor governors gov govs',
  'senator senators sen sens',
  'government governments govt',
  'department departments dept',
  'lieutenant lt',
  'sergeant sgt',
  'captain capt',
  'professor prof',
];

/** From a word to the head of its family. */
export const familyOf: ReadonlyMap<string, string> = new Map(
  families.flatMap((line) => {
    const words = line.split(' ');
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

/** Number words from two to twenty, and the tens, as digits. */
export const digitsOf: ReadonlyMap<string, string> = new Map(
  [...unitWords, ...tensWords].flatMap(([word, value]) => (value < 2 ? [] : [[word, String(value)]])),
);
