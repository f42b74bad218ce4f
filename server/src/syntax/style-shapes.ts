/** Which labels of one shape speak, by what the others of that shape are and how often they come back. */
import { isUpper } from './characters.ts';
import { type LabelClass, labelKey } from './label-class.ts';
import { ROLES, TITLES } from './label-words.ts';

/** Labels of one writing that a census counted. */
export interface Candidate {
  readonly key: string;
  readonly shape: string;
  readonly label: string;
  readonly folded: string;
  readonly kind: LabelClass;
  readonly count: number;
  /** What follows is a name and nothing else, as in a field. */
  readonly value: boolean;
}

/**
 * @param uses how often a label's words stand anywhere, by folded words
 * @param names folded names that a list of participants gives
 * @param strongElsewhere whether labels of another shape have titles or roles
 * @param titled folded names that stand with a title on a line
 * @param inMid folded labels that speak within lines
 * @param voiced how many labels of the shape open words of somebody who talks
 * @returns the labels of the list that speak
 */
export function acceptShape(
  shape: string,
  list: readonly Candidate[],
  uses: ReadonlyMap<string, number>,
  names: ReadonlySet<string>,
  strongElsewhere: boolean,
  titled: ReadonlySet<string>,
  inMid: ReadonlySet<string> = titled,
  voiced = 0,
): readonly Candidate[] {
  const used = (c: Candidate) => uses.get(c.folded) ?? 0;
  const total = (test: (c: Candidate) => boolean) =>
    list.reduce((sum, c) => sum + (test(c) ? c.count : 0), 0);
  const known = (all: readonly Candidate[]) => all.filter((c) => names.has(c.folded));
  const faq = total((c) => /^(?:q|a|question|answer)$/.test(c.folded));
  const strong = total((c) => c.kind === 'strong') - (faq < 6 ? faq : 0);
  switch (shape) {
    case 'bare': {
      const asks = total((c) => c.folded === 'q');
      return asks > 0 && (asks > 1 || strongElsewhere || total((c) => c.folded === 'a') > 0) ? list : [];
    }
    case 'quoted':
      return quotedSpeaks(list, voiced);
    case 'dashed':
      return dashedSpeaks(list);
    case 'stacked':
      return stackedSpeaks(list);
    case 'ruled': {
      const people = list.filter((c) => c.kind !== 'none' && c.kind !== 'field');
      return people.some((c) => c.count >= 2) ? people : [];
    }
    case 'pictured':
    case 'clocked': {
      const people = list.filter((c) => c.kind === 'name' || c.kind === 'strong' || c.kind === 'caps');
      const turns = people.reduce((sum, c) => sum + c.count, 0);
      // Programmes of a day and pages of a staff have names there as well, each once.
      const talk = people.some((c) => c.count >= 2) || (shape === 'pictured' && strongElsewhere);
      return talk && turns >= 2 ? people : [];
    }
    case 'mid':
      return midSpeaks(list, used);
    case 'heading':
      return headingSpeaks(list);
    case 'by':
      return list.filter((c) => c.kind === 'strong');
    case 'period':
    case 'inline':
      return list.filter((c) => periodSpeaks(c, shape === 'period', used(c), list));
    case 'titled': {
      const people = list.filter((c) =>
        /^\S{1,60}(?: \S{1,60}){0,4}?(?:,| [-–—]{1,4}) (?:[^,]{0,160},){0,2}[^,]{0,160}$/.test(c.label),
      );
      const recurring = people.filter((c) => used(c) >= 2);
      const ok = recurring.length >= 2 || (recurring.length === 1 && strongElsewhere);
      return ok && people.reduce((sum, c) => sum + c.count, 0) >= 3 ? people : [];
    }
    case 'alone':
      return aloneSpeaks(list, titled, voiced);
    case 'timed': {
      const people = list.filter((c) => c.kind !== 'field' || used(c) > 1);
      return total((c) => c.kind !== 'field') >= 3 || known(list).length > 0 ? people : [];
    }
    default: {
      const talk = list.filter((c) => !c.value && c.kind !== 'sign');
      const recurring = talk.filter((c) => used(c) >= 2 && c.kind !== 'strong');
      const people = recurring.filter((c) => c.kind === 'caps' || c.kind === 'name');
      // Many labels and none of them twice: people quoted, not people talking.
      if (list.length >= 6 && recurring.length === 0 && talk.every((c) => used(c) < 2)) return known(talk);
      const ok =
        strong >= 2 ||
        known(list).length > 0 ||
        (strong >= 1 && recurring.length > 0) ||
        people.length >= 2 ||
        (people.some((c) => used(c) >= 3) && talk.length >= 2) ||
        (recurring.length >= 2 && recurring.some((c) => used(c) >= 3));
      if (!ok && shape === 'colon' && talk.some((c) => inMid.has(c.folded)))
        return talk.filter((c) => inMid.has(c.folded));
      if (!ok) return shape === 'colon' ? soleSpeaker(talk) : [];
      return talk.filter(
        (c) =>
          c.kind === 'strong' ||
          c.kind === 'caps' ||
          c.kind === 'name' ||
          names.has(c.folded) ||
          (c.kind === 'field' && shape !== 'bold' && strong === 0 ? used(c) >= 3 : used(c) >= 2),
      );
    }
  }
}

/** A name over a dash over a title: nothing else looks like it, but once is no habit. */
export function dashedSpeaks(list: readonly Candidate[]): readonly Candidate[] {
  const people = list.filter((c) => c.kind !== 'none' && c.kind !== 'field');
  return people.reduce((sum, c) => sum + c.count, 0) >= 2 ? people : [];
}

