import { noAttribute } from './figure-event-words.js';
import { speech } from './figure-sources.js';
import { writtenNumber } from './number-words.js';
import { noNameWord, region as regionNouns } from './place-shapes.js';

/** Words of a name with capitals, as a pattern with `u`. */
export const name = String.raw`\p{Lu}[\p{L}\p{M}’-]*(?:\s(?!${noNameWord})\p{Lu}[\p{L}\p{M}’-]*){0,3}`;
const kind = 'city|town|village|capital|port|island|state|province|region|district|suburb';
/** What may stand ahead of it and tells what it is: "the northern city of ". */
export const lead = String.raw`(?:(?:the|a)\s)?(?:(?:northern|southern|eastern|western|central|nearby|neighbou?ring|coastal|rural|small)\s)?(?:(?:\p{Lu}\p{Ll}+\s)?(?:${kind})\s(?:of\s)?)?`;
/** What comes over a place, and what is done to it. */
const hits =
  'hits?|bombard|shell|struck|strikes|rocked|shook|battered|swept|devastated|flooded|pounded|lashed|ravaged|pummel+ed|levelled|leveled|jolted|shelled|bombed|bombarded|stormed|attacked|raided|overran|pounding|hitting|striking|shelling|bombing|battering|storming|attacking';
const moves =
  'ripped|tore|swept|roared|raged|barrel+ed|cut|blew|rampaged|smashed|slammed|crashed|ploughed|plowed|burned|spread|sweeping|tearing|ripping|raging|roaring';
const assaults =
  'attacks?|strikes?|airstrikes?|raids?|assaults?|shelling|bombardments?|bombings?|incursions?|offensives?|barrages?|wars?';
/** What falls from the sky, or is led, on places, and on persons only where the article tells who they are. */
const fire =
  '(?:[Aa]ir|[Aa]erial|[Dd]rone|[Mm]issile|[Rr]ocket|[Mm]ortar|[Aa]rtillery|[Hh]elicopter|[Gg]as)[\\s-](?:attacks?|assaults?)|(?:[Aa]ir)?[Ss]trikes?|(?<!\\b(?:[Pp]olice|[Dd]rugs?|[Ii]mmigration|[Tt]ax)\\s)[Rr]aids?|[Ss]helling|[Bb]ombardments?|[Bb]arrages?';
const regions =
  'Peninsula|Region|Province|Valley|Coast|Islands?|Strip|District|County|Oblast|Desert|Mountains|Delta|Basin|Highlands';
const buildings =
  'lounge|pub|caf[eé]|salon|parking\\s(?:lot|garage)|lot|farm|field|park|dump|market|mall|motel|factory|plant|mill|quarry|alley|beach|library|theat(?:er|re)|cinema|stadium|gym|studio|barbershop|bakery|casino|garage|building|complex|ranch|courtroom|courthouse|bank|(?:gas|petrol|filling)\\sstation|highway|motorway|street|home|house|apartment|flat|residence|office|hotel|restaurant|bar|church|mosque|synagogue|nightclub|club|store|shop|supermarket|warehouse|mansion|campus|neighbou?rhood|suburb|school|hospital|prison|jail|airport|station';

/** What a town or a land went through, or counts: "Antby saw floods that killed nine", "Antland recorded 25 deaths". */
const wentThrough =
  String.raw`(?:saw|seen|experienced|endured|witnessed|suffered(?!\s(?:[^.;,]{0,40}\s)?(?:casualties|losses|defeats?)\b))\s|` +
  String.raw`accounted\sfor\s(?:\d[\d,]*|${writtenNumber})\s(?:of\sthe\s)?(?:\p{Ll}+\s)?(?:deaths|fatalities|dead|killed)\b|` +
  String.raw`(?:recorded|registered|counted|logged|reported)\s(?!that\b)(?:[^.;,\d]{0,30}\s)?(?:\d[\d,]*\s(?:\p{Ll}+\s){1,4}and\s)?(?:\d[\d,]*|${writtenNumber})\s(?:\p{Ll}+\s){0,2}(?:deaths?|fatalities|dead|drownings)\b`;
/** Ahead of those who live in a place, where they count them. */
const counted = String.raw`(?:\d[\d,]*|${writtenNumber}|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Several|Many)|of|many|several)`;

/** What was done to it. */
const suffered =
  'hit|struck|rocked|shaken|battered|devastated|ravaged|pounded|lashed|flooded|jolted|bombed|shelled|bombarded';

