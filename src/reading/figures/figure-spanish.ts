import { lowered } from '../../text/lowered.js';
import { matchesOf } from '../../text/matches.js';
import { overlap, type Range } from '../../text/span.js';
import type { Figure, FigureKind } from '../reading.js';
import { spanishNumber, spanishNumberIn, spanishNumberWord } from './spanish-numbers.js';

/** What becomes of people: as a participle or noun, as a verb, and as what is done to them. Accents stand as they are. */
const fates: Readonly<Record<FigureKind, { readonly state: string; readonly verb: string; readonly deed: string }>> = {
  killed: {
    state: 'muert[oa]s?|fallecid[oa]s?|asesinad[oa]s?|ejecutad[oa]s?|víctimas mortales|cadáveres',
    verb: 'murieron|murió|fallecieron|falleció|perecieron|pereció|perdieron la vida',
    deed: 'mató a|mataron a|asesinó a|asesinaron a|la muerte de',
  },
  injured: {
    state: 'herid[oa]s?|lesionad[oa]s?',
    verb: 'sufrieron heridas|sufrieron lesiones',
    deed: 'hirió a|hirieron a|lesionó a',
  },
  missing: { state: 'desaparecid[oa]s?', verb: 'desaparecieron', deed: 'la desaparición de' },
  displaced: {
    state: 'desplazad[oa]s?|evacuad[oa]s?|desalojad[oa]s?|sin (?:hogar|hogares|techo|casa|vivienda)',
    verb: 'se (?:han |habían )?desplaza(?:do|ron)|huyeron|han huido|(?:abandonaron|perdieron|dejaron) sus (?:hogares|casas|viviendas)',
    deed: 'evacuar(?: a)?|evacuó a|evacuaron a|desplazó a|desplazaron a|la evacuación de|el desplazamiento de|el desalojo de',
  },
  detained: {
    state: 'detenid[oa]s?|arrestad[oa]s?|encarcelad[oa]s?',
    verb: 'fueron a prisión',
    deed: 'detuvo a|detuvieron a|arrestó a|arrestaron a|la detención de',
  },
  abducted: {
    state: 'secuestrad[oa]s?',
    verb: 'fueron víctimas de secuestro',
    deed: 'secuestró a|secuestraron a|el secuestro de',
  },
};
const kinds = Object.keys(fates) as FigureKind[];
const all = (sort: 'state' | 'verb' | 'deed') => kinds.map((kind) => fates[kind][sort]).join('|');

/** Letters that a wrong encoding lost stand as U+FFFD, and headlines leave accents out. */
const lenient = (pattern: string) =>
  pattern.replaceAll(/[áéíóúñ]/g, (letter) => `[${letter}${letter.normalize('NFD').charAt(0)}\uFFFD]`);
const letter = '[\\p{L}\\p{M}\\uFFFD]';
const be = 'fue|fueron|ha sido|han sido|habían sido|resultó|resultaron|quedó|quedaron|están|estaban|siguen|continúan';
const willBe = '(?:pueden|podrían|deberán|deberían|tendrán que) (?:ser|quedar)|serán|serían';
/** As many words may stand between people and what became of them, but no other number. */
const between = `(?:[ ,]+(?!\\d|(?:${spanishNumberWord})(?!${letter}))${letter}+){0,18}?`;
const people = `(?<people>(?!(?:${be}|${willBe})(?!${letter}))${letter}{3,})`;

/** "1300 evacuados", "dos personas muertas", "600 familias sin hogar", "300 familias de la zona fueron evacuadas". */
const told = `(?<![\\p{L}\\p{N}\\uFFFD.,:-])(?!(?:19|20)\\d\\d )${spanishNumber}(?: (?:más|otros|otras))?(?: (?<noun>${all('state')})|(?: ${people})?(?: (?<state>${all('state')})|${between},? (?:(?:(?:${be})|(?<willBe>${willBe})) (?:${letter}+mente )?(?<passive>${all('state')})|(?<verb>${all('verb')}))))(?!${letter})`;
/** "murieron seis mineros", "fueron evacuadas 300 familias", "obligó a evacuar un centenar de casas". */
const done = `(?<!${letter})(?<unreal>(?:no|podría|podrían|planea|planean|para) )?(?:(?:${be}) (?<passive>${all('state')})|(?<verb>${all('verb')})|(?<deed>${all('deed')})) ${spanishNumber}(?: ${people})?`;
/** For words in lower case; where the groups stand is told (`d`), as people are told of in the text's own letters. */
const patterns = [told, done].map((pattern) => new RegExp(lenient(pattern), 'dgu'));

