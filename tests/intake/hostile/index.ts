import type { HostileFile } from './hostile-file.js';
import { pages } from './pages.js';
import { pdfs } from './pdfs.js';
import { texts } from './texts.js';
import { wordFiles } from './word-files.js';
import { wrongTypes } from './wrong-types.js';

export type { HostileFile } from './hostile-file.js';

/** Hostile and broken files, the same on every run. */
export const hostileFiles: readonly HostileFile[] = [...texts, ...pages, ...pdfs, ...wordFiles, ...wrongTypes];
