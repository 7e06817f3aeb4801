import { casualties } from '../src/answering/casualties.js';
import { figureText } from '../src/cards/figure.js';
import { passageBlock } from '../src/cards/passage.js';
import { refusalCard } from '../src/cards/refusal.js';
import { tollPicture } from '../src/cards/toll-picture.js';
import { command } from '../src/command/command.js';
import { article, choice, day, place } from '../src/command/option.js';
import { figureKinds } from '../src/reading/reading.js';

/** How many figures a card shows before it says how many more there are. */
const shown = 12;

export default command({
  name: 'casualties',
  description: 'Every figure of killed, injured, missing or displaced, with its date, place and source',
  main: 'article',
  options: {
    article: article('Only in this article').optional(),
    kind: choice('Only one kind', figureKinds).optional(),
    place: place('Only figures of this place').optional(),
    from: day('Only from this day on, such as 2012-01-29').optional(),
    to: day('Only up to this day, such as 2012-01-31').optional(),
  },
  answer: ({ corpus }, options) => casualties(corpus, options),
  card: ({ found, figures, missing }, { corpus }, { article }) => {
    if (!found) return refusalCard(corpus, 'The articles give no such figure', { missing, article });
    const blocks = figures
      .slice(0, shown)
      .map((figure) =>
        passageBlock(
          corpus,
          { ...figure.sentence, article: figure.article },
          { mark: figure.mention, label: figureText(figure) },
        ),
      );
    const more = figures.length - blocks.length;
    const picture = tollPicture(corpus, figures);
    return {
      tone: 'answer',
      heading: figures.length === 1 ? '1 figure' : `${figures.length} figures`,
      blocks,
      notes: more > 0 ? [`and ${more} more; narrow it with kind, place or article`] : [],
      ...(picture === null ? {} : { picture }),
    };
  },
});
