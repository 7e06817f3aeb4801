import type { FigureKind } from '../reading.js';
import { personNoun } from './victim-nouns.js';

/** Ahead of a place that is told of a person or a thing, and not of what happened: "who was born [in Antby]". */
const notThere = new RegExp(
  String.raw`\b(?:(?:born|raised|educated|trained|registered|headquartered|stationed|based|garrisoned|buried|cremated|charged|arraigned|indicted|tried|sentenced|convicted|acquitted|gr[eo]wn?\s+up|(?:who|and)\s+(?:had\s+|has\s+|have\s+)?(?:studied|trained|grew\s+up))|` +
    String.raw`(?:taken|took)\s+off|interview(?:ed)?(?:\s+with\s+\p{L}+)?(?:\s+at\s+an?(?:\s+\p{Ll}+){1,4})?|observed|measured|detected|told\s+(?:\p{Ll}+\s+)?(?:reporters|journalists)|speaking|` +
    // "She had made calls to police in Antby"
    String.raw`(?:calls?|complaints?|letters?)\s+to\s+(?:the\s+)?(?:police|authorities|officials)|` +
    // "criticism aimed at the Lune Bank"
    String.raw`(?:reviews?|criticism|anger|threats?|insults?|comments?|remarks?|messages?)\s+(?:was\s+|were\s+)?(?:aimed|directed)|` +
    // "the funeral of Ann Roe, who was killed on Monday, was held in Antby"
    String.raw`(?:funerals?|burials?|memorials?|vigils?|wakes?|services?)\b[^.;]{0,80}\b(?:held|planned|scheduled)|` +
    String.raw`(?:since|like|than)\s+(?:the\s+)?(?:one|ones|that|those)|` +
    // "were taken to the regional hospital in Antby"
    String.raw`(?:taken|rushed|transferred|transported|brought|airlifted|flown|evacuated|shifted|moved)\s+(?:by\s+\p{Ll}+\s+)?to\s+(?:\S+\s+){0,5}(?:[Hh]ospitals?|[Cc]linics?|[Ii]nfirmary|Medical\s+Cent(?:er|re)|Health\s+Cent(?:er|re))|` +
    // "the bodies of two men arrived at the hospital in Antby"
    String.raw`(?:bod(?:y|ies)|corpses?)\s[^.;,]{0,60}\b(?:arrived|received|taken|transported|sent|transferred|flown)|` +
    // "on their way to a wedding in Antby", "carrying workers to a mill in Antby"
    String.raw`(?:way|trip|travell?ing|travell?ed|headed|heading|bound|going|carrying\s+\p{Ll}+|driving|flying|sailing)\s+(?:to|for)\s+(?:an?|the|their|his|her)\s+(?:\p{Ll}+\s+)?\p{Ll}+)\s+$`,
  'u',
);
/** Ahead of where somebody has his seat: "a court [in Antby] heard"; but "a judge [in Antby] was shot". */
const seated =
  /\b(?:courts?|jury|juries|inquest|judges?|tribunal|magistrates?|sources|spokes(?:man|woman|person)|lawyers?|prosecutors?|ministry|embassy|government)\s$/u;
const saidBySeated =
  /^(?:\s(?:at|in)(?:\s\p{Lu}\S+){1,4})?(?:\s(?:region|province|district|state|county|city|area))?(?:\s(?:on\s)?\p{Lu}\p{Ll}+day)?\s(?:\p{Ll}+ly\s)?(?:(?:has|have|had|did not|would not)\s)?(?:heard|said|say|name|comment|confirmed|announced|reported|says|told|ruled|found|convicted|sentenced|acquitted|charged|accused|jailed|indicted)\b/u;
/** Ahead of where those work who found out what they tell: "researchers [at Antby University] have reported". */
const findsOut =
  /\b(?:researchers|scientists|academics|experts|analysts|epidemiologists|economists|historians|seismologists)\s(?:at\s(?:the\s)?(?:\p{Lu}\S+\s(?:of\s)?){1,8})?$/iu;
/** Ahead of where those are who tell of what may be there too: "police [in Antby] say". */
const tellers =
  /\b(?:officials|police|authorities|officers|doctors|medics|hospitals|rescuers|firefighters|witnesses|residents)\s$/i;
