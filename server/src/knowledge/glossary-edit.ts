/** Writes into glossaries: a text is put in, and what stands there keeps its comments and its form. */
import type { Program } from '../model/knowledge.ts';
import type { Span } from '../model/span.ts';
import { parseGlossary } from './glossary.ts';
import { addJsonAlias, addJsonProgram } from './glossary-edit-json.ts';
import { addYamlAlias, addYamlProgram } from './glossary-edit-yaml.ts';
import type { NewProgram, TextChange } from './glossary-entry.ts';

/**
 * @param text the glossary's text; '' for a file that is to be made
 * @returns the change that adds the entry after the others, or null where the file is broken or too odd to be
 *   written to: what was read of it before must be read of it afterwards
 */
export function addProgram(uri: string, text: string, program: NewProgram): TextChange | null {
  const change = isJson(uri) ? addJsonProgram(text, program) : addYamlProgram(text, program);
  return change && keepsPrograms(uri, text, change, [program.name]) ? change : null;
}

/** The same for another name of an entry that the glossary has. */
export function addAlias(text: string, { uri, nameSpan }: Program, alias: string): TextChange | null {
  const change = isJson(uri) ? addJsonAlias(text, nameSpan, alias) : addYamlAlias(text, nameSpan, alias);
  return change && keepsPrograms(uri, text, change, []) ? change : null;
}

export function applyChange(text: string, { start, end, text: words }: TextChange): string {
  return text.slice(0, start) + words + text.slice(end);
}

const BEFORE_DEFINITION = /\bdefinition"?:[ \t]{0,40}(?:>-?[ \t]{0,40}\r?\n[ \t]{0,40}|"|')?/;

/** Where a person goes on to write in an entry that was just added: its definition, or else its name. */
export function placeToWrite(uri: string, text: string, name: string): Span {
  const program = parseGlossary(uri, text).programs.findLast((one) => one.name === name);
  if (!program) return { start: text.length, end: text.length };
  const { start, end } = program.span;
  const found = BEFORE_DEFINITION.exec(text.slice(start, end + 'definition: "'.length));
  if (!found) return program.nameSpan;
  const place = start + found.index + found[0].length;
  return { start: place, end: place };
}

function isJson(uri: string): boolean {
  return /\.json$/i.test(uri);
}

/** Whether all entries that were read before are read after the change, and the new ones behind them. */
function keepsPrograms(uri: string, text: string, change: TextChange, added: readonly string[]): boolean {
  const before = parseGlossary(uri, text);
  const after = parseGlossary(uri, applyChange(text, change));
  const broken = [...before.problems, ...after.problems].some(({ code }) => code === 'glossary-syntax');
  const wanted = [...before.programs.map(({ name }) => name), ...added];
  return (
    !broken &&
    after.speakers.length === before.speakers.length &&
    after.programs.length === wanted.length &&
    after.programs.every(({ name }, index) => name === wanted[index])
  );
}
