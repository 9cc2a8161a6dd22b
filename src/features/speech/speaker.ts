import { toSpoken } from './spoken-text.ts';

/** What the slowest voice may take, in milliseconds: to begin, and for each character at speed 1. */
const toBegin = 10_000;
const each = 1000;

let speaking: SpeechSynthesisUtterance | undefined;
let timer = 0;

/** Whether a sentence is being spoken. */
export function isSpeaking(): boolean {
  return !!speaking;
}

/**
 * Speaks one sentence in place of the one before, and says once how it went, unless another was
 * spoken or all was hushed meanwhile. A device whose sound is taken or broken may begin and never
 * come to the end: what lasts far too long counts as failed.
 *
 * @param rate speed, 1 being the voice's own
 */
export function speak(
  sentence: string,
  { voice, rate }: { voice: SpeechSynthesisVoice; rate: number },
  done: (how: 'ended' | 'failed') => void,
): void {
  const text = toSpoken(sentence);
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = rate;
  const finish = (how: 'ended' | 'failed'): void => {
    if (speaking !== utterance) return;
    hush();
    done(how);
  };
  utterance.onend = () => finish('ended');
  utterance.onerror = () => finish('failed');
  hush();
  // Hushing ends the sentence before, which must not be taken for the end of this one.
  speaking = utterance;
  timer = window.setTimeout(() => finish('failed'), toBegin + (text.length * each) / rate);
  speechSynthesis.speak(utterance);
}

/** Stops speaking. */
export function hush(): void {
  speaking = undefined;
  clearTimeout(timer);
  globalThis.speechSynthesis?.cancel();
}
