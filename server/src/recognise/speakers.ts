/** Records what a block says about who somebody is. Who that makes of a label, `resolve` decides. */
import type { SpeakerMention } from '../model/mention.ts';
import { isAnybody, isAsker, labelKey } from '../syntax/label-class.ts';
import { eachBlock } from './block-file.ts';
import type { Sentence } from './sentence.ts';
import { recallMentions } from './sentence-notes.ts';
import { headingPerson, resumingExaminer } from './speakers-headings.ts';
import { mayTell, type Place, sentenceFacts } from './speakers-phrases.ts';
import type { Token } from './tokens.ts';

const NOTHING: readonly SpeakerMention[] = [];

/** How many sentences of a turn may hold a bare self-introduction ("Bob Lee, AP."). */
const OPENING = 3;

export function recogniseSpeakers() {
  return eachBlock(({ syntax, prose, sentences, mentions }) => {
    if (syntax.kind === 'heading') {
      const fact = headingPerson(prose, syntax);
      if (fact) mentions.push(fact);
      return;
    }
    const asks = labelAsks(syntax.labelText);
    const turn = syntax.kind === 'turn';
    if (turn && asks) {
      const examiner = resumingExaminer(prose, syntax);
      if (examiner) mentions.push(examiner);
    }
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index]!;
      const place = new PlaceInBlock(sentences, index, turn, asks);
      if (sentence.notes === null && !mayTell(sentence, place)) continue;
      const facts = recallMentions(
        sentence,
        sentence.notes && `facts ${turn} ${asks} ${place.opening} ${place.last}`,
        () => (mayTell(sentence, place) ? sentenceFacts(sentence, prose, place) : NOTHING),
        () => place.alone,
      );
      for (const mention of facts) mentions.push(mention);
    }
  });
}

function labelAsks(label: string | null): boolean {
  let asks = asking.get(label);
  if (asks !== undefined) return asks;
  const key = label === null ? '' : labelKey(label);
  asks = isAsker(key) || isAnybody(key.replace(/ #?\d{1,6}$/, ''));
  if (asking.size >= MAX_LABELS) asking.clear();
  asking.set(label, asks);
  return asks;
}

/** Labels recur: each is asked once. */
const asking = new Map<string | null, boolean>();
const MAX_LABELS = 2000;

/** Looks at the sentences around when it is asked, and remembers that it was. */
class PlaceInBlock implements Place {
  readonly opening: boolean;
  alone = true;

  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly index: number,
    readonly turn: boolean,
    readonly asks: boolean,
  ) {
    this.opening = index < OPENING;
  }

  get last(): boolean {
    const { sentences, index } = this;
    const after = sentences.length - 1 - index;
    return after === 0 || (after === 1 && sayGoAhead(sentences[index + 1]!.tokens));
  }

  get before(): readonly Token[] {
    return this.neighbour(this.index - 1);
  }

  get after(): readonly Token[] {
    return this.neighbour(this.index + 1);
  }

  private neighbour(at: number): readonly Token[] {
    this.alone = false;
    return this.sentences[at]?.tokens ?? [];
  }
}

/** "Please go ahead.", "Over to you.", "You're next.", "Real quick." */
function sayGoAhead(tokens: readonly Token[]): boolean {
  if (tokens.length > 8) return false;
  const words = tokens.map((token) => token.lower).join(' ');
  return /^(?:please |you can |and )?(?:go ahead|over to you|you ' re (?:next|up|on)|your line is|the floor|(?:real|very) quick|quickly|(?:and )?(?:last|final) (?:one|question))/.test(
    words,
  );
}
