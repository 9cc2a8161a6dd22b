import { readAsked, writeAsked, type Asked } from './state.ts';

/** The state of an entry of the history whose words are still being typed. */
interface Draft {
  draft: true;
}

/**
 * Brings the address of the search page to what is asked. What a reader submitted keeps its entry
 * in the history, however slowly it was typed; words typed after it have one entry of their own.
 */
export function keepAddress(asked: Asked, submitted: boolean): void {
  const address = location.pathname + writeAsked(asked);
  const same = address === location.pathname + location.search;
  if (same && !submitted) return;
  const sameWords = readAsked(location.search).typed === readAsked(writeAsked(asked)).typed;
  const replaces = same || (submitted ? isDraft() && !sameWords : isDraft() || sameWords);
  const state: Draft | null = submitted ? null : { draft: true };
  try {
    if (replaces)
      history.replaceState(sameWords && !submitted ? history.state : state, '', address);
    else history.pushState(state, '', address);
  } catch {
    // Refused where it changes too often; the results are right all the same.
  }
}

/** Whether the entry may give way: nothing is asked in it, or it was not submitted. */
function isDraft(): boolean {
  return !location.search || (history.state as Draft | null)?.draft === true;
}
