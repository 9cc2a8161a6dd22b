const chosen = 'script';
const offered = 'offered';

/** Keeps the script that the reader chose on this device. */
export function rememberScript(script: string): void {
  attempt(() => localStorage.setItem(chosen, script));
}

/** The script that the reader chose, if one was ever chosen. */
export function recallScript(): string | undefined {
  return attempt(() => localStorage.getItem(chosen)) ?? undefined;
}

/** Whether the other script was not offered yet in this visit; after that it was. */
export function claimOffer(): boolean {
  if (attempt(() => sessionStorage.getItem(offered))) return false;
  attempt(() => sessionStorage.setItem(offered, 'yes'));
  return true;
}

/* A reader who refuses storage is offered the other script again; nothing else is lost. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
