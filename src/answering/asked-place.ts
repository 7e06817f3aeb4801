import { lazily } from '../reading/lazily.js';
import type { Figure } from '../reading/reading.js';
import type { ReadArticle } from '../search/corpus.js';
import { termsOf } from '../search/terms.js';
import { countryNames, placeKey } from '../text/demonyms.js';
import { liesWithin, narrowerIn } from './place-parts.js';
import { titledAt } from './titled-place.js';

/** Sentences of an article that tell where its event was. */
const opening = 3;

const region =
  'city|town|village|province|state|region|district|county|governorate|municipality|division|prefecture|oblast';
const ahead = new RegExp(`^(?:the )?(?:(?:${region}) of (?:the )?)?`, 'i');
const behind = new RegExp(` (?:${region})$`, 'i');
const direction = /^(?:(?:north|south|east|west)(?:-?(?:east|west))?ern|central|upper|lower) (?=\S)/i;

/**
 * Whether figures of an article are at a place as it is asked for: "Antby", "Antby, Norden", "Antby province", "western
 * Norden". They are where they are told to be, in a town that the article says lies there, and where the title says
 * that it all was, unless they are of another event ("Antby mine fire", "Fire at Antby").
 */
export function askedPlace(wanted: string): (entry: ReadArticle) => (figure: Figure) => boolean {
  const [narrow = '', ...wider] = wanted.split(',').map((part) => part.trim());
  const named = narrow.replace(ahead, '').replace(behind, '') || wanted;
  const isCountry = countryNames.has(named.toLowerCase());
  const inPart = isCountry ? null : direction.exec(named);
  const name = inPart ? named.slice(inPart[0].length) : named;
  const isAt = hasTerms(name);
  const wide = termsOf(placeKey(wider.join(' ')));
  const part = placeKey(named);
  return (entry) => {
    const { article } = entry;
    const toldIn = (index: number) => {
      const sentence = article.sentences[index];
      return sentence ? placeKey(article.text.slice(sentence.start, sentence.end)) : '';
    };
    // Made only where they are asked for: to look at a whole text is dear.
    const terms = lazily(() => new Set(termsOf(placeKey(`${article.title ?? ''} ${article.text}`))));
    const opened = lazily(() => [placeKey(article.title ?? ''), ...[...Array(opening).keys()].map(toldIn)]);
    const within = lazily(() =>
      [...new Set([name, capitalized(name)])].flatMap((one) => narrowerIn(article.text, one)),
    );
    const titled = lazily(() => ({ place: titledAt(entry, { isAt, name }) }));
    const isTold = (place: string) => isAt(place) || within().some((one) => liesWithin(one, place));
    const isTitled = (figure: Figure) => {
      const { place } = titled();
      if (place === null || !place.isOwn(figure)) return false;
      const parts = figure.place === null ? [''] : [figure.place, ...narrowerIn(article.text, figure.place)];
      return parts.some((one) => one === '' || liesWithin(one, place.place));
    };
    const isInPart = ({ sentence, place }: Figure) =>
      inPart === null ||
      placeKey(place ?? '').includes(part) ||
      opened().some((words) => words.includes(part)) ||
      toldIn(sentence).includes(part);
    return (figure) =>
      ((figure.place !== null && isTold(figure.place)) || isTitled(figure)) &&
      isInPart(figure) &&
      wide.every((term) => terms().has(term));
  };
}

/** "Port Lune" of "port lune", as it may be typed. */
const capitalized = (name: string): string =>
  name.replaceAll(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Whether a place has every term of the wanted one; one of stop words alone is compared as it is spelled. */
function hasTerms(wanted: string): (place: string) => boolean {
  const key = placeKey(wanted);
  const terms = termsOf(key);
  return terms.length > 0
    ? (place) => {
        const own = termsOf(placeKey(place));
        return terms.every((term) => own.includes(term));
      }
    : (place) => placeKey(place).replaceAll(' ', '') === key.replaceAll(' ', '');
}