/** What comes over places alone; rockets and drones are aimed at anybody. */
const forces =
  '(?:[Ee]arthquake|[Qq]uake|[Ff]lood|[Ss]torm|[Hh]urricane|[Cc]yclone|[Tt]yphoon|[Tt]ornado|[Tt]sunami|[Ll]andslide|[Mm]udslide|[Ww]ildfire|[Bb]lizzard|[Tt]remor|[Aa]ftershock|[Bb]last|[Ee]xplosion)(?:e?s)?|[Ff]looding|[Rr]ains';
const overcame =
  'hits?|struck|strikes|rocked|rocks|shook|shakes|battered|batters|swept|devastated|flooded|pounded|lashed|ravaged|pummel+ed|jolted|hitting|striking|battering';

/**
 * The ways in which words tell that something came over a place, or that a building is in it, each with its `name` or `of`,
 * global, and what it needs, looked for first, as the pattern is dear; whether the name must be a place's for sure, or else
 * stand alone, as no person, people or body.
 */
export const hitPatterns: readonly {
  readonly needs: RegExp;
  readonly pattern: RegExp;
  readonly isSure?: true;
  readonly isAlone?: true;
}[] = [
  // "an earthquake hit Antby", "a blast rocked the city of Antby"
  {
    needs: new RegExp(`\\b(?:${overcame})\\s`),
    pattern: new RegExp(
      String.raw`\b(?:${forces})\s(?:[^.;,:]{0,40}\s)?(?:${overcame})\s${lead}(?<name>${name})`,
      'gu',
    ),
    isAlone: true,
  },
  // "in the shelling of Antby", "rebels overran Antby"
  {
    needs: /\b(?:(?:shelling|bombing|bombardment|siege)\sof|overran|stormed|entered)\s/,
    pattern: new RegExp(
      String.raw`\b(?:(?:shelling|bombing|bombardment|siege)\sof|overran|(?:[Rr]ebels|[Gg]unmen|[Mm]ilitants|[Ff]ighters|[Ii]nsurgents|[Ss]oldiers|[Tt]roops|[Ff]orces|[Tt]anks)\s(?:who\s)?(?:(?:had|have)\s)?(?:stormed|entered))\s(?:${lead}(?<=of\s)|(?!the\s))(?<name>${name})`,
      'gu',
    ),
    isAlone: true,
  },
  // "a tornado hit Antby", "shelled the town of Antby"
  {
    needs: new RegExp(`\\b(?:${hits})\\s`),
    pattern: new RegExp(String.raw`\b(?:${hits})\s${lead}(?<name>${name})`, 'gu'),
    isSure: true,
  },
  // "tore through Antby", "crashed into Antby"
  {
    needs: /\s(?:through|across|over|into)\s/,
    pattern: new RegExp(String.raw`\b(?:${moves})\s(?:through|across|over|into)\s${lead}(?<name>${name})`, 'gu'),
    isSure: true,
  },
  // "ripped through Antby": nobody is ripped through
  {
    needs: /\sthrough\s/,
    pattern: new RegExp(
      String.raw`\b(?:ripped|tore|roared|barrel+ed|swept|raged|rampaged|sweeping|tearing|ripping|raging|roaring)\sthrough\s${lead}(?<name>${name})(?!['’]s)`,
      'gu',
    ),
  },
  // "an air strike on Antby", "in a raid on Antby"
  {
    needs: new RegExp(`\\b(?:${fire})\\son\\s`),
    pattern: new RegExp(String.raw`\b(?:${fire})\son\s${lead}(?<name>${name})`, 'gu'),
    isAlone: true,
  },
  // "an attack on Antby", "the war on Antland"
  {
    needs: new RegExp(`\\b(?:${assaults})\\s(?:on|against|across)\\s`),
    pattern: new RegExp(String.raw`\b(?:${assaults})\s(?:on|against|across)\s${lead}(?<name>${name})`, 'gu'),
    isSure: true,
  },
  // "in the shelling of Antby"
  {
    needs: /\b(?:shelling|bombing|bombardment|siege|invasion|storming|battle) (?:of|for) /,
    pattern: new RegExp(
      String.raw`\b(?:shelling|bombing|bombardment|siege|invasion|storming|battle)\s(?:of|for)\s${lead}(?<name>${name})`,
      'gu',
    ),
    isSure: true,
  },
  // "died at the battle of Antby"
  {
    needs: /[Bb]attle of /,
    pattern: new RegExp(
      String.raw`\b(?:[Aa]t|[Ii]n|[Dd]uring)\s(?:the\s)?[Bb]attle\sof\s(?:the\s)?(?<name>${name})`,
      'gu',
    ),
  },
  // "a collision over southern Antland"
  {
    needs: / over (?:the )?(?:\p{L}+ )?\p{Lu}/u,
    pattern: new RegExp(
      String.raw`\b(?:collision|collided|crash(?:ed)?|explo(?:sion|ded)|shot\sdown|downed|disintegrated)\s(?:[^.;,]{0,60}\s)?over\s${lead}(?<name>${name})`,
      'gu',
    ),
    isSure: true,
  },
  // "in an Antland plane crash", "the night of the Antby attack", "the Antby Fair shooting rampage"
  {
    needs:
      /\b(?:an?|the|[Tt]his|that|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:['’]s)? [A-Z]|\bThe [A-Z]/,
    pattern: new RegExp(
      String.raw`\b(?:an?|[Tt]he|[Tt]his|that|\p{Lu}\p{L}+day['’]s)\s(?:(?:deadly|fatal|massive|recent|mass)\s)?(?<name>${name})\s(?:(?!${noAttribute})\p{Ll}+\s){0,2}?(?:crash|shooting|attack|bombing|blast|explosion|fire|massacre|earthquake|quake|floods?|stampede|collapse|stabbing|raid|accident|collision|derailment|wildfires?|landslide|rampage)s?\b`,
      'gu',
    ),
    isSure: true,
  },
  // "they warned of Antby shooter Ian Hale"
  {
    needs: /\s(?:shooter|bomber|gunman|attacker|killer)\s[A-Z]/,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<name>${name})(?=\s(?:\p{Ll}+\s)?(?:shooter|bomber|gunman|attacker)\s\p{Lu})`,
      'gu',
    ),
    isSure: true,
  },
  // "brought the fever to Antland, killing 12"
  {
    needs: /,\s(?:killing|leaving|injuring|wounding|displacing|claiming|sickening)\s/,
    pattern: new RegExp(
      String.raw`\b(?:to|into|onto|through|over|across)\s${lead}(?<name>${name})(?=,\s(?:killing|leaving|injuring|wounding|displacing|claiming)\s)`,
      'gu',
    ),
    isSure: true,
  },
  // "parts of the Lune Islands are under water"
  {
    needs: /\b(?:[Pp]arts|[Ss]wathes|[Aa]reas)\sof\s/,
    pattern: new RegExp(
      String.raw`\b(?:[Pp]arts|[Ss]wathes|[Aa]reas)\sof\s(?:the\s)?(?:(?:northern|southern|eastern|western|central)\s)?(?<name>${name})(?!['’]s)`,
      'gu',
    ),
  },
  // "Antland was hit by storms", "Antby had been the target of an attack"
  {
    needs: new RegExp(`\\b(?:was|were|been)\\s(?:(?:[a-z]+ly\\s)?(?:${suffered})|the\\s(?:target|scene|site)\\sof)\\b`),
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<name>${name})(?=\s(?:(?:was|were|has been|had been)\s(?:\p{Ll}+ly\s)?(?:${suffered})|(?:was|(?:has|had)\s(?:already\s)?been)\sthe\s(?:target|scene|site)\sof)\b)`,
      'gu',
    ),
    isSure: true,
  },
  // "at her Antby home"
  {
    needs: /\b(?:his|her|their)\s[A-Z]/,
    pattern: new RegExp(
      String.raw`\b(?:[Aa]t|[Ii]n|[Ii]nside|[Oo]utside|[Nn]ear)\s(?:his|her|their)\s(?<name>${name})\s(?:home|house|apartment|flat|residence)\b`,
      'gu',
    ),
  },
  // "outside an Antby hookah bar", "at a Lune, Antland, residence"
  {
    needs: /\s(?:his|her|their|the|an?)\s[A-Z]/,
    pattern: new RegExp(
      String.raw`\b(?:[Aa]t|[Ii]n|[Ii]nside|[Oo]utside|[Nn]ear)\s(?:his|her|their|the|an?)\s(?<name>${name}(?:,\s\p{Lu}\p{Ll}+(?=,))?),?\s(?:\p{Ll}+\s){0,2}?(?:${buildings})\b`,
      'gu',
    ),
    isSure: true,
  },
  // "stormed Antland's largest prison", "rocks on Antland's Lune coast"
  {
    needs: /\w['’]s\s/,
    pattern: new RegExp(
      String.raw`\b(?:[Ii]n|[Oo]n|[Oo]ff|[Aa]long|[Aa]t|${hits})\s(?<name>${name}?)['’]s\s(?:[\p{L}-]+\s){0,2}(?:coast|border|shores?|north|south|east|west|capital|interior|${buildings})\b`,
      'gu',
    ),
    isSure: true,
  },
  // "an attack on Antby's airport", "a raid on Antby's market"
  {
    needs: new RegExp(`\\b(?:${assaults})\\s(?:on|at)\\s`),
    pattern: new RegExp(
      String.raw`\b(?:${assaults})\s(?:on|at)\s(?<name>${name}?)['’]s\s(?:[\p{Ll}-]+\s)?(?:airport|port|harbou?r|border|coast|markets?|bazaar|stadium|outskirts|suburbs|(?:bus|train|railway)\sstation)\b`,
      'gu',
    ),
  },
  // "struck the Lune Peninsula\", "over the Lune Region"
  {
    needs: new RegExp(`\\b(?:${regions})\\b`),
    pattern: new RegExp(
      String.raw`\b(?:${hits}|[Oo]ver|[Aa]cross|[Tt]hrough)\sthe\s(?<name>(?:\p{Lu}[\p{L}\p{M}’-]*\s){1,3}(?:${regions}))\b`,
      'gu',
    ),
  },
  // "on the road between Antby and Newland", "in the corridor between Antby and Newland"
  {
    needs: /\b(?:between|linking|from)\s/,
    pattern: new RegExp(
      String.raw`\b(?:[Oo]n|[Ii]n|[Aa]t|[Nn]ear|[Aa]long)\s(?:the|an?)\s(?:(?:main|coastal|mountain|rural)\s)?(?<name>(?:(?:road|highway|motorway|railway|route|corridor|area|stretch|border|checkpoint|track|path|line)\s(?:between|linking)|(?:road|highway|motorway|route|path)\sfrom)\s${name}\s(?:and|to|with)\s${name})`,
      'gu',
    ),
  },
  // "along the Antby coast"
  {
    needs: /(?:long|[Oo]n|[Oo]ff)\sthe\s[A-Z]/,
    pattern:
      /\b(?:[Aa]long|[Oo]n|[Oo]ff)\sthe\s(?<name>(?:\p{Lu}[\p{L}\p{M}’-]*\s){1,3}(?:[Cc]oast|[Cc]oastline|[Ss]hore|[Rr]iver|[Bb]order))\b(?!\s(?:[Gg]uard|front|bank|side|bed|bridge|crossing|patrol|police|station|post)\b)/gu,
  },
  // "in 35 Antish cities"
  {
    needs: /\b(?:cities|towns|villages|provinces|states|districts|regions|communities|settlements)\b/,
    pattern: new RegExp(
      String.raw`\b[Ii]n\s(?:(?:at\sleast|more\sthan|about|some)\s)?(?<name>(?:\d+|${writtenNumber}|several|various|many|(?:dozens|scores)\sof)\s\p{Lu}[\p{L}-]+\s(?:cities|towns|villages|provinces|states|districts|regions|communities|settlements))\b`,
      'gu',
    ),
  },
  // "Antby saw floods", "Antland recorded 25 deaths"
  {
    needs:
      /\b(?:accounted|saw|seen|experienced|endured|witnessed|suffered|recorded|registered|counted|logged|reported)\s/,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}]|\bthe\s)(?<name>${name})(?=\s(?:(?:has|have|had|also|alone)\s){0,2}(?:${wentThrough}))`,
      'gu',
    ),
    isSure: true,
  },
  // "in the worst-hit town, Antby,", "in one village, Lune,"
  {
    needs: new RegExp(`\\s(?:${regionNouns}),\\s\\p{Lu}`, 'u'),
    pattern: new RegExp(
      String.raw`\b[Ii]n\s(?:(?:the|its|his|her|their)\s(?:(?:worst|hardest|hard|badly)[\s-](?:hit|affected)|largest|biggest|second[\s-](?:largest|biggest)|main|home|native)|one|another)\s(?:${regionNouns}),\s(?<name>${name})(?=[.;]|,(?!\s(?:${speech}|puts?)\b))`,
      'gu',
    ),
  },
  // "at the overcrowded Antby jail"
  {
    needs: /\b(?:the|an?)\s[\p{Ll}-]+\s\p{Lu}/u,
    pattern: new RegExp(
      String.raw`\b(?:[Ii]n|[Aa]t|[Ii]nside|[Oo]utside|[Nn]ear)\s(?:the|an?)\s[\p{Ll}-]+\s(?<name>${name}\s(?:prison|jail|stadium|airport|camp|mine|bridge|dam|market|mosque|church|school|university|crossing|checkpoint))\b`,
      'gu',
    ),
  },
  // "Antby is home to 131,000 refugees"
  {
    needs: /home\sto\s/,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?!(?:Today|Now|But|And)\s)(?<name>${name})(?=\s(?:is|was)\s(?:(?:now|still|currently|already)\s)?home\sto\s(?:\p{Ll}+\s){0,3}\d)`,
      'gu',
    ),
  },
  // "12 people died on Lune"
  {
    needs: /\son\s\p{Lu}/u,
    pattern: new RegExp(
      String.raw`\b(?:died|drowned|killed|injured|hurt|missing|displaced|deaths|occurred|people|residents|homes)\son\s(?<name>${name})`,
      'gu',
    ),
    isSure: true,
  },
  // "2,187 Antby residents", "40 residents of Antby"
  {
    needs: /\b(?:residents|villagers)\b/,
    pattern: new RegExp(
      String.raw`(?:\b${counted}\s(?<name>${name})(?=\s(?:residents|villagers)\b)|\b(?:\d[\d,]*|${writtenNumber})\s(?:residents|villagers)\sof\s${lead}(?<of>${name}))(?![^.;]{0,200}\b(?:crash|plane|flight|ferry|bus|boat|trip|tour|holiday|vacation|abroad|pilgrim)\p{Ll}*)`,
      'gu',
    ),
    isSure: true,
  },
  // "in the collapse of the Lune building"
  {
    needs: /(?:collapse|explosion|burning)\sof\s/,
    pattern: new RegExp(
      String.raw`\b(?:collapse|explosion|burning)\sof\s(?:the\s|an?\s)?(?:\p{Ll}+\s){0,2}(?<name>${name}\s(?:building|residence|tower|block|bridge|dam|mine|refinery|factory|plant|mill|mall|market|school|hotel|hospital|church|mosque|stadium|station|stand|apartments|condominium|complex|tunnel|flyover|overpass)|(?:\p{Lu}[\p{L}’-]*\s){1,3}(?:Building|Residence|Towers?|Bridge|Dam|Mine|Factory|Plant|Mall|Market|School|Hotel|Church|Mosque|Stadium|Station|Plaza|Tunnel|Cent(?:er|re)))\b`,
      'gu',
    ),
  },
  // "an eruption of Mount Draga"
  {
    needs: /ruption\s/,
    pattern: new RegExp(String.raw`\b[Ee]ruption\s(?:of|at)\s(?:the\s)?(?<name>Mount\s${name})`, 'gu'),
  },
  // "abducted from Antby", "arrested at night from Antby"; from where men are whom nobody knows is not told
  {
    needs: /\b(?:abducted|kidnapped|seized|snatched|arrested|apprehended|nabbed|rescued)\s(?:\p{L}+\s){0,4}from\s/u,
    pattern: new RegExp(
      String.raw`\b(?:abducted|kidnapped|seized|snatched|arrested|apprehended|nabbed|rescued)\s(?:(?:at\sgunpoint|late|early|on|overnight|today|yesterday|this|last|night|\p{Lu}\p{L}+day|by\s(?:unidentified|unknown|armed|masked)\s\p{Ll}+)\s){0,3}from\s${lead}(?<name>${name})`,
      'gu',
    ),
  },
  // "bodies from the Lune river"
  {
    needs: /from\sthe\s[A-Z]/,
    pattern: new RegExp(
      String.raw`\b(?:bod(?:y|ies)|corpses?|remains|people|survivors)\s(?:\p{Ll}+\s){0,4}from\sthe\s(?<name>${name}\s(?:[Rr]iver|[Ll]ake|[Cc]anal|[Rr]eservoir|[Hh]otel|nightclub))\b`,
      'gu',
    ),
  },
];
