/**
 * Verbs that report speech, by dictionary form, with irregular forms after a colon. From the reporting verbs of
 * English grammars and journalists' style books; which of their uses truly report speech is for the weights to tell.
 */
const lemmas = `
say:said tell:told write:wrote,written ask add report note announce suggest argue tweet continue describe
accuse criticize criticise respond declare explain acknowledge express point urge speak:spoke,spoken claim warn propose reveal
conclude vow state praise pledge promise recall insist mention post discuss talk reply:replied deny:denied blast dismiss
predict confirm admit:admitted issue comment read:read complain echo reiterate mock assert joke request stress concede boast
emphasize emphasise allege remark answer shout quote testify:testified counter maintain demand observe call exclaim
yell chant cry:cried lament bemoan caution contend assure inform remind advise order instruct recommend disclose reaffirm
affirm proclaim pronounce protest question quip rebuke reject retort rule scoff signal slam specify:specified spell
tease threaten thank thunder underline underscore wonder denounce condemn deplore decry:decried ridicule deride disavow
appeal plead beg:begged swear:swore,sworn whisper mutter murmur scream interject agree hint imply:implied outline
elaborate clarify:clarified reason rebut:rebutted refute repeat retweet brag:bragged chide chime cite credit dispute estimate
blame forecast:forecast greet invite lambast lambaste label list opine pen:penned poke preach stipulate swipe tout
trumpet volunteer profess hail applaud welcome invoke attack defend fault decline apologize apologise rail attest joke
find:found show:shown believe think:thought hope fear feel:felt expect know:knew,known worry:worried acknowledge posit
speculate broadcast:broadcast dub:dubbed brand characterize characterise portray insinuate relay recount narrate
scold taunt implore exhort summarize summarise theorize muse gush snap:snapped sneer crow
accept submit:submitted reckon query:queried intimate aver:averred determine indicate
`;

/** Inflected form (lower case) -> dictionary form. */
export const speechVerbForms: ReadonlyMap<string, string> = inflected(lemmas);

function inflected(table: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const entry of table.trim().split(/\s+/)) {
    const [lemma = '', irregular] = entry.split(':');
    const soft = lemma.endsWith('e');
    const stem = soft ? lemma.slice(0, -1) : lemma;
    const consonantY = /[^aeiou]y$/.test(lemma);
    const past = irregular === undefined ? [`${stem}ed`] : irregular.split(',');
    const doubled = past.some((form) => form === `${lemma}${lemma.at(-1)}ed`);
    const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
    const ing = `${doubled ? lemma + lemma.at(-1) : stem}ing`;
    for (const form of [lemma, third, ing, ...past]) if (!forms.has(form)) forms.set(form, lemma);
  }
  for (const [form, lemma] of [
    ['agreed', 'agree'],
    ['agreeing', 'agree'],
    ['begging', 'beg'],
    ['showed', 'show'],
    ['signalled', 'signal'],
    ['signalling', 'signal'],
    ['labelled', 'label'],
    ['labelling', 'label'],
  ] as const) {
    forms.set(form, lemma);
  }
  return forms;
}
