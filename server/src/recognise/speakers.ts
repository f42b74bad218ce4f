/** Records what a block says about who somebody is. Who that makes of a label, `resolve` decides. */
import type { VFile } from 'vfile';
import type { BlockTree } from '../model/transcript.ts';
import { isAsker, labelKey } from '../syntax/label-class.ts';
import { headingPerson } from './speakers-headings.ts';
import { sentenceFacts } from './speakers-phrases.ts';

/** How many sentences of a turn may hold a bare self-introduction ("Bob Lee, AP."). */
const OPENING = 3;

export function recogniseSpeakers() {
  return (_tree: BlockTree, file: VFile): void => {
    const block = file.data.block!;
    const { syntax, prose, sentences, mentions } = block;
    if (syntax.kind === 'heading') {
      const fact = headingPerson(prose, syntax);
      if (fact) mentions.push(fact);
      return;
    }
    const asks = syntax.labelText !== null && isAsker(labelKey(syntax.labelText));
    sentences.forEach((sentence, index) => {
      for (const mention of sentenceFacts(sentence.tokens, prose, {
        turn: syntax.kind === 'turn',
        asks,
        opening: index < OPENING,
        closing: index >= sentences.length - 3,
        alone: sentences.length === 1,
        before: sentences[index - 1]?.tokens ?? [],
        after: sentences[index + 1]?.tokens ?? [],
      }))
        mentions.push(mention);
    });
  };
}
