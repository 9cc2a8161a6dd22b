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

const invisible = /[\p{Cf}\p{Variation_Selector}\u2028\u2029\u3000\u00a0]/u;

function toEscape(character: string): string {
  const code = (character.codePointAt(0) as number).toString(16).toUpperCase();
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}
