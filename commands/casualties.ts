import { casualties } from '../src/answering/casualties.js';
import { kindOfWord } from '../src/answering/figure-kinds.js';
import { counted } from '../src/cards/counted.js';
import { figureList } from '../src/cards/figure-list.js';
import { refusalCard } from '../src/cards/refusal.js';
import { tollPicture } from '../src/cards/toll-picture.js';
import { command } from '../src/command/command.js';
import { article, choice, day, place } from '../src/command/option.js';
import { figureKinds } from '../src/reading/reading.js';

/** How many sentences a card shows before it says how many figures more there are; of one article, all. */
const shown = 40;

export default command({
  name: 'casualties',
  description: 'Each figure of killed, injured, missing, displaced, detained or abducted, with day, place and source',
  main: 'article',
  options: {
    article: article('Only in this article').optional(),
    kind: choice('Only one kind', figureKinds, kindOfWord).optional(),
    place: place('Only figures of this place').optional(),
    from: day('Only from this day on, such as 2012-01-29').optional(),
    to: day('Only up to this day, such as 2012-01-31').optional(),
  },
  pages: { usually: 6 },
  answer: ({ corpus }, options) => casualties(corpus, options),
  card: ({ found, figures, undated: left = 0, missing, unread }, context, { article }) => {
    const { corpus } = context;
    const undated = undatedText(left);
    if (!found) {
      const languages = { articles: unread, reads: 'Figures are read in English and Spanish only' };
      const whole = article === undefined ? 'The articles give' : 'The article gives';
      const card = refusalCard(context, `${whole} no such figure`, { missing, article, unread: languages });
      return { ...card, notes: [...undated, ...card.notes] };
    }
    const { blocks, more, until } = figureList(corpus, figures, article === undefined ? shown : figures.length);
    const picture = tollPicture(corpus, figures);
    return {
      tone: 'answer',
      heading: counted(figures.length, 'figure'),
      blocks,
      notes: [...(more > 0 ? [moreText(more, until)] : []), ...undated],
      ...(picture === null ? {} : { picture }),
    };
  },
});

/** "and 9 more, older; narrow it with from and to (such as to: 2012-01-29), kind, place or article". */
function moreText(more: number, until: string | null): string {
  const older = until === null ? '' : ', older';
  const days = until === null ? 'from, to' : `from and to (such as to: ${until})`;
  return `and ${more.toLocaleString('en')} more${older}; narrow it with ${days}, kind, place or article`;
}

/** "3 figures tell no day, which from and to leave out", where any do. */
function undatedText(count: number): string[] {
  if (count === 0) return [];
  return [`${counted(count, 'figure')} ${count === 1 ? 'tells' : 'tell'} no day, which from and to leave out`];
}
