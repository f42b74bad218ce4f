/**
 * Says of every quantity whether it is a claim, and whether the text names where it comes from.
 * Rules: what counts as a claim stands in `claims.ts`, what counts as a source in `sources-attributions.ts`;
 * here is which source covers which quantity.
 */
import type { FigureMention } from '../model/mention.ts';
import type { TurnSpan } from '../model/span.ts';
import type { Message } from '../model/transcript.ts';
import type { BlockFile, Recogniser } from './block-file.ts';
import { excusesOf } from './claims.ts';
import { SourceReader } from './sources-cover.ts';
import type { Place } from './sources-place.ts';

/** A quantity that is judged. */
interface Judged {
  readonly block: BlockFile;
  /** Where its mention stands among those of the block. */
  readonly index: number;
  readonly mention: FigureMention;
  readonly reader: SourceReader;
  readonly place: Place;
}

/** The words that name a source, and those that point to nobody a reader could ask ("a recent study found"). */
interface Source {
  readonly named: TurnSpan | null;
  readonly vague: TurnSpan | null;
}

/**
 * The plugin: sets `claim`, `sourced` and `source` of the blocks' figures. One rule judges all quantities before the
 * next does: each runs rarely, and all of them do not fit into a processor's caches together.
 */
export function recogniseSources(): Recogniser {
  return (_tree, file) => {
    const judged: Judged[] = [];
    for (const block of file.data.blocks!) gather(block, judged);
    const excuses = excusesOf(
      judged.map(({ reader, place, mention }) => reader.quantity(place, mention.value)),
    );
    const claims = judged.filter((_, at) => excuses[at] === null);
    const sources = sourcesOf(claims);
    for (let at = 0; at < claims.length; at++) claim(claims[at]!, sources[at]!);
  };
}

function sourcesOf(claims: readonly Judged[]): Source[] {
  const cited = claims.map(({ reader, place }) => reader.citedBy(place));
  const attributed = claims.map(({ reader, place }, at) => (cited[at] ? null : reader.attributedTo(place)));
  return claims.map(({ reader, place }, at) => {
    if (cited[at]) return { named: cited[at], vague: null };
    const own = attributed[at];
    if (own && own.strength !== 'vague')
      return { named: own.span, vague: own.strength === 'named' ? null : own.span };
    const named = reader.namedBeside(place);
    return { named, vague: own && !named ? own.span : null };
  });
}

function gather(block: BlockFile, judged: Judged[]): void {
  const { mentions } = block;
  let reader: SourceReader | null = null;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.kind !== 'figure') continue;
    reader ??= new SourceReader(block);
    const place = reader.place(mention.span);
    if (place) judged.push({ block, index, mention, reader, place });
  }
}

/** Says of a quantity that it is a claim, and which words name its source. */
function claim({ block, index, mention }: Judged, { named, vague }: Source): void {
  const { mentions, messages } = block;
  mentions[index] = {
    ...mention,
    value: { ...mention.value, claim: true, sourced: named !== null, source: named },
  };
  if (vague && !messages.some((m) => m.code === 'weak-source' && m.span.start === vague.start))
    messages.push(weakSource(block, vague));
}

function weakSource(block: BlockFile, span: TurnSpan): Message {
  const said = block.prose.slice(span.start, span.end).replace(/\s+/g, ' ');
  return { code: 'weak-source', span, reason: `"${said}" names nobody a reader could ask.` };
}
