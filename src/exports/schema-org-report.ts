import { toPointName } from '../site/notice-props.ts';
import type { Notice } from '../notices/notice.ts';
import type { Page } from '../site/page.ts';
import { toRooted } from '../site/routes.ts';

/**
 * A notice as schema.org describes a Report, for search engines. A date of publication stands in
 * it only where the source states one, and its parts are the points, by name and by fragment of its address.
 */
export function toReport(notice: Notice, page: Page) {
  const { script, t } = page;
  const address = page.address();
  const { sha256, url, note } = notice.source;
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': address,
    name: notice.title[script],
    description: notice.summary[script],
    inLanguage: script,
    ...(notice.published && { datePublished: notice.published }),
    contentLocation: { '@type': 'Place', name: notice.place[script] },
    isBasedOn: {
      '@type': 'DigitalDocument',
      ...(url && { url }),
      description: note[script],
      identifier: `sha256:${sha256}`,
    },
    isPartOf: {
      '@type': 'WebSite',
      name: t('site.name'),
      url: new URL(toRooted(''), address).href,
    },
    hasPart: notice.points
      .filter(({ parent }) => !parent)
      .map((point) => ({
        '@type': 'CreativeWork',
        '@id': `#${point.id}`,
        name: toPointName(point, notice, page),
      })),
  };
}
