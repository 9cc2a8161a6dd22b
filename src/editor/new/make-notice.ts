import { createHash } from 'node:crypto';
import { getBoth } from '../../script/both.ts';
import type { Script } from '../../script/script.ts';
import { toStatuses } from '../../notices/find-statuses.ts';
import { normaliseSource } from '../../notices/source/read-source.ts';
import type { Registers } from '../../registers/read-registers.ts';
import { proposed } from '../../schemas/corrections.ts';
import type { Encoding, Genre } from '../../schemas/notice.ts';
import { propose, type Proposal } from '../proof/propose.ts';
import { findReportName } from './suggest-report.ts';
import { suggestSections, type Suggested } from './suggest.ts';
import { countTitleLines } from './title.ts';
import { writeYaml } from '../write-yaml.ts';

/** The files of a notice folder, ready to be marked up, and what was found on the way. */
export interface MadeNotice {
  files: { 'source.txt': Uint8Array; 'notice.mdx': string; 'corrections.yaml': string };
  genre: Genre;
  /** What names the text a rectification report, if anything does. */
  reportName: string | undefined;
  proposal: Proposal;
  sections: Suggested[];
  normalised: readonly string[];
}

const head = `# The register of this notice: every change from source.txt to notice.mdx, each with its reason.
# Entries whose authority is ${proposed} were proposed by \`npm run new\`: look each up, then write the
# reason and the dictionary that decides, or take it out. The build refuses them until then.
`;

/** Makes a notice of the bytes of a source, decoded as `text`; its genre is found if it is not given. */
export function makeNotice(
  bytes: Uint8Array,
  decoded: { text: string; encoding: Encoding; script: Script; genre?: Genre | undefined },
  registers: Registers,
): MadeNotice {
  const { encoding, script } = decoded;
  const say = (words: string): string => getBoth('zh-Hant', registers.overrides)(words)[script];
  const { text, normalised } = normaliseSource(decoded.text);
  const proposal = propose(text, script, registers);
  // As corrected, since a name may be broken by characters that cannot be seen.
  const reportName = findReportName(proposal.paragraphs.join('\n'));
  const genre = decoded.genre ?? (reportName ? 'rectification-report' : 'inspection-feedback');
  const report = genre === 'rectification-report';
  const statuses = toStatuses(registers, script);
  const sections = suggestSections(proposal.paragraphs, report ? { statuses } : undefined);
  const title = proposal.paragraphs.slice(0, countTitleLines(proposal.paragraphs)).join('');
  const source = {
    file: 'source.txt',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(encoding === 'utf-8' ? {} : { encoding }),
    ...(normalised.length > 0 ? { normalised } : {}),
    note: say('待定：這份文本從哪裡來，怎樣收到。'),
  };
  const matter = {
    ...(title ? {} : { title: say('待定：題名') }),
    shortTitle: title || say('待定：短題'),
    summary: say('待定：一句話說明何時、誰、向誰、說什麼。'),
    genre,
    script,
    place: proposed,
    added: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
    source,
  };
  const body = sections.map(({ id, title, paragraphs }) => {
    const head = title ? ` title="${say(title)}"` : '';
    return `<Section id="${id}"${head}>\n\n${paragraphs.join('\n\n')}\n\n</Section>\n`;
  });
  return {
    files: {
      'source.txt': bytes,
      'notice.mdx': `---\n${writeYaml(matter)}---\n\n${body.join('\n')}`,
      'corrections.yaml': `${head}\n${writeRegister(proposal.register)}`,
    },
    genre,
    reportName,
    proposal,
    sections,
    normalised,
  };
}

function writeRegister(register: Proposal['register']): string {
  const lists = Object.entries(register).filter(([, entries]) => entries.length > 0);
  return lists.map(([name, entries]) => writeYaml({ [name]: entries })).join('\n');
}
