/**
 * Gives for a text what `of` makes of it, which must hang on nothing else, and remembers it for the texts that were asked
 * about last: all that reads an article asks again and again, and about others in between where several are read side by
 * side.
 */
export function rememberedOfTexts<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let held = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = of(text);
    held += text.length;
    for (const oldest of known.keys()) {
      if (held <= most) break;
      known.delete(oldest);
      held -= oldest.length;
    }
    known.set(text, now);
    return now;
  };
}

/** UTF-16 units of all texts that are remembered: more than those of the articles that are read side by side. */
const most = 2_000_000;
