import { month } from './date-shape.js';

/** Words before a weekday that name a day of their own, whenever it was: "Black Friday", "Bloody Sunday". */
const namedDay = /\b(?:Black|Bloody|Cyber)\s+$/u;
/** "The Good Friday Agreement" */
const ofAgreement = /^\s+(?:Agreement|Accord|Treaty|Prayers?|Mosque)\b/u;
/** "Every | Monday", "every Monday and | Thursday" */
const recurring =
  /\b(?:every|each)\s+(?:(?:other|first|second|third|fourth|last)\s+)?(?:\p{L}+day,?\s+(?:and\s+|or\s+)?)*$/iu;
/** "Each | June 13" */
const eachYear = /\b(?:every|each)\s+$/i;
/** "Every first Monday in | May", "each year in" */
const yearly = /\b(?:every|each)\s+(?:year|spring|summer|autumn|winter|(?:\p{L}+\s+)?\p{L}+day)\s+(?:in|of|on)\s+$/iu;
/** "In January | each year", "in late January | in previous years" */
const everyYear =
  /^\s+(?:(?:each|every)\s+year|in\s+(?:the\s+)?(?:previous|past|recent|prior|most|other|earlier)\s+years)\b/i;
/** "The first Monday in May" */
const nth = /\b(?:first|second|third|fourth|last)\s+$/i;
const ofMonths = new RegExp(`^\\s+(?:in|of)\\s+(?:the\\s+month\\b|each\\b|every\\b|${month})`, 'i');
/** "Open [Monday] to [Friday]", "the clinic opens Monday to Friday", "hours: Monday–Friday": of every week. */
const opening =
  /(?:(?:^|[;:.]\s|\b(?:is|are|stays?|remains?|be)\s)open\b|\b(?:opens|operates)\b|\bhours:)(?:[^.;]|(?<=\b[ap])\.m?|(?<=\.m)\.){0,50}$/i;
const toDay = /^\s?(?:to|through|-|–)\s?\p{Lu}\p{Ll}+day\b/u;
const fromDay = /day\s?(?:to|through|-|–)\s?$/;
/** "On a Monday in March 2017", "it was a Tuesday": any; "a Friday attack" is one. Nor is it Saturday in "a week from Saturday". */
const someDay = /\b(?:on|is|was)\s+an?\s+$|\bweeks?\s+from\s+$/i;
/** "The rains usually begin in | June" */
const usual = /\b(?:usually|normally|typically|traditionally|generally)\b[^.;,]{0,40}$/i;
/** "USA Today", the paper; "Live Today" */
const title = /\p{Lu}[\p{L}\d]*\s+$/u;
/** "A collection of 2020 pieces" */
const countsOf = /\b(?:collection|total|crowd|force|fleet|array|stock|average|maximum|minimum|population)\s+of\s+$/i;
const counted = /^\s+\p{Ll}+s\b/u;
/** "The case of April Jones" */
const givenName =
  /\b(?:case|death|murder|killing|disappearance|family|parents|mother|father|body|story|name)\s+of\s+$/i;
const isGivenName = /^(?:April|May|June|August|Jan)$/;
const surname = /^\s+\p{Lu}\p{Ll}/u;

/** "The War of | 1812", "the class of 2024", "tax year 2024" */
const ofName =
  /\b(?:(?:War|Act|Law|Panic|[Cc]lass|[Gg]eneration)\s+of|(?:tax|fiscal|financial|model|school|academic|budget)\s+years?)\s+$/u;
