import { initialsOf } from '../reading/names.js';

/** Institutions and states that news names by letters alone, with their long names. From general knowledge of English-language news. */
const longNames: ReadonlyMap<string, string> = new Map(
  `
UN:United Nations; EU:European Union; AU:African Union; NATO:North Atlantic Treaty Organization; WHO:World Health Organization;
WTO:World Trade Organization; IMF:International Monetary Fund; ECB:European Central Bank; IAEA:International Atomic Energy Agency;
ICC:International Criminal Court; ICJ:International Court of Justice; WFP:World Food Programme; ICRC:International Committee of the Red Cross;
MSF:Doctors Without Borders; HRW:Human Rights Watch; OPEC:Organization of the Petroleum Exporting Countries; ILO:International Labour Organization;
OSCE:Organization for Security and Co-operation in Europe; ASEAN:Association of Southeast Asian Nations; BBC:British Broadcasting Corporation;
FBI:Federal Bureau of Investigation; CIA:Central Intelligence Agency; NSA:National Security Agency; DHS:Department of Homeland Security;
EPA:Environmental Protection Agency; FDA:Food and Drug Administration; FAA:Federal Aviation Administration; FEMA:Federal Emergency Management Agency;
CDC:Centers for Disease Control and Prevention; NASA:National Aeronautics and Space Administration; NHS:National Health Service;
DOJ:Department of Justice; GOP:Republican Party; IDF:Israel Defense Forces; PLO:Palestine Liberation Organization; PA:Palestinian Authority;
UK:United Kingdom; UAE:United Arab Emirates; DRC:Democratic Republic of Congo; USSR:Soviet Union; IRA:Irish Republican Army;
PKK:Kurdistan Workers' Party; SDF:Syrian Democratic Forces; ANC:African National Congress; IOC:International Olympic Committee
`
    .split(';')
    .map((pair) => pair.trim().split(':') as [string, string]),
);
const lettersOf: ReadonlyMap<string, string> = new Map(
  [...longNames].map(([letters, name]) => [name.toLowerCase(), letters]),
);

/** The other name that news has for an institution, its long one for its letters or the other way round; null where none is known. */
export function otherNameOf(name: string): string | null {
  const letters = name.replaceAll('.', '');
  return longNames.get(letters) ?? lettersOf.get(name.toLowerCase()) ?? null;
}

/** Letters from which on they are taken from a body's name: two stand for too much. */
const leastLetters = 3;

/** The letters that a body of several words would go by, whether anybody writes them or not; null where they are too few. */
export function lettersMadeOf(name: string): string | null {
  const letters = initialsOf(name.split(/[\s-]+/));
  return letters.length < leastLetters ? null : letters;
}
