import { existsSync, readFileSync } from 'node:fs';
import { sliceText } from '../../script/code-points.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { say } from '../../diagnostics/words.ts';
import { findOnce } from '../../notices/source/apply-corrections.ts';
import { collectAmbiguities } from '../../notices/ambiguities/collect-ambiguities.ts';
import type { Proof } from './proofread-notice.ts';
import { toPosition } from '../../notices/ambiguities/block-offset.ts';
import type { Registers } from '../../registers/read-registers.ts';
import { addEntry, changeEntry, removeEntry, type Named } from './edit-register.ts';
import { editProse } from './edit-prose.ts';
import { byHand, findReceived } from './find-received.ts';
import { toContext } from './unique-context.ts';
import type { Place, Question } from './questions.ts';

/** What a person decides of one place: the form that is right, why, and what it rests on. */
export interface Decision {
  form: string;
  reason: string;
  authority: string;
}

/** The contents of a notice and of its register. */
export interface Files {
  notice: string;
  register: string;
}

/** The files of `proof` as they are now, under the working directory. */
export function readFiles({ file, register }: Proof): Files {
  return {
    notice: readFileSync(file, 'utf8'),
    register: existsSync(register) ? readFileSync(register, 'utf8') : '',
  };
}

/**
 * Writes a decision into the register of a notice; where another form than the notice has is right,
 * into the notice, too.
 *
 * @param files as they are now, read as `proof`
 * @throws Refusal where a person must write it by hand
 */
export function decide(
  proof: Proof,
  files: Files,
  question: Question,
  { form, ...ground }: Decision,
  registers: Registers,
): Files {
  const { entry, place, chooses } = question;
  const write = (register: string): Files => ({ ...files, register });
  if (entry && chooses) return write(changeEntry(files.register, entry, { to: form, ...ground }));
  if (entry?.to === form) return write(changeEntry(files.register, entry, ground));
  if (!place)
    throw new Refusal(byHand(proof), say('沒有說明原在何處。', 'Nothing says where it stood.'));
  const context = (): string => getContext(proof, proof.text, place.at, place.form);
  if (chooses) {
    const added = { in: context(), form: place.form, to: form, ...ground };
    return write(addEntry(files.register, 'places', added));
  }
  if (form === place.form)
    return write(addEntry(files.register, 'kept', { in: context(), keep: form, ...ground }));
  return change(proof, files, question, place, { form, ...ground }, registers);
}

/** Puts another form into the notice, as a correction of the source or back as the source has it. */
function change(
  proof: Proof,
  files: Files,
  { entry }: Question,
  place: Place,
  { form, ...ground }: Decision,
  registers: Registers,
): Files {
  const notice = editProse(
    files.notice,
    proof.blocks,
    toPosition(proof.text.split('\n'), place.at),
    place.form,
    form,
  );
  if (notice === undefined)
    throw new Refusal(
      byHand(proof),
      say('手改正文和校勘。', 'Change the notice and its register by hand.'),
    );
  const text = replaceAt(proof.text, place, form);
  const received = findReceived(proof, place);
  let { register } = files;
  if (entry) register = removeEntry(register, entry);
  register = moveContexts(proof, register, place, text);
  const before = proof.decisions.corrections.find(
    ({ in: context, from }) => findOnce(received.source, context, from) === received.index,
  );
  if (before)
    register = removeEntry(register, { list: 'corrections', in: before.in, form: before.from });
  if (form !== received.form) {
    const context = toContext(received.source, received.index, received.form);
    if (context === undefined)
      throw new Refusal(
        byHand(proof),
        say('沒有只出現一次的詞可以定位。', 'No wording holds its place.'),
      );
    const added = { in: context, from: received.form, to: form, ...ground };
    return { notice, register: addEntry(register, 'corrections', added) };
  }
  const asked = collectAmbiguities(text, proof.script, registers).some(({ at }) => at === place.at);
  if (!asked) return { notice, register };
  const context = getContext(proof, text, place.at, form);
  return { notice, register: addEntry(register, 'kept', { in: context, keep: form, ...ground }) };
}

/** The register with the wordings that hold other places of the notice as they are in its new text. */
function moveContexts(proof: Proof, register: string, place: Place, text: string): string {
  const unit = sliceText(proof.text, 0, place.at).length;
  const { kept, places } = proof.decisions;
  const grown = text.length - proof.text.length;
  const all: Named[] = [
    ...kept.map((entry) => ({ list: 'kept' as const, in: entry.in, form: entry.keep })),
    ...places.map((entry) => ({ list: 'places' as const, in: entry.in, form: entry.form })),
  ];
  return all.reduce((changed, entry) => {
    const start = proof.text.indexOf(entry.in);
    const end = start + entry.in.length;
    if (start < 0 || start > unit || end <= unit) return changed;
    return changeEntry(changed, entry, { in: text.slice(start, end + grown) });
  }, register);
}

function getContext(proof: Proof, text: string, at: number, form: string): string {
  const context = toContext(text, sliceText(text, 0, at).length, form);
  if (context === undefined)
    throw new Refusal(
      byHand(proof),
      say('沒有只出現一次的詞可以定位。', 'No wording holds its place.'),
    );
  return context;
}

function replaceAt(text: string, { at, form }: Place, to: string): string {
  return sliceText(text, 0, at) + to + sliceText(text, at).slice(form.length);
}
