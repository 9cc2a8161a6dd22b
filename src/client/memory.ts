const chosen = 'script';

/** Keeps the script that the reader chose on this device; does nothing where storage is refused. */
export function rememberScript(script: string): void {
  try {
    localStorage.setItem(chosen, script);
  } catch {
    // A reader who keeps no storage is offered the other script again; nothing else is lost.
  }
}

/** The script that the reader chose, if one was ever chosen. */
export function recallScript(): string | null {
  try {
    return localStorage.getItem(chosen);
  } catch {
    return null;
  }
}
