/**
 * What a sentence says a program is: `X, which provides …`, `the idea behind X is …`, `X is a program that …`,
 * and that two names are one program's: `X or “Y” program`, `X, also known as Y`.
 */
import type { ProgramMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

/** Only this much is read beside a name, so that the patterns stay cheap. */
const REACH = 90;

const HEAD =
  '(?:program|programme|initiative|rule|policy|plan|strategy|act|law|bill|agreement|treaty|declaration|process|order|app|application|mobile application)';
/** The end of a name's quotation marks, and its abbreviation in parentheses. */
const QUOTE = '["”’\']?(?:\\s{1,90}\\([A-Za-z][A-Za-z0-9&.-]{1,11}\\))?';

const AFTER: readonly RegExp[] = [
  new RegExp(
    `^${QUOTE}(?:\\s{1,90}[a-z][a-z-]{0,20}){0,4},\\s{1,90}which\\s{1,90}(?!means|would|will|we\\s|he\\s|she\\s|they\\s|you\\s|i\\s)[a-z]`,
  ),
  new RegExp(`^${QUOTE}(?:\\s{1,90}${HEAD})?\\s{1,90}(?:is|was)\\s{1,90}(?:a|an|our|one|what)\\s{1,90}[a-z]`),
  new RegExp(`^${QUOTE},\\s{1,90}(?:a|an|the|our)\\s{1,90}(?:[a-z-]{1,20}\\s{1,90}){0,4}${HEAD}\\b`),
  new RegExp(
    `^${QUOTE}(?:\\s{1,90}${HEAD})?\\s{1,90}(?:provides|allows|lets|requires|prohibits|establishes|creates|enables|authori[sz]es|offers|protects|ensures|helps|gives|supports|aims|seeks)\\s`,
  ),
];
const IDEA =
  /\b(?:idea|purpose|goal|aim|point|intent|intention|premise|thinking)\s{1,90}(?:behind|of|for)\s{1,90}(?:the\s{1,90}|our\s{1,90})?["“']?$/;
const IS = new RegExp(`^${QUOTE}(?:\\s{1,90}${HEAD})?\\s{1,90}(?:is|was)\\s`);

/** Between two names of one program. */
const SAME =
  /^["”’']?(?:\s{1,90}or\s{1,90}(?:the\s{1,90})?["“‘']|,?\s{1,90}\(?(?:also|otherwise|better|commonly|formerly|previously|sometimes)\s{1,90}(?:known|called|referred\s{1,90}to)\s{1,90}(?:as\s{1,90})?(?:the\s{1,90})?["“‘']?|,\s{1,90}aka\s{1,90}["“‘']?)$/i;

/**
 * @param programs of one sentence, in order
 * @returns the same mentions, with `definition` and `alias` where the sentence gives them; linear
 */
export function withDefinitions(
  prose: string,
  sentence: Span,
  programs: readonly ProgramMention[],
): readonly ProgramMention[] {
  const asks = prose.slice(sentence.start, sentence.end).trimEnd().endsWith('?');
  return programs.map((mention, index) => {
    const next = programs[index + 1];
    const defines = !asks && isDefined(prose, sentence, mention.span);
    const same =
      next &&
      next.span.start - mention.span.end < 50 &&
      SAME.test(prose.slice(mention.span.end, next.span.start));
    if (!defines && !same) return mention;
    const value = {
      ...mention.value,
      ...(defines && { definition: { start: sentence.start, end: sentence.end } }),
      ...(same && { alias: next.value.id }),
    };
    return { ...mention, value };
  });
}

function isDefined(prose: string, sentence: Span, { start, end }: Span): boolean {
  const after = prose.slice(end, Math.min(sentence.end, end + REACH));
  if (AFTER.some((pattern) => pattern.test(after))) return true;
  return IS.test(after) && IDEA.test(prose.slice(Math.max(sentence.start, start - REACH), start));
}
