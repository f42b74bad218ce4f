/** Decides from a census how a document writes down who speaks. */
import type { Census } from './census.ts';
import { censusKey } from './census.ts';
import { isUpper } from './characters.ts';
import type { Label } from './label.ts';
import { classify, type LabelClass, labelKey } from './label-class.ts';
import { ROLES, TITLES } from './label-words.ts';

/** A document's style; two that are equal cut any text alike. */
export interface Style {
  /** Census keys of the labels that speak. */
  readonly labels: ReadonlySet<string>;
  /** Keys of labels that may begin in the middle of a line. */
  readonly inline: ReadonlySet<string>;
  /** Labels stand in the middle of lines even before anybody speaks. */
  readonly mid: boolean;
  /** Shapes of lines that are page furniture, and the characters they begin with. */
  readonly furniture: ReadonlySet<string>;
  readonly furnitureHeads: ReadonlySet<number>;
  readonly numbered: boolean;
  /** Turns that show the document to be a transcript. */
  readonly turns: number;
}

interface Candidate {
  readonly key: string;
  readonly shape: string;
  readonly label: string;
  readonly folded: string;
  readonly kind: LabelClass;
  readonly count: number;
}

/** Whether a candidate found in a text of this style speaks. */
export function speaks(style: Style, text: string, label: Label, numbered: boolean, fresh: boolean): boolean {
  return style.labels.has(censusKey(text, label, numbered, fresh));
}

/** Whether the lines of a document carry numbers. */
export function isNumbered(census: Census): boolean {
  return census.numberedLines >= 8 && census.numberedLines * 2 >= census.visibleLines;
}

/** @param names folded names that a list of participants gives */
export function decideStyle(census: Census, names: ReadonlySet<string>): Style {
  const numbered = isNumbered(census);
  const candidates: Candidate[] = [];
  for (const [key, count] of census.labels) {
    if (key.charCodeAt(0) === 35 && !numbered) continue;
    const gap = key.indexOf(' ');
    const shape = key.slice(key.charCodeAt(0) === 35 ? 1 : 0, gap);
    const label = key.slice(gap + 1);
    const kind = classify(label);
    if (kind === 'none') continue;
    candidates.push({ key, shape, label, folded: labelKey(label), kind, count });
  }
  const uses = new Map<string, number>();
  for (const { folded, count, shape } of candidates)
    if (shape !== 'quoted') uses.set(folded, (uses.get(folded) ?? 0) + count);
  const labels = new Set<string>();
  const inline = new Set<string>();
  let turns = 0;
  const byShape = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const list = byShape.get(candidate.shape);
    if (list) list.push(candidate);
    else byShape.set(candidate.shape, [candidate]);
  }
  const strongElsewhere = candidates.some(
    (c) => c.kind === 'strong' && c.shape !== 'bare' && c.shape !== 'inline' && c.count > 0,
  );
  const withTitles = acceptShape(
    'titled',
    byShape.get('titled') ?? [],
    uses,
    names,
    strongElsewhere,
    new Set(),
  );
  const mid = acceptShape('mid', byShape.get('mid') ?? [], uses, names, strongElsewhere, new Set());
  const inMid = new Set(mid.map((c) => c.folded));
  const titled = new Set(
    [...withTitles, ...dashedSpeaks(byShape.get('dashed') ?? [])].map((c) =>
      c.folded.split(/,| -/)[0]!.trim(),
    ),
  );
  for (const [shape, list] of byShape) {
    const accepted =
      shape === 'mid' ? mid : acceptShape(shape, list, uses, names, strongElsewhere, titled, inMid);
    for (const candidate of accepted) {
      if (shape === 'mid') {
        inline.add(candidate.label);
        turns += candidate.count;
        continue;
      }
      labels.add(candidate.key);
      turns += candidate.count;
      const caps = candidate.label.length > 2 && candidate.label === candidate.label.toUpperCase();
      if (shape === 'colon' && (caps || (candidate.count >= 2 && candidate.label.includes(' '))))
        inline.add(candidate.label);
    }
  }
  // Who speaks elsewhere speaks where the words begin with a quotation mark too.
  const speaking = new Set(candidates.filter((c) => labels.has(c.key)).map((c) => c.folded));
  for (const candidate of byShape.get('quoted') ?? []) {
    if (!speaking.has(candidate.folded)) continue;
    labels.add(candidate.key);
    turns += candidate.count;
  }
  const furniture = new Set<string>();
  const furnitureHeads = new Set<number>();
  for (const [line, count] of census.furniture) {
    if (count < 2) continue;
    furniture.add(line);
    const head = line.charCodeAt(0);
    furnitureHeads.add(head);
    if (head === 35) for (let digit = 48; digit < 58; digit++) furnitureHeads.add(digit);
  }
  return { labels, inline, mid: mid.length > 0, furniture, furnitureHeads, numbered, turns };
}

