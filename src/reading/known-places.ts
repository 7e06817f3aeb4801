import { matchesOf } from '../text/matches.js';
import { wordSet } from '../text/word-set.js';
import { knownNames } from './known-names.js';

/** Countries by the names that news has for them, lower case: of most their last words. */
const countries = wordSet(
  'afghanistan albania algeria america andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium ' +
    'belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burma burundi cambodia cameroon canada chile china colombia comoros congo ' +
    'croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt england eritrea estonia eswatini ethiopia europe fiji finland france gabon gambia ' +
    'gaza germany ghana greece greenland grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy ' +
    'jamaica japan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi ' +
    'malaysia maldives mali malta mauritania mauritius mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua ' +
    'nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia ' +
    'seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia ' +
    'turkey turkmenistan türkiye uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe',
);
const longerNames = new Set([
  ...[
    'united states',
    'united kingdom',
    'saudi arabia',
    'sri lanka',
    'el salvador',
    'costa rica',
    'puerto rico',
    'hong kong',
    'west bank',
  ],
  ...[
    'north korea',
    'south korea',
    'south africa',
    'south sudan',
    'new zealand',
    'ivory coast',
    'burkina faso',
    'sierra leone',
    'cape verde',
  ],
  ...[
    'papua new guinea',
    'united arab emirates',
    'dominican republic',
    'central african republic',
    'east timor',
    'northern ireland',
  ],
]);
/** The states of the U.S. but for those that are first names or a capital as well. */
const states = new Set([
  ...'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa'.split(
    ' ',
  ),
  ...'kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri nebraska nevada ohio'.split(
    ' ',
  ),
  ...'oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming'.split(' '),
  ...[
    'new york',
    'new jersey',
    'new mexico',
    'new hampshire',
    'north carolina',
    'south carolina',
    'north dakota',
    'south dakota',
  ],
  ...['west virginia', 'rhode island'],
]);

const name = String.raw`\p{Lu}[\p{L}\p{M}’-]*(?:\s\p{Lu}[\p{L}\p{M}’-]*){0,3}`;
/** "the mayor of Antby", "Antby Province", "ANTBY, March 3 (ONS)". */
const telling = new RegExp(
  String.raw`\b(?:city|town|village|hamlet|capital|port|suburb|province|state|district|region|island|municipality|mayor|governor|residents|people|streets|outskirts|coast)\s+of\s+(?<of>${name})|(?<![\p{L}\p{N}])(?<ahead>${name}?)(?=\s(?:[Oo]blast|[Pp]rovince|[Cc]ounty|[Rr]egion|[Cc]ity|[Ii]slands?|[Pp]eninsula|[Mm]ayor|[Gg]overnor|[Dd]istrict|[Pp]refecture)\b)`,
  'gu',
);

const initials = /^\p{Lu}{2,}$/u;
/** In which people fight, and which are no places. */
const armed = wordSet('hamas hezbollah taliban houthis congress parliament');

/** Of the text that was asked about last. */
let asked: { readonly text: string; readonly told: ReadonlySet<string> } | null = null;
function toldPlaces(text: string): ReadonlySet<string> {
  if (asked?.text !== text) {
    const found = matchesOf(telling, text).flatMap(({ groups }) => groups?.of ?? groups?.ahead ?? []);
    asked = { text, told: new Set(found.map((one) => one.toLowerCase())) };
  }
  return asked.told;
}

/** Whether a name is a place's for sure: a country's, or one of which the text elsewhere says that it is a place ("in Antby", "the mayor of Antby"). */
export function isKnownPlace(text: string, named: string): boolean {
  const low = named.toLowerCase();
  if (initials.test(named) || armed.has(low)) return false;
  if (countries.has(low) || longerNames.has(low) || states.has(low)) return true;
  return knownNames(text).places.has(low) || toldPlaces(text).has(low);
}
