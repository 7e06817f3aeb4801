/**
 * Takes a picture of each command's answer in the preview, on the shipped articles and those of tests/preview/articles:
 *
 *   npm run pictures [-- FOLDER [SCENE…]]
 *
 * In FOLDER (otherwise pictures/) stand NAME-390.png and NAME-1200.png, dark, and NAME-390-light.png.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { act } from './chat.mjs';
import { chromiumPath, startChromium } from './chromium.mjs';
import { startPreview } from './start-preview.mjs';

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
    '/check-message text: Ghalioun told AFP: "The resignation of Assad is the condition for any dialogue." Activists say that 100 people were killed across Syria on Sunday.',
  ],
  article: ['/article article: toll-rises'],
  articles: ['/articles'],
  help: ['/help'],
  doctor: ['/doctor'],
  problem: ['/summary sentences: 99'],
  arabic: ['/ask question: What did the mayor tell reporters?'],
  library: ['/library list', '/library add', '/library settings', '/library gaps', '/reindex', '/feedback'],
  'library-show': ['/library show article: toll-rises', '/library feeds'],
};

const variants = [
  [390, 'dark'],
  [1200, 'dark'],
  [390, 'light'],
];

if (chromiumPath === null) throw new Error('no Chromium here: apt-get install chromium, or set CHROMIUM to its path');
const corpus = mkdtempSync(join(tmpdir(), 'verbatim-pictures-'));
for (const from of ['corpus', 'tests/preview/articles']) cpSync(join(root, from), corpus, { recursive: true });
mkdirSync(folder, { recursive: true });
const preview = await startPreview(corpus);
const browser = await startChromium();
try {
  const only = process.argv.slice(3);
  for (const [name, steps] of Object.entries(scenes)) {
    if (only.length > 0 && !only.includes(name)) continue;
    for (const [width, theme] of variants) {
      const page = await browser.newPage({ viewport: { width, height: 400 }, bypassCSP: true });
      await page.goto(`${preview.address}?theme=${theme}`);
      for (const step of steps) await act(page, step);
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
  await preview.stop();
  rmSync(corpus, { recursive: true, force: true });
}
