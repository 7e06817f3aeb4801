/** Longest id that is made, in characters: short enough for a choice of Discord's. */
const longest = 60;
/** Names that Windows keeps for devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * An id for an article of this title that `taken` does not hold: a file's name on any system. A title without Latin
 * letters or digits gives `article-` and the beginning of `hash`.
 */
export function makeId(title: string | null, hash: string, taken: (id: string) => boolean): string {
  const words = (title ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');
  const base = words === '' || devices.test(words) ? `article-${hash.slice(0, 8)}` : words;
  let id = base;
  for (let count = 2; taken(id); count++) id = `${base}-${count}`;
  return id;
}
