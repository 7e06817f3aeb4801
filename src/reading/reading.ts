import type { Day } from '../text/article.js';
import type { Range } from '../text/span.js';

/** How a quotation is reported: all in quotation marks, partly, or not at all. */
export type QuotationForm = 'direct' | 'mixed' | 'indirect';

/**
 * Something that somebody is reported to have said. Source, cue and content as in PolNeAR (Newell et al., LREC 2018).
 * The three never overlap; `content` of a direct quotation holds its marks, as there.
 */
export interface Quotation {
  readonly form: QuotationForm;
  /** The words for who says it ("he", "the foreign ministry"); null where the text names nobody. */
  readonly source: Range | null;
  /** The words that report ("said", "according to"); null where there are none. */
  readonly cue: Range | null;
  readonly content: Range;
  /** Index of the sentence in which the content begins. */
  readonly sentence: number;
  /** The resolved name, or the fullest description in the article; null where nobody can be told. */
  readonly speaker: string | null;
}

export const figureKinds = ['killed', 'injured', 'missing', 'displaced', 'detained', 'abducted'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** UTC days, both included; equal for a single day. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** A number of victims as the article states it. */
export interface Figure {
  readonly kind: FigureKind;
  /** Whole number; null for an unspecified plural ("dozens"). */
  readonly low: number | null;
  /** Equal to `low` when exact; null for "at least" and unspecified plurals. */
  readonly high: number | null;
  readonly approximate: boolean;
  /** Whether the article only expects it ("could be displaced"); it is then approximate, too. */
  readonly forecast: boolean;
  readonly unit: 'people' | 'households';
  /** The words for who ("soldiers"). */
  readonly victims: string | null;
  /** Where and when: as told of it, or else of the event that the article reports. */
  readonly place: string | null;
  readonly date: DayRange | null;
  /** According to whom. */
  readonly source: string | null;
  /** The words that state the figure. */
  readonly mention: Range;
  /** Index of the sentence that holds the mention. */
  readonly sentence: number;
}

/** A date named in the text, resolved against the day of publication. */
export interface DateMention extends Range, DayRange {
  readonly sentence: number;
}

/** A person, organisation or place named in the article. */
export interface Name {
  /** The fullest form in the article ("Burhan Ghalioun"). */
  readonly full: string;
  /** Every form that stands for it, the full one included ("Ghalioun", "UN" for "United Nations"). */
  readonly forms: readonly string[];
  readonly mentions: readonly Range[];
}

/** What an article says, found once when it comes in. Plain data. */
export interface Reading {
  readonly names: readonly Name[];
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Figure[];
}
