/**
 * Gives for a word what `of` gives, which must hang on nothing else, and remembers it: most words of a text are always
 * the same few thousand. Memory stays bounded: all is forgotten when too many have come in, and long words, which V8
 * holds as views of the text that they were cut from, are not remembered.
 */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const now = of(word);
    if (word.length > longest) return now;
    if (known.size >= most) known.clear();
    known.set(word, now);
    return now;
  };
}

const most = 20_000;
const longest = 12;
