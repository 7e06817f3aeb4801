import { weekdayNames } from '../../text/calendar.js';
import { matchesOf } from '../../text/matches.js';

/** "Sunday Rose": a weekday in front of what may be a surname. */
const named = `(?:${weekdayNames.join('|')})\\s\\p{Lu}\\p{Ll}+`;
const hint = new RegExp(named, 'u');
/** What only a name stands behind, not a day: "her daughter", "the striker", "Mr", "named", the end of what "Sunday Rose said". */
const introduced = new RegExp(
  '(?:\\b(?:(?:daughter|son|sister|brother|mother|father|wife|husband|widow|child|baby|striker|midfielder|defender|goalkeeper|forward|winger|captain|coach|singer|actor|actress|model|lawyer|activist|journalist|reporter|photographer|pastor|farmer|trader)s?(?:,|\\s[–—-])?|' +
    '[Cc]hief|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Prof\\.?|Rev\\.?|Pastor|(?:nam|call)ed)' +
    `|[,!?]["”](?=\\s${named}\\s(?:said|says|told|added|wrote)\\b))\\s(?<name>${named})`,
  'gu',
);

/** Tells of a place in a text whether the weekday there is somebody's given name, as the text shows where it introduces them. */
export function weekdaysAsNames(text: string): (start: number, end: number) => boolean {
  if (!hint.test(text)) return () => false;
  const names = new Set(matchesOf(introduced, text).map(({ groups }) => groups?.name));
  return (start, end) => {
    if (names.size === 0) return false;
    const surname = /^\s\p{Lu}\p{Ll}+/u.exec(text.slice(end, end + 40));
    return surname !== null && names.has(text.slice(start, end) + surname[0]);
  };
}
