import type { DocumentSpan } from './span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** The codes of all findings; each has a setting `onTheRecord.severity.<code>` and a page in docs/. */
export const FINDING_CODES = [
  'unsourced-figure',
  'weak-source',
  'conflicting-figure',
  'unresolved-date',
  'conflicting-document-date',
  'label-typo',
  'unknown-speaker',
  'undefined-program',
  'glossary-syntax',
  'glossary-wrong-type',
  'glossary-unknown-field',
  'glossary-duplicate-field',
  'glossary-missing-name',
  'glossary-missing-title',
  'glossary-no-definition',
  'glossary-duplicate-name',
  'glossary-duplicate-alias',
  'glossary-duplicate-id',
  'glossary-conflicting-definition',
  'glossary-unknown-see-also',
  'glossary-unused',
  'glossary-date',
  'glossary-url',
  'annotations-syntax',
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
  'conflicting-figure': 'information',
  'unresolved-date': 'information',
  'conflicting-document-date': 'warning',
  'label-typo': 'hint',
  'unknown-speaker': 'information',
  'undefined-program': 'off',
  'glossary-syntax': 'error',
  'glossary-wrong-type': 'warning',
  'glossary-unknown-field': 'information',
  'glossary-duplicate-field': 'warning',
  'glossary-missing-name': 'warning',
  'glossary-missing-title': 'information',
  'glossary-no-definition': 'information',
  'glossary-duplicate-name': 'warning',
  'glossary-duplicate-alias': 'warning',
  'glossary-duplicate-id': 'warning',
  'glossary-conflicting-definition': 'warning',
  'glossary-unknown-see-also': 'information',
  'glossary-unused': 'hint',
  'glossary-date': 'information',
  'glossary-url': 'information',
  'annotations-syntax': 'warning',
  'unreadable-document': 'warning',
};
