import { expect, test } from 'vitest';
import { markdownHtml } from '../../src/faces/preview/markdown-html.js';

test.each([
  ['### A *b*', '<h3>A <em>b</em></h3>'],
  ['#no heading', '<p>#no heading</p>'],
  ['-# small', '<small>small</small>'],
  ['> one\n> **two**\nthree', '<blockquote>one<br><strong>two</strong></blockquote><p>three</p>'],
  ['**bold *both* bold** __u__ ~~s~~', '<p><strong>bold <em>both</em> bold</strong> <u>u</u> <s>s</s></p>'],
  ['`**no**` ||secret||', '<p><code>**no**</code> <span class="spoiler">secret</span></p>'],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['1. a', '<ol><li>a</li></ol>'],
  ['[a](https://b.example/c)', '<p><a href="https://b.example/c" rel="noreferrer" target="_blank">a</a></p>'],
  ['[a](javascript:b)', '<p>[a](javascript:b)</p>'],
  [
    'see https://b.example/c_d_e.',
    '<p>see <a href="https://b.example/c_d_e" rel="noreferrer" target="_blank">https://b.example/c_d_e</a>.</p>',
  ],
  ['@everyone <@1>', '<p><span class="mention">@everyone</span> <span class="mention">&lt;@1&gt;</span></p>'],
])('%j is read as Discord reads it', (source, expected) => expect(markdownHtml(source)).toBe(expected));

test.each([
  ['\\*\\*no\\*\\* \\[a\\](b) \\# \\\\', '<p>**no** [a](b) # \\</p>'],
  ['<b onclick="x">&amp;', '<p>&lt;b onclick=&quot;x&quot;&gt;&amp;amp;</p>'],
  ['🙂 \u2068قال\u2069', '<p>🙂 \u2068قال\u2069</p>'],
  ['snake_case_word', '<p>snake_case_word</p>'],
])('%j stays words', (source, expected) => expect(markdownHtml(source)).toBe(expected));
