/** Writes what Markdown and MDX would read as markup so that they read it as text. */
export function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]#|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\{/g, '&#123;')
    .replace(/\}/g, '&#125;');
}

/** A line that begins like a list or a quotation is text, too. */
export function toBlock(text: string): string {
  return text.replace(/^([+>-]|=+$)/u, '\\$1').replace(/^(\d+)([.)])/u, '$1\\$2');
}
