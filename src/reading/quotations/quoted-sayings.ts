import type { Phrase } from './noun-phrases.js';
import { isPassive } from './passives.js';
import type { Token } from './quotation-tokens.js';
import { subjectBefore } from './source-before.js';
import { nounPhraseFrom } from './source-behind.js';
import { speechVerbForms } from './speech-verbs.js';

/** Where the verb stands of "as saying" that follows a verb of quoting at `at`; else null. */
export function asSaying(tokens: readonly Token[], at: number): number | null {
  for (let i = at + 1; i < tokens.length - 1 && i - at < farthestSaying; i++) {
    const { kind, low } = tokens[i] ?? { kind: 'mark', low: '' };
    if (kind === 'quoted' || /^(?:[;:]|and|that)$/.test(low)) return null;
    if (low === 'as' && /^(?:saying|telling|adding|writing|warning)$/.test(tokens[i + 1]?.low ?? '')) return i + 1;
  }
  return null;
}
/** "Quoted a senior official of the ministry of the interior, who asked not to be named, as saying". */
const farthestSaying = 20;

/** Who is quoted as saying something by the verb at `at`, and where the clause begins that says so; else null. */
export function quotedAs(tokens: readonly Token[], at: number): { readonly who: Phrase; readonly head: number } | null {
  if (tokens[at - 1]?.low !== 'as') return null;
  for (let i = at - 2; i >= 0 && at - i <= farthestSaying; i--) {
    const lemma = speechVerbForms.get(tokens[i]?.low ?? '');
    if (lemma !== 'quote' && lemma !== 'cite') continue;
    const subject = subjectBefore(tokens, i);
    const who = isPassive(tokens, i) ? subject : nounPhraseFrom(tokens, i + 1, at - 1);
    return who && { who, head: subject?.from ?? i };
  }
  return null;
}
