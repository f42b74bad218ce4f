/** Lines of a text, whatever ends them: LF, CRLF or a bare CR. */

/** Walks over lines without cutting strings; reads each code unit once. */
export class LineCursor {
  /** Start of the line, end of its text, and start of the next line. */
  start = 0;
  end = 0;
  next: number;

  constructor(
    private readonly text: string,
    from = 0,
    private readonly limit = text.length,
  ) {
    this.next = from;
  }

  /** Moves to the next line; false at the end. A text that ends in a line break has no line after it. */
  advance(): boolean {
    const { text, limit } = this;
    let at = this.next;
    if (at >= limit) return false;
    this.start = at;
    let code = 0;
    while (at < limit) {
      code = text.charCodeAt(at);
      if (code === 10 || code === 13) break;
      at++;
    }
    this.end = at;
    if (at < limit) at += code === 13 && at + 1 < limit && text.charCodeAt(at + 1) === 10 ? 2 : 1;
    this.next = at;
    return true;
  }
}

/** Start of the line that holds `at`. A place between CR and LF belongs to the line that they end. */
export function lineStart(text: string, at: number): number {
  let from = at;
  if (from > 0 && text.charCodeAt(from) === 10 && text.charCodeAt(from - 1) === 13) from--;
  while (from > 0) {
    const code = text.charCodeAt(from - 1);
    if (code === 10 || code === 13) break;
    from--;
  }
  return from;
}
