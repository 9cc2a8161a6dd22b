// A voice of Latin letters (pinyin) reads no characters.
const mandarin = /^(zh|cmn)(?!.*(HK|MO|Latn))/i;
const cantonese = /^(zh|yue)(?!.*Latn)/i;

/** Languages that a voice may state for each script, the best first. */
const wanted: Record<string, RegExp[]> = {
  'zh-Hant': [/^(zh|cmn).*(TW|Hant)(?!.*(HK|MO))/i, mandarin, cantonese],
  'zh-Hans': [/^(zh|cmn).*(CN|SG|Hans)(?!.*(HK|MO))/i, mandarin, cantonese],
};

/**
 * The device's best voice for a script, or undefined when it has no Chinese voice: one that needs no
 * network, and of those the plain one, since variants and characters of a voice have longer names.
 */
export async function getVoice(script: string): Promise<SpeechSynthesisVoice | undefined> {
  const voices = await getVoices();
  for (const language of wanted[script] ?? []) {
    const fitting = voices.filter(({ lang }) => language.test(lang.replace('_', '-')));
    const [best] = fitting.sort(
      (a, b) => Number(b.localService) - Number(a.localService) || a.name.length - b.name.length,
    );
    if (best) return best;
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