function acceptShape(
  shape: string,
  list: readonly Candidate[],
  uses: ReadonlyMap<string, number>,
  names: ReadonlySet<string>,
  strongElsewhere: boolean,
  titled: ReadonlySet<string>,
  inMid: ReadonlySet<string> = titled,
): readonly Candidate[] {
  const used = (c: Candidate) => uses.get(c.folded) ?? 0;
  const total = (test: (c: Candidate) => boolean) =>
    list.reduce((sum, c) => sum + (test(c) ? c.count : 0), 0);
  const known = (all: readonly Candidate[]) => all.filter((c) => names.has(c.folded));
  const faq = total((c) => /^(?:q|a|question|answer)$/.test(c.folded));
  const strong = total((c) => c.kind === 'strong') - (faq < 6 ? faq : 0);
  switch (shape) {
    case 'bare': {
      const asks = total((c) => c.folded === 'q');
      return asks > 0 && (asks > 1 || strongElsewhere || total((c) => c.folded === 'a') > 0) ? list : [];
    }
    case 'quoted':
      return [];
    case 'dashed':
      return dashedSpeaks(list);
    case 'mid':
      return midSpeaks(list, used);
    case 'heading':
      return headingSpeaks(list);
    case 'by':
      return list.filter((c) => c.kind === 'strong');
    case 'period':
    case 'inline':
      return list.filter((c) => periodSpeaks(c, shape === 'period', used(c), list));
    case 'titled': {
      const people = list.filter((c) =>
        /^\S{1,60}(?: \S{1,60}){0,4}?(?:,| [-–—]{1,4}) (?:[^,]{0,160},){0,2}[^,]{0,160}$/.test(c.label),
      );
      const recurring = people.filter((c) => used(c) >= 2);
      const ok = recurring.length >= 2 || (recurring.length === 1 && strongElsewhere);
      return ok && people.reduce((sum, c) => sum + c.count, 0) >= 3 ? people : [];
    }
    case 'alone':
      return aloneSpeaks(list, titled);
    case 'timed': {
      const people = list.filter((c) => c.kind !== 'field' || used(c) > 1);
      return total((c) => c.kind !== 'field') >= 3 || known(list).length > 0 ? people : [];
    }
    default: {
      const recurring = list.filter((c) => used(c) >= 2 && c.kind !== 'strong');
      const people = recurring.filter((c) => c.kind === 'caps' || c.kind === 'name');
      // Many labels and none of them twice: people quoted, not people talking.
      if (list.length >= 6 && recurring.length === 0 && list.every((c) => used(c) < 2)) return known(list);
      const ok =
        strong >= 2 ||
        known(list).length > 0 ||
        (strong >= 1 && recurring.length > 0) ||
        people.length >= 2 ||
        (people.some((c) => used(c) >= 3) && list.length >= 2) ||
        (recurring.length >= 2 && recurring.some((c) => used(c) >= 3));
      if (!ok && shape === 'colon' && list.some((c) => inMid.has(c.folded)))
        return list.filter((c) => inMid.has(c.folded));
      if (!ok) return shape === 'colon' ? soleSpeaker(list) : [];
      return list.filter(
        (c) =>
          c.kind === 'strong' ||
          c.kind === 'caps' ||
          c.kind === 'name' ||
          names.has(c.folded) ||
          (c.kind === 'field' ? used(c) >= 3 : used(c) >= 2),
      );
    }
  }
}

/** A name over a dash over a title: nothing else looks like it, but once is no habit. */
function dashedSpeaks(list: readonly Candidate[]): readonly Candidate[] {
  const people = list.filter((c) => c.kind !== 'none' && c.kind !== 'field');
  return people.reduce((sum, c) => sum + c.count, 0) >= 2 ? people : [];
}