/** Ahead of the court before which somebody comes: "is to appear on Friday [in Antby District Court]". */
const hearing = /\b(?:(?:to|will)\s(?:appear|be\sarraigned)|(appeared))\s(?:(?:on\s)?\p{Lu}\p{Ll}+day\s|today\s)?$/u;
const isHearing = (ahead: string, named: string, behind: string): boolean => {
  const found = hearing.exec(ahead);
  return found !== null && (found[1] === undefined || /\bcourt\b/i.test(named + behind.slice(0, 30)));
};
/** Whether a place is that of who speaks. */
export const isTellers = (ahead: string, behind: string): boolean => tellers.test(ahead) && saidBySeated.test(behind);
/** Ahead of where who speaks has an office: "according to Ann Roe, the head of the ward [at Antby Hospital]". */
const office =
  /\b(?:according to\s|said\s(?=(?:Dr\.?\s)?\p{Lu}[^;]*,\s(?:an?|the)\s))[^;]*\b(?:head|director|chief|doctor|physician|surgeon|nurse|manager|spokes(?:man|woman|person)|superintendent|administrator|paramedic|professor|pathologist)\b[^.;,]*$/u;
/** Ahead of where those learn or teach who are named behind it: "two students [at Antby University], Ann Roe and Ian Marsh". */
const learns = /\b(?:students?|pupils?|teachers?|professors?|lecturers?|freshm[ae]n|sophomores?|seniors?|juniors?)\s$/;
const names = /^(?:;|,\s\p{Lu}\p{L}+\s\p{Lu})/u;
/** Ahead of where those work or learn who are named ahead of it: "Ann Roe, a junior [at Antby School], died", "who worked [at Antby Mill]". */
const worksAt =
  /(?:,\san?\s(?:[\p{L}\d-]+\s){0,3}?([\p{Ll}-]+)|\bwho\s(?:had\s)?(?:works?|worked|teaches|taught|studied|studies))\s$/u;
const learner = /^(?:junior|senior|sophomore|freshman|undergraduate|graduate)$/;
const isWork = (ahead: string, named: string, behind: string): boolean => {
  const found = /^at\s/.test(named) ? worksAt.exec(ahead) : null;
  const [, noun] = found ?? [];
  return (
    found !== null &&
    (noun === undefined || (/^[,;.]/.test(behind) && (learner.test(noun) || personNoun(noun) === 'one')))
  );
};
/** At the head of a sentence, ahead of where somebody says it: "At a rally in Antby, she said". */
const gathering =
  /^\W*At\san?\s(?:\p{Ll}+\s){0,2}(?:funeral|vigil|memorial|ceremony|service|rally|conference|briefing|meeting|summit)\s$/u;
const saidThere = /^[^.;,]{0,30},\s[^.;]{0,60}?\b(?:said|says|told|mourned|condemned|praised|promised|vowed|warned)\b/;
/** Between commas, of who is told or tells of what is elsewhere: "the minister, [in Antby], was told". */
const toldAway = /^,\s(?:was told|were told|said|says|told|announced|condemned|warned|wrote|tweeted)\b/;
/** "Arrested a man [in Antby] for killing four" */
const arrests = /\b(?:arrest|jail|captur|caught)(?:s|ed|ing)?\b[^.;,]*$/;
const accused = /^[^.;,]{0,40}\b(?:for|on (?:charges|suspicion)|in connection|over)\b/;

/** The same for those who are not held: "the suspects were arrested [in Antby]", "fled to a house [in Antby]". */
const caught = String.raw`\b(?:(?:suspects?|gunm[ae]n|attackers?|killers?|he|she|they)\s(?:(?:was|were|has been|have been|had been)\s)?(?:later\s)?|(?:suspects?|gunm[ae]n|attackers?|killers?)?,\s(?:who\s(?:was|were)\s)?(?:later\s)?)(?:arrested|captured|caught|detained)`;
const caughtThere = new RegExp(`${caught}\\s$`, 'u');
/** "A suspect in the killing of a judge was arrested at a café [in Antby]". */
const suspectCaught =
  /\b(?:suspects?|man|woman|gunm[ae]n|killer|attacker)\s(?:(?:suspected|accused|wanted)\s)?(?:in|of|for)\s[^.;,]*\b(?:was|were)\s(?:later\s)?(?:arrested|captured|caught|detained)\s[^.;,]*$/;
