import { claimOffer, recallScript, rememberScript } from './remembered-script.ts';

/**
 * Offers the other script to a reader who chose it before or, if none was ever chosen, whose
 * browser prefers it. Once: the answer is remembered, and so is that it was asked.
 */
export function startOffer(): void {
  const offer = document.querySelector<HTMLElement>('[data-offer]');
  const { lang } = document.documentElement;
  const wanted = recallScript() ?? preferredScript();
  if (!offer || !wanted || wanted === lang || !claimOffer()) return;
  offer.hidden = false;
  const close = (): void => {
    offer.hidden = true;
  };
  document.addEventListener('toggled', close);
  offer.querySelector('[data-dismiss]')?.addEventListener('click', () => {
    rememberScript(document.documentElement.lang);
    close();
  });
}

/** The script of the first Chinese language that the browser asks for, by its region if need be. */
export function preferredScript(languages: readonly string[] = navigator.languages): string | null {
  const chinese = languages.find((language) => /^zh\b/i.test(language));
  if (!chinese) return null;
  return /hant/i.test(chinese) || (/hk|mo|tw/i.test(chinese) && !/hans/i.test(chinese))
    ? 'zh-Hant'
    : 'zh-Hans';
}
