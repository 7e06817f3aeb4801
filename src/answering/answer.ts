import type { DayRange, Figure, QuotationForm } from '../reading/reading.js';
import type { Day } from '../text/article.js';
import type { Range, Span } from '../text/span.js';

/** Every answer says whether the articles say it; where not, it may still carry the nearest things found. */
export interface Answer {
  readonly found: boolean;
  /** Where nothing was found: the names, numbers and words of the question that no article has, as they were typed. */
  readonly missing?: readonly string[];
  /** Where nothing was found: the ids of the asked articles in languages that the command does not read. */
  readonly unread?: readonly string[];
}

/** A place in an article: its id, and UTF-16 offsets into its text. */
export interface At extends Range {
  readonly article: string;
}

/** A span together with the id of its article. */
export interface ArticleSpan extends Span, At {}

export interface AskAnswer extends Answer {
  /** 0 to 1: how likely it is that the articles answer the question. */
  readonly confidence: number;
  /** Best first, each exactly one sentence. */
  readonly passages: readonly ArticleSpan[];
  /** The shortest words inside the first passage that answer. */
  readonly answer?: Span;
}

export interface QuotationAnswer {
  readonly article: string;
  readonly form: QuotationForm;
  readonly speaker: string | null;
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: Span;
  readonly sentence: Span;
}

export interface WhoSaidAnswer extends Answer {
  /** Best first for a quote, in the article's order otherwise. */
  readonly quotations: readonly QuotationAnswer[];
  /** Where a quote is not the asked speaker's, or not about what was asked: who else said it, or of what else. */
  readonly otherwise?: QuotationAnswer;
}

export interface FigureAnswer extends Omit<Figure, 'mention' | 'sentence'> {
  readonly article: string;
  /** Whether `date` is only that on which it was said; left out where it is not. */
  readonly said?: true;
  readonly mention: Span;
  readonly sentence: Span;
}

export interface CasualtiesAnswer extends Answer {
  readonly figures: readonly FigureAnswer[];
  /** How many figures a period leaves out because they tell no day; left out where there is none. */
  readonly undated?: number;
}

export interface SummaryAnswer extends Answer {
  readonly sentences: readonly ArticleSpan[];
}

export interface TimelineEvent {
  readonly article: string;
  readonly date: DayRange;
  readonly sentence: Span;
}

export interface TimelineAnswer extends Answer {
  readonly events: readonly TimelineEvent[];
}

export type Verdict = 'verbatim' | 'altered' | 'misattributed' | 'not-found';

/** A run of words: in both, only in the quote (`added`), or only in the article (`removed`). */
export interface Change {
  readonly op: 'same' | 'added' | 'removed';
  readonly text: string;
}

export interface ClosestQuote extends ArticleSpan {
  readonly speaker: string | null;
}

export interface CheckQuoteAnswer extends Answer {
  readonly verdict: Verdict;
  readonly closest: ClosestQuote | null;
  /** From the article's words to the quote's. */
  readonly changes: readonly Change[];
}

export interface Finding {
  readonly kind: 'quotation' | 'figure';
  /** Where it stands in the message that was checked. */
  readonly in: Span;
  /** `differs` is for figures only: the articles give another number. */
  readonly verdict: Verdict | 'differs';
  readonly closest: ClosestQuote | null;
  readonly changes: readonly Change[];
  /** Where a later article tells a higher figure of that day and place: what is claimed may be out of date. */
  readonly newer?: ClosestQuote;
}

export interface CheckMessageAnswer extends Answer {
  readonly findings: readonly Finding[];
}

export interface ArticleAnswer extends Answer {
  readonly id: string;
  readonly title: string | null;
  readonly published: Day | null;
  readonly source: string | null;
  readonly text: string;
  readonly sentences: readonly Span[];
}

export interface ArticlesAnswer extends Answer {
  readonly articles: readonly { id: string; title: string | null; published: Day | null; sentences: number }[];
}
