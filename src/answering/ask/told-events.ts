import { type Corpus, wordsOfPassage } from '../../search/corpus.js';
import { knownWeight } from '../../search/known-terms.js';
import { nearTo } from '../../search/nearness.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { termsOf } from '../../search/terms.js';

const asksWhen = /^\W*when(?:['’]?s|\s+(?:is|was|are|were|did|does|do|will|has|had))\b/i;
/** "Who designed the bridge of Lune?", "How many people were killed in Lune?": the word for what they did, or for what became of them. */
const asksDeed = [
  /^\W*who\s+(?:first\s+|originally\s+)?(designed|built|invented|wrote|composed|painted|directed|discovered|founded|produced|drew|sculpted|developed|translated|edited|made(?!.*["“:])|created|coined|recorded|sang|hosted|launched|organi[sz]ed|started|established|commissioned)\b/i,
  /^\W*how many (?:\p{L}+ ){1,3}?(?:(?:were|was|have|had|has|did|been) ){0,2}(die|died|killed|drowned|injured|hurt|wounded|rescued|arrested|detained|evacuated)\b/iu,
];
const asksBirth =
  /^\W*(?:when|where|(?:in\s+)?(?:what|which)\s+\w+)\s+(?:is|was|were)\b.*\bborn\b|\b(?:date|day|year|place|month|country) of birth\b|\bbirth ?(?:day|date|place)\b/i;
const birth = /\b(?:born|births?|birth(?:day|place)|n[ée]e|native)\b|\bb\.\s|\(\s*[^()]{0,30}\d{3,4}\s?[–—-]/i;
/** "(1902–1981)", "(4 May 1902 - 3 June 1981)": when somebody lived. */
const lifespan = /\d{3,4}\s*[–—-]\s*(?:\d{1,2}\s\p{L}+\s|\p{L}+\s\d{1,2},\s)?\d{3,4}/u;

/** Terms of verbs that any day tells of: "When did the war begin?" is told by "the war of 1812". */
const vague: ReadonlySet<string> = new Set(
  termsOf('began started happened occurred ended came went took place made got became'),
);

/** When something began is told by a word for that, or by how long it went on. */
const asksBeginning = /^\W*when\b.*\b(?:begin|began|start|started|break out|broke out|erupt(?:ed)?)\W*$/i;
const beginning =
  /\b(?:beg[aiu]n\w*|(?<!\bthe )start\w*|launch\w*|erupt\w*|br(?:oke|eaks?|oken) out|outbreak|onset|open\w*|since|first|spark\w*|trigger\w*|founded|established|formed|created|debut\w*|premier\w*|inaugurat\w*|from|until|last(?:s|ed|ing)?|for (?:\S+ ){1,3}(?:years?|months?|weeks?|days?|hours?)|at \d|age|old)\b|-(?:year|month|week|day|hour)\b|\d\s?[–—-]\s?\d/i;

/** "Injured" is near to "killed", and another number. */
const veryNear = 0.6;
const dying = /^(?:die|died|killed|drowned)$/i;
/** "It claimed 60 lives." */
const toll = /\b(?:lives|toll)\b/i;

/** Share, by weight, of what a question says of its names that a passage has, or something near to it, at least. */
const leastSaid = 0.15;
const mostSaid = 3;

/**
 * Whether a passage tells of the event whose day, of the birth whose day or place, or of the deed whose doer or whose people a
 * question asks for: it has some of what the question says of its names, or words near to it. Null where something else is
 * asked.
 */
export function eventTold(corpus: Corpus, question: Question): ((passage: Passage) => boolean) | null {
  if (asksBirth.test(question.text)) return (passage) => birth.test(wordsOfPassage(corpus, passage));
  const verb = asksDeed.map((asks) => asks.exec(question.text)?.[1]).find((word) => word !== undefined);
  if (verb !== undefined) {
    const says = saysOf(corpus, termsOf(verb), question.kind === 'how-many' ? veryNear : 0);
    // "The songs, by Ada Marsh, …"
    const isBy = (passage: Passage) =>
      question.kind === 'who' &&
      /\bby\b/i.test(wordsOfPassage(corpus, passage)) &&
      termsIn(corpus, passage).some((term) => question.terms.includes(term));
    const isToll = (passage: Passage) => dying.test(verb) && toll.test(wordsOfPassage(corpus, passage));
    return (passage) => says?.(passage) === true || isBy(passage) || isToll(passage);
  }
  const names = new Set(question.names.flatMap(({ terms }) => terms));
  const said = question.terms.filter((term) => !names.has(term) && !vague.has(term));
  if (!asksWhen.test(question.text) || names.size === 0 || said.length > mostSaid) return null;
  const says = saysOf(corpus, said);
  const begins = asksBeginning.test(question.text);
  return (
    says &&
    ((passage) => {
      const words = wordsOfPassage(corpus, passage);
      return (says(passage) && !(begins && !beginning.test(words))) || lifespan.test(words);
    })
  );
}

/** Whether a passage has terms, or some that are at least as near to them; null where there are none. */
function saysOf(corpus: Corpus, terms: readonly string[], least = 0): ((passage: Passage) => boolean) | null {
  if (terms.length === 0) return null;
  const near = terms.map((term) => ({ term, weight: knownWeight(term), others: nearerThan(term, least) }));
  const total = near.reduce((sum, { weight }) => sum + weight, 0);
  return (passage) => {
    const has = new Set(termsIn(corpus, passage));
    const share = near.reduce((sum, { term, weight, others }) => {
      const nearest = has.has(term) ? 1 : Math.max(0, ...others.map(([other, near]) => (has.has(other) ? near : 0)));
      return sum + weight * nearest;
    }, 0);
    return share >= leastSaid * total;
  };
}

const nearerThan = (term: string, least: number) => [...nearTo(term)].filter(([, near]) => near >= least);

function termsIn(corpus: Corpus, { article, sentence }: Passage): string[] {
  const { own = [], heading = [] } = corpus.index.termsOfArticle(article)[sentence] ?? {};
  return [...own, ...heading];
}
