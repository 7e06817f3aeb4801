import type { FigureAnswer } from '../src/answering/answer.js';
import { casualties } from '../src/answering/casualties.js';
import { counted } from '../src/cards/counted.js';
import { daysText } from '../src/cards/days.js';
import { figureHead } from '../src/cards/figure.js';
import { passageBlock } from '../src/cards/passage.js';
import { refusalCard } from '../src/cards/refusal.js';
import { tollPicture } from '../src/cards/toll-picture.js';
import { command } from '../src/command/command.js';
import { article, choice, day, place } from '../src/command/option.js';
import { figureKinds } from '../src/reading/reading.js';

/** How many figures a card shows before it says how many more there are. */
const shown = 40;

export default command({
  name: 'casualties',
  description: 'Each figure of killed, injured, missing, displaced, detained or abducted, with day, place and source',
  main: 'article',
  options: {
    article: article('Only in this article').optional(),
    kind: choice('Only one kind', figureKinds).optional(),
    place: place('Only figures of this place').optional(),
    from: day('Only from this day on, such as 2012-01-29').optional(),
    to: day('Only up to this day, such as 2012-01-31').optional(),
  },
  pages: { usually: 6 },
  answer: ({ corpus }, options) => casualties(corpus, options),
  card: ({ found, figures, missing, unread }, context, { article }) => {
    const { corpus } = context;
    if (!found) {
      const languages = { articles: unread, reads: 'Figures are read in English and Spanish only' };
      const whole = article === undefined ? 'The articles give' : 'The article gives';
      return refusalCard(context, `${whole} no such figure`, { missing, article, unread: languages });
    }
    // Of what is shown, as it became known; what has no day stands last.
    const blocks = figures
      .slice(0, shown)
      .toSorted((a, b) => (a.date?.to ?? '9').localeCompare(b.date?.to ?? '9'))
      .map((figure) =>
        passageBlock(
          corpus,
          { ...figure.sentence, article: figure.article },
          { mark: figure.mention, label: labelOf(figure) },
        ),
      );
    const more = figures.length - blocks.length;
    const picture = tollPicture(corpus, figures);
    return {
      tone: 'answer',
      heading: counted(figures.length, 'figure'),
      blocks,
      notes: more > 0 ? [`and ${more.toLocaleString('en')} more; narrow it with kind, place or article`] : [],
      ...(picture === null ? {} : { picture }),
    };
  },
});

/** "80 killed · 29 Jan 2012". */
function labelOf(figure: FigureAnswer): string {
  return [figureHead(figure), ...(figure.date === null ? [] : [daysText(figure.date)])].join(' · ');
}
