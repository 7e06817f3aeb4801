/** Lets callers wait until something in the world has become true; looked at again after each change. */
export class Watch {
  private readonly looks = new Set<() => void>();

  /** Something changed. */
  notify(): void {
    for (const look of [...this.looks]) look();
  }

  /** Resolves with the first value that the probe finds; rejects when the probe throws. */
  until<T>(probe: () => T | undefined): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const look = () => {
        try {
          const found = probe();
          if (found === undefined) return;
          this.looks.delete(look);
          resolve(found);
        } catch (error) {
          this.looks.delete(look);
          reject(error);
        }
      };
      this.looks.add(look);
      look();
    });
  }
}
