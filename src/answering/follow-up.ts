import type { Corpus } from '../search/corpus.js';
import { termsOf } from '../search/terms.js';
import { ask } from './ask.js';
import { ofThePassage, ofTheQuestion, ofTheQuote } from './follow-up/follow-up-asking.js';
import { changed } from './follow-up/follow-up-change.js';
import { type Conversation, conversationOf, type Readings } from './follow-up/follow-up-conversation.js';
import { fragmentOf, ofTheirs } from './follow-up/follow-up-fragment.js';
import { changedArticle, changedSpeech } from './follow-up/follow-up-options.js';
import { isPlacePreposition, isSeveral, type Part, partsOf } from './follow-up/follow-up-parts.js';
import {
  antecedents,
  calledInQuestion,
  isOwn,
  pronounIn,
  speakersAt,
  spokenOfBy,
  withName,
} from './follow-up/follow-up-pronouns.js';
import {
  articleOf,
  asking,
  changeable,
  isOfQuote,
  questionOf,
  type Spoken,
  type Turn,
  type Understood,
} from './follow-up/follow-up-turn.js';
import { agreeing, asQuestion, isQuestion, untied } from './follow-up/follow-up-wording.js';
import { whoSaid } from './who-said.js';

export type { Spoken, Turn, Understood } from './follow-up/follow-up-turn.js';

/** What a follow-up was understood as, and the other way to read it. */
export interface FollowUp extends Understood {
  /** True where only the next passages of the last answer are wanted: command and options are the last ones. */
  readonly more: boolean;
  readonly alternative: Understood | null;
}

/** Longer messages are questions of their own. */
const longest = 200;

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
  const elsewhere = changedArticle(corpus, last, core);
  if (elsewhere) return { ...elsewhere, more: false, alternative: plain };
  const talk = conversationOf(corpus, changeable(last));
  const read =
    ofThePassage(talk, core) ??
    ofTheQuote({ ...talk, last }, core) ??
    ofTheQuestion(talk, core) ??
    ofSomebody({ ...talk, last, ...(isOfQuote(last) ? { parts: [] } : {}) }, core) ??
    ofThePlace(talk, core) ??
    ofFigures(talk, core) ??
    ofTheStory(talk, core);
  if (read) return { ...read.first, more: false, alternative: read.second ?? plain };
  const [, elliptic] =
    /^(?:did|does|do|was|were|is|are|has|have|will)\s+((?:the\s+)?\S+(?:\s+\S+){0,2})$/i.exec(core) ?? [];
  if (elliptic === undefined && isQuestion(core)) return null;
  const fragment =
    ofTheirs({ ...talk, last }, core) ?? fragmentOf(talk, elliptic ?? core, elliptic === undefined && tied);
  const understood =
    fragment &&
    ((isOfQuote(last) && changedSpeech(corpus, last, fragment)) || changed(corpus, talk.last, talk.parts, fragment));
  if (!understood || understood.understood === talk.question) return null;
  // A bare name is as likely a search of its own; "and Russia", "in Homs", "the injured" are not.
  const bare =
    !tied &&
    elliptic === undefined &&
    fragment.length === 1 &&
    fragment[0]?.type === 'entity' &&
    fragment[0].preposition === null;
  return bare ? { ...plain, more: false, alternative: understood } : { ...understood, more: false, alternative: plain };
}

/** Who and what a conversation has spoken of up to its last turn: what the next one may call by a pronoun. */
export function spokenOf(corpus: Corpus, last: Turn): Spoken[] {
  return spokenOfBy(corpus, last, conversationOf(corpus, changeable(last)));
}

const wantsMore =
  /^(?:(?:show|tell|give)\s+(?:me\s+|us\s+)?)?(?:some\s+|any\s+)?(?:more|others?|next|continue|go on|what else|anything else|next page|more of (?:it|that|this|them))$/i;
const speechQuestion =
  /^what\s+(?:else\s+)?(?:did|does|has|have)\s+(.+?)\s+(?:say|said|says|tell|told|claim|claimed|add|warn|announce|announced)(?:\s+(?:about|on|of)\s+(.+))?$/i;

/** Questions with a pronoun: "what did he say?", "why did they refuse?". */
function ofSomebody({ corpus, last, lexicon, today, parts }: Conversation, core: string): Readings | null {
  const pronoun = isQuestion(core) ? pronounIn(core) : null;
  if (pronoun === null || isOwn(pronoun, core, partsOf(core, lexicon, today))) return null;
  const spoke = speechQuestion.test(core);
  const [best] = last.passages;
  const [meant, other] = antecedents(corpus, last, { pronoun, spoke, parts, lexicon });
  // "What else did he say?" behind "who said that?": whoever it was.
  const name = meant ?? (spoke && isOfQuote(last) && best ? speakersAt(corpus, best)[0] : undefined);
  if (name === undefined) return null;
  const asked = (who: string): Understood => {
    const called = calledInQuestion(who, lexicon);
    const named = withName(core, pronoun, called);
    const question = asQuestion(agreeing(named, named.indexOf(called), pronoun === 'they' && isSeveral(called)));
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

/** "Who refused to come [to the table]?": neither where nor of what anybody died. */
const ofNoPlace = /^(?:about|to|for|with|against)$/;

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
      (type === 'date' && !dated) || (type === 'entity' && preposition !== null && !ofNoPlace.test(preposition)),
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

/** "Who lives there?": in the place of the last question. */
function ofThePlace({ last, parts }: Conversation, core: string): Readings | null {
  if (!isQuestion(core) || !/(?<!\b(?:is|are|was|were|be|been)\s)\bthere$/i.test(core)) return null;
  const isPlace = (part: Part) =>
    part.type === 'entity' && (part.sort === 'place' || isPlacePreposition(part.preposition));
  const place =
    parts.find(isPlace) ??
    (/^where\b/i.test(questionOf(last)) ? parts.find(({ type }) => type === 'entity') : undefined);
  if (!place) return null;
  const preposition = isPlacePreposition(place.preposition) ? place.preposition : 'in';
  return { first: asking(asQuestion(core.replace(/\bthere$/i, `${preposition} ${place.text}`)), articleOf(last)) };
}
