import { type Interaction, MessageFlags } from 'discord.js';
import { drawCard } from './draw.js';
import { respond } from './sending.js';
import { problemCard } from './serve-card.js';

/** Tells the one who asked that nothing comes, so that no answer "thinks" for ever. Rejects where Discord refuses that too. */
export async function tellFailure(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    if (!interaction.responded) await interaction.respond([]);
    return;
  }
  if (!interaction.isRepliable()) return;
  const { components } = drawCard(
    problemCard('The answer could not be sent; the bot’s log has the details. Try again.'),
  );
  if (interaction.isCommand() || interaction.isModalSubmit()) {
    await respond(interaction, { components, files: [] }, true);
    return;
  }
  const body = { components, flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const };
  // The message with the button stays as it is; a deferred answer is ended by the first message that follows it.
  if (interaction.deferred || interaction.replied) await interaction.followUp(body);
  else await interaction.reply(body);
}

/** Tells who waits for a command's answer that it does not come, for the bot takes leave. */
export async function tellLeaving(interaction: Interaction): Promise<void> {
  // A message with a button stays as it is.
  if (!interaction.isCommand() && !interaction.isModalSubmit()) return;
  const { components } = drawCard(problemCard('I am being restarted. Ask again in a minute.'));
  await respond(interaction, { components, files: [] }, true);
}
