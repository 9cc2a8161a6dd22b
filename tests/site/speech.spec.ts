import type { Page } from '@playwright/test';
import { expect, test } from '../browser/test.ts';
import { getViolations } from '../support/axe.ts';
import { notices } from './site-map.ts';

test('a device without a Chinese voice says so', async ({ page }) => {
  await page.goto(notices[0].path);
  test.skip(await hasVoice(page), 'This system has a Chinese voice.');
  await page.getByRole('button', { name: '朗讀' }).click();
  const bar = page.getByRole('region', { name: '朗讀' });
  await expect(bar.getByRole('status')).toContainText('沒有中文語音');
  await expect(bar.getByRole('button', { name: '後一句' })).toBeDisabled();
  expect(await getViolations(page)).toEqual([]);
  await page.locator('[data-toggle]').click();
  await expect(page.getByRole('region', { name: '朗读' }).getByRole('status')).toContainText(
    '没有中文语音',
  );
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-part=speech]')).toHaveCount(0);
});

test('a device with a Chinese voice reads sentence by sentence, marks each and stops when told', async ({
  page,
}) => {
  test.slow();
  await page.goto(notices[1].path);
  test.skip(!(await hasVoice(page)), 'This system has no Chinese voice.');
  test.skip(!(await speaksToTheEnd(page)), 'The Chinese voice of this system has no sound to use.');
  // Anew, so that the voices may come as late as they do.
  await page.reload();
  const marked = (): Promise<string> =>
    page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join(''));
  const isSpeaking = (): Promise<boolean> => page.evaluate(() => speechSynthesis.speaking);
  await page.getByRole('button', { name: '朗读' }).click();
  const bar = page.getByRole('region', { name: '朗读' });
  await expect.poll(marked).toMatch(/^根据省委统一安排.*情况。$/);
  await expect.poll(isSpeaking).toBe(true);
  await bar.getByRole('combobox').selectOption('2');
  // The voice comes to the end of the sentence by itself.
  await expect.poll(marked, { timeout: 60_000 }).toMatch(/^会上，.*巡视意见；$/);
  await bar.getByRole('button', { name: '后一句' }).click();
  await expect.poll(marked).toMatch(/^镇雄县委书记/);
  await bar.getByRole('button', { name: '暂停' }).click();
  await expect.poll(isSpeaking).toBe(false);
  await page
    .locator('article p')
    .nth(2)
    .click({ position: { x: 200, y: 12 } });
  await expect.poll(marked).toMatch(/^反馈意见指出/);
  await expect.poll(isSpeaking).toBe(true);
  // The toggle goes on with the same sentence, in the other script.
  await page.locator('[data-toggle]').click();
  await expect.poll(marked).toMatch(/^反饋意見指出/);
  await page.keyboard.press('Escape');
  await expect.poll(isSpeaking).toBe(false);
  expect(await marked()).toBe('');
});

test('a voice that begins and never comes to an end is told of, and may be tried again', async ({
  page,
}) => {
  // As a system whose voices have no sound to use: a sentence begins, and nothing follows.
  await page.addInitScript(() => {
    class Utterance extends EventTarget {}
    const voices = [{ name: 'Silent', lang: 'zh-CN', localService: true }];
    let said = 0;
    Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, said: () => said });
    Object.assign(speechSynthesis, { getVoices: () => voices, speak: () => (said += 1) });
  });
  await page.clock.install();
  await page.goto(notices[1].path);
  await page.getByRole('button', { name: '朗读' }).click();
  const bar = page.getByRole('region', { name: '朗读' });
  await expect(bar.getByRole('button', { name: '暂停' })).toBeFocused();
  await expect(bar.getByRole('status')).toContainText('点正文任何一段');
  await page.clock.fastForward('05:00');
  await expect(bar.getByRole('status')).toContainText('朗读中断了');
  await bar.getByRole('button', { name: '朗读', exact: true }).click();
  await expect(bar.getByRole('status')).toContainText('点正文任何一段');
  expect(await page.evaluate('said()')).toBe(2);
  await page.clock.fastForward('05:00');
  await expect(bar.getByRole('status')).toContainText('朗读中断了');
});

/** Whether the system has a Chinese voice; a browser may need some seconds to know. */
function hasVoice(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    for (let wait = 0; wait < 24; wait += 1) {
      const voices = speechSynthesis.getVoices();
      if (voices.length > 0) return voices.some(({ lang }) => /^(zh|cmn|yue)/i.test(lang));
      await new Promise((done) => setTimeout(done, 250));
    }
    return false;
  });
}

/** Whether a Chinese voice of the system can be heard: without any sound, it never comes to an end. */
function speaksToTheEnd(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const one = new SpeechSynthesisUtterance('好');
    one.lang = 'zh-CN';
    one.rate = 2;
    const ends = await new Promise<boolean>((resolve) => {
      one.onend = () => resolve(true);
      one.onerror = () => resolve(false);
      setTimeout(() => resolve(false), 20_000);
      speechSynthesis.speak(one);
    });
    speechSynthesis.cancel();
    return ends;
  });
}
