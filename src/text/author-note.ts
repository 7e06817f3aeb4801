/** What those who write are called, in a note on one who is named nowhere else. */
const writer =
  /\b(?:reporter|writer|journalist|correspondent|columnist|editor|producer|contributor|novelist|author|professor|lecturer|fellow|economist|historian)\b/i;
/** And what they do. */
const beat = /\s(?:covers|reports on|writes about)\s/;
const fullName = String.raw`(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+`;
const opening = new RegExp(
  String.raw`^(${fullName})(?:,\s[^.]{2,60},)?\s(?:is|was|covers|writes|reports|teaches|works)\b`,
  'u',
);
const byline = new RegExp(String.raw`\b[Bb]y\s(${fullName})`, 'u');
/** Of the last blocks of a text, so many may be notes on its authors. */
const notes = 3;

/**
 * Which lines at the end of a text tell who wrote it ("Ana Lopes covers the courts for the Example."): they begin with the
 * name of a byline or of `author`, or with one that stands nowhere above and is called a writer.
 */
export function authorNotes(lines: readonly string[], author: string | null): boolean[] {
  const authors = [author ?? '', ...lines.map((line) => (line.length <= 120 ? (byline.exec(line)?.[1] ?? '') : ''))];
  return lines.map((line, i) => {
    if (i === 0 || i < lines.length - notes) return false;
    const name = opening.exec(line)?.[1];
    if (name === undefined) return false;
    if (authors.some((one) => one.includes(name))) return true;
    const last = name.split(/\s/).at(-1) ?? '';
    return (writer.test(line) || beat.test(line)) && !lines.slice(0, i).some((other) => other.includes(last));
  });
}
