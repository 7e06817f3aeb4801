/** Ids kept in mind: more than come in the minutes for which a gateway repeats events. */
const kept = 5000;

/** Tells a first event from its repetition. */
export class Seen {
  readonly #ids = new Set<string>();

  /** Whether `id` comes for the first time; it is kept in mind. */
  isNew(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    for (const first of this.#ids) {
      if (this.#ids.size <= kept) break;
      this.#ids.delete(first);
    }
    return true;
  }
}
