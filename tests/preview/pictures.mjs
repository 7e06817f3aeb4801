/**
 * Takes a picture of each command's answer in the preview, on the shipped articles and those of tests/preview/articles:
 *
 *   npm run pictures [-- FOLDER]
 *
 * In FOLDER (otherwise pictures/) stand NAME-390.png and NAME-1200.png, dark, and NAME-390-light.png.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumPath, startChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = process.argv[2] ?? 'pictures';

/** Each begins a thread: lines are said, "[Context]" presses the last button of that name, "Style=apa" chooses in a menu. */
const scenes = {
  ask: ['/ask question: How many people were killed on Sunday?'],
  'ask-across': ['/ask question: How many people were killed on Saturday?'],
  'ask-refused': ['/ask question: Who won the election in Oslo in 1987?'],
  mention: ['What did the union of seamen say?', 'and the coast guard?', 'who said that?'],
  context: ['/ask question: Who told AFP about the condition?', '[Context]'],
  cite: ['/ask question: What did the captain ask for?', '[Cite]', 'Style=apa'],
  more: ['/ask question: What did the minister say? limit: 2', '[More]'],
  'who-said-speaker': ['/who-said speaker: Jon Hadreck'],
  'who-said-quote': ['/who-said quote: the condition for any negotiation'],
  casualties: ['/casualties from: 2016-03-01'],
  'casualties-article': ['/casualties article: russia-offers-syria-mediation'],
  'casualties-refused': ['/casualties kind: abducted'],
  summary: ['/summary article: russia-offers-syria-mediation'],
  'summary-all': ['/summary'],
  timeline: ['/timeline article: inquiry-opens'],
  'check-quote-altered': [
    '/check-quote quote: Our offer has already received a negative response from the Syrian authorities',
  ],
  'check-quote-verbatim': ['/check-quote quote: Nobody answered speaker: Captain Dovald'],
  'check-quote-misattributed': ['/check-quote quote: Nobody answered speaker: Jon Hadreck'],
  'check-message': [
    '/check-message text: Ghalioun said "The resignation of Assad is the condition for any dialogue" after 100 people were killed on Sunday.',
  ],
  article: ['/article article: toll-rises'],
  articles: ['/articles'],
  help: ['/help'],
  doctor: ['/doctor'],
  problem: ['/summary sentences: 99'],
  arabic: ['/ask question: What did the mayor tell reporters?'],
  library: ['/library list', '/library add', '/library settings', '/library gaps', '/reindex', '/feedback'],
};

if (chromiumPath === null) throw new Error('no Chromium here: apt-get install chromium, or set CHROMIUM to its path');
const corpus = mkdtempSync(join(tmpdir(), 'verbatim-pictures-'));
for (const from of ['corpus', 'tests/preview/articles']) cpSync(join(root, from), corpus, { recursive: true });
mkdirSync(folder, { recursive: true });
const preview = spawn(process.execPath, [join(root, 'dist/src/main.js'), '--preview', '--port=0', '--corpus', corpus]);
const address = new Promise((found, failed) => {
  let told = '';
  preview.stderr.setEncoding('utf8').on('data', (chunk) => {
    told += chunk;
    const [place] = /http:\S+/.exec(told) ?? [];
    if (place) found(place);
  });
  preview.once('exit', () => failed(new Error(`the preview did not start: ${told}`)));
});
const browser = await startChromium();
try {
  const only = process.argv.slice(3);
  for (const [name, steps] of Object.entries(scenes)) {
    if (only.length > 0 && !only.includes(name)) continue;
    for (const [width, theme] of [[390, 'dark'], [1200, 'dark'], ...(process.env.LIGHT ? [[390, 'light']] : [])]) {
      const page = await browser.newPage({ viewport: { width, height: 400 }, bypassCSP: true });
      await page.goto(`${await address}?theme=${theme}`);
      for (const step of steps) await take(page, step);
      // As high as all that was said, and only that.
      const height = await page.locator('#messages').evaluate((messages) => messages.scrollHeight);
      await page.addStyleTag({ content: '.bar, #prompt, .payload { display: none !important }' });
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: join(folder, `${name}-${width}${theme === 'light' ? '-light' : ''}.png`) });
      await page.close();
    }
  }
} finally {
  await browser.close();
  preview.kill();
  rmSync(corpus, { recursive: true, force: true });
}

async function take(page, step) {
  const [, button] = /^\[(.+)\]$/.exec(step) ?? [];
  const [, menu, value] = /^(\w+)=(\w+)$/.exec(step) ?? [];
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  if (button) await page.locator('.row button', { hasText: button }).last().click();
  else if (menu) await page.locator(`select[aria-label="${menu}"]`).last().selectOption(value);
  else {
    await page.locator('#line').fill(step);
    await page.locator('#line').press('Enter');
  }
  await answered;
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await page.waitForTimeout(50);
}
