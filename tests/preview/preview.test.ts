import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCommands } from '../../src/command/load-commands.js';
import { textDisplays } from '../discord/server/component-rules.js';
import { runBot } from '../faces/run-bot.js';
import { act } from './chat.mjs';
import { chromiumPath, startChromium } from './chromium.mjs';
import { startPreview } from './start-preview.mjs';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const corpus = mkdtempSync(join(tmpdir(), 'verbatim-preview-test-'));
let preview: Awaited<ReturnType<typeof startPreview>>;

beforeAll(async () => {
  for (const from of ['../../corpus', './articles']) cpSync(at(from), corpus, { recursive: true });
  preview = await startPreview(corpus);
});
afterAll(async () => {
  await preview.stop();
  rmSync(corpus, { recursive: true, force: true });
});

/** Status of a request as a browser would never send it. */
const statusOf = (headers: Record<string, string>, method = 'GET', path = '/'): Promise<number | undefined> =>
  new Promise((told, failed) => {
    request(new URL(path, preview.address), { method, headers }, (response) => {
      response.resume();
      told(response.statusCode);
    })
      .on('error', failed)
      .end(method === 'POST' ? '{"line":"/help"}' : undefined);
  });

describe('the page is for this machine alone', () => {
  test('another host’s name that leads here is refused', async () => {
    expect(preview.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await statusOf({ host: 'evil.example' })).toBe(403);
    expect(await statusOf({ host: `localhost:${new URL(preview.address).port}` })).toBe(200);
  });

  test('a form of another site is not taken for a line', async () => {
    expect(await statusOf({ 'content-type': 'text/plain' }, 'POST', '/say')).toBe(400);
    expect(await statusOf({ 'content-type': 'application/json' }, 'POST', '/say')).toBe(200);
    expect(await statusOf({ 'content-type': 'application/json' }, 'POST', '/sing')).toBe(400);
  });
});

test('a port that is taken, or none, is told with the mend', async () => {
  const { port } = new URL(preview.address);
  const taken = await runBot(['--preview', '--port', port]);
  expect(taken.status).toBe(2);
  expect(taken.errors).toContain(`Port ${port} is taken; choose another: npm run preview -- --port `);
  const none = await runBot(['--preview', '--port=high']);
  expect(none.status).toBe(2);
  expect(none.errors).toContain('--port wants a number up to 65535');
});

test.skipIf(chromiumPath !== null)('there is no Chromium here: what the page shows is not tested', () => {
  expect(chromiumPath).toBeNull();
});

/** Every command's answer on the seed article, and what refuses. */
const lines = [
  '/ask question: How many people were killed on Sunday? article: russia-offers-syria-mediation',
  '/ask question: Who won the election in Oslo in 1987?',
  'What did Ghalioun tell AFP?',
  '/who-said speaker: Burhan Ghalioun',
  '/casualties article: russia-offers-syria-mediation',
  '/casualties',
  '/summary article: russia-offers-syria-mediation',
  '/timeline article: russia-offers-syria-mediation',
  '/check-quote quote: Our offer has already received a negative response',
  '/check-message text: Ghalioun said "The resignation of Assad is the condition for any dialogue" after 100 people were killed.',
  '/article article: russia-offers-syria-mediation',
  '/articles',
  '/help',
  '/doctor',
  '/library list',
  '/library add',
  '/library add text: The bridge at Ostvik was closed on Monday. Cracks had been found in two of its pillars.',
  '/library show article: russia-offers-syria-mediation',
  '/library follow link: http://127.0.0.1/feed.xml',
  '/library unfollow feed: http://127.0.0.1/feed.xml',
  '/library feeds',
  '/library remove article: russia-offers-syria-mediation',
  '/library settings',
  '/library export',
  '/library gaps',
  '/feedback',
  '/reindex',
  '/summary sentences: 99',
];

test('no command is left out', async () => {
  for (const name of (await loadCommands()).keys()) expect(lines.join('\n')).toMatch(new RegExp(`^/${name}\\b`, 'm'));
});

