/** Does things about one subject one after the other, and those about several at once. */
export class InOrder {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Does `work` once all that came before it about `subject` is done, whether well or not. */
  after<T>(subject: string, work: () => Promise<T>): Promise<T> {
    const done = (this.#last.get(subject) ?? Promise.resolve()).then(work, work);
    this.#last.set(subject, done);
    const forget = () => {
      if (this.#last.get(subject) === done) this.#last.delete(subject);
    };
    done.then(forget, forget);
    return done;
  }
}
