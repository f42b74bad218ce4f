import { relative } from 'node:path';
import { styleText } from 'node:util';
import { diagnose, diagnoseGlossary } from '../features/diagnostics.ts';
import { conflictFindings, type Tellings, tellingsOf } from '../features/figure-conflicts.ts';
import { DEFAULT_SEVERITY, type Finding, type Severity } from '../model/finding.ts';
import { positionAt } from '../syntax/positions.ts';
import { type ReadOptions, readAll } from './documents.ts';

export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;

export interface CheckOptions extends ReadOptions {
  readonly format: (typeof FORMATS)[number];
  readonly failOn: Severity;
}

/** A finding with its place as people count: lines and columns from 1. */
interface Located {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

const RANK: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };
const NO_TEXT = 'This file is no text, so it was not read. Name a text file, or leave it out.';

/** `on-the-record check`; sets the exit status. */
export async function check(paths: string[], options: CheckOptions): Promise<void> {
  const byFile: { name: string; lines: Uint32Array; found: Finding[]; tellings: Tellings | null }[] = [];
  for await (const { path, snapshot, document, glossary } of readAll(paths, options)) {
    const name = relative(process.cwd(), path) || path;
    const findings = document
      ? diagnose(snapshot, document)
      : glossary
        ? diagnoseGlossary(snapshot, glossary)
        : [UNREADABLE];
    const lines = (document ?? glossary)?.lines ?? new Uint32Array(1);
    const tellings = document && detached(tellingsOf(document));
    byFile.push({ name, lines, found: findings, tellings });
  }
  addConflicts(byFile);
  const found = byFile.flatMap(({ name, lines, found }) =>
    found.map((finding) => locate(name, lines, finding)),
  );
  process.stdout.write(PRINT[options.format](found, byFile.length));
  if (found.some(({ severity }) => RANK[severity] >= RANK[options.failOn])) process.exitCode = 1;
}

/** Figures that contradict each other in two files can be told only when all have been read. */
function addConflicts(byFile: { found: Finding[]; readonly tellings: Tellings | null }[]): void {
  const severity = DEFAULT_SEVERITY['conflicting-figure'];
  const all = byFile.flatMap(({ tellings }) => tellings ?? []);
  if (severity === 'off') return;
  for (const file of byFile) {
    if (!file.tellings) continue;
    const told = conflictFindings(file.tellings, () => all);
    if (told.length === 0) continue;
    const others = file.found.filter(({ code }) => code !== 'conflicting-figure');
    const conflicts = told.map((finding): Finding => ({ ...finding, code: 'conflicting-figure', severity }));
    file.found = [...others, ...conflicts].sort((a, b) => a.span.start - b.span.start);
  }
}

/** What has figures to compare, without the document that it was read from. */
function detached({ uri, date, lines, figures }: Tellings): Tellings | null {
  return figures.length > 0 ? { uri, date, lines, figures } : null;
}

const UNREADABLE: Finding = {
  code: 'unreadable-document',
  severity: 'warning',
  span: { start: 0, end: 0 },
  message: NO_TEXT,
  related: [],
};

function locate(path: string, lines: Uint32Array, { span, code, severity, message }: Finding): Located {
  const start = positionAt(lines, span.start);
  const end = positionAt(lines, span.end);
  return {
    path,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    code,
    severity,
    message,
  };
}

const PRINT: Readonly<Record<CheckOptions['format'], (found: readonly Located[], files: number) => string>> =
  {
    text: printText,
    json: (found) => `${JSON.stringify(found, null, 2)}\n`,
    sarif: printSarif,
    github: printGithub,
  };

const COLOURS = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const;

function printText(found: readonly Located[], files: number): string {
  const coloured = process.stdout.isTTY && !process.env.NO_COLOR;
  const paint = (colour: Parameters<typeof styleText>[0], words: string) =>
    coloured ? styleText(colour, words) : words;
  const lines = found.map(
    ({ path, line, column, severity, message, code }) =>
      `${path}:${line}:${column}: ${paint(COLOURS[severity], severity)}: ${message} ${paint('gray', `[${code}]`)}`,
  );
  const findings = found.length === 1 ? '1 finding' : `${found.length} findings`;
  const documents = files === 1 ? '1 file' : `${files} files`;
  return `${[...lines, `${findings} in ${documents}`].join('\n')}\n`;
}

/** SARIF 2.1.0, as code scanning services read it. */
function printSarif(found: readonly Located[]): string {
  const level = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;
  const rules = [...new Set(found.map(({ code }) => code))].map((id) => ({ id }));
  const results = found.map((finding) => ({
    ruleId: finding.code,
    level: level[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: finding.path.split('\\').join('/').split('/').map(encodeURIComponent).join('/'),
          },
          region: {
            startLine: finding.line,
            startColumn: finding.column,
            endLine: finding.endLine,
            endColumn: finding.endColumn,
          },
        },
      },
    ],
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'On the Record', version: '0.1.0', rules } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Workflow commands of GitHub Actions. */
function printGithub(found: readonly Located[]): string {
  const level = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;
  const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return found
    .map(
      (finding) =>
        `::${level[finding.severity]} file=${property(finding.path)},line=${finding.line},col=${finding.column},endLine=${finding.endLine},endColumn=${finding.endColumn},title=${finding.code}::${data(finding.message)}\n`,
    )
    .join('');
}
