/** Who answers under `A` and "THE WITNESS": whom the record swears in, calls, examines, or asks for the name. */
import type { TurnSpan } from '../model/span.ts';
import type { Block } from '../model/transcript.ts';
import { properCase } from '../recognise/speakers-headings.ts';
import { isName } from '../recognise/speakers-names.ts';
import { labelKey } from '../syntax/label-class.ts';
import { TITLES } from '../syntax/label-words.ts';
import { foldName } from './resolve-speakers-names.ts';
import type { PlacedFact, TurnView } from './resolve-speakers-turns.ts';

/** Label keys of who testifies. */
export const WITNESS = /^(?:a|answer|the witness|witness|the deponent)$/;

const NAME =
  "(?:(?:\\p{Lu}\\.|St\\.|\\p{Lu}[\\p{L}\\p{M}'’-]{0,30})\\s{1,200}){1,4}\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}(?:,? (?:JR|SR|Jr|Sr|III|II)\\b\\.?)?";
const AT_START = new RegExp(
  `^(?:(?:DR|MR|MS|MRS|PROF|Dr|Mr|Ms|Mrs|Prof)\\.\\s{1,200})?(${NAME})\\s{0,200}(?:,|$)`,
  'u',
);
const ANSWER = new RegExp(
  `^(?:(?:[Ii]t['’]s|[Ii]t is|[Mm]y (?:full )?name is|[Yy]es[.,]|[Ss]ure[.,]|[Oo]kay[.,])\\s{1,200}(?:[Ii]t['’]s\\s{1,200}|[Mm]y name is\\s{1,200})?)?(${NAME})[.,;]?(?=\\s|$)`,
  'u',
);
const ASKS_NAME =
  /\b(?:state|give us|tell us|say|spell|repeat|what is|what['’]s)\b[^.?!]{0,60}\byour (?:full |last |first and last )?name\b/i;
const CALLED = new RegExp(
  `\\bcalls?\\s{1,200}(?:(?:to the stand|as (?:its|our|my|the|his|her) [a-z]{4,6} witness|(?:its|our|my) [a-z]{4,6} witness)[, ]{1,8})?(?:(?:Mr|Ms|Mrs|Dr|Officer|Detective|Sergeant|Professor|Agent)\\.?\\s{1,200})?(${NAME})(?:\\s{1,200}(?:to the stand|as (?:a|its|our|my)\\b[^.]{0,20}witness)|[.,]|$)`,
  'u',
);
const ADDRESSED =
  /^(?:[[(][^\])]{1,40}[\])]\s{1,8})?(?:(?:[Gg]ood (?:morning|afternoon|evening)|Hi|Hello|All right|Okay|Now|So|Thank you|And)[,.]?\s{1,200})?(?:Mr|Ms|Mrs|Miss|Dr|Professor|Officer|Detective|Sergeant|Trooper|Agent|Captain|Lieutenant)\.?\s{1,200}(\p{Lu}[\p{L}\p{M}'’-]{1,30})\s?[,.]/u;

/** What the first line of a heading or a paragraph tells about who testifies; pure, so it is read once a text. */
export interface Stand {
  /** "DIRECT EXAMINATION OF …": whom the heading introduces. */
  readonly examines: boolean;
  /** Somebody is sworn in. */
  readonly swears: boolean;
  /** The name at the block's head, counted from the block's start. */
  readonly name: (TurnSpan & { readonly words: string }) | null;
}

export function readStand(text: string, { start, syntax }: Block): Stand {
  const from = syntax.paragraphs[0]?.start ?? 0;
  const line = text.slice(start + from, start + syntax.end);
  const head = line.slice(0, 300);
  const swears = /\bsworn\b|\baffirmed\b/i.test(head);
  const name = AT_START.exec(swears ? head : line)?.[1];
  return {
    examines: syntax.kind === 'heading' && /EXAMINATION\s{1,200}(?:OF|BY)|^TESTIMONY\s{1,200}OF/.test(head),
    swears,
    name:
      name === undefined
        ? null
        : { words: name.split(/\s+/).join(' '), start: from, end: from + name.length },
  };
}

/**
 * Whom a heading or a paragraph puts on the stand: "ANN LEE, having been duly sworn", "WITNESS: ANN LEE".
 * @param own what the block says of people
 * @param before the block above, and what it tells, where it is a heading
 */
export function swornIn(
  { stand, block, start }: { readonly stand: Stand; readonly block: number; readonly start: number },
  own: readonly PlacedFact[],
  before: { readonly stand: Stand; readonly start: number } | null,
): PlacedFact | null {
  if (stand.examines) {
    const examined = own.find((fact) => fact.act === 'introduces');
    if (examined) return examined;
  }
  if (!stand.swears) return null;
  const [name, from] = stand.name ? [stand.name, start] : [before?.stand.name, before?.start ?? 0];
  return name ? onStand(name.words, from + name.start, block, name.end - name.start) : null;
}

function onStand(name: string, start: number, block: number, length = name.length): PlacedFact {
  const words = name.replace(/\s+/g, ' ');
  return {
    act: 'introduces',
    name: words === words.toUpperCase() ? properCase(words) : words,
    title: 'witness',
    affiliation: null,
    block,
    span: { start, end: start + length },
  };
}

const CALLS = /\bcalls?\b/;
const LEAVES = /\b(?:step down|excused)\b/;

/** Gives each answer whom the talk puts on the stand, where no oath on record says so. */
export function nameWitnesses(turns: readonly TurnView[]): void {
  let said: PlacedFact | null = null;
  let oath: PlacedFact | null = null;
  let unnamed: TurnView[] = [];
  const settle = (fact: PlacedFact): void => {
    said = fact;
    for (const turn of unnamed) turn.witness = fact;
    unnamed = [];
  };
  turns.forEach((turn, index) => {
    if (turn.witness !== oath) {
      oath = turn.witness;
      said = null;
      unnamed = [];
    }
    if (!WITNESS.test(turn.key)) {
      const called = turn.says(CALLS) ? turn.finds(CALLED) : null;
      if (called && named(called.group)) {
        unnamed = [];
        settle(
          onStand(called.group, turn.from + called.index + called.whole.indexOf(called.group), turn.block),
        );
      } else if (turn.says(LEAVES)) {
        said = null;
        unnamed = [];
      }
      return;
    }
    if (oath) return;
    unnamed.push(turn);
    const before = turns[index - 1];
    const answer = before?.says(ASKS_NAME) ? turn.finds(ANSWER) : null;
    if (answer && named(answer.group))
      settle(onStand(answer.group, turn.from + answer.whole.lastIndexOf(answer.group), turn.block));
    else if (said) {
      turn.witness = said;
      unnamed.pop();
    } else if (before && /^q/.test(before.key)) {
      const address = before.finds(ADDRESSED);
      if (address)
        settle(onStand(address.group, before.from + address.whole.lastIndexOf(address.group), before.block));
    }
  });
}

function named(name: string): boolean {
  const words = name.trim().split(/\s+/);
  // "Ann Dean Lee": between names a title is one too.
  const names = words.filter((word, i) => i === 0 || i === words.length - 1 || !TITLES.has(labelKey(word)));
  return words.length >= 2 && words.length <= 5 && names.every(isName) && foldName(name).includes(' ');
}