/** "In | 1981’s “The Long Road”": when a film or a book came out. */
const ofWork = /^[’']s\s(?:[\p{L}-]+\s){0,3}[“"‘]/u;
/** "At | 1912 Antby Road", "in the area of 1802 South Lune"; but "in 2008 Wall Street fell" */
const addressOf = /\b(?:at|near|(?<!\d\s)to|outside|(?:area|front|vicinity|address) of)\s+$/i;
const ofStreet =
  /^\s+(?:(?:[NSEW]\.?|North|South|East|West)\s+\p{Lu}|(?:(?:\p{Lu}[\p{L}’'-]*|\d+(?:st|nd|rd|th))\s+){1,3}(?:Street|Avenue|Road|Drive|Lane|Boulevard|Court|Circle|Place|Terrace|Way|Parkway|St|Ave|Rd|Dr|Blvd)\b)/u;
const farthestStreet = 40;

/** "Monday nights", and titles: "Monday Night Baseball", "the Sunday Morning show" */
const nights = /^\s(?:mornings|afternoons|evenings|nights)\b/;
const broadcast =
  /^\s(?:Night|Morning|Afternoon|Evening)\s(?:\p{Lu}\p{Ll}|(?:show|programme|program|broadcast|football|baseball|live)\b)/u;
/** A word in capitals that owns nothing: "Man Shot | Saturday Night Outside" is a heading. */
const capital = /(?:^|\s)(?!The\s)\p{Lu}[\p{L}\d]*\s+$/u;
/** "Always falls on | April 15" */
const always = /\balways\s+(?:falls?|is|are|begins?|starts?|opens?|ends?|comes?|takes? place)\b[^.;]{0,60}$/i;

/** What "today" is said of where it is these days: "worse today than", "where the party is today", "what is today called", "I would not be here today". */
const thanBefore = /^\s+than\b/i;
const isCalled =
  /^\s+(?:(?:typically|often|usually|generally|widely|commonly|better|best|also)\s+)?(?:called|known|considered|regarded)\b/i;
const isIt = /(?:\b(?:is|are)|[’']s)\s+$/i;
const ofToday = /^[’']s\s+(?:world|society|standards|terms|money|dollars|prices|youth|generation|technology)\b/i;
const howItIs =
  /(?:\b(?:where|who|what|how)\b[^.,;:]{1,60}\s(?:is|are|am|stands?)|[’'](?:re|m)|\beven|\bwould(?:\snot|n[’']t)\s(?:still\s)?be\b[^.;,]{0,20}\s(?:here|alive|around)|\b(?:would|might)\s(?:still\s)?be\s(?:still\s)?(?:alive|\d\d))\s+$/i;
const isEnd = /^\s*(?:[.,;!?”"]|[’'](?!s\b)|$)/;
/** "I could drop dead | tomorrow", "as if there were no tomorrow" */
const supposed =
  /(?:\b(?:I|you|anyone|anybody|everyone)\s(?:could|might)\b[^.;,“”"]{0,40}|\bcould\s(?:drop dead|die|be dead|be gone)|\bas\s(?:if|though)\b[^.;,]{0,40}|\bno)\s+$/i;
/** "Today, tomorrow, forever", "Lune tomorrow, Lune forever" */
const forever = /^(?:,|\sand)\s[^.;”"]{0,20}\b(?:forever|always)\b/i;
const ofLater = /\b(?:better|of)\s+$/i;

/** Whether "today" or "tomorrow" are no day, but these days or the time to come. */
function isAnyTime(said: string, before: string, after: string): boolean {
  if (forever.test(after)) return true;
  if (/^tomorrow$/i.test(said)) return supposed.test(before) || (ofLater.test(before) && isEnd.test(after));
  if (thanBefore.test(after) || ofToday.test(after) || (isIt.test(before) && isCalled.test(after))) return true;
  return howItIs.test(before) && (isEnd.test(after) || /\beven\s+$/i.test(before));
}

/** Whether words of the shape of a date, at a place in a text, are none: a name, a number of things, or any such day. */
export function isNoDate(words: string, start: number, end: number): boolean {
  const said = words.slice(start, end);
  const before = words.slice(Math.max(0, start - 60), start);
  const after = words.slice(end, end + 24);
  if (!/\d/.test(said) && usual.test(before)) return true;
  if (
    !/\d{4}/.test(said) &&
    (always.test(before) || yearly.test(before) || eachYear.test(before) || everyYear.test(after))
  )
    return true;
  if (/^\d{4}$/.test(said))
    return (
      ofName.test(before) ||
      ofWork.test(words.slice(end, end + farthestStreet)) ||
      (countsOf.test(before) && counted.test(after)) ||
      (addressOf.test(before) && ofStreet.test(words.slice(end, end + farthestStreet)))
    );
  if (/^(?:today|tomorrow)$/i.test(said) && isAnyTime(said, before, after)) return true;
  if (/day$/i.test(said) && !/^to/i.test(said)) {
    if ((nth.test(before) || (/^last\s/i.test(said) && /\bthe\s+$/i.test(before))) && ofMonths.test(after)) return true;
    if ((toDay.test(after) || fromDay.test(before)) && opening.test(before)) return true;
    if (recurring.test(before) || someDay.test(before) || ofAgreement.test(after) || nights.test(after)) return true;
    if (broadcast.test(after) && (!capital.test(before) || /[’']s\s+$/.test(before))) return true;
    return /^\p{Lu}/u.test(said) && namedDay.test(before);
  }
  if (said === 'Today' || said === 'Tonight') return title.test(before);
  if (said === 'TODAY') return /\bUSA\s+$/.test(before);
  // The programme "This Week"
  if (said === 'This Week') return true;
  // "This may be"
  if (said === 'may') return /\b(?:this|that)\s+$/i.test(before);
  return isGivenName.test(said) && givenName.test(before) && surname.test(after);
}
