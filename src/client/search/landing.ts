/** Where a result leads: kept for this tab, so that its words are marked and the way back is known. */
export interface Landing {
  notice: string;
  hash: string;
  /** The words that were found, as they stand in the text that was shown. */
  words: string[];
  /** The query part of the address of the results. */
  asked: string;
}

const key = 'landing';

/** The result that led to this place, if one did. */
export function recallLanding(): Landing | undefined {
  try {
    const landing = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Landing | null;
    if (landing?.hash !== location.hash) return undefined;
    return location.pathname.endsWith(`/notices/${landing.notice}/`) ? landing : undefined;
  } catch {
    return undefined;
  }
}
