import type { Mark } from '../query/marks.ts';

/** Where a result leads, so that its words are marked there and the way back is known. */
export interface Landing {
  /** The end of the address it leads to. */
  to: string;
  /** The text of the result in the script in which it was shown, and the words found in it. */
  text: string;
  marks: readonly Mark[];
  /** Where that text begins in the element it was found in, once it has been. */
  at?: number;
  /** The query and fragment of the address of the results. */
  asked: string;
}

const key = 'landings';

/** A result that leads nowhere within this time, in milliseconds, is forgotten. */
const lasting = 60_000;

/**
 * The result that led to this place, if one did. It is taken out of the store, where any tab finds
 * it, and belongs to this entry of the history: kept when one comes back, and to no other link.
 */
export function recallLanding(): Landing | undefined {
  const state = history.state as { landing?: Landing } | null;
  if (state?.landing) return state.landing;
  try {
    const all = JSON.parse(localStorage.getItem(key) ?? '[]') as (Landing & { time: number })[];
    const fits = ({ to, time }: (typeof all)[0]): boolean =>
      location.href.endsWith(to) && Date.now() - time < lasting;
    const landing = all.find(fits);
    if (!landing) return undefined;
    localStorage.setItem(key, JSON.stringify(all.filter((other) => other !== landing)));
    history.replaceState({ ...state, landing }, '');
    return landing;
  } catch {
    return undefined;
  }
}
