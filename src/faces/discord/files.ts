import { type APIMessageTopLevelComponent, type AttachmentPayload, ComponentType } from 'discord.js';
import type { Card } from '../../cards/card.js';
import { pictureFile } from '../picture/rasterise.js';

/** The files of a card, and the components that show them: every attached file must be shown in Components V2. */
export async function filesOf(
  card: Card,
): Promise<{ files: AttachmentPayload[]; shown: APIMessageTopLevelComponent[] }> {
  const files: AttachmentPayload[] = [];
  const shown: APIMessageTopLevelComponent[] = [];
  if (card.picture) {
    const { name, data, description } = await pictureFile(card.picture);
    files.push({ attachment: data, name, description });
    shown.push({ type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${name}` }, description }] });
  }
  if (card.file) {
    files.push({ attachment: Buffer.from(card.file.bytes), name: card.file.name });
    shown.push({ type: ComponentType.File, file: { url: `attachment://${card.file.name}` } });
  }
  return { files, shown };
}
