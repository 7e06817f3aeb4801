/** Who took a picture, and for whom, behind a slash: "Ana Lopes/Reuters", "Ana Lopes / The Example via Getty Images". */
const taker = String.raw`(?:\p{Lu}[\p{L}.'’-]+ ){0,3}\p{Lu}[\p{L}.'’-]+ ?\/ ?(?:\p{Lu}[\p{L}.&'’-]*|via|[/ ])+`;
const endsWithTaker = new RegExp(String.raw`(?:^|[.!?”"’)]\s+|\s\()${taker}\)?\.?$`, 'u');
/** "Photo: Ana Lopes", "(Image credit: Ana Lopes)" */
const endsWithCredit = /(?:[.!?”"’)]\s+|\s\()(?:image|photo(?:graph)?|picture)s?(?: credit)?: ?.{2,60}$/iu;
const opens = /^(?:image )?caption: /i;

/** What is longer is text, whatever it ends with. */
const longest = 320;

/** Whether a paragraph is the words below a picture: who took it stands at the end, or it says so. */
export function isCaption(paragraph: string): boolean {
  const words = paragraph.trim();
  return (
    words.length <= longest &&
    ((words.includes('/') && endsWithTaker.test(words)) ||
      (words.includes(':') && (endsWithCredit.test(words) || opens.test(words))))
  );
}
