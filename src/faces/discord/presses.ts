import {
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  ComponentType,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
  TextInputStyle,
} from 'discord.js';
import type { AnswerRecord } from '../../records/records.js';
import type { AnsweringMany } from './answering.js';
import { cancelId, customId, parseCustomId } from './custom-id.js';
import { discuss } from './discuss.js';
import { inTurn } from './in-turn.js';
import { hasThreads, memberPermissions, serverOf } from './place.js';
import {
  cardMessage,
  citationMessage,
  contextMessage,
  goneMessage,
  type Pressed,
  thanksMessage,
  turnedMessage,
} from './press-messages.js';
import { changeMessage } from './sending.js';
import { problemCard } from './serve-card.js';

const reasonField = 'reason';

/** Answers a button, a menu or a form of one of our messages, however old: all that it needs is kept with the answer. */
export async function answerPress(
  interaction: ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction,
  answering: AnsweringMany,
): Promise<void> {
  const begun = Date.now();
  const { turns } = answering;
  const pressed = await turns.first(pressedIn(interaction, answering));
  const turned = pressed?.press.action === 'more' || pressed?.press.action === 'other';
  if (turned && !interaction.isModalSubmit()) await turn(interaction, pressed, begun, answering);
  else await turns.first(answerAtOnce(interaction, pressed, answering));
}

/** What a press works on; null where that is no longer kept. */
async function pressedIn(
  interaction: ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction,
  { records }: AnsweringMany,
): Promise<Pressed | null> {
  const server = serverOf(interaction);
  const press = parseCustomId(interaction.customId);
  const record = press && (await records.answer(server, press.answer));
  return press && record && { press, record, server };
}

/** Answers what takes no computing. */
async function answerAtOnce(
  interaction: ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction,
  pressed: Pressed | null,
  answering: AnsweringMany,
): Promise<void> {
  if (interaction.customId === cancelId && interaction.isButton()) {
    // The bar is shown to the admin alone who may re-index.
    (await answering.libraryOf(serverOf(interaction))).cancel();
    await interaction.deferUpdate();
  } else if (!pressed) await tell(interaction, goneMessage());
  else if (interaction.isModalSubmit()) await vote(interaction, pressed, answering);
  else if (pressed.press.action === 'context')
    await tell(interaction, await contextMessage(pressed, chosenIn(interaction), answering));
  else if (pressed.press.action === 'cite')
    await tell(interaction, await citationMessage(pressed, chosenIn(interaction), answering));
  else if (pressed.press.action === 'delete') await remove(interaction, pressed.record);
  else if (pressed.press.action === 'discuss') await discuss(interaction, pressed.record, pressed.server, answering);
  else await vote(interaction, pressed, answering);
}

/** Shows components to the one who pressed. */
async function tell(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  components: APIMessageTopLevelComponent[],
): Promise<void> {
  const flags = MessageFlags.IsComponentsV2 as const;
  // A menu stands in the message that the button opened: that one changes.
  if (interaction.isStringSelectMenu()) await interaction.update({ components, flags });
  else await interaction.reply({ components, flags: flags | MessageFlags.Ephemeral });
}

const chosenIn = (interaction: ButtonInteraction | StringSelectMenuInteraction) =>
  interaction.isStringSelectMenu() ? (interaction.values[0] ?? null) : null;

/** Shows another page of the answer in its place, or the other way to understand the question. */
async function turn(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  pressed: Pressed,
  begun: number,
  answering: AnsweringMany,
): Promise<void> {
  const { turns } = answering;
  const hidden = interaction.message.flags.has(MessageFlags.Ephemeral);
  const place = { hidden, threads: hasThreads(interaction.channel) };
  const defer = () => interaction.deferUpdate();
  const turned = await inTurn(interaction, { begun, defer }, turns, () => turnedMessage(pressed, place, answering));
  await turns.first(changeMessage(interaction, turned));
}

async function remove(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  record: AnswerRecord,
): Promise<void> {
  const may =
    interaction.user.id === record.asker ||
    memberPermissions(interaction)?.has(PermissionFlagsBits.ManageMessages) === true;
  if (!may) {
    const message = 'Only the member who asked, and moderators with Manage Messages, may delete this answer.';
    await tell(interaction, cardMessage(problemCard(message)));
    return;
  }
  await interaction.deferUpdate();
  await interaction.deleteReply();
}

/** Keeps a vote at once, and asks for a reason after a bad one. */
async function vote(
  interaction: ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction,
  pressed: Pressed,
  { records }: AnsweringMany,
): Promise<void> {
  const { press, record, server } = pressed;
  const reason = interaction.isModalSubmit() ? interaction.fields.getTextInputValue(reasonField).trim() || null : null;
  const judged = press.action === 'up' ? ('up' as const) : ('down' as const);
  await records.keepVote(server, { answer: record.id, member: interaction.user.id, vote: judged, reason });
  if (judged === 'up' || interaction.isModalSubmit()) {
    await tell(interaction, thanksMessage(pressed));
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
