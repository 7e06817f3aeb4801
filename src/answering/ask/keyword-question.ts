import { kin } from '../../reading/figures/victim-nouns.js';
import { wordTexts } from '../../text/words.js';
import { isOffice } from './office.js';

/** What a question asks with, or its verb: where it has none of them it is keywords. */
const asking =
  /\b(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/i;
/** Words ahead of an office that say which of its kind. */
const kinds =
  /^(?:prime|foreign|defen[cs]e|health|interior|finance|justice|education|home|vice|deputy|police|fire|head|chief|opposition|party)$/i;
const mostWords = 8;
const longest = 100;
/** "voting age", "average height": of nobody. */
const ofNobody = /\b(?:old|middle|voting|retirement|drinking|legal|school|working|minimum|maximum|average|median)$/i;

/** What stands behind those of whom it is asked, and the question that it is short for. */
const attributes: readonly (readonly [RegExp, (of: string) => string])[] = [
  [/\s+age$/i, (of) => `how old is ${of}`],
  [/\s+(?:birth ?place|place of birth)$/i, (of) => `where was ${of} born`],
  [/\s+(?:birth ?day|birth ?date|date of birth|dob)$/i, (of) => `when was ${of} born`],
  [/\s+height$/i, (of) => `how tall is ${of}`],
  [/\s+weight$/i, (of) => `how much does ${of} weigh`],
  [/\s+cause of death$/i, (of) => `how did ${of} die`],
  [/\s+(?:price|cost)$/i, (of) => `what is the price of ${of}`],
  [/\s+population$/i, (of) => `what is the population of ${of}`],
  [/\s+meaning$/i, (of) => `what does ${of} mean`],
];

/** "Number of dead in Lune": asked in full whatever verbs follow. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^\W*(?:the\s+)?(?:total\s+)?number of\s+/i, 'how many '],
  [/^\W*(?:the\s+)?(?:length|duration) of\s+/i, 'how long is '],
];
const askedLast = /^(.{3,}?),?\s+how much\W*$/i;
/** "Norden Air revenue 2025": sums of money. */
const sums =
  /\b(?:revenues?|earnings|turnover|profits?|wages?|salary|salaries|fees?|tuition|rent|budget|net worth|debts?|income|bonus|ransom|bounty|bail|prices?|cost)\b/i;

/**
 * A question typed as keywords, in full: "Lopes age" as "how old is Lopes", "Norden prime minister" as "who is the prime
 * minister of Norden". Any other text is given back as it is.
 */
export function inFull(text: string): string {
  if (text.length > longest) return text;
  for (const [beginning, full] of beginnings) if (beginning.test(text)) return text.replace(beginning, full);
  const [, sum] = askedLast.exec(text) ?? [];
  if (sum !== undefined && !asking.test(sum)) return `how much is the ${sum}`;
  if (asking.test(text) || wordTexts(text).length > mostWords) return text;
  const words = text.trim().replace(/\W+$/, '');
  for (const [ending, full] of attributes) {
    const of = words.replace(ending, '').replace(/['’]s$/, '');
    if (of !== words && !ending.test(of) && !ofNobody.test(of)) return full(of);
  }
  return officeInFull(words) ?? (sums.test(words) ? `how much is the ${words}` : text);
}

/** "new Norden Air ceo", "mayor of Lune name", "Ana Lopes husband" */
function officeInFull(typed: string): string | null {
  const words = typed
    .replace(/\s+name$/i, '')
    .split(/\s+/)
    .filter((word, i) => !(i < 2 && /^(?:the|new|current)$/i.test(word)));
  const of = words.findIndex((word) => /^of$/i.test(word));
  const last = of > 0 ? of - 1 : words.length - 1;
  const noun = words[last]?.toLowerCase() ?? '';
  if (!isOffice(noun)) return null;
  if (of > 0) return `who is the ${words.join(' ')}`;
  if (last === 0) return null;
  if (kin.test(noun))
    return `who is ${words
      .slice(0, last)
      .join(' ')
      .replace(/['’]s$/, '')}'s ${noun}`;
  let first = last;
  while (first > 1 && kinds.test(words[first - 1] ?? '')) first--;
  const owner = words
    .slice(0, first)
    .join(' ')
    .replace(/['’]s$/, '');
  return `who is the ${words.slice(first).join(' ')} of ${owner}`;
}
