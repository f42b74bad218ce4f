/**
 * How deep a YAML or JSON text can be nested, at most. Asked before the text is parsed: the parser descends by
 * calling itself, and running out of stack inside a regular expression ends the process instead of throwing.
 */

/** Far more than a glossary needs, far less than the stack holds. */
export const MAX_NESTING = 200;

/**
 * @returns whether brackets, list dashes or indentation go deeper than {@link MAX_NESTING}.
 * Brackets inside quotes count too; only what never closes can add up. Linear.
 */
export function nestsTooDeeply(text: string): boolean {
  const indents: number[] = [];
  let brackets = 0;
  let at = 0;
  while (at < text.length) {
    let indent = 0;
    let marks = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const mark = (code === 45 || code === 63 || code === 58) && isBlank(text.charCodeAt(at + 1));
      if (mark) marks++;
      else if (code !== 32) break;
      indent++;
      at++;
    }
    while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop();
    indents.push(indent);
    if (indents.length + marks > MAX_NESTING) return true;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || code === 13) break;
      if (code === 91 || code === 123) {
        if (++brackets > MAX_NESTING) return true;
      } else if ((code === 93 || code === 125) && brackets > 0) brackets--;
    }
    at++;
  }
  return false;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
