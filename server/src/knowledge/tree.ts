/**
 * Reads YAML or JSON (which is YAML too) into plain nodes with positions. The `yaml` package does the reading;
 * everything that can go wrong in it becomes a problem here, so that callers only ever see data.
 */
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import type { Span } from '../model/span.ts';
import { nestsTooDeeply } from './nesting.ts';
import { explainSyntax } from './syntax-words.ts';

export interface MapNode {
  readonly kind: 'map';
  readonly span: Span;
  readonly entries: readonly { readonly key: string; readonly keySpan: Span; readonly value: DataNode }[];
}

export interface ListNode {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly DataNode[];
}

/** A text, number, truth value or nothing. `text` is its value as text, `plain` false for what is not text. */
export interface ScalarNode {
  readonly kind: 'text' | 'number' | 'boolean' | 'nothing';
  readonly span: Span;
  readonly text: string;
}

export type DataNode = MapNode | ListNode | ScalarNode;

export interface SyntaxProblem {
  readonly span: Span;
  readonly message: string;
}

export interface DataTree {
  /** Null for an empty file and for one that nothing could be read of. */
  readonly root: DataNode | null;
  readonly problems: readonly SyntaxProblem[];
}

/** More references to one anchor than any person writes; a bomb repeats them to fill the memory. */
const MAX_ALIASES = 100;
const MAX_DEPTH = 64;
const MAX_PROBLEMS = 100;

/**
 * @param text a YAML or JSON file; a leading U+FEFF is skipped, positions count it
 * @returns what could be read of it, and what could not; linear; never throws
 */
export function readTree(text: string): DataTree {
  if (nestsTooDeeply(text)) return unread(TOO_DEEP);
  try {
    const document = parseDocument<Node>(text, {
      prettyErrors: false,
      uniqueKeys: false,
      stringKeys: false,
      logLevel: 'silent',
      keepSourceTokens: false,
    });
    const problems = document.errors.slice(0, MAX_PROBLEMS).map((error) => ({
      span: within(text, error.pos[0], error.pos[1]),
      message: explainSyntax(String(error.code), error.message),
    }));
    const reader = new Reader(text, document.contents as Node | null, problems);
    return { root: reader.read(), problems };
  } catch (error) {
    return unread(error instanceof RangeError ? TOO_DEEP : UNREADABLE);
  }
}

const TOO_DEEP =
  'This file is nested too deeply to be read. A glossary needs no more than lists of programs and speakers.';
const UNREADABLE =
  'This file could not be read as YAML or JSON. Compare it with the example in the documentation.';

function unread(message: string): DataTree {
  return { root: null, problems: [{ span: { start: 0, end: 0 }, message }] };
}

class Reader {
  private readonly text: string;
  private readonly contents: Node | null;
  private readonly problems: SyntaxProblem[];
  private readonly targets = new Map<Alias, Node>();
  private resolved = 0;

  constructor(text: string, contents: Node | null, problems: SyntaxProblem[]) {
    this.text = text;
    this.contents = contents;
    this.problems = problems;
  }

  read(): DataNode | null {
    if (!this.contents) return null;
    if (this.text.includes('*')) this.findAnchors(this.contents);
    return this.node(this.contents, 0, null);
  }

  /** One pass instead of the package's own search, which goes through the whole file for every alias. */
  private findAnchors(contents: Node): void {
    const anchors = new Map<string, Node>();
    let seen = 0;
    visit(contents, (_key, node) => {
      if (isAlias(node)) {
        const target = anchors.get(String(node.source));
        if (target) this.targets.set(node, target);
        if (++seen > MAX_ALIASES) return visit.BREAK;
      } else if (node && typeof node === 'object' && 'anchor' in node && node.anchor)
        anchors.set(String(node.anchor), node as Node);
      return undefined;
    });
  }

  private node(node: Node | null | undefined, depth: number, at: Span | null): DataNode {
    const span = at ?? this.span(node);
    if (!node || depth > MAX_DEPTH) return { kind: 'nothing', span, text: '' };
    if (isAlias(node)) {
      const target = this.targets.get(node);
      if (++this.resolved > MAX_ALIASES) {
        if (this.resolved === MAX_ALIASES + 1)
          this.problems.push({
            span,
            message: `This file refers to its anchors more than ${MAX_ALIASES} times; from here on they are not followed. Write the text out instead.`,
          });
        return { kind: 'nothing', span, text: '' };
      }
      return target ? this.node(target, depth + 1, span) : { kind: 'nothing', span, text: '' };
    }
    if (isMap(node))
      return {
        kind: 'map',
        span,
        entries: node.items.map((pair) => {
          const keySpan = at ?? this.span(pair.key as Node | null);
          return {
            key: isScalar(pair.key) ? String(pair.key.value) : '',
            keySpan,
            value: this.node(
              pair.value as Node | null,
              depth + 1,
              at ?? (pair.value ? null : { start: keySpan.start, end: keySpan.end }),
            ),
          };
        }),
      };
    if (isSeq(node))
      return {
        kind: 'list',
        span,
        items: node.items.map((item) => this.node(item as Node, depth + 1, at)),
      };
    const value: unknown = isScalar(node) ? node.value : null;
    if (typeof value === 'string') return { kind: 'text', span, text: value };
    if (typeof value === 'number' || typeof value === 'bigint')
      return { kind: 'number', span, text: this.text.slice(this.span(node).start, this.span(node).end) };
    if (typeof value === 'boolean') return { kind: 'boolean', span, text: String(value) };
    return { kind: 'nothing', span, text: '' };
  }

  /** Without the quotes of a quoted text, so that an edit of the span leaves them standing. */
  private span(node: Node | null | undefined): Span {
    const range = node?.range;
    if (!range) return { start: 0, end: 0 };
    const [start, end] = range;
    const quoted =
      isScalar(node) &&
      (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') &&
      end - start >= 2 &&
      this.text[end - 1] === this.text[start];
    return quoted ? { start: start + 1, end: end - 1 } : { start, end: trimmed(this.text, start, end) };
  }
}

function trimmed(text: string, start: number, end: number): number {
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return end;
}

function within(text: string, start: number, end: number): Span {
  const from = Math.max(0, Math.min(start, text.length));
  return { start: from, end: Math.max(from, Math.min(end, text.length)) };
}
