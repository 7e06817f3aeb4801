import { type Interaction, type Message, MessageFlags } from 'discord.js';
import { counted } from '../../cards/counted.js';
import { drawCard } from './draw.js';
import { replyTo } from './sending.js';
import { problemCard } from './serve-card.js';

const card = (seconds: number) => problemCard(`That is too much at once. Try again in ${counted(seconds, 'second')}.`);

/** Tells a member alone when to try again. */
export async function refuseFlood(interaction: Interaction, seconds: number): Promise<void> {
  if (!interaction.isRepliable()) return;
  const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
  await interaction.reply({ components: drawCard(card(seconds)).components, flags });
}

export async function refuseFloodOfMentions(message: Message, seconds: number): Promise<void> {
  await replyTo(message, { components: drawCard(card(seconds)).components, files: [] });
}
