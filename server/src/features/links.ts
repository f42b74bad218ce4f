/** Addresses that a person can open: a glossary's sources, and the laws and rules that a document cites. */
import type { Span } from '../model/span.ts';
import { citedText } from '../recognise/programs-citation-addresses.ts';
import { inDocument, textOf } from '../workspace/find.ts';
import type { Document, GlossaryFile } from '../workspace/snapshot.ts';
import { plain } from './markdown.ts';

export interface DocumentLink {
  readonly span: Span;
  /** http or https. */
  readonly address: string;
  readonly tooltip: string;
}

/** Behind a bill's number, where its Congress may be told. */
const REACH = 40;

export function documentLinks(document: Document): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const block of document.transcript.blocks)
    for (const { kind, span } of block.analysis.mentions) {
      if (kind !== 'program') continue;
      const place = inDocument(block, span);
      const words = textOf(document, place);
      const cited = /\d/.test(words)
        ? citedText(words, textOf(document, { start: place.end, end: place.end + REACH }))
        : null;
      if (cited)
        links.push({
          span: place,
          address: cited.address,
          tooltip: `Open ${plain(words.replace(/\s+/g, ' '))} in ${cited.publisher}`,
        });
    }
  return links;
}

export function glossaryLinks({ glossary, text }: GlossaryFile): DocumentLink[] {
  return glossary.programs.flatMap(({ sources }) =>
    sources.flatMap(({ title, url, urlSpan }) =>
      url !== null && urlSpan && text.slice(urlSpan.start, urlSpan.end) === url && canOpen(url)
        ? [
            {
              span: urlSpan,
              address: url,
              tooltip: title === url ? 'Open the source' : `Open “${plain(title)}”`,
            },
          ]
        : [],
    ),
  );
}

/** Whether it is a web address and nothing else; what is written in a program's escapes is left alone. */
function canOpen(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
