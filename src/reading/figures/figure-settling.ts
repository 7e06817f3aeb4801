import type { Day } from '../../text/article.js';
import type { Figure } from '../reading.js';
import type { FigureClaim } from './figure-claims.js';
import { homeWords } from './figure-words.js';
import { female, male } from './victim-words.js';

/** A figure and the claim it was made of; null where it says that there were none. */
export type Claimed = Figure & { readonly claim: FigureClaim | null };

const byOwnHand = /himself|herself|own life/;
const further = /\b(?:another|other|others|second|third|fourth|more)\b/i;
/** Words for being shot or taken to hospital, of which people also die. */
const perhapsDeadly =
  /shot|shooting|stabb|bullet|^(?:hit|struck|hitting|striking)|to (?:an? |the )?hospital(?! with minor)/;

/**
 * What the whole article tells of a claim: somebody shot who is dead was not injured, "he died" and "the murder of the
 * priests" are told better elsewhere.
 */
export function settled(all: readonly Claimed[]): Claimed[] {
  const figures = all.filter((figure) => !mayBeIll(figure, all));
  const counted = new Set(
    figures.flatMap(({ claim, kind, low }) =>
      (claim?.role === 'list' && claim.victims.sort !== 'bare') || isHeld(kind, claim) || low === 0 ? [] : [kind],
    ),
  );
  const dead = figures.filter(({ kind, low }) => kind === 'killed' && low !== 0);
  // "Named the victim as Ann Roe" alone tells of nobody's death.
  const byOthers = dead.filter(({ claim }) => !byOwnHand.test(claim?.word ?? ''));
  const killed = dead.length > 1 || counted.has('killed') ? byOthers : [];
  const singles = killed.filter(({ low }) => low === 1);
  const sexes = new Set(singles.map(sexOf));
  const deaths = new Set(killed.map(({ low }) => low));
  const first = firstOf(figures, () => true);
  const numbered = firstOf(figures, ({ claim }) => claim?.victims.sort !== 'some');
  const firstCounted = firstOf(figures, ({ low }) => low !== null);
  const most = new Map<string, number>();
  for (const { kind, low, unit } of figures)
    if (unit === 'people') most.set(kind, Math.max(low ?? 0, most.get(kind) ?? 0));
  const again = toldAgain(figures);
  const ownDeaths = diedOfShots(figures, singles.length, most.get('killed') ?? 0);
  const ofHomes = ({ claim }: Claimed) => claim !== null && homeWords.test(claim.word);
  const peopleDisplaced = figures.some((figure) => figure.kind === 'displaced' && !ofHomes(figure));
  return figures.filter((figure, i) => {
    const { claim, kind, low, victims } = figure;
    if (!claim) return true;
    if (again.has(figure)) return false;
    // "Three of those held": where nobody is told of as arrested they may be hostages.
    if (isHeld(kind, claim) && !counted.has(kind)) return false;
    // Homes stand for those who lived there only where the article does not count these.
    if (kind === 'displaced' && peopleDisplaced && ofHomes(figure)) return false;
    const { sort } = claim.victims;
    // "Nine were hurt; two of them are in critical condition", "800 were evacuated, of whom 200 were housed in a school"
    const told = kind === 'displaced' || /(?:condition|critical)$/.test(claim.word);
    const isSome = claim.victims.part && told && low !== null && (most.get(kind) ?? 0) > low;
    if (isSome && !isElsewhere(figure, figures[i - 1])) return false;
    // No number: told only where the article has no figure of the kind.
    if (sort === 'some') return first.get(kind) === figure && !numbered.has(kind);
    const both = /^both\b/i.test(victims ?? '');
    if (ownDeaths.has(figure)) return true;
    if ((sort === 'pronoun' || both) && (low === null ? first : firstCounted).get(kind) !== figure) return false;
    // Victims by name only: what became of them is told elsewhere.
    if (claim.role === 'list' && sort !== 'bare') return counted.has(kind);
    if (
      kind !== 'injured' ||
      !perhapsDeadly.test(claim.word) ||
      isWounded(figure, killed) ||
      isAlive(figure, figures[i + 1]) ||
      (low === 1 && isOneOfMany(figure, figures)) ||
      further.test(victims ?? claim.victims.noun)
    )
      return true;
    if (both) return killed.length === 0;
    if (low !== 1) return !deaths.has(low) && !isTotal(figure, killed, figures);
    const name = lastName(figure);
    if (name !== null && singles.length > 0 && singles.every((one) => lastName(one) !== null))
      return singles.every((one) => lastName(one) !== name);
    if (singles.length === 0) return killed.length === 0 || isTakenBesides(figure, killed);
    const sex = sexOf(figure);
    return sex !== null && !sexes.has(sex) && !sexes.has(null);
  });
}

/**
 * "A boy of 8 was shot in the head. He was pronounced dead.": deaths told of a pronoun alone, where the article counts
 * more dead than those whom it tells of one by one.
 */
function diedOfShots(figures: readonly Claimed[], singles: number, most: number): ReadonlySet<Claimed> {
  const found = new Set<Claimed>();
  figures.forEach((figure, i) => {
    const { claim, kind, low, sentence } = figure;
    const shot = figures[i - 1];
    if (kind !== 'killed' || low !== 1 || claim?.victims.sort !== 'pronoun' || singles + found.size >= most) return;
    if (
      shot?.kind === 'injured' &&
      shot.low === 1 &&
      sentence === shot.sentence + 1 &&
      perhapsDeadly.test(shot.claim?.word ?? '') &&
      [null, sexOf({ ...figure, victims: claim.victims.noun })].includes(sexOf(shot))
    )
      found.add(figure);
  });
  return found;
}

