/** Endings that are spelled two ways wherever they stand, and those of the few families where only some are ("hour" is no "hor"). */
const endings: readonly (readonly [RegExp, string])[] = [
  [
    /^((?:en)?am|arb|ard|arm|behavi|cand|clam|(?:dis)?col|demean|endeav|fav|ferv|flav|glam|harb|(?:dis)?hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|savi|sav|splend|succ|tum|val|vap|vig)our/,
    '$1or',
  ],
  [/^(cent|(?:kilo|centi|milli)?met|(?:milli)?lit|theat|fib|calib|lust|meag|somb|spect|sab|och)re(?=s?$)/, '$1er'],
  [/^(def|off|pret)ence(?=s?$|less)/, '$1ense'],
  [/^(licen)c(?=es?$)/, '$1s'],
  [/^(practi)s(?=e[ds]?$|ing$)/, '$1c'],
  [/^(.+l)ys(?=e[drs]?$|ers$|ing$)/, '$1yz'],
  [
    /^(?!.*(?:[aou]|v|w|pr|ch|sp|[ae]xc|erc|prec|conc|inc|umc|prom|prem|dem|surm|vert|chast|expert|treat|chand|parad|^a?r|sunr)is)(.{3,})is(?=e[drs]?$|ers$|ing$|ations?$|ational$|able$)/,
    '$1iz',
  ],
  [/^(program)me(?=s?$)/, '$1'],
  [/^((?:pre)?judg|acknowledg)e(?=ments?$)/, '$1'],
  [/^((?:ortho|encyclo)?p|an|h|leuk|gyn|c)ae(?=d|m|sth|c)/, '$1e'],
  [/^(f|diarrh|man|)oe(?=tus|tal|a$|uv|str|soph)/, '$1e'],
];

/** Single words, by their beginnings. */
const beginnings: ReadonlyMap<string, string> = new Map([
  ['catalogue', 'catalog'],
  ['aluminium', 'aluminum'],
  ['aeroplane', 'airplane'],
  ['jewellery', 'jewelry'],
  ['moustache', 'mustache'],
  ['artefact', 'artifact'],
  ['sceptic', 'skeptic'],
  ['maneuvre', 'maneuver'],
  ['despatch', 'dispatch'],
  ['enquir', 'inquir'],
  ['plough', 'plow'],
  ['mould', 'mold'],
  ['smoulder', 'smolder'],
  ['ageing', 'aging'],
  ['gaol', 'jail'],
  ['grey', 'gray'],
  ['kerb', 'curb'],
  ['tyre', 'tire'],
]);
const beginning = new RegExp(`^(?:${[...beginnings.keys()].join('|')})`);

/** A word in lower case as Americans spell it: "labour" as "labor", "organisers" as "organizers", "metres" as "meters". */
export function americanOf(word: string): string {
  const spelled = endings.reduce((one, [british, american]) => one.replace(british, american), word);
  return spelled.replace(beginning, (found) => beginnings.get(found) ?? found);
}
