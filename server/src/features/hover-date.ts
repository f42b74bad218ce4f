import type { DateMention } from '../model/mention.ts';
import type { Block, DateEvidence } from '../model/transcript.ts';
import { describeValue } from '../recognise/dates-describe.ts';
import { describeDate, needsDate } from '../recognise/resolve-date.ts';
import { withoutMarks } from '../workspace/figure-words.ts';
import { inDocument, textOf } from '../workspace/find.ts';
import type { Document } from '../workspace/snapshot.ts';
import { emphasis, fact, facts, paragraph, render, strong } from './markdown.ts';

export const EVIDENCE: Readonly<Record<DateEvidence['kind'], string>> = {
  'front-matter': 'its front matter',
  annotation: 'a note on the document',
  'file-name': "the file's name",
  heading: 'its heading',
  address: 'its own address',
};

/** The day or period a time expression means, and what it was counted from. */
export function hoverDate(document: Document, mention: DateMention, block: Block): string {
  const { value, from, plain } = describeDate(mention.value, document.resolution);
  const words = `“${withoutMarks(textOf(document, inDocument(block, mention.span)))}”`;
  if (value === null) {
    const reason =
      document.resolution.documentDate === null && needsDate(mention.value)
        ? 'The document has no date to count from. Set one with a quick fix, or put it in its name (2023-11-17 …) or its front matter (date: 2023-11-17).'
        : 'No exact calendar value.';
    return render(paragraph(strong(words)), paragraph(emphasis(reason)));
  }
  return render(
    paragraph(strong(plain ?? value)),
    ...facts(fact('ISO 8601', value), from ? fact('Counted from', documentDateInWords(document)) : null),
  );
}

function documentDateInWords(document: Document): string | null {
  const { documentDate } = document.resolution;
  if (documentDate === null) return null;
  const evidence = document.transcript.metadata.dateEvidence.find(({ value }) => value === documentDate);
  return `the document's date, ${describeValue(documentDate)}${evidence ? ` (${EVIDENCE[evidence.kind]})` : ''}`;
}
