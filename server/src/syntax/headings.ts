/** Lines that name a part of the document, and lines that close it. */
import { isBlank, isLower, isUpper } from './characters.ts';

/**
 * @param first first visible character
 * @param end end of the visible line
 * @returns the depth of a Markdown heading, 1 to 6, or 0
 */
export function markdownDepth(text: string, first: number, end: number): number {
  let at = first;
  while (at < end && text.charCodeAt(at) === 35) at++;
  const depth = at - first;
  return depth > 0 && depth <= 6 && at < end && isBlank(text.charCodeAt(at)) ? depth : 0;
}

/** `---`, `***`, `___`, `======` alone on a line, and a line of dots. */
export function isRule(text: string, first: number, end: number): boolean {
  const code = text.charCodeAt(first);
  if (end - first < (code === 46 ? DOTS : 3)) return false;
  if (code !== 45 && code !== 42 && code !== 95 && code !== 61 && code !== 46) return false;
  for (let i = first; i < end; i++)
    if (text.charCodeAt(i) !== code && !isBlank(text.charCodeAt(i))) return false;
  return true;
}

/** Fewer dots leave something out. */
const DOTS = 20;

/** All letters are capitals, and there are some: `OPENING STATEMENT OF HON. ANN LEE,`. */
export function isCapitalLine(text: string, first: number, end: number): boolean {
  let letters = 0;
  for (let i = first; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isLower(code)) return false;
    if (isUpper(code)) letters++;
  }
  return letters >= 4;
}

const PART =
  /^(?:(?:OPENING |PREPARED |CLOSING |ADDITIONAL )?STATEMENTS?\b|TESTIMONY\b|ORAL ARGUMENT\b|REBUTTAL ARGUMENT\b|(?:DIRECT |CROSS[- ]|REDIRECT |RECROSS[- ]|FURTHER |VOIR DIRE )?EXAMINATION\b|P\s?R\s?O\s?C\s?E\s?E\s?D\s?I\s?N\s?G\s?S|C\s?O\s?N\s?T\s?E\s?N\s?T\s?S|PANEL\b|AFTERNOON SESSION|MORNING SESSION|APPENDIX\b|A\s?P\s?P\s?E\s?A\s?R\s?A\s?N\s?C\s?E\s?S|QUESTIONS? (?:AND ANSWERS?|FOR THE RECORD)|Q ?& ?A\b|ON BEHALF OF\b)/;

/** Whether a line in capitals opens a part of a record rather than shouting. */
export function opensPart(text: string, first: number, end: number, indent: number): boolean {
  // "DIRECT EXAMINATION (Continued)"
  if (text.charCodeAt(end - 1) === 41 && end - first < 100) {
    const open = text.slice(first, end).lastIndexOf('(');
    if (open > 3) end = first + open;
  }
  if (end - first > 200 || !isCapitalLine(text, first, end)) return false;
  const last = text.charCodeAt(end - 1);
  if (PART.test(text.slice(first, Math.min(end, first + 60)))) return true;
  return indent >= 8 && last !== 46 && last !== 63 && last !== 33 && last !== 34;
}

/** `Re-examined by Mr. Lee:`, `Cross-examination by Ms. Lee`: who asks the questions that follow; the first group. */
export const EXAMINED_BY =
  /^(?:(?:Further |Direct |Continued )?(?:(?:[Cc]ross|[Rr]e|[Rr]e-?cross)-?)?[Ee]xamin(?:ed|ation)|Questioned) by (?:Mr|Ms|Mrs|Miss|Dr)\.? ([\p{Lu}][\p{L}\p{M}'’. -]{1,40}):$/u;

/** Whether a line of small letters says who asks. */
export function namesExaminer(text: string, first: number, end: number): boolean {
  if (end - first > 100 || text.charCodeAt(end - 1) !== 58) return false;
  return EXAMINED_BY.test(text.slice(first, end));
}

/** `[ends]`, `(End of recording)`, `-ENDS-`. */
const CLOSED =
  /^(?:[[(](?:(?:recording |transcript |interview |tape )?ends?|end of (?:the )?(?:recording|tape|transcript|interview|audio|session|call))[.]?[\])]|-{1,3} ?ends? ?-{1,3}|ENDS)\s{0,20}$/i;

/** What these marks begin with. */
const CLOSING = new Set([...'([#EW-'].map((sign) => sign.charCodeAt(0)));

/**
 * Marks that a transcript is over: `END`, `END 1:45 P.M. EDT`, `(End)`, `###`, `[Whereupon, …]`.
 */
export function closesRecord(text: string, first: number, end: number): boolean {
  if (end - first > 300 || !CLOSING.has(text.charCodeAt(first))) return false;
  const line = text.slice(first, Math.min(end, first + 40));
  if (CLOSED.test(line)) return true;
  return /^(?:\(?\[?END\b[^a-z]{0,200}$|\(End(?:ed)?\b|# # #|###$|[[(]?Whereupon\b|\[END OF|END OF (?:TRANSCRIPT|INTERVIEW))/.test(
    line,
  );
}

/** A note that nobody said: `[Editor's note.--…]`, `[The prepared statement of … follows:]`. */
export function isInsert(text: string, first: number, end: number): boolean {
  let at = first;
  if (text.charCodeAt(at) === 92) at++;
  const open = text.charCodeAt(at);
  if (open !== 91 && open !== 40) return false;
  const head = text.slice(at + 1, Math.min(end, at + 60));
  if (open === 40)
    return /^(?:Whereupon|Exhibits? |The (?:prepared|information|statement|document|committee|following)|Recess|A (?:brief |short )?recess)/i.test(
      head,
    );
  return (
    /^(?:Editor|Note|The (?:prepared|information|statement|document|committee|following|article|letter|material|chart|report)|Whereupon|Recess|Prepared statement|Questions? for|Additional|Applause\.]\s{0,60}$|Submissions?)/i.test(
      head,
    ) && !/^Applause/.test(head)
  );
}