/** What is to be read of a text display: its words without their markup. */
const wordsOf = (content: string) =>
  content
    .split('\n')
    .map((line) => line.replace(/^(?:### |> |-# )/, '').replaceAll(/\\(.)|\*\*|~~/gu, '$1'))
    .join('\n');
const boldOf = (content: string) =>
  [...content.matchAll(/(?<!\\)\*\*((?:\\.|[^\\])+?)\*\*/gu)].map(([, words = '']) => wordsOf(words));

interface Seen {
  readonly components: APIMessageTopLevelComponent[];
  /** Of each text display: its words, those in bold, and the least contrast of them with their ground. */
  readonly texts: readonly { words: string; bold: string[]; contrast: number }[];
  readonly buttons: readonly string[];
  readonly images: readonly { alt: string; width: number }[];
  /** Elements that are wider than what holds them. */
  readonly tooWide: readonly string[];
}

/** What the page shows of each message of the bot's, and what the bot would send. */
function seenOn(page: Page): Promise<Seen[]> {
  return page.evaluate(() => {
    // Runs in the page, whose types the project does not have.
    const { document, getComputedStyle } = globalThis as unknown as {
      document: PageElement;
      getComputedStyle(element: PageElement): { color: string; backgroundColor: string };
    };
    interface PageElement {
      readonly textContent: string;
      readonly children: readonly PageElement[];
      readonly scrollWidth: number;
      readonly clientWidth: number;
      readonly className: string;
      readonly alt: string;
      readonly naturalWidth: number;
      readonly isConnected: boolean;
      closest(selector: string): PageElement;
      cloneNode(deep: true): PageElement;
      querySelector(selector: string): PageElement;
      querySelectorAll(selector: string): Iterable<PageElement>;
      replaceWith(words: string): void;
    }
    const all = (within: PageElement, selector: string) => [...within.querySelectorAll(selector)];
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (element: PageElement) => {
      const ground = luminance(getComputedStyle(element.closest('.container')).backgroundColor);
      const ink = luminance(getComputedStyle(element).color);
      return (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
    };
    const words = (block: PageElement) => {
      const copy = block.cloneNode(true);
      for (const end of all(copy, 'br')) end.replaceWith('\n');
      return copy.textContent;
    };
    return all(document, '.message:has(.content)').map((message) => ({
      components: JSON.parse(message.querySelector('pre').textContent).components,
      texts: all(message, '.text').map((text) => ({
        words: [...text.children].map(words).join('\n'),
        bold: all(text, 'strong').map(({ textContent }) => textContent),
        contrast: Math.min(...[text, ...all(text, '*')].map(contrast)),
      })),
      buttons: all(message, '.row button').map(({ textContent }) => textContent),
      images: all(message, '.gallery img').map(({ alt, naturalWidth }) => ({ alt, width: naturalWidth })),
      tooWide: all(message, '.body, .container, .text, .text *, .row')
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
        .map(({ className, textContent }) => `${className}: ${textContent}`),
    }));
  });
}

const buttonsOf = (components: readonly APIMessageTopLevelComponent[]) =>
  JSON.stringify(components).match(/"label":"[^"]*"|"emoji":\{"name":"[^"]*"/g) ?? [];

describe.skipIf(chromiumPath === null)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  async function open(width: number, theme = 'dark'): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${preview.address}?theme=${theme}`);
    return page;
  }

  test.each([
    [390, 'dark'],
    [1200, 'dark'],
    [390, 'light'],
  ])('every answer is whole and legible at %i pixels, %s', async (width, theme) => {
    const page = await open(width, theme);
    for (const line of lines) await act(page, line);
    const messages = await seenOn(page);
    expect(messages).toHaveLength(lines.length);
    for (const { components, texts, buttons, images, tooWide } of messages) {
      const displays = textDisplays(components);
      expect(texts.map(({ words }) => words)).toEqual(displays.map(wordsOf));
      expect(texts.map(({ bold }) => bold)).toEqual(displays.map(boldOf));
      expect(buttons).toHaveLength(buttonsOf(components).length);
      for (const label of buttons) expect(JSON.stringify(components)).toContain(label);
      expect(Math.min(...texts.map(({ contrast }) => contrast))).toBeGreaterThan(4.5);
      expect(tooWide).toEqual([]);
      for (const image of images) {
        expect(image.width).toBeGreaterThan(0);
        expect(JSON.stringify(components)).toContain(JSON.stringify(image.alt));
        expect(image.alt).toMatch(/killed/);
      }
    }
    expect(messages.flatMap(({ images }) => images)).toHaveLength(1);
    expect(messages[0]?.texts.flatMap(({ bold }) => bold)).toContain('80');
    expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBe(width);
    await page.close();
  });

  test('right-to-left words are isolated and leave their surroundings in place', async () => {
    const page = await open(390);
    await act(page, '/article article: voice-of-halwan');
    const [arabic, mixed] = ['قديم', 'Patience opens'].map((words) => page.locator('blockquote', { hasText: words }));
    expect(await arabic?.textContent()).toMatch(/^\u2068"الصبر مفتاح الفرج"، قال .*\u2069$/);
    expect(await mixed?.textContent()).toMatch(/^\u2068"Patience .*"\.\u2069$/);
    await page.close();
  });

  test('hostile words, typed or of an article, stay words', async () => {
    const page = await open(390);
    const typed = `<img src=x onerror="document.title='taken'"> **b** [c](https://evil.example) @everyone`;
    await act(page, `/ask question: ${typed}`);
    await act(page, typed);
    await act(page, '/article article: voice-of-halwan');
    expect(await page.title()).toBe('Verbatim: preview');
    const text = (await page.locator('#messages').textContent()) ?? '';
    expect(text).toContain(`@Verbatim ${typed}`);
    expect(text).toContain(typed.replace('@', '@\u200b'));
    expect(text).toContain('**Do not <b>knock</b>** [click here](https://evil.example)');
    const made = page.locator('.text').locator('b, img, script, em, .mention, .spoiler, code');
    expect(await made.count()).toBe(0);
    for (const link of await page.locator('.text a').all()) {
      expect(await link.getAttribute('href')).toBe(await link.textContent());
    }
    await page.close();
  });

  test('the buttons do what they do on Discord', async () => {
    const page = await open(390);
    const messages = page.locator('.message');
    await act(page, '/ask question: What did the minister say? limit: 1');
    const first = await messages.first().textContent();
    await act(page, '[More]');
    expect(await messages.count()).toBe(1);
    expect(await messages.first().textContent()).not.toBe(first);
    await act(page, '[Context]');
    expect(await messages.last().textContent()).toMatch(/In its context[\s\S]+Only you can see this/);
    await act(page, '[Cite]');
    await act(page, 'Style=apa');
    expect(await messages.count()).toBe(3);
    expect(await messages.last().textContent()).toContain('Cite: APA 7');
    expect(await messages.last().locator('a').last().getAttribute('href')).toMatch(
      /^https:\/\/news\.example\/\S+#:~:text=/,
    );
    await act(page, '[👍]');
    expect(await messages.last().textContent()).toContain('Kept, thank you');
    await act(page, '[Delete]');
    expect(await messages.count()).toBe(3);
    await page.close();
  });

  test('a plain line follows what was said; what is typed is completed', async () => {
    const page = await open(1200);
    await act(page, '/casualties article: inquiry-opens kind: killed');
    await act(page, 'and in toll-rises?');
    await act(page, 'How many people were killed on Saturday?');
    expect(await page.locator('.message').last().textContent()).toContain('31 people were killed');
    await page.locator('#line').fill('/who-said speaker: had');
    await page.locator('#completions li', { hasText: 'Jon Hadreck' }).waitFor();
    await page.locator('#line').press('Tab');
    expect(await page.locator('#line').inputValue()).toBe('/who-said speaker: Jon Hadreck');
    await page.close();
  });
});
