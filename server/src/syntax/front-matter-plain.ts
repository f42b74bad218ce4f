/**
 * Front matter as nearly all of it is: a field a line, its value plain or in quotation marks. A folder has thousands
 * of documents, and a parser of all YAML takes longer over such a head than everything else over the document.
 */
import { Scalar } from 'yaml';

const FIELD = /^([A-Za-z_][\w-]*):(?: +(\S.*))?$/;
/** What begins a plain scalar that is surely text, and no number. */
const TEXT = /^(?:[A-Za-z]|\d{4}-\d\d-\d\d)/;
const NO_TEXT = /^(?:null|true|false)$/i;
/** What a plain scalar cannot hold, or may mean something else by. */
const MARKS = /: | #|:$/;
const CONTINUATION = /^ +([^\s#-].*)$/;

/**
 * @param source what stands between the rules of front matter
 * @returns its fields by their keys, as the parser of YAML would read them; null where only that can tell
 */
export function plainFields(source: string): Map<string, Scalar<string>> | null {
  if (/[\r\t]/.test(source)) return null;
  const lines = source.replace(/\n+$/, '').split('\n');
  const fields = new Map<string, Scalar<string>>();
  let start = 0;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!;
    const [, key, first] = FIELD.exec(line) ?? [];
    if (!key || !first || fields.has(key)) return null;
    const from = start + line.length - first.length;
    let raw = first.trimEnd();
    let end = from + raw.length;
    start += line.length + 1;
    while (++at < lines.length && lines[at]!.startsWith(' ')) {
      const more = CONTINUATION.exec(lines[at]!)?.[1]?.trimEnd();
      if (!more) return null;
      raw = joined(raw, more);
      end = start + lines[at]!.trimEnd().length;
      start += lines[at]!.length + 1;
    }
    const value = scalarText(raw);
    if (value === null) return null;
    const scalar = new Scalar(value);
    scalar.range = [from, end, end];
    fields.set(key, scalar);
  }
  return fields;
}

/** A backslash at a line's end, inside double quotation marks, joins the lines without a space. */
function joined(raw: string, more: string): string {
  return raw.startsWith('"') && /(?:^|[^\\])\\$/.test(raw) ? raw.slice(0, -1) + more : `${raw} ${more}`;
}

const ESCAPES: Readonly<Record<string, string>> = { _: '\u00a0', '"': '"', '\\': '\\', '/': '/', ' ': ' ' };

function scalarText(raw: string): string | null {
  if (/^'(?:[^']|'')*'$/.test(raw)) return raw.slice(1, -1).replaceAll("''", "'");
  if (/^"(?:[^"\\]|\\[_"\\/ ]|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2})*"$/.test(raw))
    return raw
      .slice(1, -1)
      .replace(/\\(?:u(.{4})|x(.{2})|(.))/g, (_, long?: string, short?: string, sign?: string) =>
        sign ? ESCAPES[sign]! : String.fromCharCode(Number.parseInt(long ?? short!, 16)),
      );
  return TEXT.test(raw) && !NO_TEXT.test(raw) && !MARKS.test(raw) ? raw : null;
}
