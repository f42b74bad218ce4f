/**
 * The code units of a text in an array. A loop reads them there several times as fast as in the string, whose every
 * character is asked for by way of the string's representation; so whoever passes over a text more than once, or asks
 * tables about its characters, copies it first.
 */
export class Units {
  /** At the same offsets as in the text; what stands behind the text's end is left over from others. */
  units = new Uint16Array(8192);
  private bytes = Buffer.from(this.units.buffer);
  private text = '';

  /** Makes room for the text and copies it, unless it is the one at hand already. */
  read(text: string): Uint16Array {
    if (text === this.text) return this.units;
    const { length } = text;
    if (this.units.length < length || this.units.length > LARGE) {
      this.units = new Uint16Array(Math.max(8192, length + (length >> 1)));
      this.bytes = Buffer.from(this.units.buffer);
    }
    const { units } = this;
    if (length > 32) this.bytes.write(text, 0, length << 1, 'utf16le');
    else for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
    this.text = text;
    return units;
  }

  /** Forgets the text, so that it is not kept alive. */
  release(): void {
    this.text = '';
  }
}

/** What is not kept for the next text. */
const LARGE = 1 << 20;
