/** Makes an element with its attributes and children; text is only ever text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** Fills the place-holders of words. */
export function fill(
  words: string | undefined,
  values: Readonly<Record<string, string | number>>,
): string {
  return (words ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
