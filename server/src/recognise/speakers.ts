/** Records what a block says about who somebody is. Who that makes of a label, `resolve` decides. */
import type { VFile } from 'vfile';
import type { BlockTree } from '../model/transcript.ts';
import { isAnybody, isAsker, labelKey } from '../syntax/label-class.ts';
import { recallMentions } from './sentence-notes.ts';
import { headingPerson } from './speakers-headings.ts';
import { sentenceFacts } from './speakers-phrases.ts';
import type { Token } from './tokens.ts';

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
    const key = syntax.labelText === null ? '' : labelKey(syntax.labelText);
    const asks = isAsker(key) || isAnybody(key.replace(/ #?\d{1,6}$/, ''));
    const turn = syntax.kind === 'turn';
    sentences.forEach((sentence, index) => {
      const opening = index < OPENING;
      const last =
        index === sentences.length - 1 ||
        (index === sentences.length - 2 && sayGoAhead(sentences[index + 1]!.tokens));
      let alone = true;
      const neighbour = (at: number): readonly Token[] => {
        alone = false;
        return sentences[at]?.tokens ?? [];
      };
      const place = {
        turn,
        asks,
        opening,
        last,
        get before() {
          return neighbour(index - 1);
        },
        get after() {
          return neighbour(index + 1);
        },
      };
      const facts = recallMentions(
        sentence,
        `facts ${turn} ${asks} ${opening} ${last}`,
        () => sentenceFacts(sentence.tokens, prose, place),
        () => alone,
      );
      for (const mention of facts) mentions.push(mention);
    });
  };
}

/** "Please go ahead.", "Over to you.", "You're next.", "Real quick." */
function sayGoAhead(tokens: readonly Token[]): boolean {
  if (tokens.length > 8) return false;
  const words = tokens.map((token) => token.lower).join(' ');
  return /^(?:please |you can |and )?(?:go ahead|over to you|you ' re (?:next|up|on)|your line is|the floor|(?:real|very) quick|quickly|(?:and )?(?:last|final) (?:one|question))/.test(
    words,
  );
}
