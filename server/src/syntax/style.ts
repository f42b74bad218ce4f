/** Decides from a census how a document writes down who speaks. */
import type { Census } from './census.ts';
import { censusKey, VOICED, voicedKey } from './census-keys.ts';
import { labelKey, nameHead, wordsIn } from './label-class.ts';
import { type Label, LOOSE } from './label-shape.ts';
import { asksBelow } from './line-labels.ts';
import { besides, looselySpeaks } from './style-loose.ts';
import { acceptShape, type Candidate, dashedSpeaks, stackedSpeaks } from './style-shapes.ts';

/** A document's style; two that are equal cut any text alike. */
export interface Style {
  /** Census keys of the labels that speak. */
  readonly labels: ReadonlySet<string>;
  /** Labels that may begin in the middle of a line; after a `>`, those that a tag must open. */
  readonly inline: ReadonlySet<string>;
  /** Labels stand in the middle of lines even before anybody speaks. */
  readonly mid: boolean;
  /** Shapes of lines that are page furniture, and the characters they begin with. */
  readonly furniture: ReadonlySet<string>;
  readonly furnitureHeads: ReadonlySet<number>;
  readonly numbered: boolean;
  /** Whether the lines below a name are read to tell whether it is a label. */
  readonly below: boolean;
  /** Turns that show the document to be a transcript. */
  readonly turns: number;
}

/**
 * Whether a candidate found in a text of this style speaks.
 * @param end where the label's line ends
 */
export function speaks(
  style: Style,
  text: string,
  label: Label,
  end: number,
  numbered: boolean,
  fresh: boolean,
): boolean {
  return style.labels.has(censusKey(text, label, end, numbered, fresh));
}

/** Whether the lines of a document carry numbers. */
export function isNumbered(census: Census): boolean {
  return census.numberedLines >= 8 && census.numberedLines * 2 >= census.visibleLines;
}

/** `KANE`, `RUTH` and `RUTH KANE, BYLINE`, `Hon. Ruth Kane` and `Hon. Ruth Kane (Brenn, NDP)` are uses of one name. */
function countPeople(candidates: readonly Candidate[], uses: Map<string, number>): void {
  const named = candidates.filter((c) => c.kind === 'caps' || c.kind === 'name' || c.kind === 'strong');
  const byHead = new Map<string, Set<string>>();
  const single = new Set(
    named.flatMap((c) => (c.kind === 'caps' && !c.folded.includes(' ') ? [c.folded] : [])),
  );
  for (const { label, folded } of named) {
    const head = labelKey(nameHead(label));
    const last = head.slice(head.lastIndexOf(' ') + 1);
    const first = head.split(' ')[0]!;
    const key = single.has(last) ? last : single.has(first) ? first : head;
    byHead.set(key, (byHead.get(key) ?? new Set()).add(folded));
  }
  for (const same of byHead.values()) {
    if (same.size < 2) continue;
    let sum = 0;
    for (const folded of same) sum += uses.get(folded) ?? 0;
    for (const folded of same) uses.set(folded, sum);
  }
}

/** Whether `AM:` stands beside `PM:`, as in the plan of a day. */
function mornings(labels: ReadonlyMap<string, number>): boolean {
  return [...labels.keys()].some((key) => key.endsWith(' AM'));
}

/** Numbers before questions are no line numbers where few lines have one: `12    Q.` counts as `Q.` */
function withoutLineNumbers(labels: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  let counted: Map<string, number> | null = null;
  for (const shape of ['period', 'colon']) {
    const key = `${shape} Q`;
    const count = labels.get(`#${key}`);
    // Nobody answers a quiz here.
    if (count && (labels.has(`${shape} A`) || labels.has(key)))
      counted = (counted ?? new Map(labels)).set(key, (labels.get(key) ?? 0) + count);
  }
  return counted ?? labels;
}

/** @param names folded names that a list of participants gives */
export function decideStyle(census: Census, names: ReadonlySet<string>): Style {
  const numbered = isNumbered(census);
  const candidates: Candidate[] = [];
  for (const [key, count] of numbered ? census.labels : withoutLineNumbers(census.labels)) {
    if (key.charCodeAt(0) === VOICED || (key.charCodeAt(0) === 35 && !numbered)) continue;
    const gap = key.indexOf(' ');
    let shape = key.slice(key.charCodeAt(0) === 35 ? 1 : 0, gap);
    const label = key.slice(gap + 1);
    const { kind, folded } = wordsIn(label);
    if (kind === 'none' || (label === 'PM' && mornings(census.labels))) continue;
    // "Photo: Reuters" is a field, "MR. LEE: Objection" is not.
    const value = shape === 'thin' && kind !== 'strong';
    if (shape === 'thin') shape = 'colon';
    candidates.push({ key, shape, label, folded, kind, count, value });
  }
  const uses = new Map<string, number>();
  for (const { folded, count, shape, value } of candidates)
    if (shape !== 'quoted' && !value && !LOOSE.has(shape)) uses.set(folded, (uses.get(folded) ?? 0) + count);
  countPeople(candidates, uses);
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
  // Who speaks as "MS. LEE:" is spoken to as "Ms. Lee."
  const inCapitals = new Set(
    candidates.flatMap((c) =>
      c.shape === 'colon' && c.kind === 'strong' && c.label === c.label.toUpperCase() ? [c.folded] : [],
    ),
  );
  for (const shape of ['period', 'inline'] as const) {
    const list = byShape.get(shape);
    if (list && inCapitals.size > 0)
      byShape.set(
        shape,
        list.filter((c) => c.label === c.label.toUpperCase() || !inCapitals.has(c.folded)),
      );
  }
  const titled = new Set(
    [
      ...withTitles,
      ...dashedSpeaks(byShape.get('dashed') ?? []),
      ...stackedSpeaks(byShape.get('stacked') ?? []),
    ].map((c) => c.folded.split(/,| -/)[0]!.trim()),
  );
  for (const [shape, list] of byShape) {
    const voiced = (of: string) => census.labels.get(voicedKey(of)) ?? 0;
    const accepted = LOOSE.has(shape)
      ? looselySpeaks(list, voiced(shape), names)
      : shape === 'mid'
        ? mid
        : acceptShape(shape, list, uses, names, strongElsewhere, titled, inMid, voiced(shape));
    for (const candidate of [...accepted, ...besides(shape, accepted, list, voiced, names)]) {
      if (shape === 'tagged') inline.add(`>${candidate.label}`);
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
  // Nicks with a capital need no company.
  if ([...labels].some((key) => key.startsWith('nick ')))
    for (const { key, kind, shape } of candidates) if (shape === 'bold' && kind === 'single') labels.add(key);
  // Who speaks elsewhere speaks behind a colon too, where the words begin with a quotation mark or are a name as well.
  const speaking = new Set(candidates.filter((c) => labels.has(c.key)).map((c) => c.folded));
  for (const candidate of candidates) {
    const marked = candidate.shape === 'quoted' || candidate.shape === 'colon' || candidate.shape === 'bold';
    if (!marked || !speaking.has(candidate.folded) || labels.has(candidate.key)) continue;
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
  const within = mid.length > 0 || [...inline].some((label) => label.charCodeAt(0) === 62);
  const below = asksBelow(census.writings);
  return { labels, inline, mid: within, furniture, furnitureHeads, numbered, below, turns };
}
