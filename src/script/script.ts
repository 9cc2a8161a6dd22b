/** The two scripts a notice is published in, as BCP 47 tags; the first lives at the root of the site. */
export const scripts = ['zh-Hant', 'zh-Hans'] as const;

export type Script = (typeof scripts)[number];

/** The script that the toggle leads to. */
export function otherScript(script: Script): Script {
  return script === 'zh-Hant' ? 'zh-Hans' : 'zh-Hant';
}
