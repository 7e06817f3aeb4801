import { isBoilerplate } from './boilerplate.js';
import { monthNumber } from './calendar.js';
import { datelineDay, isByline, isClock } from './headline.js';

/** Whether a line stands round the text and is none of it: boilerplate, who wrote it, or when. */
export function isFrame(line: string): boolean {
  return isBoilerplate(line) || isByline(line) || isClock(line) || isMenu(line) || datelineDay(line) !== null;
}

/**
 * The same for each of the lines of a page: a name alone is an author's beside the time of a post, and where it stands twice
 * (as the text for a portrait, and below it).
 */
export function framesOf(lines: readonly string[]): boolean[] {
  return lines.map((line, i) => {
    if (isFrame(line)) return true;
    const beside = [lines[i - 1] ?? '', lines[i + 1] ?? ''];
    if (isMonth(line)) return beside.some(isByline);
    if (isPost(line)) return beside.some(isNameAlone);
    return isNameAlone(line) && (beside.some((one) => isClock(one) || isPost(one)) || beside.includes(line));
  });
}

/** "Home / World / Asia", "News  Opinion  Sport": the way to a page, or its site's sections. */
function isMenu(line: string): boolean {
  if (/[.,:;“”"]/.test(line)) return false;
  const parts = line.trim().split(/\s+[/|>›»·•]\s+|\s{2,}|\t/);
  return (
    (parts.length >= 3 || (parts.length === 2 && parts[0] === 'Home')) &&
    parts.every((part) => /^\p{Lu}[\p{L}&'’-]*(?: [\p{L}&'’-]+){0,2}$/u.test(part))
  );
}

/** "June 2022" */
const isMonth = (line: string) =>
  /^[A-Z]\p{Ll}+\.? \d{4}$/u.test(line) && monthNumber(line.replace(/ .*/, '')) !== null;

/** What an author is at the paper: "Russia Editor", "Health correspondent", "Reporting from Lune". */
const isPost = (line: string) =>
  /^(?:\p{Lu}[\p{L}&'’-]* ){0,3}(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Ww]riter)(?:,? in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?$/u.test(
    line,
  ) || /^Reporting from \p{Lu}/u.test(line);

/** "Ana Lopes", "Ana María Lopes-Díaz" */
const isNameAlone = (line: string) => /^(?:\p{Lu}[\p{L}\p{M}'’.-]+ ){1,3}\p{Lu}[\p{L}\p{M}'’-]+$/u.test(line);
