import { folded } from './folded.js';

/** Peoples and their countries, lower case: from the list of adjectives and demonyms of sovereign states. */
const pairs =
  'afghan:afghanistan albanian:albania algerian:algeria american:america angolan:angola argentine:argentina argentinian:argentina ' +
  'armenian:armenia australian:australia austrian:austria azerbaijani:azerbaijan bahraini:bahrain bangladeshi:bangladesh ' +
  'belarusian:belarus belgian:belgium bolivian:bolivia bosnian:bosnia brazilian:brazil british:britain bulgarian:bulgaria ' +
  'burmese:burma cambodian:cambodia cameroonian:cameroon canadian:canada chadian:chad chilean:chile chinese:china ' +
  'colombian:colombia congolese:congo croatian:croatia cuban:cuba cypriot:cyprus czech:czechia danish:denmark dutch:netherlands ' +
  'ecuadorian:ecuador egyptian:egypt english:england eritrean:eritrea estonian:estonia ethiopian:ethiopia european:europe ' +
  'filipino:philippines finnish:finland french:france gambian:gambia georgian:georgia german:germany ghanaian:ghana greek:greece ' +
  'guatemalan:guatemala haitian:haiti honduran:honduras hungarian:hungary icelandic:iceland indian:india indonesian:indonesia ' +
  'iranian:iran iraqi:iraq irish:ireland israeli:israel italian:italy ivorian:ivory jamaican:jamaica japanese:japan ' +
  'jordanian:jordan kazakh:kazakhstan kenyan:kenya korean:korea kosovar:kosovo kuwaiti:kuwait kyrgyz:kyrgyzstan laotian:laos ' +
  'latvian:latvia lebanese:lebanon liberian:liberia libyan:libya lithuanian:lithuania malaysian:malaysia malian:mali ' +
  'maltese:malta mauritanian:mauritania mexican:mexico moldovan:moldova mongolian:mongolia moroccan:morocco mozambican:mozambique ' +
  'namibian:namibia nepalese:nepal nepali:nepal nicaraguan:nicaragua nigerian:nigeria nigerien:niger norwegian:norway omani:oman ' +
  'pakistani:pakistan palestinian:palestine panamanian:panama paraguayan:paraguay peruvian:peru polish:poland portuguese:portugal ' +
  'qatari:qatar romanian:romania russian:russia rwandan:rwanda salvadoran:salvador saudi:saudi scottish:scotland senegalese:senegal ' +
  'serbian:serbia singaporean:singapore slovak:slovakia slovenian:slovenia somali:somalia spanish:spain sudanese:sudan ' +
  'swedish:sweden swiss:switzerland syrian:syria taiwanese:taiwan tajik:tajikistan tanzanian:tanzania thai:thailand ' +
  'tunisian:tunisia turkish:turkey turkmen:turkmenistan ugandan:uganda ukrainian:ukraine emirati:emirates uruguayan:uruguay ' +
  'uzbek:uzbekistan venezuelan:venezuela vietnamese:vietnam welsh:wales yemeni:yemen zambian:zambia zimbabwean:zimbabwe';

/** From a people (singular or plural) to its country. */
export const countryOf: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').flatMap((pair) => {
    const [people = '', country = ''] = pair.split(':');
    return [[people, country] as const, [`${people}s`, country] as const];
  }),
);

export const countries: ReadonlySet<string> = new Set(countryOf.values());

/**
 * Names of countries, lower case, and of territories that news tells of as if they were; also those of which no people
 * is named here.
 */
export const countryNames: ReadonlySet<string> = new Set([
  ...countries,
  ...(
    'andorra bahamas barbados belize benin bhutan botswana brunei burundi comoros djibouti dominica eswatini ' +
    'fiji gabon gaza greenland grenada guinea guyana lesotho liechtenstein luxembourg madagascar malawi ' +
    'maldives mauritius montenegro myanmar samoa seychelles suriname togo tonga türkiye vanuatu'
  ).split(' '),
  ...(
    'united states,united kingdom,saudi arabia,sri lanka,el salvador,costa rica,puerto rico,hong kong,west bank,' +
    'north korea,south korea,south africa,south sudan,new zealand,ivory coast,burkina faso,sierra leone,cape verde,' +
    'dr congo,congo brazzaville,equatorial guinea,guinea bissau,western sahara,papua new guinea,united arab emirates,dominican republic,central african republic,east timor,northern ireland'
  ).split(','),
]);

