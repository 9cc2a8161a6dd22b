import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Locate } from '../../diagnostics/read-yaml.ts';
import type { Words } from '../../diagnostics/words.ts';
import type { Registers } from '../../registers/read-registers.ts';
import type { Corrections } from '../../schemas/corrections.ts';
import type { Links } from '../../schemas/links.ts';
import type { NoticeFrontMatter } from '../../schemas/notice.ts';
import type { Prose } from '../mdx/prose.ts';
import type { Point } from '../notice.ts';

/** One thing that is asked of every notice. */
export interface Rule<Known> {
  /** Stable name, `area/subject`; it heads every diagnostic of the rule. */
  id: string;
  description: Words;
  /** A notice that keeps the rule and one that breaks it; they are the test of the rule. */
  passing: Example;
  failing: Example;
  /** What is wrong with a notice; `file` is the notice where nothing else is said. */
  check(notice: Known): Finding[];
}

export type Finding = Omit<Diagnostic, 'id' | 'file'> & { file?: string };

/** A paragraph of a section, or the whole body with what stands beside it. */
export type Example =
  | string
  | {
      /** The body of notice.mdx. */
      body: string;
      /** The source; by default the text of the body. */
      source?: string;
      /** A field of the front matter that is not as it is by default; without a value, it is left out. */
      matter?: string;
      /** corrections.yaml and links.yaml. */
      corrections?: string;
      links?: string;
    };

/** A notice whose MDX was parsed. */
export interface ParsedNotice {
  file: string;
  prose: Prose;
  registers: Registers;
}

/** A notice whose front matter and register were read, too. */
export interface WrittenNotice extends ParsedNotice {
  matter: NoticeFrontMatter;
  /** Where a field of the front matter or an entry of the register is written. */
  inMatter: Locate;
  decisions: Corrections;
  inDecisions: Locate;
  /** The paragraphs that source and register make. */
  corrected: readonly string[];
}

/** A notice whose text is right, and what its points are linked to. */
export interface SoundNotice extends WrittenNotice {
  points: readonly Point[];
  links: Links;
  inLinks: Locate;
}
