import type { VFile } from 'vfile';
import type { NameMatch } from '../model/knowledge.ts';
import type { ProgramMention } from '../model/mention.ts';
import type { BlockTree } from '../model/transcript.ts';
import { withoutLinks } from './programs-links.ts';

/** Finds named programs: first those a glossary knows, then names that look like one. */
export function recognisePrograms() {
  return (_tree: BlockTree, file: VFile): void => {
    const { prose, sentences, lexicon, mentions } = file.data.block!;
    for (const sentence of sentences) {
      const tokens = withoutLinks(sentence.tokens);
      for (const match of lexicon.match(prose, tokens)) mentions.push(known(match));
    }
  };
}

function known({ span, id, term }: NameMatch): ProgramMention {
  const value = { id, known: true, abbreviation: null };
  return { kind: 'program', span, value: term ? { ...value, term } : value };
}
