import { monthNames } from '../../text/calendar.js';
import { personTitles } from '../names/name-words.js';
import { speech } from './figure-sources.js';

/** "al-[Antby]"; others go by such a name, and are no places. */
const article = '(?:(?!al-(?:Qa|Sha?ba|Nusra|Assad|Jazeera|Arabiya))(?:a[dlnrstz]|ash|el)-)?';
/** A word of a name: "Antby", "St. Lune". */
const nameWord = String.raw`(?:(?:St|Mt|Ft)\.\s)?${article}\p{Lu}[\p{L}\p{M}’'-]+`;
/** Words that begin a sentence and are no part of a name ahead of them, where nothing parts the two: "in Antby [The] two men". */
export const noNameWord = String.raw`(?:The|He|She|They|It|We|This|That|These|Those|There|When|While|Where|After|Before|Because|But|Other|Others|His|Her|Their|Its)\b`;
/** A name of a place, as part of a pattern. */
export const name = String.raw`(?:(?:Isle|Gulf|Straits?|Bay|Horn|Heart|Sea|Firth|(?:Democratic\s+)?Republic|University)\s+of\s+(?:the\s+)?)?${nameWord}(?:\s+(?:(?:de|del|la|las|los|el|al|au|da|das|dos|du|es|(?<=\b(?:Rio|Grande)\s)do)\s+){0,2}(?:d['’])?(?!${noNameWord})${nameWord}){0,3}`;
/** What a place is, as part of a pattern; alternatives. */
export const region =
  'city|town|village|hamlet|province|state|district|region|department|county|municipality|township|suburb|neighbou?rhood|area|port|capital|island|islands|peninsula|prefecture';
/** Others that only stand ahead of "of". */
const regions =
  'cities|towns|villages|hamlets|provinces|districts|regions|departments|counties|municipalities|suburbs|market|streets|slums?|campus|grounds|resort|monastery|hills|settlement|parish|commune|community|locality|localities|barangay|governorate|canton|sector|enclave|forests?|ruins|temples?';
/** What has its name of a place or a person, in lower case: "Hask bridge", "Toveren hospital", "Antby railway station". */
const feature =
  '(?:(?:international|general|regional|provincial|central|public|teaching|university|railway|train|bus|police|refugee|military|army|air|high|primary|elementary|fish|cattle|town|coal|gold|copper|diamond)\\s+){0,2}(?:bridge|hospital|clinic|prison|jail|market|stadium|airport|station|crossing|checkpoint|dam|mine|colliery|valley|mountains|hills|heights|highlands|lowlands|plateau|peninsula|delta|gorge|canyon|desert|strait|border|camp|barracks|base|morgue|cemetery|mosque|church|cathedral|temple|school|university|square|harbou?r|tunnel|slum|resort|monastery|(?:shopping\\s+)?(?:mall|cent(?:er|re))|(?:gas|petrol|filling)\\s+station)\\b(?!\\s+(?:workers?|officials?|staff|director|spokes|massacre|attack|shooting|bombing|disaster|crash|fire))';
/** Buildings and the like, as the last words of their names; alternatives. */
const buildings =
  'Hall|Hospital|Clinic|School|University|College|Church|Cathedral|Mosque|Temple|Synagogue|Monastery|Hotel|Inn|Station|Airport|Stadium|Arena|Park|Mall|Cent(?:er|re)|Market|Bazaar|Bridge|Square|Plaza|Tower|Palace|Embassy|Consulate|Courthouse|Library|Museum|Theatre|Theater|Prison|Jail|Camp|Base|Barracks|Pier|Terminal|Cemetery';
/** Ahead of the name of somebody or of a body. */
const titles = String.raw`(?:${[...personTitles].map((title) => title.charAt(0).toUpperCase() + title.slice(1)).join('|')}|Police|Prime|Vice|Council|Hall|Manager|Fire|School)\b`;
/** The same of streets. */
export const streets =
  'Street|Avenue|Road|Drive|Lane|Boulevard|Court|Circle|Place|Terrace|Way|Parkway|Highway|Expressway|Freeway|Turnpike|Motorway|Causeway|Beltway|Thruway|Bypass|Crescent|Loop|Trail|St|Ave|Rd|Dr|Blvd';
