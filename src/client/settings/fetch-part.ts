import style from '../../styles/furniture.css?inline';

const pages = new Map<string, Promise<Document>>();

/**
 * A part of the page of settings in the script that is shown, to stand in this page: the words of
 * everything that is seldom wanted are there, and here only when wanted.
 *
 * @throws Error when that page cannot be had
 */
export async function getFurniture(part: string): Promise<HTMLElement> {
  const { href } = document.querySelector('.masthead [data-comfort=settings]') as HTMLAnchorElement;
  const page = pages.get(href) ?? read(href);
  pages.set(href, page);
  page.catch(() => pages.delete(href));
  const found = (await page).querySelector<HTMLElement>(`[data-part=${part}]`);
  if (!found) throw new Error(`${href} has no part “${part}”.`);
  dress();
  return document.importNode(found, true);
}

/** Puts a bar at the foot of the window, under those that are there. */
export function placeBar(bar: HTMLElement): void {
  document.querySelector('.bars')?.append(bar);
}

async function read(href: string): Promise<Document> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href} answers ${answer.status}.`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

let dressed = false;

function dress(): void {
  if (dressed) return;
  dressed = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}
