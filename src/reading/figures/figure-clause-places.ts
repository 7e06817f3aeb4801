import { countryNames } from '../../text/demonyms.js';
import type { Range } from '../../text/span.js';
import type { FigureKind } from '../reading.js';

/** Opens a sentence with what was before the main clause: "[Shortly after] Ann Roe was killed, ", "[When] Ann Roe died, ". */
const opensBefore = /^\W*(?:(?:\p{L}+|\d+)\s){0,4}?(?:[Aa]fter|[Ff]ollowing|[Ww]hen|[Ss]ince|[Oo]nce|[Bb]efore)\s/u;
/** A main clause that tells where those of the opening were, or goes on with them: ", they were at a market in Antby". */
const wasThere =
  /^,\s[^,;]{1,60}?\s(?:was|were|had\sbeen)\s(?:\p{Ll}+ing\s(?:\p{Ll}+\s){0,3})?(?:at|in|on|near|inside|outside)\s/u;
/** Behind a comma that opens no main clause: ", at a market", ", including two". */
const noMain =
  /^,\s(?:at|in|on|near|inside|outside|off|along|across|around|including|among|most|both|and|or|who|whose|which|where|when|an?\s(?:\p{Ll}+\s){0,3}(?:in|at|near)|\p{L}+ing|\d+,|[\p{Lu}][\p{L}’'-]+,)(?=\s|$)/u;

/** Opens another clause: ", and dozens were killed [at Antby airport]". */
const otherHarm =
  /,\s(?:and|but|while)\s[^.;]*\b(?:killed|died|hurt|injured|wounded|shot|dead)\b(?![^.;]*\b(?:when|as|after|where|because|since)\b)[^.;]*$/u;
const moved: ReadonlySet<FigureKind> = new Set(['displaced', 'detained']);

/** Ahead of a death that something else is about: "anger over the [death of Ann Roe] has spread in Antby". */
const about =
  /\b(?:trials?|cases?|protests?|anger|outrage|debate|inquiry|investigations?|probe|controversy|outcry|row|verdict|film|book)\s(?:over|into|about|on|for|in|after|of|following)\s(?:the\s)?(?:\p{Ll}+\s)?$/iu;
const tellsOn =
  /\b(?:has|have|had|is|are|was|were|became|began|spread|sparked|led|drew|prompted|continues?|continued|will|would|could|shows?|raised|raises)\b/u;

/** What begins with a death that is only named: "[the murder of] Ann Roe", "[slain] mayor Ian Hale". */
const namedDeath =
  /^(?:the\s)?(?:(?:killing|murder|death|slaying|assassination|disappearance|kidnapping|abduction)s?\sof|slain|murdered|assassinated|fallen|late)\s/iu;
/** A verb of which a place behind is that tells what was done, or became of it, later: "has been condemned", "will be held". */
const later =
  /\b(?:(?:has|have|had|will|would|could|is|are|was|were)\s(?:(?:also|been|be|being|later|\p{Ll}+ly)\s){0,3}(?!(?:killed|murdered|slain|shot|stabbed|committed|carried|reported|recorded|registered|confirmed|seen|found|attacked|caught)\b)\p{Ll}+(?:ed|en|ld|ng)|spread|sparked|led|drew|prompted|shocked|stunned|inspired|continues?)\b/u;

/** Ahead of where somebody was killed long before others were held: "Months after Ann Roe was shot [in Antby], police arrested". */
const laterHeld =
  /^\W*[^,;]*\b(?:days|weeks|months|years)\safter\s[^;]*\b(?:was|were|had\sbeen)\s(?:\p{Ll}+ly\s)?(?:gunned|killed|shot|stabbed|murdered|found)\b[^,;]*$/u;

/** What somebody calls it that happened: "what he described as “an attack near [the Antby border]”". */
const calls = /\b(?:call(?:s|ed|ing)|describ\w+|condemn\w*|denounc\w+|brand\w+|dubb\w+|labell?ed)\b[^.;]*[“"][^”"]*$/u;

/** As many characters may lie between a mention and a place that another clause tells. */
const farthest = 240;
/** As far ahead of a death stands what is about it. */
const farthestAhead = 60;

/**
 * Whether a place of a sentence is that of another clause than of what it tells at a mention of people of a kind: "After Ann
 * Roe was killed, police searched houses [in Antby]", "Thousands fled, and nine were killed [at Antby airport]".
 */
export function isOfOtherClause(
  text: string,
  sentence: Range,
  { mention, place, kind }: { mention: Range; place: Range & { readonly name: string }; kind: FigureKind },
): boolean {
  if (place.end <= mention.start)
    return (
      kind === 'detained' &&
      place.start - sentence.start < farthest &&
      laterHeld.test(text.slice(sentence.start, place.start))
    );
  if (place.start < mention.end) return false;
  if (isOfMain(text, sentence, mention, place.start)) return true;
  if (place.start - mention.end > farthest) return false;
  const ahead = text.slice(Math.max(sentence.start, mention.start - farthestAhead), mention.start);
  const between = text.slice(mention.end, place.start);
  return (
    (moved.has(kind) && otherHarm.test(between) && !countryNames.has(place.name.toLowerCase())) ||
    (about.test(ahead) && tellsOn.test(between)) ||
    (namedDeath.test(text.slice(mention.start, mention.end)) && later.test(between)) ||
    calls.test(between)
  );
}

/** Whether a place is of the main clause, and a mention ahead of it of one that tells what was before. */
function isOfMain(text: string, sentence: Range, mention: Range, place: number): boolean {
  if (!opensBefore.test(text.slice(sentence.start, mention.end))) return false;
  const comma = /,\s/.exec(text.slice(mention.end, place));
  if (!comma || /,(?!\d)/.test(text.slice(sentence.start, mention.start))) return false;
  const main = text.slice(mention.end + comma.index, place);
  return !noMain.test(main) && !wasThere.test(main);
}
