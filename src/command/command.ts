import type { Answer } from '../answering/answer.js';
import type { Card } from '../cards/card.js';
import type { FeedTiming } from '../feeds/look.js';
import type { Library } from '../library/library.js';
import type { Records, ServerId } from '../records/records.js';
import type { Corpus } from '../search/corpus.js';
import type { Options, OptionValues } from './option.js';

export type { Answer } from '../answering/answer.js';

/** Members with Manage Server; or those whom the server lets add articles, and they. */
export type Permission = 'manage-server' | 'add-articles';

/** Where a command is given, as far as the face knows. */
export interface Surroundings {
  /** What was answered before; null where nothing is kept. */
  readonly records: Records | null;
  /** The server; null for direct messages, the terminal and the pipe. */
  readonly server: ServerId;
  /** The member's id; null outside Discord. */
  readonly member: string | null;
  /** Shows how far a long command is; null where nothing can be shown. */
  readonly onProgress: ((done: number, of: number) => void) | null;
  /** Networks (CIDR) that links may lead to, beside the public internet. */
  readonly networks: readonly string[];
  /** When feeds are looked at. */
  readonly feeds: FeedTiming;
  /** What the bot may do in the channel; null outside Discord. */
  readonly channel: ChannelState | null;
}

/** A channel of Discord, as the bot's permissions there go. */
export interface ChannelState {
  readonly name: string;
  readonly kind: 'channel' | 'thread' | 'direct';
  /** Whether the bot is a member of the server, or of the private thread. */
  readonly joined: boolean;
  /** The permissions that the bot lacks there, each with what it is for. */
  readonly missing: readonly { readonly permission: string; readonly purpose: string }[];
}

/** What a command answers from. `corpus` is the library's state when the question came in. */
export interface Context extends Surroundings {
  readonly corpus: Corpus;
  readonly library: Library;
  /** Every command there is, by name. */
  readonly commands: ReadonlyMap<string, Command>;
}

/** A command, declared once for Discord, the terminal and the pipe. */
export interface CommandDefinition<O extends Options, A extends Answer> {
  /** Lower case, words joined by hyphens; Discord's pattern for names. */
  readonly name: string;
  /** 1 to 100 characters. */
  readonly description: string;
  readonly options: O;
  /** The option that words without a name fill in the terminal: `/ask how many died?`. */
  readonly main?: keyof O & string;
  /** False for commands that are of use to scripts only. */
  readonly discord?: boolean;
  /** Who may use it on a server; everybody where it is left out. */
  readonly permission?: Permission;
  /** Options that Discord asks for in a form, where the command is given without any. */
  readonly form?: readonly (keyof O & string)[];
  /** Shown only to the member who asked. */
  readonly private?: boolean;
  /**
   * How many passages a face with pages shows at a time: `usually`, or what the option `by.option` asks for, which such a
   * face raises to `by.most`, so that there are more to turn to.
   */
  readonly pages?: {
    readonly usually: number;
    readonly by?: { readonly option: keyof O & string; readonly most: number };
  };
  /** Whether the article of its answer becomes the subject of the thread where it is given. */
  readonly bindsThread?: boolean;
  /** A pure function of the corpus, except for commands that change the library. */
  answer(context: Context, options: OptionValues<O>): A | Promise<A>;
  /** What the answer looks like, free of any medium. */
  card(answer: A, context: Context, options: OptionValues<O>): Card;
}

/** A command with its types folded away, as the faces see it. */
export interface Command extends Omit<CommandDefinition<Options, Answer>, 'answer' | 'card'> {
  /** Answers checked options; the card is drawn only when it is asked for. */
  run(context: Context, options: Readonly<Record<string, unknown>>): Promise<{ answer: Answer; card: () => Card }>;
}

/** Makes a command of its definition. */
export function command<const O extends Options, A extends Answer>(definition: CommandDefinition<O, A>): Command {
  const { answer, card, ...shape } = definition;
  return {
    ...shape,
    async run(context, options) {
      // checkOptions has held the values against the declaration that OptionValues is made from.
      const values = options as OptionValues<O>;
      const found = await answer(context, values);
      return { answer: found, card: () => card(found, context, values) };
    },
  };
}
