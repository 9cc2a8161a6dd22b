import { ownText } from '../../client/copy.ts';
import { keepInView } from './keep-in-view.ts';
import { getFurniture, placeBar } from '../../client/settings/fetch-part.ts';
import { collectSentences, type Sentence } from './sentence-ranges.ts';
import { hush, isSpeaking, speak } from './speaker.ts';
import { getVoice } from './voice.ts';

let bar: HTMLElement | undefined;
let sentences: Sentence[] = [];
let at = 0;

/** Opens the bar of reading aloud and begins with the first sentence in view. */
export async function openSpeech(): Promise<void> {
  if (bar) return closeSpeech();
  await showBar();
  document.addEventListener('toggled', changeScript);
  document.addEventListener('click', beginHere);
  document.addEventListener('keydown', closeByKey);
  addEventListener('pagehide', pause);
  sentences = collectSentences();
  at = Math.max(
    0,
    sentences.findIndex(({ range }) => isInView(range.getBoundingClientRect())),
  );
  if (await judgeVoice()) await play();
}

async function showBar(): Promise<void> {
  const shown = await getFurniture('speech');
  bar?.remove();
  bar = shown;
  placeBar(bar);
  find('[data-act=play]').addEventListener('click', () => void (isSpeaking() ? pause() : play()));
  find('[data-act=back]').addEventListener('click', () => void go(at - 1));
  find('[data-act=forward]').addEventListener('click', () => void go(at + 1));
  find('select').addEventListener('change', () => void (isSpeaking() && play()));
  find('[data-close]').addEventListener('click', closeSpeech);
  find('[data-act=play]').focus({ preventScroll: true });
}

/** Says so where the device has no Chinese voice, and gives nothing to press then but to close. */
async function judgeVoice(): Promise<boolean> {
  const voice = await getVoice(document.documentElement.lang);
  // Closed meanwhile.
  if (!bar) return false;
  if (!voice)
    globalThis.speechSynthesis?.addEventListener('voiceschanged', beginLate, { once: true });
  say(voice ? 'hint' : 'voiceless');
  for (const control of bar.querySelectorAll<HTMLButtonElement>('[data-act], select') ?? [])
    control.disabled = !voice;
  if (!voice) find('[data-close]').focus({ preventScroll: true });
  return !!voice;
}

/** A device may name its voices long after it was asked: what the reader asked for begins then. */
function beginLate(): void {
  void judgeVoice().then((voice) => {
    if (!voice) return;
    if (document.activeElement === find('[data-close]'))
      find('[data-act=play]').focus({ preventScroll: true });
    return play();
  });
}

async function play(): Promise<void> {
  const sentence = sentences[at];
  const voice = await getVoice(document.documentElement.lang);
  if (!sentence || !voice || !bar) return pause();
  say('hint');
  const rate = Number((find('select') as HTMLSelectElement).value);
  speak(sentence.range.toString(), { voice, rate }, (how) => {
    if (how === 'failed') say('failed');
    if (how === 'ended' && at + 1 < sentences.length) void go(at + 1);
    else label();
  });
  mark(sentence);
  label();
}

async function go(to: number): Promise<void> {
  at = Math.min(Math.max(0, to), sentences.length - 1);
  await play();
}

function pause(): void {
  hush();
  label();
}

function closeSpeech(): void {
  hush();
  removeEventListener('pagehide', pause);
  CSS.highlights?.delete('spoken');
  globalThis.speechSynthesis?.removeEventListener('voiceschanged', beginLate);
  document.removeEventListener('toggled', changeScript);
  document.removeEventListener('click', beginHere);
  document.removeEventListener('keydown', closeByKey);
  bar?.remove();
  bar = undefined;
  document.querySelector<HTMLElement>('[data-comfort=speech]')?.focus({ preventScroll: true });
}

/** The other script has its own words, its own voice, and new texts in the same places. */
function changeScript(): void {
  void restart();
}

async function restart(): Promise<void> {
  const speaking = isSpeaking();
  hush();
  sentences = collectSentences();
  await showBar();
  if ((await judgeVoice()) && speaking) await play();
}

/** A click on the text, not on a link and not the end of a selection, reads from there. */
function beginHere(event: MouseEvent): void {
  const target = event.target as Element;
  const paragraph = target.closest(ownText);
  if (!paragraph || target.closest('a, button') || !getSelection()?.isCollapsed) return;
  const { clientX: x, clientY: y } = event;
  const here = sentences.findIndex(({ range }) =>
    [...range.getClientRects()].some(
      (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    ),
  );
  void go(here >= 0 ? here : sentences.findIndex((sentence) => sentence.paragraph === paragraph));
}

function closeByKey({ key }: KeyboardEvent): void {
  if (key === 'Escape' && !document.querySelector('dialog[open]')) closeSpeech();
}

function mark({ range }: Sentence): void {
  CSS.highlights?.set('spoken', new Highlight(range));
  keepInView(range);
}

function isInView({ top, bottom, left, right }: DOMRect): boolean {
  return bottom > 60 && top < innerHeight && right > 0 && left < innerWidth;
}

function label(): void {
  const button = bar?.querySelector<HTMLElement>('[data-act=play]');
  if (button)
    button.textContent = (isSpeaking() ? button.dataset['pause'] : button.dataset['play']) ?? '';
}

function say(name: 'hint' | 'voiceless' | 'failed'): void {
  const status = find('[role=status]');
  const words = status.dataset[name] ?? '';
  // The same words anew would be spoken again by a screen reader.
  if (status.textContent !== words) status.textContent = words;
}

function find(selector: string): HTMLElement {
  return bar?.querySelector(selector) as HTMLElement;
}
