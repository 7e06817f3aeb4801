import { monthNames } from '../../text/calendar.js';
import { wordSet } from '../../text/word-set.js';

/**
 * Closed classes of English words that the quotation reader leans on. From English grammar; the verbs are the common
 * irregular and news verbs whose past form does not end in -ed.
 */

export const auxiliaries = wordSet(`
is are was were be been being am has have had having do does did will would can could may might must shall should
isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot to not
's 'd 've 're 'll 'm
`);

/** Auxiliaries that stand at the head of a finite clause. */
export const finiteAuxiliaries = wordSet(`
is are was were am has have had do does did will would can could may might must shall should
isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot
's 'd 've 're 'll 'm
`);

/** Words between a subject and its verb. */
export const midAdverbs = wordSet(`
also then later once never ever just only still even now already often sometimes always again repeatedly recently
reportedly allegedly famously previously first finally further himself herself itself themselves both all each
simply soon long since too instead meanwhile however thus therefore earlier afterward afterwards not yet ago today yesterday
`);

/** Words in -ly that are nouns, or adjectives that stand for people: they head a subject, adverbs do not. */
export const nounsInLy = wordSet(`
family assembly ally supply reply rally bully monopoly anomaly elderly daily weekly monthly quarterly subfamily butterfly
`);

export const subjectPronouns = wordSet(
  'he she it they we i you who which that this these those one some many most several others none everyone everybody someone somebody nobody both few another',
);
export const personalPronouns = wordSet('he she it they we i you');
export const objectPronouns = wordSet('me him her us them you it himself herself themselves');
export const relatives = wordSet('who which that whom whose');
export const determiners = wordSet(
  'the a an his her its their our my your this that these those some any no every each another several many most few all both two three four five six seven eight nine ten dozens hundreds thousands',
);
export const prepositions = wordSet(
  'of in on at by for with from to into about against during after before over under between among through without within around near since until toward towards amid despite as per via upon across behind beyond outside inside like regarding concerning following',
);
export const nounPrepositions = wordSet(
  'of in on at for with from to by against near around across among between outside inside',
);
export const conjunctions = wordSet('and but or nor so yet');
export const subordinators = wordSet(
  'that because while when where as if although though whereas unless until since whether why how what than once after before',
);
export const timeNouns = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday ${monthNames.join(' ').toLowerCase()} jan jan. feb feb. mar. apr. jun. jul. aug aug. sept sept. oct oct. nov nov. dec dec. today yesterday tomorrow tonight morning afternoon evening night noon midnight week month year weekend day days weeks months years hours hour minutes earlier later ago early late last next then now recently`,
);
/** Past forms not in -ed, and other finite forms that end a noun phrase to their left. */
export const finiteVerbs = wordSet(`
went came took made gave got became began knew saw left felt kept held brought bought built sent spent lost met ran led
stood sat shook won wore drew fell grew rose spoke chose broke drove flew fought sought taught thought caught paid laid put set
hit hurt let cost beat rode sang hung stuck struck swung threw woke withdrew overcame understood quit cut shut
goes comes takes makes gives gets becomes begins knows sees leaves feels keeps holds brings sends loses meets runs
stands sits wins seems seemed appears appeared remains remained wants wanted needs needed tries tried uses used
looks looked works worked helps helped starts started turns turned moves moved lives lived plays played
hopes hoped plans planned includes included continues continued supports supported
`);
/** Nouns that name a piece of speech: "in a statement", "the statement said". */
export const speechNouns = wordSet(
  'statement interview speech letter email e-mail memo report tweet post article column editorial remarks comments testimony release briefing conference call message essay book blog op-ed note filing address facebook twitter telephone phone news rally event appearance television radio',
);
/** Things that speak by a participle: "a resolution condemning the attack", "a letter urging restraint". */
export const speakingThings = wordSet(
  'resolution statement letter email e-mail memo report tweet post article editorial essay message petition lawsuit complaint bill law order motion proposal plan deal treaty ad ads video sign signs poster banner poll polls study letters statements',
);

/** Works that have titles, and are written, read or made rather than said: from the style guides' lists of what is set in marks. */
export const titledWorks: ReadonlySet<string> = new Set(
  'book novel memoir biography song album film movie play poem script screenplay musical opera sitcom series painting'.split(
    ' ',
  ),
);
