/** Who answers under `A` and "THE WITNESS": whom the record swears in, calls, examines, or asks for the name. */
import type { Transcript } from '../model/transcript.ts';
import { properCase } from '../recognise/speakers-headings.ts';
import { isName } from '../recognise/speakers-names.ts';
import type { PlacedFact, TurnView } from './resolve-speakers.ts';
import { foldName } from './resolve-speakers-names.ts';

/** Label keys of who testifies. */
export const WITNESS = /^(?:a|answer|the witness|witness|the deponent)$/;

const NAME =
  "(?:(?:\\p{Lu}\\.|St\\.|\\p{Lu}[\\p{L}\\p{M}'’-]{0,30})\\s+){1,4}\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}(?:,? (?:JR|SR|Jr|Sr|III|II)\\b\\.?)?";
const AT_START = new RegExp(`^(${NAME})\\s*(?:,|$)`, 'u');
const ANSWER = new RegExp(
  `^(?:(?:[Ii]t['’]s|[Ii]t is|[Mm]y (?:full )?name is|[Yy]es[.,]|[Ss]ure[.,]|[Oo]kay[.,])\\s+(?:[Ii]t['’]s\\s+|[Mm]y name is\\s+)?)?(${NAME})[.,;]?(?=\\s|$)`,
  'u',
);
const ASKS_NAME =
  /\b(?:state|give us|tell us|say|spell|repeat|what is|what['’]s)\b[^.?!]{0,60}\byour (?:full |last |first and last )?name\b/i;
const CALLED = new RegExp(
  `\\bcalls?\\s+(?:(?:to the stand|as (?:its|our|my|the|his|her) [a-z]{4,6} witness|(?:its|our|my) [a-z]{4,6} witness)[, ]+)?(?:(?:Mr|Ms|Mrs|Dr|Officer|Detective|Sergeant|Professor|Agent)\\.?\\s+)?(${NAME})(?:\\s+(?:to the stand|as (?:a|its|our|my)\\b[^.]{0,20}witness)|[.,]|$)`,
  'u',
);
const ADDRESSED =
  /^(?:(?:Good (?:morning|afternoon|evening)|All right|Okay|Now|So|Thank you|And)[,.]?\s+)?(?:Mr|Ms|Mrs|Miss|Dr|Professor|Officer|Detective|Sergeant|Trooper|Agent|Captain|Lieutenant)\.?\s+(\p{Lu}[\p{L}\p{M}'’-]{1,30})\s?[,.]/u;

/** Whom a heading or a paragraph puts on the stand: "ANN LEE, having been duly sworn", "WITNESS: ANN LEE". */
export function swornIn(
  transcript: Transcript,
  index: number,
  own: readonly PlacedFact[],
): PlacedFact | null {
  const block = transcript.blocks[index]!;
  const from = block.start + (block.syntax.paragraphs[0]?.start ?? 0);
  const line = transcript.text.slice(from, Math.min(block.start + block.syntax.end, from + 300));
  if (block.syntax.kind === 'heading' && /EXAMINATION\s+(?:OF|BY)|^TESTIMONY\s+OF/.test(line)) {
    const examined = own.find((fact) => fact.act === 'introduces');
    if (examined) return examined;
  }
  if (!/\bsworn\b|\baffirmed\b/i.test(line)) return null;
  const here = AT_START.exec(line);
  if (here) return onStand(here[1]!, from, index);
  const before = transcript.blocks[index - 1];
  if (before?.syntax.kind !== 'heading') return null;
  const start = before.start + (before.syntax.paragraphs[0]?.start ?? 0);
  const name = AT_START.exec(transcript.text.slice(start, before.start + before.syntax.end));
  return name ? onStand(name[1]!, start, index) : null;
}

function onStand(name: string, start: number, block: number): PlacedFact {
  const words = name.replace(/\s+/g, ' ');
  const proper = words === words.toUpperCase() ? properCase(words) : words;
  return {
    act: 'introduces',
    name: proper,
    title: 'witness',
    affiliation: null,
    block,
    span: { start, end: start + name.length },
  };
}

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
      const called = /\bcalls?\b/.test(turn.words) ? CALLED.exec(turn.words) : null;
      if (called && named(called[1]!)) {
        unnamed = [];
        settle(onStand(called[1]!, turn.from + called.index + called[0].indexOf(called[1]!), turn.block));
      } else if (/\b(?:step down|excused)\b/.test(turn.words)) {
        said = null;
        unnamed = [];
      }
      return;
    }
    if (oath) return;
    unnamed.push(turn);
    const before = turns[index - 1];
    const answer = before && ASKS_NAME.test(before.words) ? ANSWER.exec(turn.words) : null;
    if (answer && named(answer[1]!))
      settle(onStand(answer[1]!, turn.from + answer[0].lastIndexOf(answer[1]!), turn.block));
    else if (said) {
      turn.witness = said;
      unnamed.pop();
    } else if (before && /^q/.test(before.key)) {
      const address = ADDRESSED.exec(before.words);
      if (address)
        settle(onStand(address[1]!, before.from + address[0].lastIndexOf(address[1]!), before.block));
    }
  });
}

function named(name: string): boolean {
  const words = name.trim().split(/\s+/);
  return words.length >= 2 && words.length <= 5 && words.every(isName) && foldName(name).includes(' ');
}
