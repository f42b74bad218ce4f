import { relative } from 'node:path';
import { type LedgerRow, ledgerRows } from '../features/ledger.ts';
import { positionAt } from '../syntax/positions.ts';
import { type ReadOptions, readAll } from './documents.ts';

export const LEDGER_FORMATS = ['csv', 'json', 'md'] as const;

export interface LedgerOptions extends ReadOptions {
  readonly format: (typeof LEDGER_FORMATS)[number];
}

type Row = Omit<LedgerRow, 'start'> & { readonly document: string; readonly line: number };

const COLUMNS = [
  'document',
  'line',
  'figure',
  'counted',
  'value',
  'unit',
  'modifier',
  'speaker',
  'date',
  'status',
  'source',
] as const satisfies readonly (keyof Row)[];

/** `on-the-record ledger` */
export async function ledger(paths: string[], options: LedgerOptions): Promise<void> {
  const rows: Row[] = [];
  for await (const { path, document } of readAll(paths, options)) {
    if (!document) continue;
    for (const { start, ...row } of ledgerRows(document))
      rows.push({
        document: relative(process.cwd(), path) || path,
        line: positionAt(document.lines, start).line + 1,
        ...row,
      });
  }
  if (options.format === 'json') process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else {
    const print = options.format === 'csv' ? csvLine : tableLine;
    const head = [print([...COLUMNS]), ...(options.format === 'md' ? [print(COLUMNS.map(() => '---'))] : [])];
    const body = rows.map((row) => print(COLUMNS.map((column) => cell(row[column]))));
    process.stdout.write(`${[...head, ...body].join('\n')}\n`);
  }
}

function cell(value: Row[keyof Row]): string {
  if (value === null) return '';
  return Array.isArray(value) ? value.join(' to ') : String(value);
}

/** RFC 4180; a cell that a spreadsheet would take for a formula is made text. */
function csvLine(cells: readonly string[]): string {
  return cells
    .map((text) => (/^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text))
    .map((text) => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text))
    .join(',');
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.map((text) => text.replace(/[\\|]/g, '\\$&').replace(/\s+/g, ' ')).join(' | ')} |`;
}
