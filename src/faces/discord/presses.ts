import { createHash } from 'node:crypto';
import {
  type ButtonInteraction,
  ComponentType,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
  TextInputStyle,
} from 'discord.js';
import type { At, Card } from '../../cards/card.js';
import { citeCard, styleNames } from '../../cards/cite.js';
import { contextCard, goneCard } from '../../cards/context.js';
import type { Library } from '../../library/library.js';
import type { AnswerRecord, ServerId, ShownPassage } from '../../records/records.js';
import { answerMessage } from './answer-message.js';
import type { Answering } from './answering.js';
import { cancelId, customId, type Press, parseCustomId } from './custom-id.js';
import { discuss } from './discuss.js';
import { drawCard } from './draw.js';
import { serverOf } from './place.js';
import { menuRow } from './rows.js';
import { infoCard, problemCard } from './serve-card.js';

/** What a press works on: the answer's record, found again. */
interface Pressed {
  readonly press: Press;
  readonly record: AnswerRecord;
  readonly server: ServerId;
}

const reasonField = 'reason';

/** Answers a button, a menu or a form of one of our messages, however old: all that it needs is kept with the answer. */
export async function answerPress(
  interaction: ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction,
  answering: Answering,
): Promise<void> {
  const server = serverOf(interaction);
  if (interaction.customId === cancelId && interaction.isButton()) {
    // The bar is shown to the admin alone who may re-index.
    (await answering.libraryOf(server)).cancel();
    await interaction.deferUpdate();
    return;
  }
  const press = parseCustomId(interaction.customId);
  const record = press && (await answering.records.answer(server, press.answer));
  if (!press || !record) {
    const message = 'What this button needs is no longer kept. Ask again, and use the buttons of the new answer.';
    await tell(interaction, problemCard(message));
    return;
  }
  const pressed = { press, record, server };
  if (interaction.isModalSubmit()) await vote(interaction, pressed, answering);
  else if (press.action === 'context') await showContext(interaction, pressed, answering);
  else if (press.action === 'cite') await showCitation(interaction, pressed, answering);
  else if (press.action === 'more' || press.action === 'other') await turn(interaction, pressed, answering);
  else if (press.action === 'delete') await remove(interaction, record);
  else if (press.action === 'discuss') await discuss(interaction, record, server, answering);
  else await vote(interaction, pressed, answering);
}

/** Shows a card to the one who pressed. */
async function tell(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  card: Card,
  rows: ReturnType<typeof menuRow>[] = [],
): Promise<void> {
  const { components } = drawCard(card, { buttons: rows.length * 2 });
  const flags = MessageFlags.IsComponentsV2 as const;
  // A menu stands in the message that the button opened: that one changes.
  if (interaction.isStringSelectMenu()) await interaction.update({ components: [...components, ...rows], flags });
  else await interaction.reply({ components: [...components, ...rows], flags: flags | MessageFlags.Ephemeral });
}

async function showContext(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  { record, server }: Pressed,
  answering: Answering,
): Promise<void> {
  const { corpus } = await answering.libraryOf(server);
  const chosen = interaction.isStringSelectMenu() ? Number(interaction.values[0]) : 0;
  const at = placeOf(corpus, record.passages[chosen]);
  const rows = passageMenu(customId('context', record.id, 'passage'), record, chosen);
  await tell(interaction, at ? contextCard(corpus, at) : goneCard(), rows);
}

async function showCitation(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  { press, record, server }: Pressed,
  answering: Answering,
): Promise<void> {
  const { corpus } = await answering.libraryOf(server);
  const [menu, other = ''] = press.parts;
  const value = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : '';
  const chosen = Number(menu === 'passage' ? value : menu === 'style' ? other : 0);
  const wanted = menu === 'passage' ? other : value;
  const style = wanted in styleNames ? (wanted as keyof typeof styleNames) : 'plain';
  const at = placeOf(corpus, record.passages[chosen]);
  const accessed = new Date().toISOString().slice(0, 10);
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  const styles = Object.entries(styleNames).map(([key, label]) => ({ label, value: key, chosen: key === style }));
  await tell(interaction, at ? citeCard(corpus, at, { style, accessed, digest }) : goneCard(), [
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

/** Shows another page of the answer in its place, or the other way to understand the question. */
async function turn(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  { press, record, server }: Pressed,
  answering: Answering,
): Promise<void> {
  const hidden = interaction.message.flags.has(MessageFlags.Ephemeral);
  const { channel: channelId, alternative, ...kept } = record;
  const asked = { ...kept, channelId, server, hidden };
  const before = { command: record.command, options: record.options, understood: record.understood ?? 'as before' };
  const other =
    press.action === 'other' && alternative
      ? { ...alternative, alternative: before }
      : { page: Number(press.parts[0] ?? 0), ...(alternative ? { alternative } : {}) };
  const { components, files } = await answerMessage({ ...asked, ...other }, answering);
  await interaction.update({ components, files, flags: MessageFlags.IsComponentsV2 });
}

async function remove(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  record: AnswerRecord,
): Promise<void> {
  const may =
    interaction.user.id === record.asker ||
    interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) === true;
  if (!may) {
    const message = 'Only the member who asked, and moderators with Manage Messages, may delete this answer.';
    await tell(interaction, problemCard(message));
    return;
  }
  await interaction.deferUpdate();
  await interaction.deleteReply();
}

/** Keeps a vote at once, and asks for a reason after a bad one. */
async function vote(
  interaction: ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction,
  { press, record, server }: Pressed,
  { records }: Answering,
): Promise<void> {
  const reason = interaction.isModalSubmit() ? interaction.fields.getTextInputValue(reasonField).trim() || null : null;
  const judged = press.action === 'up' ? ('up' as const) : ('down' as const);
  await records.keepVote(server, { answer: record.id, member: interaction.user.id, vote: judged, reason });
  if (judged === 'up' || interaction.isModalSubmit()) {
    await tell(interaction, infoCard('Kept, thank you', 'The admins of this server can export what was judged.'));
    return;
  }
  await interaction.showModal({
    title: 'What was wrong with the answer?',
    custom_id: customId('down', record.id, 'form'),
    components: [
      {
        type: ComponentType.Label,
        label: 'Reason',
        description: 'Your vote is kept with or without one.',
        component: {
          type: ComponentType.TextInput,
          custom_id: reasonField,
          style: TextInputStyle.Paragraph,
          required: false,
          max_length: 1000,
        },
      },
    ],
  });
}
