import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Picture } from '../../cards/card.js';

/** A picture as a file to send. */
export interface PictureFile {
  readonly name: string;
  /** A PNG. */
  readonly data: Buffer;
  /** Its alternative text, at most 1,024 UTF-16 units. */
  readonly description: string;
}

/** Points for each pixel of the drawing: phones have about three. */
const sharpness = 3;

/**
 * A card's picture as a PNG, its text drawn in the DejaVu Sans that is shipped, whatever fonts the machine has. It is
 * drawn on another thread. Rejects where the font or the drawing library is not installed.
 */
export async function pictureFile({ svg, alt }: Picture): Promise<PictureFile> {
  // Only now: the library costs start-up time and is seldom needed.
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: await fontFiles(), defaultFontFamily: 'DejaVu Sans' },
    fitTo: { mode: 'zoom', value: sharpness },
  });
  return { name: 'toll.png', data: image.asPng(), description: alt };
}

/** The library draws no text and says nothing where a font is missing, so they are looked for first. */
async function fontFiles(): Promise<string[]> {
  const require = createRequire(import.meta.url);
  const files = [
    require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
    require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  ];
  await Promise.all(files.map((file) => access(file)));
  return files;
}
