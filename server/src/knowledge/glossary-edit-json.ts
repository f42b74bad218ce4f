/** Writes into JSON glossaries, in the indentation that the file has. */
import { type Node, parseTree } from 'jsonc-parser';
import type { Span } from '../model/span.ts';
import { fieldsOf, type NewProgram, type TextChange } from './glossary-entry.ts';

/** An empty definition is an empty text there: JSON has no way to leave a value out. */
export function jsonFieldsOf(program: NewProgram): Record<string, unknown> {
  return fieldsOf({ ...program, definition: program.definition ?? '' });
}

export function addJsonProgram(text: string, program: NewProgram): TextChange | null {
  const fields = jsonFieldsOf(program);
  if (text.trim() === '')
    return { start: 0, end: text.length, text: `${JSON.stringify({ programs: [fields] }, null, 2)}\n` };
  const root = parseTree(text);
  if (root?.type !== 'object') return null;
  const programs = fieldOf(root, 'programs');
  if (!programs) return append(text, root, [fields], '"programs": ');
  return programs.type === 'array' ? append(text, programs, fields) : null;
}

/** @param name where the entry's name stands */
export function addJsonAlias(text: string, name: Span, alias: string): TextChange | null {
  const root = parseTree(text);
  const entry = (root && fieldOf(root, 'programs')?.children)?.find(
    ({ offset, length }) => offset <= name.start && name.end <= offset + length,
  );
  if (entry?.type !== 'object') return null;
  const aliases = fieldOf(entry, 'aliases');
  if (!aliases) return append(text, entry, [alias], '"aliases": ');
  return aliases.type === 'array' ? append(text, aliases, alias) : null;
}

function fieldOf(node: Node, key: string): Node | undefined {
  return node.children?.find((field) => field.children?.[0]?.value === key)?.children?.[1];
}

/** Behind the last child, on a line of its own where that has one. */
function append(text: string, node: Node, value: unknown, key = ''): TextChange {
  const last = node.children?.at(-1);
  const place = last ? last.offset + last.length : node.offset + 1;
  const own = last ? indentOf(text, last.offset) : null;
  const outer = indentOf(text, node.offset) ?? lineIndent(text, node.offset);
  const written = (indent: string) =>
    indentJson(JSON.stringify(value, null, unitOf(text)), indent, text.includes('\r\n') ? '\r\n' : '\n');
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  if (own !== null) return at(place, `,${end}${own}${key}${written(own)}`);
  if (last) return at(place, `, ${key}${JSON.stringify(value)}`);
  const inner = `${outer}${unitOf(text)}`;
  return {
    start: place,
    end: node.offset + node.length - 1,
    text: `${end}${inner}${key}${written(inner)}${end}${outer}`,
  };
}

function at(offset: number, text: string): TextChange {
  return { start: offset, end: offset, text };
}

function indentJson(json: string, indent: string, end: string): string {
  return json.split('\n').join(`${end}${indent}`);
}

/** One step of indentation. */
function unitOf(text: string): string {
  return /^(\t|[ ]{1,8})"/m.exec(text)?.[1] ?? '  ';
}

/** The white space before something that begins its line, else null. */
function indentOf(text: string, offset: number): string | null {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*$/.test(before) ? before : null;
}

function lineIndent(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))![0];
}
