/** Lines of a text, whatever ends them: LF, CRLF or a bare CR. */

/** How much is searched for line breaks at a time, so that a search never runs far beyond the line it is for. */
const CHUNK = 8192;

/** Walks over lines without cutting strings; reads each code unit once. */
export class LineCursor {
  /** Start of the line, end of its text, and start of the next line. */
  start = 0;
  end = 0;
  next: number;
  private chunk = '';
  private base = 0;
  /** The next CR in the chunk, or -1. */
  private carriageReturn = -1;

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
    at = this.breakFrom(at);
    this.end = at;
    if (at < limit)
      at += text.charCodeAt(at) === 13 && at + 1 < limit && text.charCodeAt(at + 1) === 10 ? 2 : 1;
    this.next = at;
    return true;
  }

  /** The first line break at or after `from`, or the limit; the engine's own search is faster than a loop. */
  private breakFrom(from: number): number {
    let at = from;
    while (at < this.limit) {
      let offset = at - this.base;
      if (offset < 0 || offset >= this.chunk.length) {
        this.chunk = this.text.slice(at, Math.min(this.limit, at + CHUNK));
        this.base = at;
        this.carriageReturn = this.chunk.indexOf('\r');
        offset = 0;
      }
      if (this.carriageReturn >= 0 && this.carriageReturn < offset)
        this.carriageReturn = this.chunk.indexOf('\r', offset);
      const lineFeed = this.chunk.indexOf('\n', offset);
      if (this.carriageReturn >= 0 && (lineFeed < 0 || this.carriageReturn < lineFeed))
        return this.base + this.carriageReturn;
      if (lineFeed >= 0) return this.base + lineFeed;
      at = this.base + this.chunk.length;
    }
    return this.limit;
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
