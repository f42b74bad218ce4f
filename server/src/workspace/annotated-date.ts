import type { Annotation } from '../model/annotation.ts';
import type { DateEvidence, Transcript } from '../model/transcript.ts';

/** A date that somebody gave the document in a note comes right behind the one in its front matter. */
export function withAnnotatedDate(transcript: Transcript, annotations: readonly Annotation[]): Transcript {
  const note = annotations.find(
    ({ kind, text }) => kind === 'document-date' && /^\d{4}-\d\d-\d\d$/.test(text),
  );
  if (!note) return transcript;
  const { metadata } = transcript;
  const evidence: DateEvidence = { kind: 'annotation', value: note.text, span: null };
  const front = metadata.dateEvidence.filter(({ kind }) => kind === 'front-matter');
  const others = metadata.dateEvidence.filter(({ kind }) => kind !== 'front-matter');
  const dateEvidence = [...front, evidence, ...others];
  return { ...transcript, metadata: { ...metadata, date: dateEvidence[0]!.value, dateEvidence } };
}
