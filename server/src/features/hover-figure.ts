import type { FigureMention } from '../model/mention.ts';
import type { Block } from '../model/transcript.ts';
import type { Figure, Modifier } from '../model/values.ts';
import { unitIn } from '../workspace/dollars.ts';
import { claimInWords } from '../workspace/figure-words.ts';
import { inDocument, speakerOf, textOf } from '../workspace/find.ts';
import type { Document } from '../workspace/snapshot.ts';
import { hasSource } from '../workspace/sourcing.ts';
import { annotationOn } from './figure-annotations.ts';
import { type Fact, fact, facts, link, paragraph, render, strong, text } from './markdown.ts';

const MODIFIERS: Readonly<Record<Modifier, string>> = {
  '~': 'about',
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'at most',
};

const CHANGES = { increase: 'an increase', decrease: 'a decrease' } as const;

/** A figure's value written out, who says it, and whether it has a source. */
export function hoverFigure(document: Document, index: number, mention: FigureMention): string {
  const figure = mention.value;
  const block = document.transcript.blocks[index]!;
  const speaker = speakerOf(document, index);
  const unit = unitIn(document.transcript, figure, textOf(document, inDocument(block, mention.span)));
  return render(
    paragraph(
      strong(valueInWords(figure.value, unit) ?? 'A number that is not given exactly'),
      ...(figure.modifier ? [text(` (${MODIFIERS[figure.modifier]})`)] : []),
    ),
    ...facts(
      fact('In words', claimInWords(document, block, mention.span)),
      fact(
        'As said',
        figure.spoken === null ? null : `${amount(figure.spoken, unit)}, corrected in the transcript`,
      ),
      fact('Counts', figure.counted),
      fact('Change', figure.direction && CHANGES[figure.direction]),
      fact('Said by', speaker && (speaker.name ?? speaker.labels[0] ?? null)),
      sourceFact(document, block, index, mention),
    ),
  );
}

function sourceFact(document: Document, block: Block, index: number, mention: FigureMention): Fact | null {
  const { span, value } = mention;
  const note = annotationOn(document, inDocument(block, span));
  if (note?.kind === 'source') return ['Source', link(note.text, note.address)];
  if (note?.kind === 'accepted') return fact('Accepted without a source', note.text || 'no reason given');
  if (!value.claim) return fact('Source', 'not needed, no claim about the world');
  if (!value.sourced) return fact('Source', 'none named');
  const words = value.source && textOf(document, inDocument(block, value.source));
  if (!hasSource(document, block, index, mention))
    return fact('Source', `only the speaker’s own organisation: “${words}”`);
  return fact('Source', words ? `“${words}”` : 'named in the text');
}

/** The value with its unit, digits grouped; null for a vague magnitude. */
function valueInWords(value: Figure['value'], unit: string | null): string | null {
  return value === null ? null : amount(value, unit);
}

function amount(value: number | readonly [number, number], unit: string | null): string {
  const written = typeof value === 'number' ? number(value) : `${number(value[0])} to ${number(value[1])}`;
  return unit === null ? written : `${written} ${unit}${unitEnding(unit, value)}`;
}

function number(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

function unitEnding(unit: string, value: number | readonly [number, number]): string {
  const plural = value !== 1 && /^[a-z]+$/.test(unit) && unit !== 'percent' && !unit.endsWith('s');
  return plural ? 's' : '';
}
