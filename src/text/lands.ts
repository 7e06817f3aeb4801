import { countryNames } from './demonyms.js';

/** The states of the U.S., lower case. */
export const americanStates: ReadonlySet<string> = new Set([
  ...(
    'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana ' +
    'iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska ' +
    'nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming'
  ).split(' '),
  ...(
    'new york,new jersey,new mexico,new hampshire,north carolina,south carolina,north dakota,south dakota,west virginia,' +
    'rhode island'
  ).split(','),
]);

/** States and provinces that news tells of as if they were countries ("in Antby, Texas"), lower case. */
export const stateNames: ReadonlySet<string> = new Set([
  ...americanStates,
  ...(
    'alberta,british columbia,manitoba,new brunswick,newfoundland,nova scotia,ontario,quebec,saskatchewan,' +
    'new south wales,northern territory,queensland,south australia,tasmania,victoria,western australia'
  ).split(','),
]);

/** Whether a name, in lower case, is a country's, a state's or a province's. */
export const isLandName = (name: string): boolean => countryNames.has(name) || stateNames.has(name);
