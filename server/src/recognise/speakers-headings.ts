/** Persons in the headings of a record: "STATEMENT OF HON. ANN B. LEE, U.S. SENATOR FROM OHIO". */
import type { SpeakerMention } from '../model/mention.ts';
import type { BlockSyntax } from '../model/transcript.ts';
import { isUpper } from '../syntax/characters.ts';
import { EXAMINED_BY } from '../syntax/headings.ts';

const OF =
  /(?:STATEMENTS?|TESTIMONY|ARGUMENT|EXAMINATION|Statement|Testimony|Remarks|REMARKS)\s{1,200}(?:OF|of|BY|by)\s{1,200}(?:(?:THE|the)\s{1,200})?(?:(?:HON|Hon|DR|Dr|MR|Mr|MS|Ms|MRS|Mrs|REV|Rev|GEN|Gen|ADM|Adm|PROF|Prof)\.?\s{1,200}|HONORABLE\s{1,200}|Honorable\s{1,200}){0,2}/;

/** `BY MR. LEE:` says who asks the questions that follow. */
const BY = /^BY\s{1,200}(?:MR|MS|MRS|MISS|DR|Mr|Ms|Mrs|Dr)\.?\s{1,200}([\p{L}\p{M}'’. -]{2,40}):$/u;

/** "ANN LEE, HAVING BEEN SWORN, WAS EXAMINED BY MR. KERR, AS FOLLOWS:" */
const EXAMINED =
  /\bEXAMINED\s{1,200}BY\s{1,200}(?:MR|MS|MRS|MISS|DR)\.?\s{1,200}([\p{Lu}\p{M}'’ -]{2,40})[,:.]/u;

const RESUMES = /^\((?:BY|By|by)\s+(?:MR|MS|MRS|MISS|DR|Mr|Ms|Mrs|Miss|Dr)\.?\s+([\p{L}\p{M}'’. -]{2,40})\)/u;

/** `Q.    (By Mr. Lee)` at the head of a question, after somebody else spoke: who asks on. */
export function resumingExaminer(prose: string, { body, end }: BlockSyntax): SpeakerMention | null {
  const found = RESUMES.exec(prose.slice(body, Math.min(end, body + 60)));
  if (!found) return null;
  const start = body + found[0].length - found[1]!.length - 1;
  const value = { act: 'calls', name: properCase(found[1]!), title: null, affiliation: null } as const;
  return { kind: 'speaker', span: { start, end: start + found[1]!.length }, value };
}

/** @param prose the block's text with noise blanked out */
export function headingPerson(prose: string, syntax: BlockSyntax): SpeakerMention | null {
  const from = syntax.paragraphs[0]?.start ?? 0;
  const heading = prose.slice(from, Math.min(syntax.end, from + 400));
  const by = BY.exec(heading) ?? EXAMINED_BY.exec(heading) ?? EXAMINED.exec(heading);
  if (by) {
    const start = from + by.index + by[0].length - by[1]!.length - 1;
    const value = { act: 'calls', name: properCase(by[1]!), title: null, affiliation: null } as const;
    return { kind: 'speaker', span: { start, end: start + by[1]!.length }, value };
  }
  const cue = OF.exec(heading);
  if (!cue) return null;
  const start = from + cue.index + cue[0].length;
  const rest = prose.slice(start, Math.min(syntax.end, start + 300));
  let end = rest.search(/,|;|\s{1,200}ON\s{1,200}BEHALF|\s{1,200}on\s{1,200}behalf|$/);
  const suffix = /^,?\s+(?:JR|SR|Jr|Sr|II|III|IV)\b\.?/.exec(rest.slice(end));
  if (suffix) end += suffix[0].length;
  const raw = rest.slice(0, end).trim();
  const words = raw.split(/\s+/);
  if (words.length < 2 || words.length > 7 || !isUpper(raw.charCodeAt(0))) return null;
  const tail = rest
    .slice(end)
    .replace(/\s+/g, ' ')
    .replace(/^[,;\s]+/, '')
    .trim();
  const behalf = /on behalf of (?:the )?([^,;]{1,300})/i.exec(tail);
  return {
    kind: 'speaker',
    span: { start, end: start + raw.length },
    value: {
      act: 'introduces',
      name: properCase(raw.replace(/\s+/g, ' ')),
      title: behalf || tail === '' ? null : properCase(tail),
      affiliation: behalf ? properCase(behalf[1]!.trim()) : null,
    },
  };
}

const SMALL = new Set('of the for and from in on at to by a an de van von der la'.split(' '));

/** Writes words in capitals as a name is written: `McDONALD-LEE` as `McDonald-Lee`. Mixed case stays. */
export function properCase(words: string): string {
  return words.replace(/[\p{L}\p{M}'’]+(?:\.[\p{L}]+)*\.?/gu, (word, at: number) => {
    if (word !== word.toUpperCase())
      return /^Ma?c\p{Lu}{2,}/u.test(word)
        ? word.slice(0, word.indexOf('c') + 2) + word.slice(word.indexOf('c') + 2).toLowerCase()
        : word;
    if (/^(?:II|III|IV|U\.S\.?|D\.C\.?)$/.test(word) || /^(?:\p{L}\.)+$/u.test(word)) return word;
    const lower = word.toLowerCase();
    if (at > 0 && SMALL.has(lower)) return lower;
    const cased = lower.replace(/^(mc|o['’]|d['’])?\p{L}/u, (head) =>
      head.length > 1
        ? head[0]!.toUpperCase() + head.slice(1, -1) + head.at(-1)!.toUpperCase()
        : head.toUpperCase(),
    );
    return cased;
  });
}
