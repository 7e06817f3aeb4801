import { calendarShapes } from './calendar-shapes.js';
import { relativeShapes } from './relative-shapes.js';
import { yearShapes } from './year-shapes.js';

const readers = [...calendarShapes, ...relativeShapes, ...yearShapes].map((shape) => ({
  ...shape,
  pattern: new RegExp(shape.pattern, 'gi'),
}));

/** The shapes of dates, fuller ones first, of which the words hold what they need; each pattern is global. */
export function* dateShapesFor(words: string) {
  let looked: RegExp | undefined;
  let held = true;
  for (const reader of readers) {
    if (reader.hint !== looked) held = reader.hint?.test(words) ?? true;
    looked = reader.hint;
    if (held) yield reader;
  }
}
