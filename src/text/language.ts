import type { Article } from './article.js';
import { wordSet } from './word-set.js';
import { wordTexts } from './words.js';

/**
 * Function words that are common in one language's news, written small, and no English words or parts of names there; from
 * the lists of stop words of the Snowball stemmers, where a language has one. Some stand for neighbours as well.
 */
const foreign: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['Spanish', wordSet('que por una con para su sus más fue como este esta según pero cuando las los hasta ante lo se')],
  ['Portuguese', wordSet('que uma não os dos das pelo pela foi para mais ao aos mas até quando segundo seu sua se')],
  ['French', wordSet('et les des une dans est pas pour qui sur aux avec ce sont été ont que par plus selon mais')],
  ['Italian', wordSet('che il per una nel della dei sono gli è non alla hanno più anche dopo fino sul ai')],
  [
    'German',
    wordSet('und das nicht ein eine einer dem mit ist zu im sich auf auch bei nach aus wird dass für als des'),
  ],
  ['Dutch', wordSet('het een en dat niet zijn te voor met aan ook werd naar bij op toen hij ze wordt tot uit')],
  ['Swedish', wordSet('och att som är det på av till för med inte ett har när över enligt hade var från om')],
  ['Danish or Norwegian', wordSet('og som er det på av til med ikke et har ifølge blev ble havde hadde fra om')],
  ['Polish', wordSet('się nie na że jest oraz przez po dla od są został została zostały gdy jak także który w')],
  ['Czech', wordSet('se na že je jsou pro byl byla podle při jako také od po který která ze ale')],
  ['Turkish', wordSet('ve bir bu için ile olarak olan daha çok kadar göre sonra gibi ancak değil üç da üzerine')],
  [
    'Indonesian or Malay',
    wordSet('yang dan di dengan untuk ini itu pada akan tidak dari bahwa oleh telah adalah ketika ke hari'),
  ],
  ['Finnish', wordSet('ja ei että oli hän joka mukaan kun mutta myös se ovat olivat sekä kuin')],
  ['Hungarian', wordSet('az és hogy nem egy meg volt szerint már csak amikor több után')],
  ['Romanian', wordSet('și în cu pe nu care este din pentru că au fost sunt mai după când')],
];

const english = wordSet(`
the and that with were are from his their which who this been they said after but she would could about when into there than
what if out our we you of it its
`);

const latinWord = /^\p{Script=Latin}/u;
/** The languages of each function word. */
const languagesOf = new Map<string, string[]>();
for (const [language, words] of foreign)
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

/** What stands at an article's beginning is looked at, in UTF-16 units. */
const opening = 1000;
const leastWords = 3;
/** Share of a text's words that another language's function words make at least: a fifth to a half they are in texts of prose. */
const leastShare = 0.08;
const leastLetters = 20;

/** An article never changes. */
const known = new WeakMap<Article, string | null>();

/**
 * The language of an article that is certainly not in English, or a neighbour of it; "another" where only the script tells.
 * Null where it is English, or may be: names, numbers and headlines alone tell nothing.
 */
export function foreignLanguage(article: Article): string | null {
  let language = known.get(article);
  if (language === undefined) {
    language = languageOf(article);
    known.set(article, language);
  }
  return language;
}

function languageOf({ text, paragraphs }: Article): string | null {
  const start = paragraphs[0]?.start ?? 0;
  const words = wordTexts(text, { start, end: Math.min(start + opening, paragraphs.at(-1)?.end ?? 0) });
  const counts = new Map<string, number>();
  let [all, own, latin, other] = [0, 0, 0, 0];
  for (const word of words) {
    if (latinWord.test(word)) latin += word.length;
    else if (/^\p{L}/u.test(word)) other += word.length;
    else continue;
    all++;
    if (english.has(word.toLowerCase())) own++;
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  if (other >= leastLetters && other > latin) return 'another';
  const [language, most] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  return most >= Math.max(leastWords, leastShare * all) && own * 2 < most ? language : null;
}
