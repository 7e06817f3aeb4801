import type { Corpus } from '../search/corpus.js';
import { termsOf } from '../search/terms.js';
import type { Day } from '../text/article.js';
import { ask } from './ask.js';
import { changed, changedSpeech } from './follow-up-change.js';
import { type Lexicon, lexiconOf, type Part, partsOf } from './follow-up-parts.js';
import { antecedents, calledInQuestion, pronounIn, speakersAt, withName } from './follow-up-pronouns.js';
import {
  articleOf,
  asking,
  changeable,
  isOfQuote,
  questionOf,
  type Turn,
  textOption,
  type Understood,
} from './follow-up-turn.js';
import { askedWith, asQuestion, isQuestion, statementOf, untied } from './follow-up-wording.js';
import { whoSaid } from './who-said.js';

export type { Turn, Understood } from './follow-up-turn.js';

/** What a follow-up was understood as, and the other way to read it. */
export interface FollowUp extends Understood {
  /** True where only the next passages of the last answer are wanted: command and options are the last ones. */
  readonly more: boolean;
  readonly alternative: Understood | null;
}

/** Longer messages are questions of their own. */
const longest = 200;

interface Conversation {
  readonly corpus: Corpus;
  /** The last turn; behind "who said that?" the one before. */
  readonly last: Turn;
  readonly lexicon: Lexicon;
  /** The day against which "Sunday" is understood: of the newest article that was answered from; null where none tells. */
  readonly today: Day | null;
  /** The last question in words, and its parts. */
  readonly question: string;
  readonly parts: readonly Part[];
}

/**
 * What `words` mean after the last question and its answer: "and on Sunday?", "who said that?", "what did he say?",
 * "more". Null where they are a question of their own, to be asked as they stand.
 */
export function followUp(corpus: Corpus, last: Turn, words: string): FollowUp | null {
  if (words.length > longest) return null;
  const { core, tied } = untied(words);
  if (core === '' && !tied) return null;
  if (wantsMore.test(core)) {
    return {
      command: last.command,
      options: last.options,
      understood: questionOf(last) || 'more',
      ...(last.before ? { before: last.before } : {}),
      more: true,
      alternative: null,
    };
  }
  const plain = asking(words.trim(), articleOf(last));
  const talk = conversationOf(corpus, changeable(last));
  const read =
    ofThePassage(talk, core) ??
    ofTheQuote(corpus, last, core) ??
    ofTheQuestion(talk, core) ??
    ofSomebody({ ...talk, last, ...(isOfQuote(last) ? { parts: [] } : {}) }, core) ??
    ofFigures(talk, core) ??
    ofTheStory(talk, core);
  if (read) return { ...read.first, more: false, alternative: read.second ?? plain };
  if (isQuestion(core)) return null;
  const fragment = fragmentOf(talk, core, tied);
  const understood =
    fragment &&
    ((isOfQuote(last) && changedSpeech(corpus, last, fragment)) || changed(corpus, talk.last, talk.parts, fragment));
  if (!understood || understood.understood === talk.question) return null;
  // A bare name is as likely a search of its own; "and Russia", "in Homs", "the injured" are not.
  const bare = !tied && fragment.length === 1 && fragment[0]?.type === 'entity' && fragment[0].preposition === null;
  return bare ? { ...plain, more: false, alternative: understood } : { ...understood, more: false, alternative: plain };
}

/** One reading, and a second that is nearer than the words as they stand. */
interface Readings {
  readonly first: Understood;
  readonly second?: Understood;
}

const wantsMore =
  /^(?:(?:show|tell|give)\s+(?:me\s+|us\s+)?)?(?:some\s+|any\s+)?(?:more|others?|next|continue|go on|what else|anything else|next page|more of (?:it|that|this|them))$/i;