/** Where in another a place lies, or how; alternatives. */
export const direction =
  '(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?|central|nearby|neighbou?ring|rural|coastal|northernmost|southernmost|far|remote|downtown|mountainous|border|seaside|mainland|unincorporated|suburban|greater|wider|metropolitan|[a-z]+-(?:torn|held|hit|occupied|controlled|run|ravaged|stricken|battered|prone|administered|ruled)';
/** What a place has on each of its sides: "the northern part of Antby"; alternatives. */
const parts =
  'parts?|sections?|sides?|ends?|half|halves|tip|corners?|banks?|fringes?|reaches|stretch|edges?|outskirts|suburbs|quarters?';
/** "Antland's largest city", "the Antish capital,": ahead of its name. */
const capital = String.raw`(?:the\s+)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:['’]s)?\s+(?:(?:main|(?:(?:second|third|fourth)-)?(?:largest|biggest|most\spopulous)|second|third|${direction})\s+){0,3}(?:capital|city|port|town|village)(?:\s+city)?(?:\s+|,\s+(?=${name}(?:[.;]|,(?!\s(?:(?:the\s[^,.;]{1,40},\s)?(?:${speech}|puts?)|\d|an?|who|whose)\b))))(?!${titles})(?=\p{Lu})`;
/** "The eastern Antish port city of", "the capital", "neighbouring", "Antland's northern city of". */
const lead = String.raw`(?:${capital}|\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?['’]s\s+(?=(?:(?:${direction}|main|largest|second-largest|biggest)\s+){0,2}(?:${region})\s+of\s+\p{Lu}|(?:(?:${direction})\s+){1,2}\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s+(?:${region})\b))?(?:the\s+)?(?:(?:capital|city|town|country|island)['’]s\s+)?(?:(?:${direction})\s+)*(?:(?:\p{Lu}\p{L}+\s+){1,2}(?=(?:\p{Ll}+\s+)?(?:city|town|village|capital|port|islands?)\b)|\p{Lu}\p{L}+\s+(?=(?:\p{Ll}+\s+)?(?:province|state|region)\b|suburb\s+of\s+\p{Lu}))?(?:\p{Ll}+\s+(?=(?:${region})\s+of\b))?(?:(?:${region})\s+)*(?:of\s+)?(?:(?:City|Town|Village|Department|Province|District|Municipality|County|State)\s+of\s+)?(?:(?:${direction})\s+)*`;
/** One of two roads that meet: "Antby Road", "West 43rd Avenue", "Lune". */
const corner = String.raw`(?:[NSEW]\.?\s|(?:North|South|East|West)\s)?(?:\p{Lu}[\p{L}’'-]+|\d+(?:st|nd|rd|th))(?:\s\p{Lu}[\p{L}’'-]+){0,3}`;
const weekdayName = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const hits = /\b(?:hit|struck|rocked|shook|battered|swept|devastated|flooded|across)\s/;

/**
 * The ways in which a sentence names a place, each with its `name` or `alone`, global, and what it needs: looked for first, as
 * the patterns are dear.
 */
