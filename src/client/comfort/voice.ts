/** Languages that a voice may state for each script, the best first. */
const wanted: Record<string, RegExp[]> = {
  'zh-Hant': [/^(zh|cmn).*(TW|Hant)/i, /^(zh|cmn)/i, /^yue/i],
  'zh-Hans': [/^(zh|cmn).*(CN|SG|Hans)/i, /^(zh|cmn)/i, /^yue/i],
};

/** The device's best voice for a script, or undefined when it has no Chinese voice. */
export async function getVoice(script: string): Promise<SpeechSynthesisVoice | undefined> {
  const voices = await getVoices();
  for (const language of wanted[script] ?? []) {
    const fitting = voices.filter(({ lang }) => language.test(lang.replace('_', '-')));
    const voice = fitting.find(({ localService }) => localService) ?? fitting[0];
    if (voice) return voice;
  }
  return undefined;
}

/** Some browsers know their voices only after a while; none is sure after two seconds. */
async function getVoices(): Promise<SpeechSynthesisVoice[]> {
  if (typeof speechSynthesis === 'undefined') return [];
  const known = speechSynthesis.getVoices();
  if (known.length > 0) return known;
  return new Promise((resolve) => {
    const answer = (): void => resolve(speechSynthesis.getVoices());
    speechSynthesis.addEventListener('voiceschanged', answer, { once: true });
    setTimeout(answer, 2000);
  });
}
