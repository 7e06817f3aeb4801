import type { Corpus } from '../../search/corpus.js';
import { contains } from '../../text/span.js';
import type { At } from '../answer.js';
import type { Conversation, Readings } from './follow-up-conversation.js';
import { calledInQuestion, speakersAt } from './follow-up-pronouns.js';
import { articleOf, asking, isOfQuote, questionOf } from './follow-up-turn.js';
import { askedWith, asQuestion, statementOf } from './follow-up-wording.js';

const whoSaidThat =
  /^(?:who\s+(?:said|says|say|claims?|claimed|told\s+\p{L}+|reported|reports|wrote)(?:\s+(?:that|this|it|so))?|says\s+who|according to whom|whose\s+(?:words?|claim|quote)\s+(?:is|are|was)\s+(?:that|this|it|these)|(?:what(?:’|'| i)s\s+(?:the|your)\s+)?source)$/iu;
const isItConfirmed =
  /^(?:(?:is|was|has|have|been|are)\s+(?:that|this|it|these|those)\s+(?:been\s+)?(?:(?:officially|independently|really|actually)\s+)?(?:confirmed|verified|true|certain|sure|denied|proven|corroborated)|(?:(?:officially|independently)\s+)?(?:confirmed|verified))(?:\s+by\s+anyone)?$/i;

/** Questions about the passage that answered: who said it, whether it is confirmed. */
export function ofThePassage({ corpus, last, question }: Conversation, core: string): Readings | null {
  const [best] = last.passages;
  const text = best && corpus.byId.get(best.article)?.article.text.slice(best.start, best.end);
  if (!best || !text) return null;
  if (whoSaidThat.test(core)) {
    const options = { quote: saidIn(corpus, best, last.answer).slice(0, 2000), article: best.article };
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

/** The words of a passage that "who said that?" means: what is said there that holds the answer, else all of them. */
function saidIn(corpus: Corpus, passage: At, answer: string | undefined): string {
  const { article, reading } = corpus.byId.get(passage.article) ?? {};
  const at = answer === undefined ? -1 : (article?.text.slice(passage.start, passage.end).indexOf(answer) ?? -1);
  const marked = { start: passage.start + at, end: passage.start + at + (answer?.length ?? 0) };
  const content = reading?.quotations.find(({ content }) => at >= 0 && contains(content, marked))?.content;
  return article?.text.slice(content?.start ?? passage.start, content?.end ?? passage.end) ?? '';
}

/** "When?" behind "who said that?": when they said it. */
export function ofTheQuote({ corpus, last, lexicon }: Conversation, core: string): Readings | null {
  if (!isOfQuote(last) || !/^(?:when|where|why)$/i.test(core)) return null;
  const [best] = last.passages;
  const [speaker] = best ? speakersAt(corpus, best) : [];
  return speaker === undefined
    ? null
    : {
        first: asking(
          `${capital(core.toLowerCase())} did ${calledInQuestion(speaker, lexicon)} say that?`,
          articleOf(last),
        ),
      };
}

const bareAsking =
  /^((?:(?:in|on) )?(?:which|what) (?:state|city|country|town|county|village|year|month|day)|(?:by|with|for|to|from) whom|(?:by|with|for) what|(?:since|until|by) when|(?:for )?how (?:much|long)|how (?:often|far|old|many)|(?:from|to) where|where (?:to|from)|when|where|why|who|how)(?:\s+(?:not|come|was (?:that|this|it)|is (?:that|this|it)|were they|did (?:that|this|it|they) (?:happen|take place|occur)|has (?:that|this|it) happened))?$/i;

/** "When?", "where was that?", "which state?": the last question with another asking word. */
export function ofTheQuestion({ last, question, lexicon }: Conversation, core: string): Readings | null {
  const found = bareAsking.exec(core)?.[1]?.toLowerCase();
  if (found === undefined || question === '') return null;
  const [best] = last.passages;
  // "Where to?" is "Where … to?".
  const behind = /^where (to|from)$|^(to|from) where$/.exec(found)?.find((word, i) => i > 0 && word) ?? '';
  const asked = behind === '' ? capital(found.replace(/^(?=which|what)/, 'in ')) : 'Where';
  const deictic = /\b(?:that|this|it|they)\b/i.test(core);
  const scope = deictic && best ? { article: best.article } : articleOf(last);
  const marked = lexicon.get((last.answer ?? '').toLowerCase())?.full;
  const first = askedWith(asked, question, { behind, ...(marked === undefined ? {} : { doer: marked }) });
  return first === null ? null : { first: asking(first, scope) };
}

const capital = (words: string) => words.replace(/^./, (first) => first.toUpperCase());
