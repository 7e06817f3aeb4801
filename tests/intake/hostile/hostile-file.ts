/** A file that somebody sends, from carelessness or malice. */
export interface HostileFile {
  /** What is wrong with it. */
  readonly what: string;
  /** Its name, as the sender gives it. */
  readonly file: string;
  readonly contentType?: string;
  readonly make: () => string | Uint8Array;
  /** Words that must be in the article that is read from it; left out where it may or must be refused. */
  readonly holds?: string;
  /** What the reason for refusing it must say. */
  readonly refused?: RegExp;
}

/** What the files would say if they were whole. */
export const story = [
  'The ferry left the harbour of Larnow at noon on Friday with forty passengers, and the sea was calm as it went.',
  'The ferry sank near the cape an hour later. The crew swam ashore, the coast guard said, and nobody was hurt.',
  'Divers will look for the wreck on Sunday, and the company has opened an inquiry that is to end within the month.',
] as const;

export const plain = story.join('\n\n');

/** Words of the story that stand in every reading of it. */
export const heart = 'The ferry sank near the cape an hour later.';

export const page = (inside = '', head = '') =>
  `<!doctype html><html><head><title>Ferry sinks off the cape</title>${head}</head><body><article><h1>Ferry sinks off the cape</h1>${story.map((words) => `<p>${words}</p>`).join('\n')}${inside}</article></body></html>`;

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : content;

/** The file cut off at a share of its length, for each share. */
export function cut(what: string, file: string, make: () => Uint8Array | string, parts: number): HostileFile[] {
  return Array.from({ length: parts }, (_, i) => ({
    what: `${what}, cut after ${i + 1} of ${parts + 1} parts`,
    file,
    make: () => {
      const bytes = bytesOf(make());
      return bytes.subarray(0, Math.floor((bytes.length * (i + 1)) / (parts + 1)));
    },
  }));
}

/** The file with one byte in fifty put out of order, for each seed. */
export function garbled(what: string, file: string, make: () => Uint8Array | string, seeds: number): HostileFile[] {
  return Array.from({ length: seeds }, (_, seed) => ({
    what: `${what}, bytes garbled (${seed + 1})`,
    file,
    make: () => {
      const next = random(seed + 1);
      return bytesOf(make()).map((byte) => (next() < 0.02 ? Math.floor(next() * 256) : byte));
    },
  }));
}
