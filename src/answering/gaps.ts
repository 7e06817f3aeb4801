import { folded } from '../text/folded.js';

/** A question that was refused. */
export interface Refused {
  readonly question: string;
  /** The names, numbers and words of it that no article had; empty where none was missing. */
  readonly missing: readonly string[];
  /** When, as milliseconds since 1970. */
  readonly at: number;
}

/** Refused questions that lacked the same. */
export interface Gap {
  /** As it was typed last; null for questions of which every word was there. */
  readonly missing: string | null;
  /** How often it was lacking. */
  readonly count: number;
  /** The questions, each once, newest first. */
  readonly questions: readonly string[];
}

/** Refused questions by what was missing, most often missing first; a question that lacked two things is in two groups. */
export function gaps(refused: readonly Refused[]): Gap[] {
  const groups = new Map<
    string,
    { missing: string | null; count: number; questions: Map<string, string>; at: number }
  >();
  for (const { question, missing, at } of refused.toSorted((a, b) => b.at - a.at)) {
    for (const lack of missing.length > 0 ? missing : [null]) {
      const group = groups.get(folded(lack ?? '')) ?? { missing: lack, count: 0, questions: new Map(), at };
      group.count++;
      if (!group.questions.has(folded(question))) group.questions.set(folded(question), question);
      groups.set(folded(lack ?? ''), group);
    }
  }
  return [...groups.values()]
    .sort((a, b) => Number(a.missing === null) - Number(b.missing === null) || b.count - a.count || b.at - a.at)
    .map(({ missing, count, questions }) => ({ missing, count, questions: [...questions.values()] }));
}
