/** Numbered labels between rules, as houses write that transcribe earnings calls: `Ann Lee,  Pier Inc. - CEO    [2]`. */
import { isDigit, skipBlank, trimEnd } from './characters.ts';
import { isRule } from './headings.ts';
import { nextLine } from './label-below.ts';
import { type Label, plainLabel } from './label-shape.ts';

/** A name and what it does on one line. */
const LONGEST = 200;

const NAME = /^\p{Lu}[^,[\]:;?!|]{0,60}?(?=,|\s{1,8}[–—-]\s|\s{0,40}\[)/u;

/** The label of a line that ends in a number in brackets and stands above a rule; its words begin below the rule. */
export function ruledLabel(text: string, start: number, end: number): Label | null {
  const last = trimEnd(text, start, end);
  let at = last - 2;
  if (text.charCodeAt(last - 1) !== 93 || !isDigit(text.charCodeAt(at)) || last - start > LONGEST)
    return null;
  while (isDigit(text.charCodeAt(at))) at--;
  if (text.charCodeAt(at) !== 91 || last - at > 6) return null;
  const rule = nextLine(text, end);
  let ruleEnd = rule;
  const limit = Math.min(text.length, rule + LONGEST);
  while (ruleEnd < limit && text.charCodeAt(ruleEnd) !== 10 && text.charCodeAt(ruleEnd) !== 13) ruleEnd++;
  const first = skipBlank(text, rule, ruleEnd);
  const ruled = trimEnd(text, first, ruleEnd);
  if (ruled - first < 10 || !isRule(text, first, ruled)) return null;
  const name = NAME.exec(text.slice(start, last))?.[0];
  if (!name) return null;
  const stop = trimEnd(text, start, start + name.length);
  return plainLabel('ruled', start, stop, ruled);
}