/** Names of one country, folded, of which texts have `spelled`: that of news, of treaties, and letters; "South America" is none. */
const namesOfOne: readonly { readonly names: RegExp; readonly one: string; readonly spelled: string }[] = [
  {
    names:
      /\b(?:united states(?: of america)?|u s(?: a)?(?! virgin)|usa?(?! virgin)|(?<!\b(?:south|north|latin|central) )america(?:ns?)?(?! samoa))\b/g,
    one: 'usa',
    spelled: 'united states,u s a,u s,usa,us,america',
  },
  {
    names: /\b(?:united kingdom(?: of great britain)?|u k|uk|great britain|british(?! columbia| virgin))\b/g,
    one: 'britain',
    spelled: 'united kingdom,u k,uk,britain',
  },
  {
    names: /\b(?:united arab emirates|u a e|uae|emiratis?)\b/g,
    one: 'emirates',
    spelled: 'united arab emirates,u a e,uae,emirates',
  },
  {
    names: /\b(?:democratic republic of (?:the )?congo|d ?r ?c|d ?r congo|congo kinshasa)\b/g,
    one: 'dr congo',
    spelled: 'democratic republic of the congo,democratic republic of congo,d r congo,dr congo,drc,congo kinshasa',
  },
  {
    names: /\b(?:republic of (?:the )?congo|congo republic)\b/g,
    one: 'congo brazzaville',
    spelled: 'republic of the congo,republic of congo,congo republic,congo brazzaville',
  },
  { names: /\bcote d ?ivoire\b/g, one: 'ivory coast', spelled: 'cote d ivoire,ivory coast' },
  { names: /\bmyanmar\b/g, one: 'burma', spelled: 'myanmar,burma' },
  { names: /\bturkiye\b/g, one: 'turkey', spelled: 'turkiye,turkey' },
  { names: /\bczech republic\b/g, one: 'czechia', spelled: 'czech republic,czechia' },
  { names: /\b(?:democratic people s republic of korea|dprk)\b/g, one: 'north korea', spelled: 'north korea,dprk' },
  { names: /\brepublic of korea\b/g, one: 'south korea', spelled: 'south korea,republic of korea' },
  { names: /\btimor leste\b/g, one: 'east timor', spelled: 'timor leste,east timor' },
  { names: /\bcabo verde\b/g, one: 'cape verde', spelled: 'cabo verde,cape verde' },
  { names: /\bswaziland\b/g, one: 'eswatini', spelled: 'swaziland,eswatini' },
];

/**
 * A place as it is compared, folded: with one name for a country that goes by several ("U.K.", "United Kingdom",
 * "Britain").
 */
export function placeKey(place: string): string {
  const key = folded(place);
  // Hardly any place has one.
  return anyOfOne.test(key) ? namesOfOne.reduce((words, { names, one }) => words.replaceAll(names, one), key) : key;
}
const anyOfOne = new RegExp(namesOfOne.map(({ names }) => names.source).join('|'));

const countryKeys: ReadonlySet<string> = new Set([...countryNames].map(placeKey));

/** Whether a place, as `placeKey` has it, is a country. */
export const isCountryKey = (key: string): boolean => countryKeys.has(key);

/** How texts write the country of a key, folded; other places only as they are. */
export const spellingsOf = (key: string): readonly string[] => spellings.get(key) ?? [key];
const spellings = new Map(namesOfOne.map(({ one, spelled }) => [one, spelled.split(',')]));

/** Keys of countries that stand under another word, or part of it, among the peoples. */
const wholeOf: Readonly<Record<string, string>> = {
  america: 'usa',
  ivory: 'ivory coast',
  salvador: 'el salvador',
  saudi: 'saudi arabia',
};
const peoplesOfKey = new Map<string, string[]>();
for (const [people, country] of [
  ...countryOf,
  ...(
    'north korean:north korea,south korean:south korea,south sudanese:south sudan,south african:south africa,' +
    'northern irish:northern ireland,sri lankan:sri lanka,puerto rican:puerto rico,costa rican:costa rica'
  )
    .split(',')
    .map((pair) => pair.split(':') as [string, string]),
]) {
  const key = wholeOf[country] ?? country;
  peoplesOfKey.set(key, [...(peoplesOfKey.get(key) ?? []), people]);
}

/** The key of the country of a people, lower case: of "norwegian". */
export const countryKeyOf = (people: string): string | undefined => {
  const country = countryOf.get(people);
  return country && (wholeOf[country] ?? country);
};

/** The peoples of the country of a key, lower case: "norwegian", "norwegians". */
export const peoplesOf = (key: string): readonly string[] => peoplesOfKey.get(key) ?? [];
