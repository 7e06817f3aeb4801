/** Something that a person can mend: a code for scripts and a message that says what to do. */
export interface Problem {
  readonly code:
    | 'bad-request'
    | 'unknown-command'
    | 'unknown-article'
    | 'ambiguous-article'
    | 'not-permitted'
    | 'internal';
  readonly message: string;
}
