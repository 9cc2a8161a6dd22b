import { getOwn, getScript, toPointsSentence } from './own-words.ts';

/** After these times, in milliseconds, a reader is told that the search works, and that it is late. */
const working = 300;
const late = 4000;

/**
 * Says in `status` that an answer is still to come, once it takes its time; then also where all
 * points stand meanwhile.
 *
 * @returns ends it
 */
export function sayWaiting(status: HTMLElement): () => void {
  const say = (make: () => (Node | string)[]) => (): void => {
    status.lang = getScript();
    status.hidden = false;
    status.replaceChildren(...make());
  };
  const timers = [
    setTimeout(
      say(() => [getOwn('working')]),
      working,
    ),
    setTimeout(
      say(() => toPointsSentence(getOwn('late'))),
      late,
    ),
  ];
  return () => timers.forEach(clearTimeout);
}
