/** What only looks like a turn above the first words: fields of a head ("Interviewer: Ann Lee"), a title with a colon. */
import type { BlockSyntax } from '../model/transcript.ts';
import { classify, labelKey } from './label-class.ts';
import { PARTICLES } from './label-words.ts';
import { HEAD_BLOCKS } from './metadata.ts';
import type { PlacedBlock } from './prose.ts';
import { isKeyToInitials } from './roster.ts';

/** A field's value, and a title, are no longer than this. */
const LONGEST = 110;

/** Who has a part in a recording or a case, as heads tell it. Folded. */
const FIELDS =
  /^(?:(?:co-?)?interview(?:er|ee)|narrator|respondent|videographer|camera(?:man|person)?|transcriber|transcriptionist|translator|interpreter|recorder|engineer|producer|editor|(?:court )?reporter|plaintiff|defendant|petitioner|appellant|appellee|claimant|(?:co-?)?host|guest|moderator|speaker|panell?ist|participant|presenter|chair|facilitator|judge|counsel|witness|deponent)s?$/;

/** Takes the labels off the fields and the title that stand above the first turn in which somebody talks. */
export function unlabelHead(text: string, blocks: PlacedBlock[]): void {
  for (let i = 0; i < blocks.length && i < HEAD_BLOCKS; i++) {
    const { start, syntax } = blocks[i]!;
    if (syntax.kind !== 'turn' || syntax.labelText === null) continue;
    if (!isField(text, start, syntax) && !isTitle(text, blocks, i) && !isBesideCapitals(blocks, i)) return;
    const from = syntax.label!.start;
    const paragraphs = syntax.paragraphs.slice();
    const first = paragraphs[0];
    if (first) paragraphs[0] = { start: from, end: first.end };
    else paragraphs.push({ start: from, end: syntax.end });
    blocks[i] = {
      start,
      syntax: { ...syntax, kind: 'paragraph', label: null, labelText: null, body: 0, time: null, paragraphs },
    };
  }
}

/** What stands behind a label on its line. */
function saidOnLine(text: string, start: number, { body, end }: BlockSyntax): string {
  const line = text.slice(start + body, Math.min(start + end, start + body + LONGEST + 40));
  return (/^[^\r\n]*/.exec(line)?.[0] ?? '').trim();
}

/** `Interviewer: Ann Lee`: a part in capitals or not, and nothing but names behind it. */
function isField(text: string, start: number, syntax: BlockSyntax): boolean {
  if (isKeyToInitials(syntax.labelText!, saidOnLine(text, start, syntax))) return true;
  if (isCounsel(text, start, syntax) || NUMBER.test(saidOnLine(text, start, syntax))) return true;
  if (!FIELDS.test(labelKey(syntax.labelText!))) return false;
  const words = saidOnLine(text, start, syntax)
    .split(/\s+/)
    .map((word) => word.replace(/^["“(]|[,;)"”]{1,3}$/g, ''));
  return (
    words.length > 1 &&
    words.length <= 12 &&
    words.every((word) => NAMES.test(word) || PARTICLES.has(word) || word === '')
  );
}

/** `PIER TRUST LTD.: MS. ANN LEE SC`: whom somebody in capitals acts for. */
function isCounsel(text: string, start: number, syntax: BlockSyntax): boolean {
  const label = syntax.labelText!;
  return (
    label === label.toUpperCase() &&
    classify(label) !== 'strong' &&
    COUNSEL.test(saidOnLine(text, start, syntax))
  );
}

const COUNSEL =
  /^(?:MR|MS|MRS|MISS|DR)\b\.?(?:\s{1,8}\p{Lu}[\p{Lu}\p{M}.'’-]{0,30}){1,4}(?:,?\s{1,8}(?:SC|QC|KC|BL|ESQ)\b\.?)?(?:,?|\s{1,8}[–-]\s[^\p{Ll}]{2,80})$/u;

/** `Scrip Code: 509417`: a number and nothing else, or another field after a gap. */
const NUMBER = /^\d[\d/.-]{3,20}(?:\s{3}|$)/;

const NAMES = /^(?:\p{Lu}[\p{L}\p{M}.'’&-]*|[–—-]|\d{1,4})$/u;

/** The first line of all is a title where nobody speaks under its words again and no sentence ends it. */
function isTitle(text: string, blocks: readonly PlacedBlock[], index: number): boolean {
  const { start, syntax } = blocks[index]!;
  const label = syntax.labelText!;
  if (
    blocks
      .slice(0, index)
      .some((block) => block.syntax.kind !== 'noise' && block.syntax.kind !== 'front-matter')
  )
    return false;
  if (!/\S\s\S/.test(label) || classify(label) === 'strong') return false;
  const value = saidOnLine(text, start, syntax);
  if (value === '' || value.length > LONGEST) return false;
  const sentence =
    /[.?!…,;]["”’)]*$/.test(value) || /\b(?:I|I['’]m|you|we|my|your|our|thanks?|hello|hi)\b/i.test(value);
  if (sentence && !/\bAired\b/.test(value)) return false;
  return !blocks.slice(index + 1, HEAD_BLOCKS).some((block) => block.syntax.labelText === label);
}

/** `Harbour Cup: Lee Talks` above speakers who are all in capitals and come back, and nowhere among them. */
function isBesideCapitals(blocks: readonly PlacedBlock[], index: number): boolean {
  const isInCapitals = (label: string) => label === label.toUpperCase();
  const title = blocks[index]!.syntax.labelText!;
  if (isInCapitals(title) || classify(title) !== 'name') return false;
  const after = blocks
    .slice(index + 1, HEAD_BLOCKS)
    .flatMap(({ syntax }) => (syntax.kind === 'turn' && syntax.labelText !== null ? [syntax.labelText] : []));
  const first = after.findIndex(isInCapitals);
  const speaking = first < 0 ? [] : after.slice(first);
  return (
    speaking.length >= 3 &&
    after.slice(0, first).every((label) => label === title) &&
    speaking.every(isInCapitals) &&
    new Set(speaking).size < speaking.length
  );
}
