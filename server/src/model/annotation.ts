import type { Span } from './span.ts';

/** What an annotation does here; the W3C motivation that stands for it in the file. */
export type AnnotationKind = 'source' | 'accepted' | 'document-date';

/** One annotation of a sidecar, as far as it concerns figures and the document's date. */
export interface Annotation {
  readonly kind: AnnotationKind;
  /** The document's file name. */
  readonly source: string;
  /** The source's title, the reason for accepting, or the ISO date. */
  readonly text: string;
  /** The source's address, or null. */
  readonly address: string | null;
  /** The words it was made on, with what stood around them; null for one on the whole document. */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string } | null;
  /** Where they stood, UTF-16; a hint only. */
  readonly position: Span | null;
}

/** A sidecar file, read. */
export interface Sidecar {
  readonly uri: string;
  readonly annotations: readonly Annotation[];
  /** Places where the file is no Web Annotation page. */
  readonly problems: readonly { readonly span: Span; readonly message: string }[];
}
