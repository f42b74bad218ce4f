/** Labels that are probably slips of the pen, and speakers that no roster lists. */
import type { DocumentSpan } from '../model/span.ts';
import { inDocument } from '../workspace/find.ts';
import { speakerKey } from '../workspace/mention-index.ts';
import { nameInLabel } from '../workspace/resolve-speakers-names.ts';
import type { Document } from '../workspace/snapshot.ts';
import { distanceWithin } from './edit-distance.ts';

/** A rare label that is one or two letters from a frequent one. */
export interface LabelTypo {
  readonly span: DocumentSpan;
  readonly label: string;
  readonly probably: string;
}

const RARE = 2;
/** A label that stands so often is meant. */
const FREQUENT = 4;
const SHORTEST = 5;
/** A document with more names than this is a list, not a conversation. */
const MOST_LABELS = 400;
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'lord', 'lady', 'mme', 'm']);

/** Never between two names that both recur, nor where only a number or a title differs. */
export function labelTypos(document: Document): LabelTypo[] {
  const places = labelPlaces(document);
  if (places.size > MOST_LABELS) return [];
  const frequent = [...places].filter(([, spans]) => spans.length >= FREQUENT).map(([label]) => label);
  return [...places].flatMap(([label, spans]) => {
    if (spans.length > RARE || label.length < SHORTEST) return [];
    const probably = frequent.find((other) => isSlip(label, other));
    return probably === undefined ? [] : spans.map((span) => ({ span, label, probably }));
  });
}

/** The one speaker who is missing from the list of those who take part, where all others are on it. */
export function unknownSpeaker(
  document: Document,
): { readonly span: DocumentSpan; readonly label: string } | null {
  const { participants } = document.transcript.metadata;
  if (participants.length < 2) return null;
  const roster = new Set(participants.map(({ name }) => speakerKey(name)));
  const labels = new Set(participants.flatMap(({ label }) => (label === null ? [] : [label])));
  // A list of people need not have who is only there as the operator.
  const speakers = document.resolution.speakers.filter(
    ({ name, labels: own }) => own.length > 0 && (name !== null || nameInLabel(own[0]!).name !== ''),
  );
  const unknown = speakers.filter(
    ({ name, labels: own }) =>
      !(name !== null && roster.has(speakerKey(name))) && !own.some((one) => labels.has(one)),
  );
  const [only] = unknown;
  if (unknown.length !== 1 || !only || speakers.length < 3) return null;
  const label = only.labels[0]!;
  const span = labelPlaces(document).get(label)?.[0];
  return span ? { span, label } : null;
}

/** Label -> its places, in order. */
function labelPlaces(document: Document): Map<string, DocumentSpan[]> {
  const places = new Map<string, DocumentSpan[]>();
  for (const block of document.transcript.blocks) {
    const { label, labelText } = block.syntax;
    if (!label || labelText === null) continue;
    const spans = places.get(labelText);
    if (spans) spans.push(inDocument(block, label));
    else places.set(labelText, [inDocument(block, label)]);
  }
  return places;
}

function isSlip(label: string, other: string): boolean {
  const [a, b] = [label.toLowerCase(), other.toLowerCase()];
  const reach = Math.min(a.length, b.length) < 8 ? 1 : 2;
  if (a === b || Math.abs(a.length - b.length) > reach || digits(a) !== digits(b)) return false;
  const [words, others] = [a.split(/[\s.]+/), b.split(/[\s.]+/)];
  const titled = words.find((word) => TITLES.has(word)) !== others.find((word) => TITLES.has(word));
  return !titled && distanceWithin(a, b, reach);
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
