import type { Article } from '../../text/article.js';
import { firstFrom } from '../../text/first-from.js';
import type { Range } from '../../text/span.js';
import { lazily } from '../lazily.js';
import { knownNames } from '../names/known-names.js';
import type { Name } from '../reading.js';
import { Person } from './persons.js';

/** An answer of an interview: a paragraph of it, and who gives it; null where that is not told. */
export interface Answer {
  readonly content: Range;
  readonly speaker: string | null;
}

const questionLabel = /^(?:Q|Question)[.:]\s+(?=\S)/;
const answerLabel = /^(?:A|Answer)[.:]\s+(?=\S)/;
/** "BERG: No.", "Ana Berg:" */
const speakerLabel = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}:(?=\s|$)/u;
/** Questions that make an interview of an article where no label tells it, and where one does. */
const fewestQuestions = 3;
const fewestLabelled = 2;
/** A longer paragraph that ends with a question is no interviewer's. */
const longestQuestion = 700;
const ownWords = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]e)\b/;
const inMarks = /[“"][^“”"\n]*[”"]/g;
/** "“No,” says Hale", "“No,” she said" */
const saidBeside = /[”"]\s(?:\p{L}+\s){0,2}(?:said|says)\b/u;
const aboutInterview = /^(?:This|The) (?:interview|conversation|transcript)\b|^(?:Interview|Edited) by\b/;

/**
 * The answers of an interview by the index of their paragraph: what stands behind "A:", or between paragraphs that ask
 * ("Why did you leave?"), as long as it is not about who is interviewed. A list of questions that readers ask, with
 * answers that nobody gives of himself, is none.
 */
export function findAnswers(article: Article, names: readonly Name[]): Map<number, Answer> {
  const { text, paragraphs } = article;
  const slice = ({ start, end }: Range) => text.slice(start, end);
  const isLabelled = paragraphs.filter((one) => answerLabel.test(text.slice(one.start, one.start + 12))).length > 1;
  const questions = isLabelled ? labelledQuestions(article) : bareQuestions(article);
  const found = new Map<number, Answer>();
  const [first] = questions;
  if (first === undefined || questions.length < (isLabelled ? fewestLabelled : fewestQuestions)) return found;
  if (!isLabelled && paragraphs.filter((one) => speakerLabel.test(slice({ ...one, end: one.start + 60 }))).length > 1)
    return found;
  const asked = interviewee(article, names, paragraphs[first]?.start ?? 0);
  if (asked === null && !isLabelled) return found;
  questions.forEach((question, i) => {
    const next = questions[i + 1];
    for (let at = question + 1; at < (next ?? paragraphs.length); at++) {
      const paragraph = paragraphs[at];
      if (!paragraph) return;
      const label = answerLabel.exec(text.slice(paragraph.start, paragraph.start + 12))?.[0] ?? '';
      const isFirst = at === question + 1;
      if (isLabelled && isFirst && label === '') return;
      const words = slice(paragraph);
      const isTold =
        aboutInterview.test(words) ||
        saidBeside.test(words) ||
        (label === '' && asked !== null && isNamed(asked, paragraph));
      const goesOn = isFirst || next !== undefined || ownWords.test(words.replace(inMarks, ''));
      if (isTold || !goesOn) return;
      const content = { start: paragraph.start + label.length, end: paragraph.end };
      found.set(at, { content, speaker: asked?.full ?? null });
    }
  });
  const answers = [...found.values()].map(({ content }) => slice(content));
  return isLabelled ||
    areAnswers(
      questions.map((at) => slice(paragraphs[at] ?? { start: 0, end: 0 })),
      answers,
    )
    ? found
    : new Map();
}

const labelledQuestions = ({ text, paragraphs }: Article): number[] =>
  paragraphs.flatMap(({ start }, at) => (questionLabel.test(text.slice(start, start + 16)) ? [at] : []));

/** The paragraphs that end with a question and begin no quotation; what stands behind one is its answer, though it end with one too. */
function bareQuestions({ text, paragraphs }: Article): number[] {
  const questions: number[] = [];
  paragraphs.forEach(({ start, end }, at) => {
    const asks = text.charAt(end - 1) === '?' && !/^[“"‘'—–-]/.test(text.slice(start, start + 1));
    if (asks && end - start <= longestQuestion && questions.at(-1) !== at - 1) questions.push(at);
  });
  return questions;
}

/** Whether questions are put to somebody who answers for himself. */
function areAnswers(questions: readonly string[], answers: readonly string[]): boolean {
  const put = questions.filter((words) => /\byou(?:r|rs|rself)?\b/i.test(words)).length;
  const own = questions.filter((words) => /\bI\b/.test(words)).length;
  const bare = answers.map((words) => words.replace(inMarks, ''));
  const given = bare.filter((words) => ownWords.test(words)).length;
  const ofOne = bare.filter((words) => /\bI\b/.test(words)).length;
  return put > own && put * 3 >= questions.length && ofOne >= 2 && given * 2 >= questions.length;
}

const isNamed = ({ mentions }: Name, { start, end }: Range): boolean => {
  const mention = mentions[firstFrom(mentions, (one) => one.end > start)];
  return mention !== undefined && mention.start < end;
};

/** "spoke to", "sat down with" between two names: the second is interviewed. */
const spokeTo =
  /^[^.!?“"\n]{0,40}\b(?:spoke|speaks|talked|talks|sat down|sits down|met|meets|interviewed|interviews|caught up)\s(?:up\s)?(?:to|with)?\s?(?:[^.!?“"\n]{0,60})$/;
/** "our reporter, [Leo Hale]", "By [Leo Hale]" */
const pressAhead = /\b(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Jj]ournalist|[Ww]riter|[Ii]nterviewer|[Bb]y),?\s$/;

/**
 * The person whom an interview is with: of those named before its first question at `until`, but for who asks, the only
 * one, who is talked to, the one whom the title names, or the most named one; else null.
 */
function interviewee(article: Article, names: readonly Name[], until: number): Name | null {
  const { text, title } = article;
  const places = lazily(() => knownNames(text).places);
  const people = names
    .flatMap((name) => {
      const [mention] = name.mentions;
      if (!mention || mention.start >= until || !isPerson(new Person(name, article, places), title)) return [];
      if (pressAhead.test(text.slice(Math.max(0, mention.start - 20), mention.start))) return [];
      return [{ name, mention, times: name.mentions.filter(({ start }) => start < until).length }];
    })
    .sort((a, b) => a.mention.start - b.mention.start);
  const [first, second] = people;
  if (!first || !second) return first?.name ?? null;
  const titled = people.filter(({ name }) => title !== null && isIn(name, title));
  if (titled[0] && titled.length === 1) return titled[0].name;
  if (spokeTo.test(text.slice(first.mention.end, second.mention.start))) return second.name;
  const [most, next] = people.toSorted((a, b) => b.times - a.times);
  return most && next && most.times > next.times ? most.name : null;
}

/** Whether a name is surely a person's: it tells the gender, or has two words and stands in the title. */
const isPerson = ({ kind, gender, name }: Person, title: string | null): boolean =>
  kind === 'person' && (gender !== 'unknown' || (title !== null && /^\S+ \S+$/.test(name.full) && isIn(name, title)));

/** Whether a title has a name, or its last word. */
const isIn = ({ full, forms }: Name, title: string): boolean =>
  [...forms, full.split(' ').at(-1) ?? full].some((form) => {
    const at = title.indexOf(form);
    return at >= 0 && !letter.test(title.charAt(at - 1)) && !letter.test(title.charAt(at + form.length));
  });
const letter = /\p{L}/u;
