import { undated } from './lists/notice-lists.ts';
import type { NamedBody } from './loaders.ts';
import type { Page } from './page.ts';

/** The name of a year’s list, as in 2020年. */
export function toYearName(id: string, { t }: Page): string {
  return id === undated ? t('lists.undated') : t('lists.year', { year: id });
}

/** The name of a body, or what stands for it where a point names none. */
export function toBodyName(
  id: string,
  bodies: ReadonlyMap<string, NamedBody>,
  { script, t }: Page,
): string {
  return bodies.get(id)?.name[script] ?? t('lists.unnamed');
}
