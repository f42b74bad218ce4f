/**
 * The annotations beside a document, in the W3C Web Annotation Data Model as JSON-LD
 * (https://www.w3.org/TR/annotation-model/). Motivations: `linking` cites a source, `assessing` accepts a figure
 * without one, `identifying` gives the document's date.
 */
import { applyEdits, modify, type ParseError, parse } from 'jsonc-parser';
import type { Annotation, AnnotationKind, Sidecar } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';

const MOTIVATIONS: Readonly<Record<AnnotationKind, string>> = {
  source: 'linking',
  accepted: 'assessing',
  'document-date': 'identifying',
};
const KINDS = new Map(
  Object.entries(MOTIVATIONS).map(([kind, motivation]) => [motivation, kind as AnnotationKind]),
);
/** As much of the text around a quotation as is kept. */
const CONTEXT = 64;

/** Reads a sidecar; what is not understood is left alone, in the file and here. Never throws. */
export function parseSidecar(uri: string, text: string): Sidecar {
  const errors: ParseError[] = [];
  const page: unknown = parse(text, errors, { allowTrailingComma: true });
  const problems = errors.slice(0, 1).map(({ offset, length }) => ({
    span: { start: offset, end: offset + Math.max(1, length) },
    message:
      'This file is no valid JSON here, so its notes may be incomplete. Mend it, or undo the last change.',
  }));
  const items = field(page, 'items');
  const annotations = (Array.isArray(items) ? items : []).flatMap(readAnnotation);
  return { uri, annotations, problems };
}

/**
 * The sidecar's text with one more annotation, and nothing else changed.
 * @param text the file as it is, or null where there is none
 */
export function withAnnotation(
  text: string | null,
  annotation: Annotation,
  id: string,
  created: string,
): string {
  const before = text === null || text.trim() === '' ? emptyPage() : text;
  const options = {
    formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' },
    isArrayInsertion: true,
  };
  const edits = modify(before, ['items', -1], toJson(annotation, id, created), options);
  return applyEdits(before, edits);
}

/** The selectors of a stretch of text. */
export function quoteOf(text: string, { start, end }: Span): NonNullable<Annotation['quote']> {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

function emptyPage(): string {
  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items: [] };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function toJson({ kind, source, text, address, quote, position }: Annotation, id: string, created: string) {
  const body =
    kind === 'source'
      ? {
          type: 'TextualBody',
          value: text,
          purpose: 'linking',
          ...(address === null ? {} : { source: address }),
        }
      : { type: 'TextualBody', value: text, purpose: MOTIVATIONS[kind] };
  const selector = [
    ...(quote ? [{ type: 'TextQuoteSelector', ...quote }] : []),
    ...(position ? [{ type: 'TextPositionSelector', ...position }] : []),
  ];
  return {
    id,
    type: 'Annotation',
    motivation: MOTIVATIONS[kind],
    created,
    body,
    target: { source, ...(selector.length > 0 ? { selector } : {}) },
  };
}

function readAnnotation(item: unknown): Annotation[] {
  const kind = KINDS.get(string(field(item, 'motivation')) ?? '');
  const target = field(item, 'target');
  const source = string(field(target, 'source'));
  const body = field(item, 'body');
  const text = string(field(body, 'value'));
  if (!kind || source === null || text === null) return [];
  const selectors = field(target, 'selector');
  const list: unknown[] = Array.isArray(selectors) ? selectors : [selectors];
  const quoted = list.find((selector) => field(selector, 'type') === 'TextQuoteSelector');
  const placed = list.find((selector) => field(selector, 'type') === 'TextPositionSelector');
  const exact = string(field(quoted, 'exact'));
  const start = number(field(placed, 'start'));
  const end = number(field(placed, 'end'));
  return [
    {
      kind,
      source,
      text,
      address: string(field(body, 'source')),
      quote:
        exact === null
          ? null
          : {
              exact,
              prefix: string(field(quoted, 'prefix')) ?? '',
              suffix: string(field(quoted, 'suffix')) ?? '',
            },
      position: start === null || end === null ? null : { start, end },
    },
  ];
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function string(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function number(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
