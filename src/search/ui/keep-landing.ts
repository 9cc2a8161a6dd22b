import type { Landing } from './landing.ts';

// Named here and in landing.ts, which every page loads: a module for both would be one more request.
const key = 'landings';

/** Landings that wait to be recalled, at most: links may be opened in many tabs at once. */
const most = 10;

/** Keeps where a result is about to lead; does nothing where storage is refused. */
export function keepLanding(landing: Landing): void {
  try {
    const kept = [...readKept().slice(1 - most), { ...landing, time: Date.now() }];
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Without storage the reader still lands on the point; its words are not marked.
  }
}

function readKept(): unknown[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as unknown[];
  } catch {
    return [];
  }
}
