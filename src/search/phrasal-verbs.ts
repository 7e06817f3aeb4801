import { baseOf } from './irregular-forms.js';

/**
 * Verbs of two words that news and its readers use for one of one word, each line the one, then those of two. Only such
 * as say the same in nearly every report: "take over" and "give up" say too many things.
 */
const lines: readonly string[] = [
  'resign: step down, stand down, step aside, bow out',
  'die: pass away',
  'collapse: give way, cave in',
  'divorce: split up',
  'layoff: lay off',
  'cancel: call off',
  'postpone: put off',
  'reject: turn down',
  'participate: take part',
  'establish: set up',
  'conduct: carry out',
  'explode: blow up, go off',
  'begin: break out, kick off',
  'close: shut down, close down',
  'discover: find out',
  'investigate: look into',
  'reduce: cut back, cut down',
  'distribute: hand out, give out',
  'withdraw: pull out, drop out, back out, pull back',
  'flee: run away',
  'birth: give birth',
  'dismiss: throw out',
  'exclude: rule out',
  'release: set free',
  'demolish: tear down, knock down, pull down',
  'destroy: wipe out',
  'conceal: cover up',
  'extinguish: put out',
];

const words: ReadonlyMap<string, string> = new Map(
  lines.flatMap((line) => {
    const [one = '', two = ''] = line.split(': ');
    return two.split(', ').map((phrase) => [phrase, one] as const);
  }),
);

/** The second words of such verbs, with a small letter and with a capital, as headlines have them. */
export const particles: ReadonlySet<string> = new Set(
  [...words.keys()].flatMap((phrase) => {
    const particle = phrase.split(' ')[1] ?? '';
    return [particle, `${particle.charAt(0).toUpperCase()}${particle.slice(1)}`];
  }),
);

/** The verb of one word for one of two, whatever the form of the first, in small letters: "resign" for "stepped", "down". */
export function oneWordFor(verb: string, particle: string): string | undefined {
  for (const base of [baseOf.get(verb) ?? verb, ...basesOf(verb)]) {
    const one = words.get(`${base} ${particle}`);
    if (one !== undefined) return one;
  }
  return undefined;
}

/** What a regular form may be of: "stepped" of "stepp", "steppe" and "step", "carried" of "carry". */
function basesOf(verb: string): string[] {
  const stem = /^(.{2,}?)(?:s|es|e?d|ing)$/.exec(verb)?.[1];
  if (stem === undefined) return [];
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
}
