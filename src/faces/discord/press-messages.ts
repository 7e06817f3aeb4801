import { createHash } from 'node:crypto';
import type { APIMessageTopLevelComponent } from 'discord.js';
import type { At, Card } from '../../cards/card.js';
import { citeCard, styleNames } from '../../cards/cite.js';
import { contextCard, goneCard } from '../../cards/context.js';
import type { Library } from '../../library/library.js';
import type { AnswerRecord, ServerId, ShownPassage } from '../../records/records.js';
import { type AnswerMessage, type Asked, answerMessage } from './answer-message.js';
import type { Answering } from './answering.js';
import { customId, type Press } from './custom-id.js';
import { drawCard } from './draw.js';
import { menuRow } from './rows.js';
import { infoCard, problemCard } from './serve-card.js';

/** What a press works on: the answer's record, found again. */
export interface Pressed {
  readonly press: Press;
  readonly record: AnswerRecord;
  readonly server: ServerId;
}

/** What is shown after a vote on an answer. */
export function thanksMessage({ record: { hidden }, server }: Pressed): APIMessageTopLevelComponent[] {
  const seen =
    server === null
      ? 'It is kept for whoever runs this bot; the admins of no server see it.'
      : hidden
        ? 'That answer was for you alone: your judgement of it is shown to nobody on this server.'
        : 'The admins of this server can export what was judged.';
  return cardMessage(infoCard('Kept, thank you', seen));
}

/** A card, whole, with rows of menus below it. */
export function cardMessage(card: Card, rows: ReturnType<typeof menuRow>[] = []): APIMessageTopLevelComponent[] {
  return [...drawCard(card, { whole: true, buttons: rows.length * 2 }).components, ...rows];
}

/** What is shown where an answer's record cannot be found. */
export function goneMessage(): APIMessageTopLevelComponent[] {
  const message = 'What this button needs is no longer kept. Ask again, and use the buttons of the new answer.';
  return cardMessage(problemCard(message));
}

/** The sentences around a passage of the answer: the one that was chosen in the menu, else the first. */
export async function contextMessage(
  { record, server }: Pressed,
  value: string | null,
  answering: Answering,
): Promise<APIMessageTopLevelComponent[]> {
  const { corpus } = await answering.libraryOf(server);
  const chosen = Number(value ?? 0);
  const at = placeOf(corpus, record.passages[chosen]);
  const rows = passageMenu(customId('context', record.id, 'passage'), record, chosen);
  return cardMessage(at ? contextCard(corpus, at) : goneCard(), rows);
}

/** How to cite a passage of the answer. `value` is what was chosen in the menu that the press names, if it was one. */
export async function citationMessage(
  { press, record, server }: Pressed,
  value: string | null,
  answering: Answering,
): Promise<APIMessageTopLevelComponent[]> {
  const { corpus } = await answering.libraryOf(server);
  const [menu, other = ''] = press.parts;
  const chosen = Number(menu === 'passage' ? value : menu === 'style' ? other : 0);
  const wanted = (menu === 'passage' ? other : value) ?? '';
  const style = Object.hasOwn(styleNames, wanted) ? (wanted as keyof typeof styleNames) : 'plain';
  const at = placeOf(corpus, record.passages[chosen]);
  const accessed = new Date().toISOString().slice(0, 10);
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  const styles = Object.entries(styleNames).map(([key, label]) => ({ label, value: key, chosen: key === style }));
  return cardMessage(at ? citeCard(corpus, at, { style, accessed, digest }) : goneCard(), [
    menuRow(customId('cite', record.id, 'style', chosen), 'Style', styles),
    ...passageMenu(customId('cite', record.id, 'passage', style), record, chosen),
  ]);
}

/** A menu of the answer's passages, where there are several. */
function passageMenu(id: string, { passages }: AnswerRecord, chosen: number): ReturnType<typeof menuRow>[] {
  if (passages.length < 2) return [];
  const choices = passages.map(({ text }, i) => ({
    label: `${i + 1}. ${text}`,
    value: String(i),
    chosen: i === chosen,
  }));
  return [menuRow(id, 'Another passage', choices)];
}

/** Where a passage stands now: where it stood, else where the same words stand; null where they are gone. */
function placeOf(corpus: Library['corpus'], passage: ShownPassage | undefined): At | null {
  const text = passage && corpus.byId.get(passage.article)?.article.text;
  if (!passage || text === undefined) return null;
  const { article, start, end } = passage;
  if (text.slice(start, end) === passage.text) return { article, start, end };
  const moved = text.indexOf(passage.text);
  return moved < 0 ? null : { article, start: moved, end: moved + passage.text.length };
}

/** The answer with another page in its place, or the other way to understand the question. */
export async function turnedMessage(
  { press, record, server }: Pressed,
  place: Pick<Asked, 'hidden' | 'threads'>,
  answering: Answering,
): Promise<AnswerMessage> {
  const { channel: channelId, alternative, ...kept } = record;
  const asked = { ...kept, channelId, server, ...place };
  const before = { command: record.command, options: record.options, understood: record.understood ?? 'as before' };
  const other =
    press.action === 'other' && alternative
      ? { ...alternative, alternative: before, page: 0 }
      : { page: Number(press.parts[0] ?? 0), ...(alternative ? { alternative } : {}) };
  return answerMessage({ ...asked, ...other }, answering);
}
