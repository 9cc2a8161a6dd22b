import { toList, type Ambiguity } from '../../notices/ambiguities/ambiguity.ts';
import type { Proof, Proposed } from './proofread-notice.ts';
import { getReason } from './reasons.ts';
import { toProposedLines, toWhere } from './proof-lines.ts';

/** A code point of the text of a notice, and what stands there. */
export interface Place {
  at: number;
  form: string;
}

/** A place of a notice that a person is to decide. */
export interface Question {
  /** Where it is, in context, with what is ambiguous. */
  lines: string[];
  /** What can be right there, the likeliest first; '' for nothing at all. */
  forms: readonly string[];
  /** Why the first of the forms is proposed. */
  reason: string;
  /** Where it stands, and what stands there now; none where something was taken out. */
  place: Place | undefined;
  /** Whether the notice keeps its form, and the other script has the one that is chosen. */
  chooses: boolean;
  /** The entry of the register that proposes the first of the forms. */
  entry: Proposed | undefined;
}

/** All that is open in a notice: what was proposed and not decided, then what nobody proposed. */
export function toQuestions(proof: Proof): Question[] {
  return [
    ...proof.proposals.map((entry) => toProposalQuestion(proof, entry)),
    ...proof.open.map((ambiguity) => toAmbiguityQuestion(proof, ambiguity)),
  ];
}

function toProposalQuestion(proof: Proof, entry: Proposed): Question {
  const { list, form, to, at, ambiguity, reason } = entry;
  const others = list === 'corrections' ? [form] : (ambiguity?.instead ?? []);
  return {
    lines: toProposedLines(proof, entry).slice(0, -1),
    // What was taken out can only be agreed to, since nothing says where it stood.
    forms: at === undefined ? [to] : [...new Set([to, ...others])],
    reason,
    place: at === undefined ? undefined : { at, form: list === 'places' ? form : to },
    chooses: list === 'places',
    entry,
  };
}

function toAmbiguityQuestion(proof: Proof, ambiguity: Ambiguity): Question {
  const { at, form, instead } = ambiguity;
  const chooses = toList(ambiguity, proof.script) === 'places';
  return {
    lines: [toWhere(proof, ambiguity)],
    forms: chooses ? instead : [...new Set([form, ...instead])],
    reason: proof.say(getReason(ambiguity)),
    place: { at, form },
    chooses,
    entry: undefined,
  };
}
