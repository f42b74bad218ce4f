/** Lines of a text, whatever ends them: LF, CRLF or a bare CR. */

/** Walks over lines without cutting strings; linear over the whole walk. */
export class LineCursor {
  /** Start of the line, end of its text, and start of the next line. */
  start = 0;
  end = 0;
  next = 0;
  private feed = -1;
  private carriage = -1;

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
    const start = this.next;
    if (start >= limit) return false;
    if (this.feed < start) this.feed = ending(text.indexOf('\n', start));
    if (this.carriage < start) this.carriage = ending(text.indexOf('\r', start));
    this.start = start;
    const { feed, carriage } = this;
    if (carriage < feed) {
      this.end = carriage;
      this.next = carriage + 1 === feed ? feed + 1 : carriage + 1;
    } else {
      this.end = feed;
      this.next = feed + 1;
    }
    if (this.end > limit) this.end = limit;
    if (this.next > limit) this.next = limit;
    return true;
  }
}

function ending(at: number): number {
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
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
