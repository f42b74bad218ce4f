/** How a name is written into a glossary so that it is read as that name again. */
import type { Span } from '../model/span.ts';

/** What YAML takes for a truth value or nothing. */
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|~)$/i;
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} .’()/-]*$/u;

/** A name that needs no quotes, in brackets or on a line of its own, else in double quotes. */
export function quoted(name: string): string {
  return PLAIN.test(name) && !name.endsWith(' ') && !NO_TEXT.test(name) ? name : JSON.stringify(name);
}

/**
 * @param span of a text in a glossary, without its quotes
 * @returns the new name in the quotes that stand there, or in those that it needs
 */
export function asWritten(text: string, { start, end }: Span, name: string): string {
  const mark = text[start - 1];
  if (mark === text[end] && mark === '"') return JSON.stringify(name).slice(1, -1);
  if (mark === text[end] && mark === "'") return name.replace(/'/g, "''");
  return quoted(name);
}
