import type * as Highlighter from '../search/ui/highlight.ts';
import { recallLanding, type Landing } from '../search/ui/landing.ts';

/**
 * Where a result of the search led here, highlights its words and lets the masthead lead back to the
 * results, for as long as the reader is at that place.
 */
export function startLanding(): void {
  // A link to the place where one is changes no fragment, and may come from another result.
  addEventListener('popstate', show);
  document.addEventListener('toggled', show);
  show();
}

let highlighting: Promise<typeof Highlighter> | undefined;

function show(): void {
  const landing = recallLanding();
  showWayBack(landing?.asked);
  if (!landing && !highlighting) return;
  highlighting ??= import('../search/ui/highlight.ts');
  const place = document.getElementById(location.hash.slice(1));
  highlighting.then(
    (highlighter) => apply(highlighter, place, landing),
    () => undefined,
  );
}

function apply(
  { highlight, unhighlight }: typeof Highlighter,
  place: HTMLElement | null,
  landing: Landing | undefined,
): void {
  if (place && landing) highlight(place, landing);
  else unhighlight();
}

/** In the masthead, to the results that led here. */
function showWayBack(asked: string | undefined): void {
  const [back, search] = ['results', 'search'].map((name) =>
    document.querySelector<HTMLAnchorElement>(`.masthead [data-${name}]`),
  );
  if (!back || !search) return;
  back.hidden = asked === undefined;
  back.href = search.href + (asked ?? '');
}
