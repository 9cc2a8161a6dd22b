import type { Landing } from './landing.ts';

// Named here and in landing.ts, which every page loads: a module for both would be one more request.
const key = 'landing';

/** Keeps where a result is about to lead; does nothing where storage is refused. */
export function keepLanding(landing: Landing): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(landing));
  } catch {
    // Without storage the reader still lands on the point; its words are not marked.
  }
}
