import { isVertical } from '../vertical/vertical.ts';

/** Space at the edges of the window that bars and the masthead may cover, in pixels. */
const edge = 120;

/** Scrolls a range into the comfortable part of the window, along the text, if it is not there. */
export function keepInView(range: Range): void {
  const { top, bottom, left, right } = range.getBoundingClientRect();
  if (isVertical()) {
    if (right > innerWidth || left < 0)
      scrollBy({ left: right - innerWidth + edge / 2, behavior: 'instant' });
  } else if (top < edge / 2 || bottom > innerHeight - edge) {
    scrollBy({ top: top - innerHeight / 4, behavior: 'instant' });
  }
}
