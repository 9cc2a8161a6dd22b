/** Turns vertical text by what turns pages otherwise: the wheel, the Page keys, Space, Home, End. */
export function startVertical(): void {
  addEventListener('wheel', turnByWheel, { passive: false });
  addEventListener('keydown', turnByKey);
}

/** Whether the window shows columns from right to left. */
export function isVertical(): boolean {
  return getComputedStyle(document.body).writingMode === 'vertical-rl';
}

/** Pixels that one unit of `deltaY` stands for: it counts pixels, lines or pages. */
const units = [1, 40, 800];

function turnByWheel(event: WheelEvent): void {
  const { deltaX, deltaY, deltaMode } = event;
  if (!isVertical() || isElsewhere(event) || event.ctrlKey || Math.abs(deltaX) > Math.abs(deltaY))
    return;
  event.preventDefault();
  scrollBy({ left: -deltaY * (units[deltaMode] ?? 1), behavior: 'instant' });
}

function turnByKey(event: KeyboardEvent): void {
  if (!isVertical() || isElsewhere(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  const page = innerWidth * 0.85;
  const space = event.shiftKey ? page : -page;
  const steps: Record<string, number> = {
    PageDown: -page,
    PageUp: page,
    ' ': space,
    Home: document.documentElement.scrollWidth,
    End: -document.documentElement.scrollWidth,
  };
  const left = steps[event.key];
  if (left === undefined) return;
  event.preventDefault();
  scrollBy({ left, behavior: isStill() ? 'instant' : 'smooth' });
}

/** Whether an event belongs to something else: a dialog, a field, a button that Space presses. */
function isElsewhere(event: Event): boolean {
  if (event.defaultPrevented) return true;
  const pressed = event.type === 'keydown' ? ', button, summary' : '';
  return !!(event.target as Element).closest?.(
    `dialog, input, select, textarea, [popover]${pressed}`,
  );
}

function isStill(): boolean {
  const { dataset } = document.documentElement;
  return dataset['motion'] === 'off' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
