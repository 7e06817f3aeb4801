import type { Transform } from 'node:stream';
import { createBrotliDecompress, createUnzip } from 'node:zlib';

/** How sites may pack what they send (RFC 9110, 8.4.1). */
export const acceptEncoding = 'gzip, deflate, br';

const unpackerOf: Readonly<Record<string, (() => Transform) | undefined>> = {
  gzip: createUnzip,
  'x-gzip': createUnzip,
  deflate: createUnzip,
  br: createBrotliDecompress,
};

/** What unpacks a body, step by step, by its header Content-Encoding; null where one of its packings is not known. */
export function unpackers(encoding: string | readonly string[] | undefined): Transform[] | null {
  const packings = [encoding ?? []]
    .flat()
    .flatMap((names) => names.toLowerCase().split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
    // They are named in the order in which they were put on.
    .reverse()
    .map((name) => (Object.hasOwn(unpackerOf, name) ? unpackerOf[name] : undefined));
  // One is usual; each may swell a thousandfold.
  if (packings.length > 2) return null;
  const made = packings.map((make) => make?.());
  return made.includes(undefined) ? null : made.flatMap((one) => one ?? []);
}
