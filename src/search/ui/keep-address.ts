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
  const search = writeAsked(asked);
  const same = search === location.search;
  if (same && !submitted) return;
  const sameWords = readAsked(search).typed === readAsked(location.search).typed;
  const replaces = submitted ? same || (isDraft() && !sameWords) : sameWords || isDraft();
  const typed: Draft | null = sameWords ? (history.state as Draft | null) : { draft: true };
  const change = replaces ? 'replaceState' : 'pushState';
  try {
    history[change](submitted ? null : typed, '', location.pathname + search);
  } catch {
    // Refused where it changes too often; the results are right all the same.
  }
}

/** Whether the entry may give way: nothing is asked in it, or it was not submitted. */
function isDraft(): boolean {
  return !location.search || (history.state as Draft | null)?.draft === true;
}
