import { bodiesAreKnown } from './bodies-are-known.ts';
import { charactersCanBeRead } from './characters-can-be-read.ts';
import { countsAreRight } from './counts-are-right.ts';
import { daysAreKnown } from './days-are-known.ts';
import { datesAreWords } from './dates-are-words.ts';
import { decisionsAreMade } from './decisions-are-made.ts';
import { elementsAreComplete } from './elements-are-complete.ts';
import { elementsHoldWords } from './elements-hold-words.ts';
import { fieldsAreWritten } from './fields-are-written.ts';
import { headingsOpenSections } from './headings-open-sections.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { linksAreGrounded } from './links-are-grounded.ts';
import { linksLeadOn } from './links-lead-on.ts';
import { findingsAreFollowed } from './findings-are-followed.ts';
import { paragraphsHaveSections } from './paragraphs-have-sections.ts';
import { pointsStandApart } from './points-stand-apart.ts';
import { reasonsQuote } from './reasons-quote.ts';
import { responsesAreOfReports } from './responses-are-of-reports.ts';
import type { ParsedNotice, Rule, SoundNotice, WrittenNotice } from './rule.ts';
import { sectionsAreHeaded } from './sections-are-headed.ts';
import { statusesAreSaid } from './statuses-are-said.ts';
import { textIsSource } from './text-is-source.ts';
import { titlesStandOnce } from './titles-stand-once.ts';
import { wordsAreInScript } from './words-are-in-script.ts';

/** Asked of the MDX alone, in this order. */
export const markupRules: readonly Rule<ParsedNotice>[] = [
  elementsAreComplete,
  elementsHoldWords,
  pointsStandApart,
  idsAreUnique,
  sectionsAreHeaded,
  paragraphsHaveSections,
  headingsOpenSections,
  charactersCanBeRead,
  bodiesAreKnown,
  datesAreWords,
];

/** Asked when the front matter, the source and the register of corrections are read. */
export const textRules: readonly Rule<WrittenNotice>[] = [
  titlesStandOnce,
  responsesAreOfReports,
  statusesAreSaid,
  decisionsAreMade,
  fieldsAreWritten,
  daysAreKnown,
  wordsAreInScript,
  textIsSource,
];

/** Asked of a text in which all of these found nothing: only then are all its points there. */
export const pointRules: readonly Rule<SoundNotice>[] = [
  linksLeadOn,
  linksAreGrounded,
  findingsAreFollowed,
  reasonsQuote,
  countsAreRight,
];
