/**
 * Says of every quantity whether it is a claim, and whether the text names where it comes from.
 * Rules: what counts as a claim stands in `claims.ts`, what counts as a source in `sources-attributions.ts`;
 * here is which source covers which quantity.
 */
import type { VFile } from 'vfile';
import type { FigureMention } from '../model/mention.ts';
import type { TurnSpan } from '../model/span.ts';
import type { BlockTree, Message } from '../model/transcript.ts';
import { excuseOf } from './claims.ts';
import type { Excuse } from './claims-quantity.ts';
import type { BlockFile } from './pipeline.ts';
import { SourceReader } from './sources-cover.ts';

/** What was decided of one quantity, and why. */
export interface Sourcing {
  readonly claim: boolean;
  /** Why it is no claim, or null. */
  readonly excuse: Excuse | null;
  readonly sourced: boolean;
  /** The words that name the source, in the same block. */
  readonly source: TurnSpan | null;
  /** Words near the claim that point to nobody a reader could ask ("experts say", "a recent study found"). */
  readonly weak: TurnSpan | null;
}

/** The plugin: sets `claim`, `sourced` and `source` of the block's figures. */
export function recogniseSources() {
  return (_tree: BlockTree, file: VFile): void => {
    const block = file.data.block!;
    const { mentions, messages } = block;
    let reader: SourceReader | null = null;
    for (let at = 0; at < mentions.length; at++) {
      const mention = mentions[at]!;
      if (mention.kind !== 'figure') continue;
      reader ??= new SourceReader(block);
      const { claim, sourced, source, weak } = sourcingOf(reader, mention);
      mentions[at] = { ...mention, value: { ...mention.value, claim, sourced, source } };
      if (weak && !messages.some((m) => m.code === 'weak-source' && m.span.start === weak.start))
        messages.push(weakSource(block, weak));
    }
  };
}

function weakSource(block: BlockFile, span: TurnSpan): Message {
  const said = block.prose.slice(span.start, span.end).replace(/\s+/g, ' ');
  return { code: 'weak-source', span, reason: `"${said}" names nobody a reader could ask.` };
}

/**
 * @param reader of the block the figure stands in
 * @returns what the rules decide of the figure; pure
 */
export function sourcingOf(reader: SourceReader, mention: FigureMention): Sourcing {
  const place = reader.place(mention.span);
  if (!place) return { claim: false, excuse: null, sourced: false, source: null, weak: null };
  const excuse = excuseOf(reader.quantity(place, mention.value));
  if (excuse) return { claim: false, excuse, sourced: false, source: null, weak: null };
  const { named, vague } = reader.sourceOf(place);
  return { claim: true, excuse: null, sourced: named !== null, source: named, weak: vague };
}
