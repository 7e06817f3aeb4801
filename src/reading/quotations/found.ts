import type { Range } from '../../text/span.js';

/** A quotation as it is found, yet without the name of its speaker. */
export interface Found {
  readonly content: Range;
  readonly source: Range | null;
  readonly cue: Range | null;
  /** Who gives an answer of an interview, which no words beside it tell. */
  readonly speaker?: string | null | undefined;
  /** Whether it is somebody's very words though no marks say so. */
  readonly isTurn?: boolean | undefined;
}