/** A cheap look for a sentence that may tell of people. */
const hint =
  /person|famil|muert|murier|fallec|perec|asesin|herid|lesion|desapar|desplaz|evacu|desaloj|hogar|deten|detuv|arrest|secuestr/i;
/** Words of which a Spanish sentence holds two, and words of an English one that only names something Spanish. */
const spanish = /(?<!\p{L})(?:el|la|los|las|del?|un[oa]s?|por|en|y|que|se|han|tras)(?!\p{L})/giu;
const english = /\b(?:the|of|and|was|were)\b/i;
/** What else is counted. */
const noPeople = new RegExp(
  lenient(
    '^(?:años?|días?|horas?|minutos?|mes(?:es)?|semanas?|veces|kilómetros?|metros?|hectáreas?|dólares|pesos|euros|casos|ataques|ciento|del?|por|que)$',
  ),
  'iu',
);
const households = /^(?:familias|hogares|viviendas|casas)$/i;
const place =
  /(?<!\p{L})(?:en|cerca de) (?:(?:el|la|los|las) )?(?:(?:\p{Ll}+) de )?(\p{Lu}[\p{L}\uFFFD-]+(?: (?:(?:de|del|la|el|los|las) )*\p{Lu}[\p{L}\uFFFD-]+)*)/u;
const source = new RegExp(
  lenient(
    `(?:según|de acuerdo con|(?:inform|confirm|indic|report|señal|afirm)(?:ó|aron)|dijo|dijeron) ((?:(?:el|la|los|las|un|una) )?${letter}+(?: ${letter}+){0,5})(?=[,.;]|$)`,
  ),
  'iu',
);

type Stated = Omit<Figure, 'sentence'>;

/**
 * The figures of a sentence of a Spanish report, in order; none of a sentence in another language. Their dates are not
 * read. Words from any dictionary, tried on IDMC's Spanish reports.
 */
export function spanishFigures(text: string, sentence: Range): Stated[] {
  const words = text.slice(sentence.start, sentence.end);
  if (english.test(words) || !hint.test(words) || (words.match(spanish)?.length ?? 0) < 2) return [];
  const figures: Stated[] = [];
  for (const found of patterns.flatMap((pattern) => matchesOf(pattern, lowered(words)))) {
    const figure = figureOf(found, words, sentence.start);
    if (figure && figures.every(({ mention }) => overlap(mention, figure.mention) === 0)) figures.push(figure);
  }
  return figures.sort((a, b) => a.mention.start - b.mention.start);
}

function figureOf(found: RegExpExecArray, words: string, start: number): Stated | null {
  const { 0: mention, index, groups = {}, indices } = found;
  const of = indices?.groups?.people;
  const people = of && words.slice(...of);
  const { noun, state, passive, willBe, verb, deed, unreal } = groups;
  const fate = noun ?? state ?? passive ?? verb ?? deed ?? '';
  const kind = kinds.find((one) => kindPatterns[one].test(fate));
  const forecast = willBe !== undefined;
  if (kind === undefined || unreal !== undefined || (forecast && kind !== 'displaced')) return null;
  if (people !== undefined && noPeople.test(people)) return null;
  const at = start + index;
  const { low, high, approximate } = spanishNumberIn(groups);
  return {
    kind,
    low,
    high,
    approximate: approximate || forecast,
    forecast,
    unit: households.test(people ?? '') ? 'households' : 'people',
    victims: people ?? null,
    place: place.exec(words)?.[1] ?? null,
    date: null,
    source: source.exec(words)?.[1] ?? null,
    mention: { start: at, end: at + mention.length },
  };
}

const kindPatterns = Object.fromEntries(
  kinds.map((kind) => [kind, new RegExp(lenient(`^(?:${Object.values(fates[kind]).join('|')})$`), 'iu')]),
) as Record<FigureKind, RegExp>;
