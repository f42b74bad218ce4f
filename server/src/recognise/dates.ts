/** Finds the time expressions of a block: what words name a time, and how to count it from the document's date. */
import type { VFile } from 'vfile';
import type { BlockTree } from '../model/transcript.ts';
import { scanDates } from './dates-scan.ts';

export function recogniseDates() {
  return (_tree: BlockTree, file: VFile): void => {
    const { sentences, mentions } = file.data.block!;
    for (const { tokens } of sentences)
      for (const { from, to, type, value, mod, anchor } of scanDates(tokens))
        mentions.push({
          kind: 'date',
          span: { start: tokens[from]!.start, end: tokens[to - 1]!.end },
          value: { type, value, mod, anchor },
        });
  };
}
