import type { Corpus } from '../../search/corpus.js';
import { periodOf } from '../ask/asked-period.js';
import { namedArticles } from '../named-articles.js';
import { whoSaid } from '../who-said.js';
import { isPlacePreposition, type Part } from './follow-up-parts.js';
import { articleOf, questionOf, type Turn, type Understood } from './follow-up-turn.js';

/** The last figures of another day, kind or place; null where a part is none of these. */
export function changedFigures(turn: Turn, fragment: readonly Part[]): Understood | null {
  const { from: _, to: __, ...others } = turn.options;
  const period = fragment.find((part) => part.type === 'date');
  // Which Sunday is meant nobody can tell: no day is made up.
  if (period?.days === null) return null;
  const options: Record<string, unknown> = period
    ? { ...others, ...periodOf(period.days, period.preposition) }
    : { ...turn.options };
  for (const part of fragment) {
    if (part.type === 'date') continue;
    if (part.type === 'figure') options.kind = part.kind;
    else if (part.sort === 'place' || isPlacePreposition(part.preposition)) options.place = part.full;
    else return null;
  }
  return { command: 'casualties', options, understood: questionOf({ ...turn, options }) };
}

/** The last command put to another article, which is called by its id or title: "and in ferry-sinks?". Null for other words. */
export function changedArticle(corpus: Corpus, turn: Turn, core: string): Understood | null {
  const [article, ...others] = namedArticles(corpus, core.replace(/^(?:in|of|from|about)\s+/i, ''));
  const question = questionOf(turn);
  if (!article || others.length > 0 || question === '' || turn.options.article === article.id) return null;
  const options = { ...turn.options, article: article.id };
  return { command: turn.command, options, understood: `${question} (${article.title ?? article.id})` };
}

/**
 * The last quotations or check asked of somebody else, or of their words about something: of what a name is, its
 * quotations tell where it has any. Null where that does not come of a fragment.
 */
export function changedSpeech(corpus: Corpus, turn: Turn, fragment: readonly Part[]): Understood | null {
  const [part] = fragment;
  if (fragment.length !== 1 || part?.type !== 'entity' || isPlacePreposition(part.preposition)) return null;
  const { speaker, quote } = turn.options;
  const scope = articleOf(turn);
  const said = (command: string, options: Readonly<Record<string, unknown>>): Understood => ({
    command,
    options,
    understood: questionOf({ ...turn, command, options }),
  });
  const isAbout = part.preposition === 'about' || part.preposition === 'on';
  if (!isAbout && turn.command === 'check-quote' && typeof speaker === 'string') {
    return said('check-quote', { ...turn.options, speaker: part.full });
  }
  const about = typeof turn.options.about === 'string' ? { about: turn.options.about } : {};
  const ofThem = { speaker: part.full, ...about, ...scope };
  if (!isAbout && whoSaid(corpus, ofThem).found) return said('who-said', ofThem);
  if (!isAbout && whoSaid(corpus, { speaker: part.full, ...scope }).found) {
    return said('who-said', { speaker: part.full, ...scope });
  }
  if (typeof speaker !== 'string' || typeof quote === 'string') return null;
  const onThat = { speaker, about: part.full, ...scope };
  const isTopic = isAbout || part.sort === 'thing' || whoSaid(corpus, onThat).found;
  return isTopic ? said('who-said', onThat) : null;
}
