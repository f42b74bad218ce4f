import { LineCursor } from './lines.ts';

/** Front matter longer than this is text. */
const LONGEST = 200;

/**
 * Where the front matter ends (the line after its closing rule), or 0 where there is none.
 * It starts on the first line with `---`; every line of it is a field, a list item, a continuation or a comment.
 */
export function frontMatterEnd(text: string): number {
  if (!text.startsWith('---')) return 0;
  const lines = new LineCursor(text);
  lines.advance();
  if (text.slice(lines.start, lines.end).trimEnd() !== '---') return 0;
  let fields = 0;
  for (let count = 0; count < LONGEST && lines.advance(); count++) {
    if (lines.end - lines.start > 20_000) return 0;
    const head = text.slice(lines.start, Math.min(lines.end, lines.start + 80));
    if (/^(?:---|\.\.\.)\s*$/.test(head)) return fields > 0 ? lines.next : 0;
    if (/^[A-Za-z][\w .-]{0,60}:(?:\s|$)/.test(head)) fields++;
    else if (!/^(?:\s|-|#|$|\}|\])/.test(head)) return 0;
  }
  return 0;
}
