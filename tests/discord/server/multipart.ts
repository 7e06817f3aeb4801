import { refusal } from './api-error.js';

/** One uploaded file: `files[index]` of a multipart body. */
export interface Upload {
  index: number;
  filename: string;
  contentType: string;
  bytes: Buffer;
}

/** Takes a `multipart/form-data` body apart: the JSON of `payload_json` and the files, by index. */
export async function readMultipart(body: Buffer, contentType: string): Promise<{ json: unknown; uploads: Upload[] }> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => {
      throw refusal.notJson();
    });
  const uploads: Upload[] = [];
  let json: unknown = {};
  for (const [name, value] of form) {
    if (name === 'payload_json') {
      json = parseJson(typeof value === 'string' ? value : await value.text());
      continue;
    }
    const index = /^files\[(\d+)\]$/.exec(name)?.[1];
    if (index === undefined || typeof value === 'string') continue;
    const bytes = Buffer.from(await value.arrayBuffer());
    uploads.push({
      index: Number(index),
      filename: value.name,
      contentType: value.type || 'application/octet-stream',
      bytes,
    });
  }
  uploads.sort((a, b) => a.index - b.index);
  return { json, uploads };
}

/** JSON, or Discord's 50109. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal.notJson();
  }
}
