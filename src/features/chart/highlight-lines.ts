/**
 * In a drawn chart the lines of the box that is pointed at, or has the focus, stand out from the
 * others; and a box that gets the focus comes into view, where Firefox leaves it.
 */
for (const picture of document.querySelectorAll<SVGElement>('.picture')) {
  const numbers = picture.querySelectorAll('.numbers text');
  const lines = [...picture.querySelectorAll<SVGElement>('[data-line]')].map((path, index) => {
    const [, from, to] = path.dataset['line']?.split(' ') ?? [];
    return { ends: [from, to], marks: [path, numbers[index]] };
  });
  const pick = (box?: string): void => {
    picture.toggleAttribute('data-picked', box !== undefined);
    for (const { ends, marks } of lines) {
      const near = box !== undefined && ends.includes(box);
      for (const mark of marks) mark?.toggleAttribute('data-near', near);
    }
  };
  for (const name of ['pointerover', 'focusin'] as const)
    picture.addEventListener(name, ({ target }) => pick(getBox(target)?.dataset['box']));
  for (const name of ['pointerleave', 'focusout'] as const)
    picture.addEventListener(name, () => pick());
  picture.addEventListener('focusin', ({ target }) => {
    const { top, bottom } = getBox(target)?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    if (top < 0 || bottom > innerHeight)
      scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
  });
}

function getBox(target: EventTarget | null): SVGElement | undefined {
  return (target as Element | null)?.closest<SVGElement>('[data-box]') ?? undefined;
}

export {};
