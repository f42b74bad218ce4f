/** Writes into YAML glossaries: new lines in the indentation of those above, or into brackets where they stand. */
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  Scalar,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Span } from '../model/span.ts';
import { jsonFieldsOf } from './glossary-edit-json.ts';
import { fieldsOf, type NewProgram, type TextChange } from './glossary-entry.ts';
import { quoted } from './glossary-words.ts';
import { nestsTooDeeply } from './nesting.ts';

/** Where the text of a long definition is wrapped. */
const WIDTH = 100;

export function addYamlProgram(text: string, program: NewProgram): TextChange | null {
  const root = rootOf(text);
  const fields = fieldsOf(program);
  if (root === undefined) return null;
  if (root === null) return at(text.length, `${needsBreak(text)}programs:${lines(text, '  ', fields)}\n`);
  if (!isMap(root)) return null;
  const programs = root.items.find(({ key }) => isScalar(key) && key.value === 'programs');
  if (!programs) {
    if (root.flow) return intoBrackets(text, root, `"programs": [${JSON.stringify(jsonFieldsOf(program))}]`);
    return at(text.length, `${needsBreak(text)}\nprograms:${lines(text, '  ', fields)}\n`);
  }
  const value = programs.value as Node | null;
  if (isSeq(value)) {
    if (value.flow) return intoBrackets(text, value, JSON.stringify(jsonFieldsOf(program)));
    const indent = indentOf(text, value.range![0]);
    const apart = isApart(text, value) ? lineEndOf(text) : '';
    return at(endOfItems(text, value, indent.length), `${apart}${lines(text, indent, fields)}`);
  }
  const end = lineEndAfter(text, (programs.key as Node).range![1]);
  return isNothing(value) ? at(end, lines(text, '  ', fields)) : null;
}

/** @param name where the entry's name stands */
export function addYamlAlias(text: string, name: Span, alias: string): TextChange | null {
  const root = rootOf(text);
  const programs = root && isMap(root) ? root.get('programs') : null;
  const entry = isSeq(programs) ? programs.items.find((item) => holds(item as Node, name)) : null;
  if (!isMap(entry)) return null;
  const aliases = entry.items.find(({ key }) => isScalar(key) && key.value === 'aliases');
  if (!aliases) {
    const pair = entry.items.find(({ value }) => value && holds(value as Node, name))!;
    if (entry.flow) return at((pair.value as Node).range![1], `, "aliases": [${JSON.stringify(alias)}]`);
    const end = lineEndAfter(text, (pair.value as Node).range![1]);
    const indent = ' '.repeat((pair.key as Node).range![0] - lineStartOf(text, (pair.key as Node).range![0]));
    return at(end, `${lineEndOf(text)}${indent}aliases: [${quoted(alias)}]`);
  }
  const value = aliases.value as Node | null;
  if (isSeq(value)) {
    if (value.flow) return intoBrackets(text, value, quoted(alias));
    const indent = indentOf(text, value.range![0]);
    return at(
      endOfItems(text, value, indent.length),
      `${lineEndOf(text)}${indent}- ${stringify(alias, { lineWidth: 0 }).trimEnd()}`,
    );
  }
  return isNothing(value) ? at(afterColon(text, aliases.key as Node), ` [${quoted(alias)}]`) : null;
}

/** Null for a file without content, undefined for one that can't be read. */
function rootOf(text: string): Node | null | undefined {
  if (nestsTooDeeply(text)) return undefined;
  try {
    const document = parseDocument<Node>(text, {
      logLevel: 'silent',
      uniqueKeys: false,
    });
    if (document.errors.length > 0) return undefined;
    return isNothing(document.contents) ? null : document.contents;
  } catch {
    return undefined;
  }
}

function isNothing(node: Node | null | undefined): boolean {
  return (
    !node || (isScalar(node) && node.value === null && (node.range?.[1] ?? 0) === (node.range?.[0] ?? 0))
  );
}

function at(offset: number, text: string): TextChange {
  return { start: offset, end: offset, text };
}

/** The entry as lines, each after a line end, the first with its dash. */
function lines(text: string, indent: string, fields: Record<string, unknown>): string {
  const end = lineEndOf(text);
  const entry = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, folded(value)]));
  return stringify([entry], { lineWidth: WIDTH, indent: 2, nullStr: '' })
    .trimEnd()
    .split('\n')
    .map((line) => `${end}${`${indent}${line}`.trimEnd()}`)
    .join('');
}

/** A long text on lines of its own. */
function folded(value: unknown): unknown {
  if (typeof value !== 'string' || value.length <= WIDTH) return value;
  const scalar = new Scalar(value);
  scalar.type = 'BLOCK_FOLDED';
  return scalar;
}

/** Before the closing bracket of `[…]` or `{…}`, after a comma where one is needed. */
function intoBrackets(text: string, node: YAMLMap | YAMLSeq, words: string): TextChange | null {
  const last = node.items.at(-1);
  if (!last) return at(node.range![0] + 1, words);
  const value = (isMap(node) ? (last as YAMLMap['items'][number]).value : last) as Node | null;
  if (!value?.range) return null;
  const rest = text.slice(value.range[1], node.range![1]);
  return /^\s*,/.test(rest)
    ? at(value.range[1] + rest.indexOf(',') + 1, ` ${words}`)
    : at(value.range[1], `, ${words}`);
}

/** Behind the last item's last line, and behind comments that are indented as parts of it. */
function endOfItems(text: string, node: YAMLSeq, column: number): number {
  let end = contentEnd(node);
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  end = lineEndAfter(text, end);
  for (;;) {
    const next = /^(?:[ \t]*\r?\n)*?\r?\n( *)#[^\r\n]*/.exec(text.slice(end, end + 2000));
    if (!next || next[1]!.length <= column) return end;
    end += next[0].length;
  }
}

/** Behind the last value: the range of a list or a group takes in the comments that follow it. */
function contentEnd(node: Node): number {
  const last: unknown = isSeq(node) || isMap(node) ? node.items.at(-1) : undefined;
  if (last === undefined || (isSeq(node) && node.flow) || (isMap(node) && node.flow)) return node.range![1];
  const { key, value } = isPair(last)
    ? (last as { key: Node; value: Node | null })
    : { key: null, value: last as Node };
  return value?.range && !isNothing(value)
    ? contentEnd(value)
    : key?.range
      ? key.range[1] + 1
      : node.range![0];
}

/** Whether empty lines stand between the items. */
function isApart(text: string, { items }: YAMLSeq): boolean {
  const [first, second] = items as Node[];
  if (!first?.range || !second?.range) return false;
  return /\n[ \t]*\r?\n/.test(text.slice(first.range[1] - 1, second.range[0]));
}

function afterColon(text: string, key: Node): number {
  return text.indexOf(':', key.range![1]) + 1;
}

function indentOf(text: string, offset: number): string {
  return text.slice(lineStartOf(text, offset), offset).replace(/[^ ]/g, ' ');
}

function lineStartOf(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEndAfter(text: string, offset: number): number {
  const found = /\r?\n/.exec(text.slice(offset));
  return found ? offset + found.index : text.length;
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function needsBreak(text: string): string {
  return text === '' || text.endsWith('\n') ? '' : lineEndOf(text);
}

function holds({ range }: Node, { start, end }: Span): boolean {
  return !!range && range[0] <= start && end <= range[1];
}
