import { isBoilerplate } from './boilerplate.js';
import { datelineDay, isByline, isClock } from './headline.js';

/** Whether a line stands round the text and is none of it: boilerplate, who wrote it, or when. */
export function isFrame(line: string): boolean {
  return isBoilerplate(line) || isByline(line) || isClock(line) || datelineDay(line) !== null;
}

/**
 * The same for each of the lines of a page: a name alone is an author's beside the time of a post, and where it stands twice
 * (as the text for a portrait, and below it).
 */
export function framesOf(lines: readonly string[]): boolean[] {
  return lines.map((line, i) => {
    if (isFrame(line)) return true;
    const beside = [lines[i - 1], lines[i + 1]];
    return isNameAlone(line) && (beside.some(isClock) || beside.includes(line));
  });
}

/** "Ana Lopes", "Ana María Lopes-Díaz" */
const isNameAlone = (line: string) => /^(?:\p{Lu}[\p{L}\p{M}'’.-]+ ){1,3}\p{Lu}[\p{L}\p{M}'’-]+$/u.test(line);
