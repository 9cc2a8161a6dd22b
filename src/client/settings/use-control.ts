import type { Setting } from '../../site/reader-settings.ts';
import { openSettings, startSettings } from './settings.ts';
import { getSetting, set } from './store.ts';
import { startVertical } from '../../features/vertical/vertical.ts';

/** Does what a control with `data-comfort` says: opens a part, or turns a setting on or off. */
export async function use(control: HTMLElement): Promise<void> {
  resume();
  const { comfort = '', value } = control.dataset;
  if (value) set({ [comfort]: getSetting(comfort as Setting) === value ? '' : value });
  else if (comfort === 'settings') await openSettings(control as HTMLAnchorElement);
  else await (await import('../../features/speech/speech.ts')).openSpeech();
}

let resumed = false;

/** Takes up what was set before this page: pressed buttons, the turning of vertical pages. */
export function resume(): void {
  if (resumed) return;
  resumed = true;
  document.addEventListener('set', press);
  press();
  startSettings();
  startVertical();
}

function press(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-comfort][data-value]')) {
    const { comfort, value } = button.dataset;
    button.setAttribute('aria-pressed', String(getSetting(comfort as Setting) === value));
  }
}
