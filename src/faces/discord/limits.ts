/**
 * What Discord takes, from its documentation (components reference, application commands) and, for the bytes, from
 * discord-api-docs#8554: the sum of UTF-8 bytes and 12 for each text display, beyond which it answers 500.
 */
export const limits = {
  /** Characters over all text displays of a message. */
  characters: 4000,
  /** UTF-8 bytes over all text displays, 12 added for each. */
  bytes: 10_170,
  bytesForDisplay: 12,
  /** Components of a message, nested ones counted. */
  components: 40,
  /** Choices of an autocompletion, and characters of a choice's name and value. */
  choices: 25,
  choiceLength: 100,
  buttonLabel: 80,
  /** Fields of a form, and characters of its title, of a field's description and of what is filled in. */
  formFields: 5,
  formTitle: 45,
  fieldDescription: 100,
  field: 4000,
  /** Characters of a thread's name. */
  threadName: 100,
} as const;

/** Keeps count of what still fits into a message. */
export class Budget {
  #characters: number = limits.characters;
  #bytes: number = limits.bytes;
  #components: number;

  /** @param reserved text displays that come with every page. @param components kept free beside the container. */
  constructor(reserved: readonly string[], components: number) {
    this.#components = limits.components - 1 - components;
    for (const content of reserved) this.take(content);
  }

  /** Whether `content` fits as one more text display; if so it is counted. */
  take(content: string): boolean {
    const bytes = Buffer.byteLength(content) + limits.bytesForDisplay;
    if (content.length > this.#characters || bytes > this.#bytes || this.#components < 1) return false;
    this.#characters -= content.length;
    this.#bytes -= bytes;
    this.#components--;
    return true;
  }
}