/** Labels in capitals within lines that hold many turns: several people, who come back. */
function midSpeaks(list: readonly Candidate[], used: (c: Candidate) => number): readonly Candidate[] {
  const people = list.filter((c) => c.kind === 'strong' || c.kind === 'caps');
  const recurring = people.filter((c) => used(c) >= 2);
  const turns = recurring.reduce((sum, c) => sum + used(c), 0);
  if (recurring.length < 2 || turns < 4) return [];
  return turns >= 8 ? people : recurring;
}

/** Headings that name who speaks below: somebody with a title comes back, and few headings name anything else. */
function headingSpeaks(list: readonly Candidate[]): readonly Candidate[] {
  const recurring = list.filter(
    (c) => c.kind === 'strong' && c.count >= 2 && (c.folded.includes(' ') || PRESIDES.test(c.folded)),
  );
  const sum = (all: readonly Candidate[]) => all.reduce((total, c) => total + c.count, 0);
  if (sum(recurring) * 3 < sum(list)) return [];
  return list.filter((c) => c.kind === 'strong' || c.kind === 'name' || c.kind === 'caps');
}

const PRESIDES = /^(?:moderator|interviewer|interviewee|host|operator|facilitator)$/;

/** One speech, one label: `THE VICE PRESIDENT:`, `MS. LEE:`. A salutation (`MR. PRESIDENT:`) is none. */
function soleSpeaker(list: readonly Candidate[]): readonly Candidate[] {
  const speeches = list.filter(
    (c) => c.kind === 'strong' && /^[^a-z(]+$/.test(c.label) && c.label.slice(1, -1).includes(' '),
  );
  const [only] = speeches;
  if (speeches.length !== 1 || !only || only.count > 1) return [];
  const words = only.folded.split(' ');
  const last = words.at(-1)!;
  return words[0] === 'the' || !(TITLES.has(last) || ROLES.has(last)) ? [only] : [];
}

/** A name alone on a line: beside lines with titles, or where names keep taking turns. */
function aloneSpeaks(list: readonly Candidate[], titled: ReadonlySet<string>): readonly Candidate[] {
  const beside = list.filter((c) => titled.has(c.folded) || (titled.size > 0 && c.kind === 'strong'));
  if (beside.length > 0) return beside;
  const recurring = list.filter(
    (c) => c.count >= 3 && (c.kind === 'strong' || c.kind === 'caps' || c.kind === 'name'),
  );
  const total = recurring.reduce((sum, c) => sum + c.count, 0);
  return recurring.length >= 2 && total >= 8 ? recurring : [];
}

/** `Mr. OBEY.`, `Senator Craig.`, `The Chairman.`, `CHAIR POWELL.`, `MICHELLE SMITH.` */
function periodSpeaks(c: Candidate, fresh: boolean, used: number, list: readonly Candidate[]): boolean {
  const words = c.label.split(' ');
  const allCaps = c.label === c.label.toUpperCase();
  if (allCaps) {
    if (c.kind !== 'strong' && (c.kind !== 'caps' || words.length < 2)) return false;
    if (words.length === 1) return used >= 2;
    return (
      used >= 2 ||
      list.some(
        (other) => other !== c && other.kind === 'strong' && other.label === other.label.toUpperCase(),
      )
    );
  }
  if (c.kind !== 'strong' || c.label.includes(',') || words.length > 6) return false;
  const office = words[0] === 'The' ? 1 : 0;
  const name = words.findIndex((word, i) => i >= office && !isTitle(word));
  if (isSurname(words[name] ?? '') || (office === 1 && isSurname(words[1] ?? ''))) return fresh || used >= 2;
  if (!fresh || words.slice(name < 0 ? words.length : name).some((word) => !isUpper(word.charCodeAt(0))))
    return false;
  return used >= 2 || list.some((other) => other !== c && other.kind === 'strong' && other.count >= 2);
}

function isTitle(word: string): boolean {
  const folded = labelKey(word);
  return TITLES.has(folded) || ROLES.has(folded);
}

/** A word in capitals: `OBEY`, `O'BRIEN`; abbreviations with periods are none. */
function isSurname(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && !word.includes('.') && /\p{Lu}{2}/u.test(word);
}
