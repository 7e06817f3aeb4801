/** Another sense of words for events: where it is told by what stands ahead of them, or behind. */
interface Sense {
  readonly words: RegExp;
  readonly ahead?: RegExp;
  readonly behind?: RegExp;
  /** Whether both must stand there. */
  readonly both?: true;
}

const one = (words: string) => new RegExp(`^(?:${words})$`);
/** What ends just ahead of a word. */
const ahead = (words: string) => new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${words})\\s$`, 'u');
/** What begins just behind a word, an article between or none. */
const behind = (words: string) => new RegExp(`^\\s(?:${words})(?![\\p{L}\\p{N}])`, 'u');

const article = '(?:(?:the|an?|his|her|its|their|our|this|that|all|any)\\s)?';
const body =
  'minister|ministers|official|officials|chief|chiefs|head|boss|director|coach|manager|general|generals|prosecutor|judge|judges|staff|workers?|employees?|teachers?|aide|aides|ceo|editor|commander|adviser|spokesman';
const market =
  '(?:stock|bond|share|housing|property|financial|oil|currency|crypto|commodity|global|world) markets?|markets|stocks|shares|prices?|bitcoin|crypto|currency|rouble|ruble|dollar|euro|pound|lira|yen|index|oil|housing|property|financial|economic|banking|bank|economy|sales|profits?|revenues?|ratings?|popularity|temperatures?|exports|imports|investment|confidence|support';
const machine = 'computer|software|system|systems|server|servers|website|app|network|programme|program';
const things =
  'criticism|complaints?|calls?|messages?|e-?mails?|letters|questions|requests|offers|tributes|tears|refugees|migrants|people|visitors|tourists|imports|money|cash|applications|support|donations|information|misinformation|disinformation|fake|lawsuits|claims|debt|patients|orders|ads|protests?|controversy|abuse|anger|applause|outrage|indignation|violence|emotion|joy|laughter|interest|creativity|colou?r|cases|demand|numbers|growth|population|popularity|crime';
const politics =
  'talks?|negotiations?|deal|agreement|accord|peace|process|plans?|efforts?|campaign|bid|government|coalition|regime|state|union|communism|company|firm|trial|case|marriage|ceasefire|truce|health|tribal|law|order|economy|banks?|banking|currency|market|exchange|soviet|party|alliance|system|civili[sz]ation|trust';
/** "The collapse of the bank", not "of the bank building". */
const noBuilding =
  '(?!\\s(?:[\\p{L}]+\\s)?(?:buildings?|blocks?|branch|roofs?|walls?|towers?|estates?|complex|headquarters|halls?|stalls?|stands?|sites?|schools?|hospitals?|offices?|houses?|mines?|bridges?|stations?|plants?)(?![\\p{L}]))';
const ruling =
  'ruling|rulings|convictions?|sentences?|ban|bans|decisions?|verdicts?|laws?|results?|elections?|orders?|polic(?:y|ies)|deficit|bill|bail|acquittal|veto';
const building =
  'the|an?|its|his|her|their|out|into|past|parliament|embassy|consulate|buildings?|presidential|prison|jail|compound|palace|mosque|church|school|hotel|base|barracks|headquarters|capitol|airport|station|offices?|homes?|houses?|plane|ship|camp|university|campus|hospital|court|courtroom|stage|pitch|field|village|town|city|rebel|rebel-held|militant|government|army|police|military|state';

/**
 * What words for events mean beside others: "offensive language", "the stock market crash", "the collapse of the talks",
 * "troops storm a mosque", "a flood of complaints".
 */
const senses: readonly Sense[] = [
  {
    words: one('tsunamis?'),
    behind: behind(`(?:warnings?|alerts?|advisor(?:y|ies)|watch|drill|sirens?)|of (?:${things})`),
  },
  { words: one('aftershocks?'), behind: behind('of (?:the )?(?:crisis|scandal|election|vote|war|pandemic|crash)') },
  // "Fighting erupted"
  { words: one('erupted'), ahead: /^(?![\s\S]*\b(?:volcano|mount|mt|crater|lava)\b[^.;\n]{0,60}$)/ },
  { words: one('eruptions?'), behind: behind(`of (?:${things}|fighting|clashes)`) },
  {
    words: one('landslides?'),
    ahead:
      /\b(?:w[io]n|winning|victory|re-?elected|elected|election|defeat(?:ed)?|lost)\b[^.;\n]{0,40}\b(?:in|by) an?(?: [a-z]+)? $/,
    behind: behind(
      '(?:election )?(?:victory|victories|win|wins|majority|election|elections|defeat|vote|re-election|margin|triumph)',
    ),
  },
  { words: one('avalanches?|stampedes?'), behind: behind(`of (?:${things}|buyers|investors)`) },
  { words: one('ferry'), behind: behind('(?:supplies|aid|troops|food|equipment|the|them)') },
  {
    words: one('sank|sunk|sinks?|sinking'),
    ahead: ahead(`hearts?|spirits|hopes|kitchen|carbon|bathroom|${market}`),
    behind: behind(
      '(?:feeling|costs?|fund|city|cities|ground|to (?:an?|its|his|her|their|record|new|\\d)|into (?:despair|debt|depression|recession|chaos))',
    ),
  },
  {
    words: one('crash(?:es|ed)?|plung\\w+|collaps\\w+'),
    ahead: ahead(
      `(?:${market}|${machine}|wall street|political|systemic|climate|ecological|ecosystem|${politics})(?: (?:has|have|had|would|could|may|to|will))?`,
    ),
    behind: behind(
      `(?:courses?|diets?|tests?|dumm(?:y|ies)|out(?: of)?|pool|by (?:\\d|about|more|nearly|almost)|in (?:value|price|popularity)|${market}|\\d+(?:\\.\\d+)? ?(?:%|per|percent|points)|to (?:defeat|${article}(?:record|low|lowest|loss))|into ${article}(?:crisis|chaos|darkness|recession|debt|war|mourning|turmoil|uncertainty|poverty|disarray)|of ${article}(?:[\\p{L}-]+\\s){0,2}(?:${politics}|${market})${noBuilding})`,
    ),
  },
  { words: one('collaps\\w+'), ahead: ahead('he|she|man|woman|boy|girl|player|mother|father|runner|striker|who') },
  { words: one('collisions?'), behind: behind('course') },
  {
    words: one('derail\\w*'),
    ahead: ahead(`(?:${politics}) (?:was|were|been)`),
    behind: behind(`${article}(?:[\\p{L}-]+\\s)?(?:${politics})`),
  },
  {
    words: one('overturn\\w*'),
    ahead: ahead('courts?|judges?|panel'),
    behind: behind(`${article}(?:[\\p{L}-]+\\s){0,2}(?:${ruling})`),
  },
  {
    words: one('fires?'),
    ahead: ahead(
      'under|under (?:heavy|intense|sustained|growing|enemy)|returned|return|cease|friendly|covering|draws?|drew|drawn|(?:line|exchanges?) of|exchanged?|traded|trial by|baptism (?:of|by)',
    ),
    behind: behind(
      `(?:brigades?|services?|departments?|chiefs?|officials?|stations?|crews?|engines?|trucks?|drills?|alarms?|safety|extinguishers?|hydrants?|exits?|escapes?|codes?|marshals?|ants?|pits?|sales?|power|support|back|off|into|shots|tear|rubber|rockets?|missiles?|warning|artillery|(?:at|on) (?:protesters|demonstrators|crowds?|police(?! (?:station|headquarters|academy|post|barracks|base|college))|soldiers|troops|civilians|the crowds?)|of criticism|\\S+ (?:rockets?|missiles?|shells|shots)|${article}(?:[\\p{L}-]+\\s)?(?:${body}))`,
    ),
  },
  {
    words: one('fire'),
    ahead: ahead('to|will|would|can|could|must|not|should|may|might|did|they'),
    behind: behind('(?:at|on|the|an?|his|her|its|their|him|them|anyone)'),
    both: true,
  },
  { words: one('blazes?'), behind: behind('(?:of glory|an? trail|trails?|the trail)') },
  {
    words: one('crush'),
    ahead: ahead('to|will|would|can|could|must|sugar|cane'),
    behind: behind('(?:on|the|his|any|all|dissent|opposition|rebels|hopes|injur\\w+)'),
  },
  {
    words: one('bombs?'),
    ahead: ahead('time|atomic|nuclear|hydrogen|bath|seed|photo|stink|logic'),
    behind: behind('(?:squads?|disposal|threats?|shelters?|hoax|hoaxes|scares?|cyclone)'),
  },
  {
    words: one('blasts?'),
    ahead: ahead('had a|polar|arctic|ice|icy|trumpet'),
    behind: behind(
      `(?:from the past|furnaces?|of (?:cold|hot|arctic|polar|icy|warm|heat|wind|winter|air|fresh)|${article}(?:government|opposition|critics|media|press|plans?|ruling|decision|report|law|${body}))`,
    ),
  },
  {
    words: one('explo[ds]\\w+'),
    ahead: ahead('population|debt|cambrian'),
    behind: behind(`(?:(?:of|in) (?:${things}|prices)|onto|with (?:joy|anger|rage|laughter))`),
  },
  {
    words: one('shootings?'),
    ahead: ahead('film|photo|clay|target|trap|skeet|three-point|free-throw|sport|trophy'),
    behind: behind(
      `${article}(?:films?|movies?|music videos?|season|guards?|stars?|ranges?|percentage|scripts?|clubs?|sports?|pains?|down)`,
    ),
  },
  {
    words: one('shot'),
    ahead: ahead(
      'flu|booster|covid|vaccine|penalty|jump|corner|mug|long|best|golf|tee|slap|parting|screen|money|second-half|first-half',
    ),
    behind: behind(
      `(?:put|glass|glasses|clock|wide|over the bar|(?:on|at) (?:goal|target|the title|location|redemption)|up (?:by|to|\\d)|to (?:fame|prominence|stardom)|in the arm|${article}(?:films?|movies?|videos?|footage|photos?|pictures?|photographs?|documentary))`,
    ),
  },
  { words: one('stabb\\w+'), behind: behind('pains?') },
  { words: one('kni(?:fe|ves)'), ahead: ahead('under the'), behind: behind('crimes?') },
  {
    words: one('shell(?:s|ed)'),
    ahead: ahead('sea|egg|oyster|snail'),
    behind: behind('(?:out|companies|nuts|peas|eggs|prawns|peanuts)'),
  },
  {
    words: one('rockets?'),
    ahead: ahead(`space|${market}`),
    behind: behind('(?:scientists?|engines?|fuel|science|boosters?|company|labs?|to|past|launch|tests?)'),
  },
  {
    words: one('missiles?'),
    ahead: ahead('test(?:s|ed|ing)?'),
    behind: behind('(?:tests?|programmes?|programs?|defen[cs]es?|shield|systems?)'),
  },
  {
    words: one('drones?'),
    ahead: ahead('delivery|camera'),
    behind: behind(
      '(?:footage|videos?|images?|shows?|photos?|photographs?|cameras?|makers?|deliver\\w+|racing|pilots?|on)',
    ),
  },
  { words: one('bombard\\w+'), behind: behind(`(?:by|with) (?:${things})`) },
  {
    words: one('flood(?:s|ed|ing)?|inundat\\w+|storms?'),
    ahead: ahead('political|media|perfect|social-media|diplomatic|twitter|weather(?:ed|ing)? the'),
    behind: behind(`(?:(?:of|with|by) (?:${things})|social media|the (?:market|markets|internet|zone))`),
  },
  {
    words: one('storms?'),
    ahead: /\b(?:take|takes|took|taken|taking)\b[^.;\n]{0,30} by $/,
    behind: behind(`(?:${building})`),
  },
  {
    words: one('storm'),
    ahead: ahead(
      'to|would|will|then|they|gunmen|troops|soldiers|police|forces|commandos|protesters|demonstrators|supporters|militants|rebels|insurgents|fighters|attackers|crowds?|mob',
    ),
  },
  {
    words: one('wars?'),
    ahead: ahead(
      'trade|price|cold|world|culture|turf|bidding|star|tug of|prisoners? of|class|post|tariff|currency|propaganda|information',
    ),
    behind: behind(
      '(?:of (?:words|attrition|nerves)|on (?:drugs|crime|poverty|corruption|cancer|waste|plastic|christmas|terror|terrorism)|crimes?|criminals?|veterans?|memorials?|museums?|hero|heroes|films?|movies?|graves?|chest|rooms?|games?)',
    ),
  },
  {
    words: one('fighting'),
    ahead: ahead('bull|cock|dog|prize|crime|fire'),
    behind: behind(
      `(?:for (?:his|her|their|its) (?:lives|life)|${article}(?:[\\p{L}-]+\\s)?(?:wild|bush)?(?:fires?|blazes?|flames|crime|corruption|cancer|diseases?|poverty|inflation|chance|spirit|words|outbreak|epidemic|pandemic|virus|ebola|cholera|measles|covid(?:-19)?|charges?|floods?|addiction|extradition)|back(?! in)|fit)`,
    ),
  },
  { words: one('conflict'), behind: behind('(?:of interests?|with (?:the law|his|her|its|their)|resolution)') },
  {
    words: one('invasion'),
    ahead: ahead('home|pitch|locust|mouse|rat'),
    behind: behind('of (?:privacy|locusts|mice|rats|tourists|insects|ants)'),
  },
  {
    words: one('offensive'),
    ahead: ahead(
      'charm|diplomatic|media|is|are|was|were|be|been|deemed|considered|found|highly|deeply|grossly|racially|too|so|as|very|more|most|not|potentially|otherwise',
    ),
    // A noun only: "an offensive remark", "offensive line".
    behind:
      /^\s(?!(?:in|on|against|by|to|that|which|has|had|have|was|is|began|begins|starts?|started|launched|kills?|killed|killing|leaves|left|since|after|and|into|around|near|at|from|for|as|with|across|along|led|continue[sd]?|enter(?:s|ed)|could|may|might|would|will|last|this|early|of|two|three|over|where|when|but|aimed|ends?|ended|displace[sd]|under|through|before|until|while)(?![\p{L}\p{N}]))\p{L}/u,
  },
  { words: one('protest'), ahead: ahead('in|under|storms? of'), behind: behind('(?:letters?|votes?|songs?)') },
  { words: one('demonstrat(?:e|es|ed|ing)'), behind: behind('(?:that|how|the|an?|its|his|her|their|why|what|our)') },
  { words: one('riots?'), ahead: ahead('ran|run|running|runs'), behind: behind('of colou?r') },
  {
    words: one('crackdown'),
    behind:
      /^\son\s(?!(?:[\p{L}-]+\s){0,2}(?:protest|demonstrat|dissent|dissident|opposition|opponent|activist|rall|critic|student|uprising|unrest|rebel|militant|separatist|gang|journalist))/u,
  },
  {
    words: one('attack(?:s|ed)?'),
    ahead: ahead('hearts?|panic|asthma|verbal|verbally|personal|cyber|scathing|veiled|satirical|political'),
    behind: behind(
      `(?:dogs?|ads?|adverts?|(?:the|his|her|its|their|this)\\s(?:[\\p{L}-]+\\s)?(?:record|policy|policies|plans?|proposals?|bill|decision|report|character))`,
    ),
  },
  {
    words: one('assaults?'),
    ahead: ahead('sexual|sexually|indecent|common'),
    behind: behind('(?:rifles?|weapons?|charges?|course)'),
  },
  {
    words: one('raids?'),
    ahead: ahead('tax|ram|corporate|office'),
    behind: behind(
      `(?:sirens?|shelters?|(?:on|at) ${article}(?:[\\p{L}-]+\\s)?(?:offices?|headquarters|companies|company|newspaper|premises))`,
    ),
  },
];

/** As far ahead of a word and behind it, in characters, stands what tells its sense. */
const near = 80;

/** Whether the word for an event in a text in lower case means something else there. */
export function isOtherSense(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const before = text.slice(Math.max(0, start - near), start);
  const after = text.slice(end, end + near);
  return senses.some(({ words, ahead, behind, both }) => {
    if (!words.test(word)) return false;
    const told = [ahead?.test(before), behind?.test(after)];
    return both ? told.every((one) => one) : told.some((one) => one);
  });
}
