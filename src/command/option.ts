/** The kinds of value an option takes; `article`, `speaker`, `place` and `feed` complete from the library. */
export type OptionKind =
  | 'text'
  | 'integer'
  | 'choice'
  | 'day'
  | 'article'
  | 'speaker'
  | 'place'
  | 'feed'
  | 'role'
  | 'file';

/** A file as a member sent it. */
export interface SentFile {
  readonly name: string;
  /** Its media type, as far as it was told. */
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
}

/** One option of a command, declared once for every face. `Value` is what the command's answer receives. */
export interface Option<Value, Required extends boolean = boolean> {
  readonly kind: OptionKind;
  readonly description: string;
  readonly required: Required;
  /** Longest text in UTF-16 units, or greatest integer. */
  readonly max?: number;
  /** Least integer. */
  readonly min?: number;
  readonly choices?: readonly string[];
  /** Other words for a choice, in lower case, as they may be typed where no list is shown. */
  readonly otherWords?: ReadonlyMap<string, string>;
  /** Whether white space at the ends is kept: what is answered has places in it. */
  readonly untrimmed?: boolean;
  /** Whether only articles are completed that may be changed there: the server's own. */
  readonly own?: boolean;
  /** The same option, which may be left out. */
  optional(): Option<Value, false>;
  /** Never set; carries the type. */
  readonly value?: Value;
}

type Limits = Partial<Pick<Option<unknown>, 'max' | 'min' | 'choices' | 'otherWords' | 'untrimmed' | 'own'>>;

function option<Value>(kind: OptionKind, description: string, limits: Limits = {}): Option<Value, true> {
  const make = <Required extends boolean>(required: Required): Option<Value, Required> => ({
    kind,
    description,
    required,
    ...limits,
    optional: () => make(false),
  });
  return make(true);
}

/** Free text of at most `max` UTF-16 units. */
export const text = (description: string, limits: { max: number; untrimmed?: boolean }) =>
  option<string>('text', description, limits);
/** A whole number from `min` to `max`. */
export const integer = (description: string, limits: { min: number; max: number }) =>
  option<number>('integer', description, limits);
/** One of a few words; `otherWords` are taken for one of them. */
export const choice = <const Word extends string>(
  description: string,
  choices: readonly Word[],
  otherWords: ReadonlyMap<string, Word> = new Map(),
) => option<Word>('choice', description, { choices, otherWords });
/** A UTC day, `YYYY-MM-DD`. */
export const day = (description: string) => option<string>('day', description, { max: 10 });
/** Words for a place of a figure. */
export const place = (description: string) => option<string>('place', description, { max: 100 });
/** A feed that is followed: its id, address or title. */
export const feed = (description: string) => option<string>('feed', description, { max: 2000 });
/** The id of a role of the server. */
export const role = (description: string) => option<string>('role', description, { max: 20 });
/** A file that was sent along. */
export const file = (description: string) => option<SentFile>('file', description);
/**
 * The id of an article of the corpus; its title is taken as well, where no other article bears it, and words of it that no
 * other title has, but where `own` says that the article is to be changed.
 */
export const article = (description: string, limits: { own?: boolean } = {}) =>
  option<string>('article', description, { max: 200, ...limits });
/** The name of somebody who is quoted. */
export const speaker = (description: string) => option<string>('speaker', description, { max: 200 });

export type Options = Readonly<Record<string, Option<unknown>>>;

type ValueOf<O> = O extends Option<infer Value> ? Value : never;
type RequiredKeys<O extends Options> = { [K in keyof O]: O[K] extends Option<unknown, true> ? K : never }[keyof O];

/** The checked values of a command's options. */
export type OptionValues<O extends Options> = { readonly [K in RequiredKeys<O>]: ValueOf<O[K]> } & {
  readonly [K in Exclude<keyof O, RequiredKeys<O>>]?: ValueOf<O[K]>;
};
