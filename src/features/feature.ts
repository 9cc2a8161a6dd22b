import type { Notice } from '../notices/notice.ts';
import type { Page } from '../site/page.ts';

/**
 * Something that the site can do without: reading offline, pictures of links. A feature stands in its
 * own folder, which holds a `feature.ts` with its parts, and is joined by its line in `index.ts`.
 * Nothing else of the site imports from that folder.
 */
export interface Feature {
  name: string;
  /** Pages and files of its own, as Astro’s `injectRoute` takes them. */
  routes?: readonly { pattern: string; entrypoint: URL }[];
  /** Astro components that it adds to pages, each in its slot; their styles come with them. */
  components?: Partial<Record<Slot, URL>>;
  /** A module that runs in the browser on every page: keep it small, and import the rest on demand. */
  client?: URL;
  /** Runs on the built site in `dir` when its pages, its search and its sitemap are finished. */
  afterBuild?(dir: URL): Promise<void>;
}

/**
 * Where features add to pages. A page imports the components of a slot as `features:<slot>` and gives
 * them the props that `slots.d.ts` states:
 *
 * - `head`: the head of every page
 * - `preview`: the metadata for link previews, of a page that speaks of one notice
 * - `tools`: the row of tools of a notice
 * - `points`: under the table of the points of a notice
 * - `bars`: parts of the page of settings that other pages fetch from there when they are wanted
 */
export const slots = ['head', 'preview', 'tools', 'points', 'bars'] as const;

export type Slot = (typeof slots)[number];

/** What a slot gives its components, at least. */
export interface PageProps {
  page: Page;
}

/** What a slot that speaks of one notice gives them. */
export interface NoticeProps extends PageProps {
  notice: Notice;
}

/** The components in a slot, in the order of the features. */
export type Components<Props> = readonly ((props: Props) => unknown)[];
