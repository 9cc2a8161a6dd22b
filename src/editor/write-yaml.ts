import { Document, isScalar, Scalar, visit } from 'yaml';

/** Writes YAML as the registers are written: long lines whole, what cannot be seen as \u escapes. */
export function writeYaml(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === 'string' && invisible.test(node.value)) {
        node.type = Scalar.QUOTE_DOUBLE;
      }
    },
  });
  return escapeInvisible(document.toString({ lineWidth: 0, singleQuote: true }));
}

/** Puts \u escapes in the place of characters that cannot be seen. */
export function escapeInvisible(text: string): string {
  return text.replace(new RegExp(invisible, 'gu'), toEscape);
}

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u3000\u00a0]/u;

function toEscape(character: string): string {
  return `\\u${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}