/** Names over titles: of signatures and lists, but for people who come back. */
export function stackedSpeaks(list: readonly Candidate[]): readonly Candidate[] {
  const people = list.filter((c) => c.kind === 'name' || c.kind === 'caps' || c.kind === 'strong');
  const recurring = people.filter((c) => c.count >= 2);
  return recurring.length >= 2 && recurring.length * 3 >= people.length ? people : [];
}

/** Names before words in quotation marks: two who keep answering each other, where nearly nobody else is quoted. */
function quotedSpeaks(list: readonly Candidate[], voiced: number): readonly Candidate[] {
  const people = list.filter((c) => c.kind === 'name' || c.kind === 'caps' || c.kind === 'strong');
  const recurring = people.filter((c) => c.count >= 2);
  const sum = (all: readonly Candidate[]) => all.reduce((total, c) => total + c.count, 0);
  const turns = sum(recurring);
  const talk = recurring.length >= 2 && turns >= 6 && turns * 4 >= sum(list) * 3;
  return talk && voiced * 2 >= turns ? people : [];
}

/** Labels in capitals within lines that hold many turns: several people, who come back. */
function midSpeaks(list: readonly Candidate[], used: (c: Candidate) => number): readonly Candidate[] {
  const people = list.filter((c) => c.kind === 'strong' || c.kind === 'caps');
  const recurring = people.filter((c) => used(c) >= 2);
  const turns = recurring.reduce((sum, c) => sum + used(c), 0);
  if (recurring.length < 2 || turns < 4) return [];
  return turns >= 8 ? people : recurring;
}

/** Headings that name who speaks below: somebody with a title comes back, and few headings name anything else. */
function headingSpeaks(list: readonly Candidate[]): readonly Candidate[] {
  const recurring = list.filter(
    (c) => c.kind === 'strong' && c.count >= 2 && (c.folded.includes(' ') || PRESIDES.test(c.folded)),
  );
  const sum = (all: readonly Candidate[]) => all.reduce((total, c) => total + c.count, 0);
  if (sum(recurring) * 3 < sum(list)) return [];
  return list.filter((c) => c.kind === 'strong' || c.kind === 'name' || c.kind === 'caps');
}

const PRESIDES = /^(?:moderator|interviewer|interviewee|host|operator|facilitator)$/;

/** One speech, one label: `THE VICE PRESIDENT:`, `MS. LEE:`. A salutation (`MR. PRESIDENT:`) is none. */
function soleSpeaker(list: readonly Candidate[]): readonly Candidate[] {
  const speeches = list.filter(
    (c) => c.kind === 'strong' && /^[^a-z(]+$/.test(c.label) && c.label.slice(1, -1).includes(' '),
  );
  const [only] = speeches;
  if (speeches.length !== 1 || !only || only.count > 1) return [];
  const words = only.folded.split(' ');
  const last = words.at(-1)!;
  return words[0] === 'the' || !(TITLES.has(last) || ROLES.has(last)) ? [only] : [];
}

/** A name alone on a line: beside lines with titles, or where names keep taking turns. */
function aloneSpeaks(
  list: readonly Candidate[],
  titled: ReadonlySet<string>,
  voiced: number,
): readonly Candidate[] {
  const beside = list.filter((c) => titled.has(c.folded) || (titled.size > 0 && c.kind === 'strong'));
  if (beside.length > 0) return beside;
  const recurring = list.filter(
    (c) => c.count >= 3 && (c.kind === 'strong' || c.kind === 'caps' || c.kind === 'name'),
  );
  const total = recurring.reduce((sum, c) => sum + c.count, 0);
  return recurring.length >= 2 && total >= 8 && voiced * 4 >= total ? recurring : [];
}

/** `Mr. OBEY.`, `Senator Craig.`, `The Chairman.`, `CHAIR POWELL.`, `MICHELLE SMITH.` */
function periodSpeaks(c: Candidate, fresh: boolean, used: number, list: readonly Candidate[]): boolean {
  const words = c.label.split(' ');
  const allCaps = c.label === c.label.toUpperCase();
  if (allCaps) {
    if (c.kind !== 'strong' && (c.kind !== 'caps' || words.length < 2)) return false;
    if (words.length === 1) return used >= 2;
    return (
      used >= 2 ||
      list.some(
        (other) => other !== c && other.kind === 'strong' && other.label === other.label.toUpperCase(),
      )
    );
  }
  if (c.kind !== 'strong' || c.label.includes(',') || words.length > 6) return false;
  const office = words[0] === 'The' ? 1 : 0;
  const name = words.findIndex((word, i) => i >= office && !isTitle(word));
  if (isSurname(words[name] ?? '') || (office === 1 && isSurname(words[1] ?? ''))) return fresh || used >= 2;
  if (!fresh || words.slice(name < 0 ? words.length : name).some((word) => !isUpper(word.charCodeAt(0))))
    return false;
  return used >= 2 || list.some((other) => other !== c && other.kind === 'strong' && other.count >= 2);
}

function isTitle(word: string): boolean {
  const folded = labelKey(word);
  return TITLES.has(folded) || ROLES.has(folded);
}

/** A word in capitals: `OBEY`, `O'BRIEN`; abbreviations with periods are none. */
function isSurname(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && !word.includes('.') && /\p{Lu}{2}/u.test(word);
}