export const placePatterns: readonly { readonly needs?: RegExp; readonly pattern: RegExp }[] = [
  // "in northern Antland", "off the coast of Antland", "south of Port Lune"
  {
    pattern: new RegExp(
      String.raw`\b(?:[Ii]n|[Aa]cross|[Nn]ear|[Aa]t|[Oo]utside|[Ii]nside|[Ww]ithin|[Aa]round|[Tt]hroughout|[Oo]ff|[Aa]ll\s+over|(?:hills|mountains|slopes|cliffs|forests?|valley)\s+(?:above|overlooking)|(?:coast|outskirts|shores|suburbs|centre|center|summit|slopes|foot|banks|edge|(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)(?:-?(?:east|west))?|heart|middle|(?:${direction})\s+(?:${parts}))\s+of)\s+${lead}(?<name>${name}(?:\s+(?:capital\b|${feature}))?)`,
      'gu',
    ),
  },
  // "in the U.S.", ahead of no "city of" and no "Senate"
  {
    needs: /\sU\./,
    pattern:
      /\b(?:[Ii]n|[Aa]cross|[Tt]hroughout)\s+the\s+(?<name>U\.\s?(?:S\.(?:\s?A\.)?|K\.|A\.\s?E\.))(?=[,;:)]|[”"]|$|\s[—–]|\s(?:this|last|since|on|in|and|by|after|before|during|each|every|so|over|between|have|has|had|were|was|alone|when|where)\b)/gu,
  },
  // "struck southern Antland"
  {
    needs: hits,
    pattern: new RegExp(
      String.raw`\b(?:hit|struck|rocked|shook|battered|swept|devastated|flooded|across)\s+(?:(?:${direction})\s+)+(?<name>${name})`,
      'gu',
    ),
  },
  // "shook the Lune valley"
  {
    needs: hits,
    pattern: new RegExp(
      String.raw`\b(?:hit|struck|rocked|shook|battered|swept|devastated|flooded|across)\s+(?:the\s+)?(?<name>${name})(?=\s+(?:${region}|valley|mountains|coast)\b)`,
      'gu',
    ),
  },
  // "bodies from the Antby mine", "12 pupils from the Antby school"
  {
    needs: /rom\s+(?:the|an?)\s/,
    pattern: new RegExp(
      String.raw`\b[Ff]rom\s+(?:the|an?)\s+(?<name>${name}\s+(?:(?:coal|gold|copper|diamond|primary|secondary|refugee)\s+)?(?:mine|colliery|prison|jail|school|camp|slum|mosque|church))`,
      'gu',
    ),
  },
  // "walked into the Antby community center", "swept through the Antby slum"
  {
    needs: /(?:nto|hrough)\s+(?:the|an?)\s/,
    pattern: new RegExp(
      String.raw`\b(?:[Ii]nto|[Tt]hrough)\s+(?:the|an?)\s+(?<name>${name}\s+(?:${feature}|(?:community|shopping|civic)\s+cent(?:er|re)\b))`,
      'gu',
    ),
  },
  // "the village of Antby", "the market of Antby"
  { pattern: new RegExp(String.raw`\b(?:${region}|${regions})\s+of\s+(?<name>${name})`, 'gu') },
  // "in the 300 block of Antby Street"; not "Ann Roe, of the 300 block of Antby Street", nor where a town is told too
  {
    needs: /block/,
    pattern: new RegExp(
      String.raw`\b(?:[Ii]n|[Aa]t|[Oo]n|[Nn]ear|[Tt]o)\s+(?:the\s+)?(?:\d[\d,-]*\s+)?block\s+of\s+(?<name>(?:[\p{Lu}\d][\p{L}\d.’'-]*\s+){1,4}?(?:${streets})\b)(?!,?\s+(?:in|at|near)\s)`,
      'gu',
    ),
  },
  // "in the 300 block of Antby"; "at the corner of Antby Road and Lune Street", "near Antby Road and Lune Lane"
  {
    needs: /block/,
    pattern: new RegExp(
      String.raw`\b(?:[Ii]n|[Aa]t|[Oo]n|[Nn]ear|[Tt]o)\s+(?:the\s+)?\d[\d,-]*\s+block\s+of\s+(?<name>(?:[NSEW]\.?\s+)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)(?=[.,;]|\s(?:on|at|just|around|about|after|before|when|where|early|late|${weekdayName})\b|$)`,
      'gu',
    ),
  },
  {
    needs: /corner|intersection|\sand\s/,
    pattern: new RegExp(
      String.raw`\b(?:(?:intersection|corner)\s+of|(?:[Nn]ear|[Aa]t|[Tt]o|area\s+of)(?=\s(?:\p{Lu}|\d)[\p{L}\d’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3}\s(?:${streets})\sand\s))\s+(?:the\s+)?(?<name>${corner}\sand\s${corner})`,
      'gu',
    ),
  },
  // "at 988 Antby Road", "in front of 12 North Lune St."
  {
    needs: /\d\s/,
    pattern: new RegExp(
      String.raw`\b(?:[Ii]n|[Aa]t|[Oo]f|[Nn]ear|[Oo]utside|[Tt]o)\s+(?<name>\d{1,5}\s+(?:[NSEW]\.?\s+)?(?:\p{Lu}[\p{L}’'-]*\s+|\d+(?:st|nd|rd|th)\s+){1,3}(?:${streets})\b)(?!\.?,?\s+(?:in|at|near)\s)`,
      'gu',
    ),
  },
  // "in the capital, Antby,", "in the flooded state capital, Antby,"
  {
    needs: /capital/,
    pattern: new RegExp(
      String.raw`\b[Ii]n\s+the\s+(?:[\p{Ll}-]+\s+){0,3}capital(?:\s+city)?,\s+(?<name>${name})(?=[.;]|,(?!\s(?:the\s[^,.;]{1,40},\s)?(?:${speech}|puts?)\b))`,
      'gu',
    ),
  },
  // "in the northern town, Antby,"; but "in the northern town, Ann Roe, 40, was hurt"
  {
    needs: new RegExp(`\\s(?:${region}),\\s\\p{Lu}`, 'u'),
    pattern: new RegExp(
      String.raw`\b[Ii]n\s+the\s+(?:${direction})\s+(?:[\p{Ll}-]+\s+)?(?:${region}),\s+(?<name>${name})(?=[.;]|,(?!\s(?:(?:the\s[^,.;]{1,40},\s)?(?:${speech}|puts?)|\d|an?|who|whose)\b))`,
      'gu',
    ),
  },
  // "Antby, where 203 people died", "Newland with 118 dead"
  {
    needs: /\s(?:where|with|recorded|reported|registered|confirmed|counted)\s|(?:affected|hit)/,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<name>${name})(?=,?\s+where\s[^,;.]{0,30}\b(?:\d[\d,]*|people|residents|died|killed|perished|dead|injured|wounded|hurt|missing)\b|,?\s+with\s+[^,;.]{0,20}\d[\d,]*\s+(?:\p{Ll}+\s)?(?:dead|deaths|killed|injured|wounded|hurt|missing)\b|\s+with\s(?!(?:1[89]|20)\d\d\b)\d[\d,]*(?:[.,;]|\s+and\b)|(?:\s+(?:${region}))?\s+(?:has been|was|is)\s+(?:the\s)?(?:worst|hardest|hard|badly)[\s-](?:affected|hit)[^,;.]{0,30},\s+with\s+[^,;.]{0,20}\d|\s+(?:${region})\s+(?:has\s|had\s|have\s)?(?:recorded|reported|registered|confirmed|counted)\s[^,;.]{0,20}\d[\d,]*\s)`,
      'gu',
    ),
  },
  // "close to the Antby border", "in front of Lune City Hall"
  {
    needs: /(?:lose to|ext to|front of|pposite|ehind|eside)\s/,
    pattern: new RegExp(
      String.raw`\b(?:(?:[Cc]lose|[Nn]ext)\s+to|[Ii]n\s+front\s+of|[Oo]pposite|[Bb]ehind|[Bb]eside)\s+(?:the\s+|an?\s+)?(?:(?:${direction})\s+)*(?<name>${name}(?:\s+${feature}|(?<=\s(?:${buildings}))(?!['’\p{L}])))`,
      'gu',
    ),
  },
  // "in the parking lot of the Lune Mall"
  {
    needs: /(?:lot|park|lobby|grounds|campus|entrance|courtyard|gates?|steps|roof)\sof\s/,
    pattern: new RegExp(
      String.raw`\b(?:parking\s+lot|car\s+park|lobby|grounds|campus|entrance|courtyard|gates?|steps|roof)\s+of\s+(?:the\s+|an?\s+)?(?<name>${name}(?:\s+${feature}|(?<=\s(?:${buildings}))(?!['’\p{L}])))`,
      'gu',
    ),
  },
  // "on the border with Antland", "near Newland's border with Antland"
  {
    needs: /borders?\swith\s/,
    pattern: new RegExp(
      String.raw`\b(?:[Oo]n|[Nn]ear|[Aa]long|[Aa]t|[Aa]cross|[Oo]ver|[Cc]lose\s+to)\s+(?:the\s+|its\s+|their\s+)?(?:(?:${direction})\s+)*(?<name>(?:${name}['’]s\s+(?:(?:${direction})\s+)*)?borders?\s+with\s+(?:(?:${direction})\s+)*${name})`,
      'gu',
    ),
  },
  // "on a bridge over the Lune River", "recovered from the Lune River"
  {
    needs: /(?:River|Lake|Canal|Strait|Bay|Sea|Creek|river|lake|canal|strait|bay|creek)\b/,
    pattern: new RegExp(
      String.raw`\b(?:(?:bridge|dam|ferry|boat|raft)\s+(?:over|across|on)|into|from)\s+(?:the\s+)?(?<name>(?:River\s+${name}|(?:\p{Lu}[\p{L}’'-]+\s+){1,3}(?:River|Lake|Canal|Strait|Bay|Sea|Creek|river|lake|canal|strait|bay|creek)\b(?!\s\p{Lu})))`,
      'gu',
    ),
  },
  // "on the Port Lune waterfront", "on Antby alone"
  {
    needs: /\salone\b|waterfront|seafront|plateau|peninsula|front\b/,
    pattern: new RegExp(
      String.raw`\b(?:[Oo]n\s+the\s+(?<name>${name})(?=\s+(?:waterfront|seafront|plateau|peninsula|front(?:\s?line)?)\b)|(?:[Oo]n\s+)(?<alone>${name})(?=\s+alone\b))`,
      'gu',
    ),
  },
  // "on Mount Antby", "on the Lune Islands", "off Highway 12", "on the Antby-Newland road"
  {
    pattern: new RegExp(
      String.raw`\b(?:[Oo](?:n|ff)|[Aa]long)\s+(?:the\s+)?(?:(?:${direction})\s+)*(?<name>(?:Mount|Mt\.?|Lake|Cape|Route|Highway|Interstate|U\.S\.|US)\s+(?:\d+|${name})|[AIM]-?\d{1,4}\b|(?:\p{Lu}[\p{L}\p{M}’'–-]+\s+){1,3}(?:Islands?|Road|Street|Avenue|Highway|Route|Boulevard|Lane|Drive|Court|Circle|Terrace|Parkway|Expressway|Freeway|Turnpike|Motorway|Causeway|Beltway|Thruway|Bypass|Crescent|Trail|Beach|Square|Bridge|Peninsula|Strip|Coast|River|Sea|Lake|highway|motorway|expressway|freeway|road|railway|river)\b(?!\s(?:front|bank|side|bed|bridge|crossing|patrol|police|station|tunnel|workers?)\b))`,
      'gu',
    ),
  },
];
/** Words of the shape of a place's name that name none. */
export const noPlace = new RegExp(
  `^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:${monthNames.join('|')}|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)$|(?:North|South|East|West)(?:east|west)?(?:ern)?$|Central$|Least|Most|All|Other|The|This|That|One|Two|Mr|Mrs|Ms|Dr|World War|Ramadan|Easter|Christmas|Holy Week)\\b|-(?:growing)?$|^(?:Atrocity|Massacre|Holocaust|Genocide|Tragedy|Disaster|Accident|Crash)$|^(?:DNA|RNA|HIV|AIDS|COVID|ICU|SUV|BMW|CCTV|TV|GPS)$|^(?:Sea|Metropolitan|Lower|Upper|International|Army|Navy|Marines|Marine Corps|Air Force|National Guard|Peace Corps)$|\\b(?:Brigade|Battalion|Regiment|Squadron)$|^(?:Street|Avenue|Road|House|Bridge|Route|Highway|National Highway|Interstate|Barangay|Purok|Sitio|Chak|Ward|Sector|Block|Zone|Phase|Precinct|City|Town|Village|County|State|Province|Department|District|Islands?)$`,
);

/** At the end of a name: what is told apart by numbers. */
const numbered =
  /(?:^|\s)(?:Barangay|Purok|Sitio|Chak|Ward|Sector|Block|District|Zone|Camp|Village|Area|Phase|Section|Precinct|Unit|Terminal|Pier|Gate|Platform|Mine|Shaft|School|Highway|Route|Interstate|Expressway|Motorway)(?:\sNo)?$/;
/** Its number; "In Ward 12 people died" counts people. */
const numberOf = new RegExp(
  String.raw`^\.?\s(?:No\.?\s|Number\s)?\d{1,4}(?:-?[A-Z])?(?:\sof\s${name}(?!['’]s))?(?=[,;:)”"]|\.(?!\d)|$|\s(?:in|near|at|on|outside|and|after|before|when|where|while|as|by|from|to|that|which|during|since|between|late|early|this|last|${weekdayName}|(?:killed|left|injured|claimed|wounded)\s(?!and\b|in\b|by\b|on\b|at\b|when\b))\b)`,
  'u',
);

/** The number of a place that is `named` by what it is, by the words `behind` its name: "Ward[ 12]"; empty where it has none. */
export const numberBehind = (named: string, behind: string): string =>
  numbered.test(named) ? (numberOf.exec(behind)?.[0] ?? '') : '';
