/** A document from which nothing can be read. The message says why, and what to do. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