/** "Two men died at the scene. A woman was taken to hospital with serious injuries.": whoever comes behind several dead is none of them. */
const isTakenBesides = ({ claim, mention }: Claimed, killed: readonly Claimed[]): boolean =>
  /to (?:an? |the )?hospital/.test(claim?.word ?? '') && killed.every((dead) => dead.mention.end <= mention.start);

/** "34,000 people have been displaced, 18,000 of them in Antby": whether some are told with a place that is not that of all. */
const isElsewhere = (some: Claimed, all: Claimed | undefined): boolean =>
  some.kind === 'displaced' &&
  some.place !== null &&
  all?.kind === some.kind &&
  all.sentence === some.sentence &&
  all.place !== some.place &&
  (all.low ?? 0) > (some.low ?? 0);

/** Any of so few who were shot may have died. */
const few = 4;
/** "Nineteen people, including the imam, were shot": he is one of those. */
const isOneOfMany = ({ claim, sentence, kind }: Claimed, figures: readonly Claimed[]) =>
  figures.some(
    (one) => one.kind === kind && one.sentence === sentence && one.claim?.at === claim?.at && (one.low ?? 0) > few,
  );

/** "A man was shot in the chest. He is in stable condition." */
const isAlive = (shot: Claimed, next: Claimed | undefined): boolean =>
  shot.low === 1 &&
  next?.low === 1 &&
  next.kind === 'injured' &&
  next.sentence === shot.sentence + 1 &&
  next.claim?.victims.sort === 'pronoun' &&
  /(?:stable|fair|good) condition$|^expected to/.test(next.claim.word);

/** "A judge was shot and wounded; her driver was killed": where a sentence tells both, they are two. */
const isWounded = ({ claim, sentence, victims }: Claimed, killed: readonly Claimed[]) =>
  (/and (?:wounded|injured)$/.test(claim?.word ?? '') ||
    (claim?.role !== 'of' && /^(?:his|her) \p{L}/u.test(victims ?? ''))) &&
  killed.some((dead) => dead.sentence === sentence && dead.victims !== victims);

/** Whether a figure tells of people killed or hurt. */
const isHarm = ({ kind, low }: Claimed) => (kind === 'killed' || kind === 'injured') && low !== 0;

/** "43 people are in hospital", "remain in hospital": unless people are killed or hurt elsewhere; one may be ill all the same. */
const mayBeIll = (figure: Claimed, figures: readonly Claimed[]) => {
  const found = inHospital.exec(figure.claim?.word ?? '');
  if (!found || figure.claim?.victims.part) return false;
  if (found[1] === undefined && carers.test(figure.victims ?? '')) return true;
  const others = figures.filter((one) => isHarm(one) && (one.kind === 'killed' || one.sentence !== figure.sentence));
  return others.length === 0 || (found[1] === undefined && figure.low === 1);
};
const carers = /\b(?:doctors?|nurses?|medics|surgeons?|staff|workers|officials?|visitors?|patients?)\b/i;
const inHospital = /^(remain\w* )?in (?:the )?hospital$/;

/** "Three of those held". */
const isHeld = (kind: Figure['kind'], claim: FigureClaim | null) => kind === 'detained' && claim?.word === 'held';

/** "The two men", "both", behind two named victims: the same. */
function toldAgain(figures: readonly Claimed[]): ReadonlySet<Claimed> {
  const named = new Map<string, Set<string>>();
  return new Set(
    figures.filter(({ claim, kind, low, unit, victims }) => {
      const before = named.get(kind) ?? new Set();
      if (claim?.victims.sort === 'name')
        named.set(kind, before.add((victims ?? '').toLowerCase().split(/\s+/).at(-1) ?? ''));
      return claim?.victims.pointed && unit === 'people' && low !== null && low > 1 && low === before.size;
    }),
  );
}

/** "Three people were shot, one fatally; the two others are in hospital": those shot are the dead and the injured. */
function isTotal(total: Claimed, killed: readonly Claimed[], figures: readonly Claimed[]): boolean {
  const { low } = total;
  return killed.some(
    (dead) =>
      dead.low !== null &&
      low !== null &&
      low > dead.low &&
      mayShareDay(total, dead) &&
      figures.some(
        (one) =>
          one.kind === 'injured' && one.low === low - (dead.low ?? 0) && one !== total && mayShareDay(total, one),
      ),
  );
}

/** Whether the same deed may be told with both days: those of a night are two. */
const mayShareDay = ({ date: a }: Claimed, { date: b }: Claimed): boolean =>
  a === null || b === null || (daysBetween(a.to, b.from) <= 1 && daysBetween(b.to, a.from) <= 1);
const daysBetween = (from: Day, to: Day) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The last word of a name; null where the words for who are none. */
function lastName({ claim, victims }: Claimed): string | null {
  return claim?.victims.sort === 'name' ? (/(\p{Lu}[\p{L}’'-]*)\P{L}*$/u.exec(victims ?? '')?.[1] ?? null) : null;
}

function firstOf(figures: readonly Claimed[], holds: (figure: Claimed) => boolean): ReadonlyMap<string, Claimed> {
  const first = new Map<string, Claimed>();
  for (const figure of figures)
    if (figure.low !== 0 && !first.has(figure.kind) && holds(figure)) first.set(figure.kind, figure);
  return first;
}

/** A man is no woman; who is neither by the words may be either. */
function sexOf({ victims }: Figure): 'male' | 'female' | null {
  const [man, woman] = [male.test(victims ?? ''), female.test(victims ?? '')];
  return man === woman ? null : man ? 'male' : 'female';
}
