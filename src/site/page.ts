import { otherScript, type Script } from '../script/script.ts';
import { getMessages, type Messages } from './messages/messages.ts';
import { routes, toAddress, toHref, toPath, toRooted, type Route } from './routes.ts';

/** What every component needs to know of the page it stands on. */
export interface Page {
  script: Script;
  other: Script;
  /** Translates a message key into `script`. */
  t: Messages;
  /** Translates into the other script. */
  tOther: Messages;
  /** Link to a page of this edition. */
  to(route: Route, hash?: string): string;
  /** Link to this page in the other edition. */
  toOther(hash?: string): string;
  /** Published address of this page in a script, this one if none is given. */
  address(script?: Script): string;
}

/**
 * @param route the page
 * @param rooted whether links start at the root, for a page that is served at any address
 */
export function getPage(route: Route, script: Script, site: URL | undefined, rooted = false): Page {
  const other = otherScript(script);
  const path = toPath(route, script);
  const link = (to: string): string => (rooted ? toRooted(to) : toHref(path, to));
  return {
    script,
    other,
    t: getMessages(script),
    tOther: getMessages(other),
    to: (target, hash = '') => link(toPath(target, script)) + hash,
    toOther: (hash = '') => link(toPath(rooted ? routes.home : route, other)) + hash,
    address: (of = script) => toAddress(toPath(route, of), site),
  };
}
