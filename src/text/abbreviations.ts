import { monthAbbreviations } from './calendar.js';
import { wordSet } from './word-set.js';

/**
 * Abbreviations written with a full stop in English news, lower case and without the stop. From the style guides of
 * AP and Reuters (titles, states, months, companies) and from general dictionaries.
 */

/** A name, a number or a place follows: the stop never ends a sentence. */
export const bindingAbbreviations = wordSet(`
mr mrs ms mx dr prof rev fr hon gen lt sgt capt cmdr cpl col maj adm pvt gov sen rep reps sens pres supt insp det
st mt ft vs v cf eg ie viz messrs mme mlle sr.a no nos art sec fig vol pp op asst assoc dept lt.-gen brig
engr atty cllr smt alh rs
`);

/** May end a sentence as well: then a word that opens sentences follows. */
export const openAbbreviations = wordSet(`
inc corp ltd co cos bros llc plc jr sr esq ph.d m.d b.a m.a etc al est approx
${monthAbbreviations.join(' ').toLowerCase()} mon tue tues wed thu thur thurs fri sat sun
ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
tenn tex va vt wash wis wyo ont que alta
ave blvd rd hwy bldg univ inst intl natl govt u.s u.k u.n e.u d.c a.m p.m n.y n.j n.c s.c n.h n.m n.d s.d r.i w.va
`);

/** Words that open sentences and seldom follow an abbreviation inside one: function words, capitalised. */
export const sentenceOpeners = wordSet(`
the a an he she it they we you i this that these those there his her its their our my in on at by for from with
after before as when while if but and or so yet however although though because since until what who why how
where no not some many most all one two both another each every also then now still even only more other such
`);
