/**
 * The matches of a global pattern in a text, in order; none may be empty. As `String.matchAll`, which copies the pattern
 * each time: on a sentence that takes longer than to match it.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let one = pattern.exec(text); one; one = pattern.exec(text)) found.push(one);
  return found;
}
