/** Finds each expression of quantity in a block: the unified plugin over its sentences' tokens. */
import type { FigureMention, Mention } from '../model/mention.ts';
import type { Modifier } from '../model/values.ts';
import { eachBlock } from './block-file.ts';
import { answerAlone } from './figures-alone.ts';
import { readCounted, readDirection } from './figures-counted.ts';
import { readModifier } from './figures-modifier.ts';
import { type ScannedFigure, scanFigures } from './figures-scan.ts';
import { readSpoken } from './figures-spoken.ts';
import { mayHold } from './figures-starters.ts';
import { inOrder } from './mention-order.ts';
import type { Sentence } from './sentence.ts';
import { recallMentions } from './sentence-notes.ts';
import type { Token } from './tokens.ts';

const NOTHING: readonly Mention[] = [];

/**
 * Adds the figures of a block to its mentions, as claims of nothing: whether they are claims, and whose,
 * is said by the recogniser of sources, which runs later. What a program's name or a date covers is left alone.
 */
export function recogniseFigures() {
  return eachBlock(({ syntax, prose, sentences, mentions }) => {
    let taken: readonly Mention[] | null = null;
    const swallowed: Mention[] = [];
    let from = 0;
    for (const sentence of sentences) {
      if (sentence.notes === null && !mayHold(sentence.classes)) continue;
      const figures = sentence.notes
        ? recallMentions(sentence, scanFigures, () => figuresOf(sentence, prose))
        : figuresOf(sentence, prose);
      for (const mention of figures) {
        taken ??= takenBy(mentions);
        while (from < taken.length && taken[from]!.span.end <= mention.span.start) from++;
        const inside = yielding(taken, from, mention);
        if (inside === null) continue;
        swallowed.push(...inside);
        mentions.push(mention);
      }
    }
    const answer =
      from === 0 && syntax.label && sentences.length === 1 ? answerAlone(sentences[0]!.tokens) : null;
    if (answer && (taken ?? takenBy(mentions)).length === 0) mentions.push(answer);
    if (swallowed.length > 0) remove(mentions, new Set(swallowed));
  });
}

/** The programs and dates among the mentions, in order. */
function takenBy(mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length === 0) return NOTHING;
  return inOrder(mentions.filter(({ kind }) => kind === 'program' || kind === 'date'));
}

/**
 * The dates that are only parts of the figure (`three-quarters` of `three-quarters of a billion`, `35-year` of
 * `35-year-old`): they yield to it. Null where the figure has to yield to something else.
 */
function yielding(taken: readonly Mention[], from: number, { span, value }: FigureMention): Mention[] | null {
  const inside: Mention[] = [];
  for (let at = from; at < taken.length && taken[at]!.span.start < span.end; at++) {
    const other = taken[at]!;
    if (other.span.end <= span.start) continue;
    if (
      other.kind !== 'date' ||
      other.value.type === 'TIME' ||
      other.span.start < span.start ||
      other.span.end > span.end
    )
      return null;
    const same = other.span.start === span.start && other.span.end === span.end;
    if (same && value.value !== 0.75) return null;
    inside.push(other);
  }
  return inside;
}

function remove(mentions: Mention[], gone: ReadonlySet<Mention>): void {
  let kept = 0;
  for (const mention of mentions) if (!gone.has(mention)) mentions[kept++] = mention;
  mentions.length = kept;
}

function figuresOf(sentence: Sentence, prose: string): readonly FigureMention[] {
  const tokens = sentence.plain;
  return scanFigures(tokens, prose).map((figure) => toMention(tokens, prose, figure));
}

const SUFFIXES = new Set(['+', 'plus', 'ish', 'odd', 'some', 'something']);

/** An approximator written against the number is outside its span, as one before it is: the 350 of `350-plus`. */
function withoutSuffix(tokens: readonly Token[], { first, next, suffixed }: ScannedFigure): number {
  let end = next;
  while (suffixed !== null && end > first + 1 && SUFFIXES.has(tokens[end - 1]!.lower))
    end -= tokens[end - 2]!.lower === '-' ? 2 : 1;
  return end;
}

/** "In the range of 5 to 7" tells both ends, "in the range of 6" is near it. */
function modifierOf(tokens: readonly Token[], { first, next, value }: ScannedFigure): Modifier | null {
  const ends =
    Array.isArray(value) && tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === 'range';
  return ends ? null : readModifier(tokens, first, next);
}

function toMention(tokens: readonly Token[], prose: string, figure: ScannedFigure): FigureMention {
  const { first, next, value, unit, suffixed } = figure;
  return {
    kind: 'figure',
    span: { start: tokens[first]!.start, end: tokens[withoutSuffix(tokens, figure) - 1]!.end },
    value: {
      value,
      spoken: readSpoken(tokens, first, next, value),
      unit,
      modifier: suffixed ?? modifierOf(tokens, figure),
      counted: readCounted(tokens, prose, next),
      direction: readDirection(tokens, first, next),
      claim: false,
      sourced: false,
      source: null,
    },
  };
}
