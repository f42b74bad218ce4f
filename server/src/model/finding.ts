import type { DocumentSpan } from './span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** The codes of all findings; each has a setting `onTheRecord.severity.<code>` and a page in docs/. */
export const FINDING_CODES = [
  'unsourced-figure',
  'weak-source',
  'unresolved-date',
  'conflicting-document-date',
  'glossary-syntax',
  'glossary-wrong-type',
  'glossary-unknown-field',
  'glossary-no-name',
  'glossary-no-definition',
  'glossary-duplicate-alias',
  'unreadable-document',
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

/** A remark to the person who edits, with its place. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly span: DocumentSpan;
  /** Plain words: what was found, and the next step. */
  readonly message: string;
  readonly related: readonly {
    readonly uri: string;
    readonly span: DocumentSpan;
    readonly message: string;
  }[];
}

export const DEFAULT_SEVERITY: Readonly<Record<FindingCode, Severity | 'off'>> = {
  'unsourced-figure': 'warning',
  'weak-source': 'hint',
  'unresolved-date': 'information',
  'conflicting-document-date': 'warning',
  'glossary-syntax': 'error',
  'glossary-wrong-type': 'warning',
  'glossary-unknown-field': 'information',
  'glossary-no-name': 'warning',
  'glossary-no-definition': 'information',
  'glossary-duplicate-alias': 'warning',
  'unreadable-document': 'warning',
};
