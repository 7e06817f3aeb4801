import {
  type APIMessageTopLevelComponent,
  type AttachmentPayload,
  type ChatInputCommandInteraction,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { Command } from '../../command/command.js';
import { limits } from './limits.js';
import { plain } from './markdown.js';

const prefix = 'v1:form:';
/** Texts of at least this many UTF-16 units get a field of several lines. */
const long = 1000;

/** The command whose form was sent; null for a form that is none of these. */
export function commandOfForm({ customId }: ModalSubmitInteraction): string | null {
  return customId.startsWith(prefix) ? customId.slice(prefix.length) : null;
}

/** Asks for a command's options in a form. The first field must be filled in. */
export async function openForm(interaction: ChatInputCommandInteraction, command: Command): Promise<void> {
  const fields = (command.form ?? []).slice(0, limits.formFields).flatMap((name, i) => {
    const option = command.options[name];
    return option ? [{ name, option, required: i === 0 }] : [];
  });
  await interaction.showModal({
    title: plain(`/${command.name}`, limits.formTitle),
    custom_id: `${prefix}${command.name}`,
    components: fields.map(({ name, option, required }) => ({
      type: ComponentType.Label,
      label: name,
      description: plain(option.description, limits.fieldDescription),
      component: {
        type: ComponentType.TextInput,
        custom_id: name,
        style: (option.max ?? 0) >= long ? TextInputStyle.Paragraph : TextInputStyle.Short,
        required,
        max_length: Math.min(option.max ?? limits.field, limits.field),
      },
    })),
  });
}

/** What was filled in, by option. */
export function valuesOf(interaction: ModalSubmitInteraction, command: Command): Record<string, unknown> {
  return Object.fromEntries(
    (command.form ?? []).flatMap((name) => {
      const value = interaction.fields.fields.has(name) ? interaction.fields.getTextInputValue(name).trim() : '';
      return value === '' ? [] : [[name, value]];
    }),
  );
}

/**
 * What a form's fields of several lines held, as files to be sent back where its command fails over another field: a form
 * that was sent is gone.
 */
export function sentBack(
  values: Readonly<Record<string, unknown>>,
  command: Command,
): { files: AttachmentPayload[]; components: APIMessageTopLevelComponent[] } {
  const texts = Object.entries(values).flatMap(([name, value]) =>
    (command.options[name]?.max ?? 0) >= long && typeof value === 'string' ? [{ name: `${name}.txt`, value }] : [],
  );
  return {
    files: texts.map(({ name, value }) => ({ attachment: Buffer.from(value), name })),
    components: texts.map(({ name }) => ({ type: ComponentType.File, file: { url: `attachment://${name}` } })),
  };
}