const whoSaidThat =
  /^(?:who\s+(?:said|says|say|claims?|claimed|told\s+\p{L}+|reported|reports|wrote)(?:\s+(?:that|this|it|so))?|says\s+who|according to whom|whose\s+(?:words?|claim|quote)\s+(?:is|are|was)\s+(?:that|this|it|these)|(?:what(?:’|'| i)s\s+(?:the|your)\s+)?source)$/iu;
const isItConfirmed =
  /^(?:is|was|has|have|been|are)\s+(?:that|this|it|these|those)\s+(?:been\s+)?(?:(?:officially|independently|really|actually)\s+)?(?:confirmed|verified|true|certain|sure|denied|proven|corroborated)(?:\s+by\s+anyone)?$/i;

/** Questions about the passage that answered: who said it, whether it is confirmed. */
function ofThePassage({ corpus, last, question }: Conversation, core: string): Readings | null {
  const [best] = last.passages;
  const text = best && corpus.byId.get(best.article)?.article.text.slice(best.start, best.end);
  if (!best || !text) return null;
  if (whoSaidThat.test(core)) {
    const options = { quote: text.slice(0, 2000), article: best.article };
    const understood = questionOf({ ...last, command: 'who-said', options });
    const before = { command: last.command, options: last.options };
    return { first: { command: 'who-said', options, understood, before } };
  }
  if (isItConfirmed.test(core)) {
    const topic = statementOf(question);
    const first = asking(asQuestion(`Is it confirmed or denied that ${topic}`), { article: best.article });
    return topic === '' ? null : { first };
  }
  return null;
}

/** "When?" behind "who said that?": when they said it. */
function ofTheQuote(corpus: Corpus, last: Turn, core: string): Readings | null {
  if (!isOfQuote(last) || !/^(?:when|where|why)$/i.test(core)) return null;
  const [best] = last.passages;
  const [speaker] = best ? speakersAt(corpus, best) : [];
  return speaker === undefined
    ? null
    : { first: asking(`${capital(core.toLowerCase())} did ${calledInQuestion(speaker)} say that?`, articleOf(last)) };
}

const bareAsking =
  /^((?:(?:in|on) )?(?:which|what) (?:state|city|country|town|county|village|year|month|day)|(?:by|with|for|to|from) whom|(?:by|with|for) what|(?:since|until|by) when|(?:for )?how much|how (?:long|often|far|old|many)|(?:from|to) where|where (?:to|from)|when|where|why|who|how)(?:\s+(?:not|come|was (?:that|this|it)|is (?:that|this|it)|were they|did (?:that|this|it|they) (?:happen|take place|occur)|has (?:that|this|it) happened))?$/i;

/** "When?", "where was that?", "which state?": the last question with another asking word. */
function ofTheQuestion({ last, question }: Conversation, core: string): Readings | null {
  const found = bareAsking.exec(core)?.[1]?.toLowerCase();
  if (found === undefined || question === '') return null;
  const [best] = last.passages;
  // "Where to?" is "Where … to?".
  const behind = /^where (to|from)$|^(to|from) where$/.exec(found)?.find((word, i) => i > 0 && word) ?? '';
  const asked = behind === '' ? capital(found.replace(/^(?=which|what)/, 'in ')) : 'Where';
  const deictic = /\b(?:that|this|it|they)\b/i.test(core);
  const scope = deictic && best ? { article: best.article } : articleOf(last);
  return { first: asking(askedWith(asked, question, behind), scope) };
}

const capital = (words: string) => words.replace(/^./, (first) => first.toUpperCase());

const speechQuestion =
  /^what\s+(?:else\s+)?(?:did|does|has|have)\s+(.+?)\s+(?:say|said|says|tell|told|claim|claimed|add|warn|announce|announced)(?:\s+(?:about|on|of)\s+(.+))?$/i;

/** Questions with a pronoun: "what did he say?", "why did they refuse?". */
function ofSomebody({ corpus, last, lexicon, parts }: Conversation, core: string): Readings | null {
  const pronoun = isQuestion(core) ? pronounIn(core) : null;
  if (pronoun === null) return null;
  const spoke = speechQuestion.test(core);
  const [name, other] = antecedents(corpus, last, { pronoun, spoke, parts, lexicon });
  if (name === undefined) return null;
  const asked = (who: string): Understood => {
    const question = asQuestion(withName(core, pronoun, calledInQuestion(who)));
    const about = speechQuestion.exec(withName(core, pronoun, '\u0000'));
    const options = { speaker: who, ...(about?.[2] === undefined ? {} : { about: about[2] }), ...articleOf(last) };
    return about?.[1] === '\u0000' && whoSaid(corpus, options).found
      ? { command: 'who-said', options, understood: question }
      : asking(question, articleOf(last));
  };
  const first = asked(name);
  if (other !== undefined) return { first, second: asked(other) };
  return first.command === 'ask' ? { first } : { first, second: asking(first.understood, articleOf(last)) };
}

/** "How many were injured?": a question for a figure takes place and day from the last one, where it has none. */
function ofFigures({ corpus, last, lexicon, today, parts }: Conversation, core: string): Readings | null {
  if (!/^(?:how many|were (?:any|there)|was anybody|was anyone|who was|who were)\b/i.test(core)) return null;
  const own = partsOf(core, lexicon, today);
  if (!own.some(({ type }) => type === 'figure') || own.some(({ type }) => type === 'entity')) return null;
  if (last.command === 'casualties') {
    const first = changed(corpus, last, parts, own);
    return first && { first };
  }
  const dated = own.some(({ type }) => type === 'date');
  const kept = parts.filter(
    ({ type, preposition }) =>
      (type === 'date' && !dated) || (type === 'entity' && preposition !== null && preposition !== 'about'),
  );
  if (kept.length === 0) return null;
  const tail = kept.map(({ preposition, text }) => (preposition === null ? text : `${preposition} ${text}`)).join(' ');
  return { first: asking(asQuestion(`${core} ${tail}`), articleOf(last)) };
}

/**
 * "How old was the man?": a question without a name is asked of the article that answered last, where that answers it
 * with as many of its words as any other does.
 */
function ofTheStory({ corpus, last, lexicon, today }: Conversation, core: string): Readings | null {
  const [best] = last.passages;
  if (!best || !isQuestion(core)) return null;
  const isNamed = (part: Part) => part.type === 'entity' && /^\p{Lu}/u.test(part.full);
  if (partsOf(core, lexicon, today).some(isNamed)) return null;
  const answered = (scope: { article?: string }) => {
    const { found, passages } = ask(corpus, { question: core, limit: 1, ...scope });
    const told = new Set(termsOf(passages[0]?.text ?? ''));
    return { article: passages[0]?.article, found, shared: termsOf(core).filter((term) => told.has(term)).length };
  };
  const any = answered({});
  const here = answered({ article: best.article });
  if (any.article === best.article || !here.found || here.shared === 0 || here.shared < any.shared) return null;
  return {
    first: asking(asQuestion(core), { article: best.article }),
    second: { ...asking(core, {}), understood: 'in all articles' },
  };
}

/** What a fragment consists of: dates, names and nouns and nothing else; null where other words stand in it. */
function fragmentOf({ lexicon, today }: Conversation, core: string, tied: boolean): Part[] | null {
  if (core.split(' ').length > 8) return null;
  const parts = partsOf(core, lexicon, today).map((part) => {
    const the = part.type === 'entity' ? /\bthe\s+$/i.exec(core.slice(0, part.start)) : null;
    return the ? { ...part, start: the.index, text: core.slice(the.index, part.end) } : part;
  });
  let rest = core;
  for (const { start, end } of parts.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  const left = rest.replaceAll(
    /\b(?:in|at|on|near|from|across|about|by|with|to|for|against|of|since|until|before|after|during|and|the|people)\b|[\s,]+/gi,
    '',
  );
  if (left === '') return parts.length === 0 ? null : parts;
  // A noun without "the": "and soldiers?".
  if (!tied || parts.length > 0 || !/^(?:(?:about|by|with|to|for|against)\s+)?[\p{Ll}-]+(?:\s[\p{Ll}-]+)?$/u.test(core))
    return null;
  const preposition = /^(about|by|with|to|for|against)\s/.exec(core)?.[1] ?? null;
  const text = preposition === null ? core : core.slice(preposition.length + 1);
  return [{ type: 'entity', sort: 'thing', full: text, text, preposition, start: 0, end: core.length }];
}

function conversationOf(corpus: Corpus, last: Turn): Conversation {
  const ids = [...last.passages.map(({ article }) => article), textOption(last, 'article')];
  const lexicon = lexiconOf(corpus, ids);
  const days = ids.flatMap((id) => corpus.byId.get(id)?.article.published ?? []).sort();
  const today = days.at(-1) ?? null;
  const question = questionOf(last);
  return { corpus, last, lexicon, today, question, parts: partsOf(question, lexicon, today) };
}
