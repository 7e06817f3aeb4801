// Prints the days of a saved page and of a feed's items whose dates are the arguments, as this process's time zone has them read.
import { readDocument } from '../../dist/src/intake/read-document.js';
import { readFeed } from '../../dist/src/intake/read-feed.js';

const bytes = (words) => new TextEncoder().encode(words);
const words = `<p>${'The ferry left the harbour of Larnow at noon on Friday with forty passengers. '.repeat(6)}</p>`;
const days = [];
for (const day of process.argv.slice(2)) {
  const html = `<html><head><meta name="date" content="${day}"></head><body><h1>Ferry</h1>${words}</body></html>`;
  const page = await readDocument(bytes(html), { name: 'a.html', contentType: null, url: null });
  const item = `<item><title>F</title><link>https://post.example/f</link><pubDate>${day}</pubDate></item>`;
  const rss = `<rss version="2.0"><channel><title>P</title>${item}</channel></rss>`;
  days.push([page.draft.published, readFeed(bytes(rss), null, 'https://post.example/rss').items[0].published]);
}
console.log(JSON.stringify(days));