/** The same for those who have not fled. */
const livesThere =
  /\b(?:(?<=\b(?:who|and|he|she|now|still|also|\p{Lu}[\p{L}’'-]+)\s)lives|(?:who|and)\s(?:had\s|have\s|has\s)?lived?|resides|(?:fled|escaped|moved|returned)\sto\s(?:an?|the)\s\p{Ll}+)\s$/u;

/** "One of the worst floods [in Africa]": what is compared with what was in a whole part of the world. */
const compared =
  /(?:\b(?:one of|among) (?:the|its)|(?:,|\bmaking (?:it|this|that)) (?:the|its) (?:\p{Ll}+[\s-])?(?:worst|deadliest|biggest|largest|highest|bloodiest|most))\s[^.;]*$/u;
const partOfWorld =
  /^in\s(?:the\s)?(?:(?:North|South|East|West|Central|Latin|Southeast|Southern|Eastern|Western|Northern|sub-Saharan)\s)?(?:Africa|Asia|Europe|Americas?|Middle East|Caribbean|Pacific)$/;

/** Whether the words ahead of a place as it is `named` ("at Antby") and behind it tell that it is somewhere else than what happened. */
export const isElsewhere = (ahead: string, named: string, behind: string): boolean =>
  notThere.test(ahead) ||
  isWork(ahead, named, behind) ||
  office.test(ahead) ||
  (learns.test(ahead) && names.test(behind)) ||
  ((seated.test(ahead) || findsOut.test(ahead)) && saidBySeated.test(behind)) ||
  isHearing(ahead, named, behind) ||
  (partOfWorld.test(named) && compared.test(ahead)) ||
  (gathering.test(ahead) && saidThere.test(behind)) ||
  (/\p{L},\s$/u.test(ahead) && toldAway.test(behind));

const crime =
  'shootings?|killings?|murders?|deaths?|slayings?|attacks?|bombings?|stabbings?|robber(?:y|ies)|abductions?|kidnappings?|homicides?|assaults?|rapes?|massacres?';
/** Ahead of where that was for which somebody is held: "arrested a man in connection with the shooting of a boy [outside Antby School]". */
const heldFor = new RegExp(
  String.raw`\b(?:arrest|detain|custody|held|caught|captured|apprehended)\p{Ll}*\b[^.;]*\b(?:(?:in connection with|over|suspected (?:in|of)|accused of|wanted (?:for|in|over)|for|in)\s(?:(?:his|her|their)\s(?:alleged\s)?(?:role|part|involvement)\sin\s)?(?:the|an?|his|her|their|\p{Lu}\p{L}+['’]s)\s(?:[\p{L}-]+\s){0,3}?(?:${crime})|(?:(?:days|weeks|months|years)\s)after\s[^.;,]*\b(?:was|were|had been)\s(?:\p{Ll}+ly\s)?(?:gunned|killed|shot|stabbed|murdered|found))\b[^.;,]*$`,
  'iu',
);

/** Ahead of the same, and behind it, where who is accused comes first: "two men charged with a robbery [in Antby] were arrested". */
const accusedFor = new RegExp(
  String.raw`\b(?:wanted|charged|accused|suspected|convicted)\s(?:in|of|for|over|with|in connection with)\s(?:[\p{L}-]+\s){0,3}?(?:${crime})\s$`,
  'iu',
);
const wereCaught = /^[^.;,]{0,40}\b(?:was|were)\s(?:\p{Ll}+ly\s)?(?:arrested|captured|caught|detained|held|jailed)\b/u;

/** The same for what became of the people of a kind. */
export const isElsewhereFor = (ahead: string, behind: string, kind: FigureKind): boolean =>
  (kind === 'detained' && (heldFor.test(ahead) || (accusedFor.test(ahead) && wereCaught.test(behind)))) ||
  (kind !== 'detained' &&
    (caughtThere.test(ahead) || suspectCaught.test(ahead) || (arrests.test(ahead) && accused.test(behind)))) ||
  (kind !== 'displaced' && livesThere.test(ahead));

const place = String.raw`(?:(?:in|at|near)\s+(?:the\s+)?\p{Lu}\S*\s+(?:\p{Lu}\S*\s+){0,2})?`;
const on = String.raw`(?:late\s+|early\s+)?(?:on\s+)?$`;
const notThen = new RegExp(
  String.raw`\b(?:born|buried|cremated|mourned|laid\s+to\s+rest|charged|arraigned|back\s+to|[Pp]ublished|[Uu]pdated|[Pp]osted)\s+${place}${on}`,
  'u',
);
const caughtThen = new RegExp(String.raw`${caught}\s+${place}${on}`, 'u');

/** Whether the words ahead of a day tell that it is another than that of what became of the people of a kind. */
export const isAnotherDay = (ahead: string, kind: FigureKind): boolean =>
  notThen.test(ahead) || (kind !== 'detained' && caughtThen.test(ahead));
