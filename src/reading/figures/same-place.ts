import { streets } from './place-shapes.js';

/** Where people are taken: nothing more happened there. */
export const indoors =
  /\b(?:Hospitals?|Clinic|Medical|Health|Infirmary|Court|Courthouse|Jail|Prison|hospital|clinic|infirmary)\b/;

/** Whether two places may be one as they are written: "Antby" and "the city of Antby". */
export const samePlace = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** Whether a place may be the other, or in it: a street or a school may be in any town, and in one that is not told. */
export const mayBeSamePlace = (a: string, b: string | null): boolean =>
  b === null
    ? aStreet.test(a) || aBuilding.test(a)
    : samePlace(a, b) ||
      aStreet.test(a) !== aStreet.test(b) ||
      // Who dies in a hospital was hurt elsewhere.
      (aBuilding.test(a) !== aBuilding.test(b) && !indoors.test(a) && !indoors.test(b));
const aStreet = new RegExp(`\\b(?:${streets}|Route|Interstate)\\b`);
const aBuilding = /\s(?:[Ss]chool|[Mm]all|[Mm]arket|[Mm]osque|[Cc]hurch|[Ss]tation|[Hh]otel|[Ss]tadium|[Aa]irport)$/;
