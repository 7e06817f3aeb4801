import type { Name } from '../../reading/reading.js';
import { type Corpus, sentenceOf } from '../../search/corpus.js';
import { isInstitution } from '../../search/leaning.js';
import type { Passage } from '../../search/passage-index.js';
import type { Question } from '../../search/question.js';
import { termsOf } from '../../search/terms.js';
import { contains, type Range } from '../../text/span.js';
import { wordTexts } from '../../text/words.js';
import { isRole, officeAsked } from './office.js';

/** "Who is Ana Lopes?" */
const asksWho = /^\W*who(?:['’]?s|\s+(?:is|was))\s+(?:(?:the|this)\s+)?([^,?]{2,60}?)\W*$/i;
const jobs = '(?:job|occupation|profession|role|position|post|title|line of work|background)';
/** "What is Lopes's job?", "what job does ana lopes have", "what does she do for a living" */
const asksJob = [
  new RegExp(
    `\\bwhat(?:['’]?s|\\s+(?:is|was))\\s+(.{2,60}?)['’]?s?['’]?\\s+(?:current\\s+|former\\s+)?${jobs}(?:\\s+(?:at|with|for)\\s[^?]+)?\\W*$`,
    'i',
  ),
  new RegExp(`\\bwhat\\s+${jobs}\\s+(?:does|did|do)\\s+(.{2,60}?)\\s+(?:have|hold|do|play)\\W*$`, 'i'),
  /\bwhat\s+(?:does|did|do)\s+(.{2,60}?)\s+(?:do|work as)(?:\s+for\s+(?:a\s+living|work|a\s+job))?\W*$/i,
];

/** "Maria Rosa Silva": of a question that is little but a name, its names are not told by capitals. */
const capitals = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)+$/u;

/** Behind a name: ", 61, who is ", ", the new head ", " was a ". */
const leadsUp =
  /^(?:\s\([^)]{1,30}\))?(?:\s(?:is|was|became|works as|worked as|serves as|served as)\s(?:\p{L}+ed\s(?:as\s)?)?|,\s(?:(?:aged\s)?\d{1,3},\s)?(?:(?:who|and)\s(?:is|was|works as|worked as|serves as|served as|has been)\s)?)(?=\p{L})/u;
/** What ends the words that tell it: "a nurse at the port[, said]". */
const ended = /[,.;:()[\]"“”?!—]|\s(?:who|that|which|and|but|said|says|told)\s/u;
/** What ends the noun at their head. */
const headEnds =
  /\s(?:of|for|at|in|on|from|with|to|by)\s|(?<!(?:^|\s)(?:an?|the|its|his|her|their))\s\p{Ll}+ed(?=\s|$)/u;
const noNoun = /^(?:who|which|that|is|was|\p{L}+ing|\p{L}+ed)\s|\sas\s/u;
/** Before a name: "the [former crane driver ]", "Norden [lawyer ]", "[former Prime Minister ]". */
const ahead =
  /(?<=\b(?:[Tt]he|[Aa]n?|its|his|her|their)\s)(?:(?:former|late|acting|retired)\s)?(?:(?!(?:of|with|for|by|to|in|on|at|and|from|former)\s)[\p{L}-]+\s){1,4}$|(?:\b(?:former|late|acting|retired|deputy|then|ex)[\s-])?(?:(?:\p{Lu}[\p{L}.'’-]*\s){0,4}\p{Lu}[\p{L}.'’-]*|\p{Ll}[\p{Ll}-]*)\s$/u;
const opener =
  /^(?:the|an?|its|his|her|their|if|as|when|while|although|though|after|before|since|but|and|with|for|in|on|at)\s/i;
/** Behind a name such a noun is somebody's: "a veterinarian", "the campaign manager". */
const trade = /^\p{Ll}{2,}(?:[eo]r|[iae]an|ist|eer|fellow|chief)$/u;
const noJob = /^(?:mr|mrs|ms|miss|dr|st|former)$/;
/** Characters on either side of a name that are looked at. */
const longest = 90;

/**
 * The terms of the name of whom a question asks who they are, or what their job is; none for other questions, of which is
 * who holds an office: "Who is the Prime Minister of Norden?"
 */
export function askedName(question: Question): readonly string[] {
  const asked = [asksWho, ...asksJob].map((one) => one.exec(question.text)?.[1]).find((words) => words !== undefined);
  if (asked === undefined || officeAsked(question) !== null) return [];
  const terms = termsOf(asked);
  const named = new Set(question.names.flatMap((name) => name.terms));
  return capitals.test(asked) || terms.every((term) => named.has(term)) ? terms : [];
}

/**
 * The words of a passage that tell what somebody is, beside their name, of which `name` are terms: "a nurse at the port" of
 * "Ana Lopes, a nurse at the port, said", "lawyer" of "the lawyer Ana Lopes". Undefined where none do.
 */
export function jobIn(corpus: Corpus, passage: Passage, name: readonly string[]): Range | undefined {
  const told = sentenceOf(corpus, passage);
  if (!told) return undefined;
  const { entry, span } = told;
  const { text } = entry.article;
  const has = (words: string) => {
    const own = termsOf(words);
    return name.every((term) => own.includes(term));
  };
  const asked = entry.reading.names.filter((one) => one.forms.some(has) && !isInstitution(one));
  for (const { forms, mentions } of asked) {
    for (const mention of mentions) {
      if (!contains(span, mention)) continue;
      // "President Lopes" says nothing of Ana Lopes, where he has another first name.
      const said = termsOf(text, mention);
      if (!has(text.slice(mention.start, mention.end)) && isShared(entry.reading.names, forms, said)) continue;
      const from = Math.max(span.start, mention.start - longest);
      const to = Math.min(span.end, mention.end + longest);
      const found =
        jobBehind(text.slice(mention.end, to), mention.end) ?? jobAhead(text.slice(from, mention.start), from);
      if (found) return found;
    }
  }
  return undefined;
}

/** Whether a name with none of some forms has all terms of one, as a surname. */
const isShared = (names: readonly Name[], forms: readonly string[], said: readonly string[]): boolean =>
  names.some(({ full }) => !forms.includes(full) && said.every((term) => termsOf(full).includes(term)));

/** In words behind a name that begin at `at`. */
function jobBehind(words: string, at: number): Range | undefined {
  const lead = leadsUp.exec(words)?.[0].length;
  if (lead === undefined) return undefined;
  const rest = words.slice(lead);
  const [clause = ''] = rest.split(ended, 1);
  const [noun = ''] = clause.split(headEnds, 1);
  const head = wordTexts(noun).at(-1) ?? '';
  // "the host of "Lune Tonight""
  const told = /^\s?["“]/.test(rest.slice(clause.length)) ? noun : clause;
  return (isJob(head) || trade.test(head)) && !noNoun.test(noun)
    ? { start: at + lead, end: at + lead + told.trimEnd().length }
    : undefined;
}

/** In words before a name that begin at `at`. */
function jobAhead(words: string, at: number): Range | undefined {
  const found = ahead.exec(words);
  const skipped = opener.exec(found?.[0] ?? '')?.[0].length ?? 0;
  const title = found?.[0].slice(skipped).trimEnd() ?? '';
  const start = at + (found?.index ?? 0) + skipped;
  return isJob(wordTexts(title).at(-1) ?? '') ? { start, end: start + title.length } : undefined;
}

/** Whether a word tells what somebody is: no mere honorific. */
function isJob(word: string): boolean {
  const plain = word.toLowerCase();
  return !noJob.test(plain) && isRole(plain);
}
