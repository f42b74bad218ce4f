/** What the words of a label tell about who it names. */
import {
  ANYONE,
  ASKERS,
  BODIES,
  FIELD_OR_ROLE,
  NO_SPEAKERS,
  PARTICLES,
  ROLES,
  SMALL_ROLES,
  TITLES,
} from './label-words.ts';

/**
 * `sign`: a letter or a letter and a number, which stand for somebody.
 * `strong`: a title or role with or without a name. `caps`: words in capitals. `name`: two words or more.
 * `single`: one word. `field`: a role that lists of fields use as well. `none`: no speaker.
 */
export type LabelClass = 'strong' | 'caps' | 'name' | 'single' | 'sign' | 'field' | 'none';

/** Lower case, single spaces, no periods; two labels with one key name the same speaker. */
export function labelKey(label: string): string {
  return label.toLowerCase().replaceAll('.', '').replaceAll('’', "'").replace(NUMBERED, ' ');
}

/** `SPEAKER_01`, as machines write it. */
const NUMBERED = /_(?=\d{1,3}$)/;

/** `I`, `P1`, `F2`, `M.I.` of interviews; `Q` and `A` are roles. */
const SIGN = /^(?:[B-PR-Z]|\p{Lu}{1,2}\d{1,2}|(?:\p{Lu}\.){2,3})$/u;

/** Whether a label is a letter, with a number or without, that stands for somebody. */
export function isSign(label: string): boolean {
  return SIGN.test(label);
}

/** Words that open a clause, not a name. */
const OPENING = new Set(
  'but and so or if in on at for to as with when now then also because by from of what how why who where before our your my their this these that'.split(
    ' ',
  ),
);

/** Words that a clause has and a name has not. */
const CLAUSE = new Set('and is are was were will has have had his her their our your my not'.split(' '));

const DAYS =
  /,\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|,\s(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d/i;

/** The words before a title or a place: `Ann Lee` of `Ann Lee, Chair and CEO` and of `Ann Lee (Ohio) (D)`. */
export function nameHead(label: string): string {
  if (/^the\s/i.test(label)) return label;
  const head = /^([^,()]+?)(?:\s\(|,\s)/.exec(label)?.[1] ?? label;
  return head.includes(' ') && !/\d/.test(head) ? head : label;
}

/** @param label the label's words, single spaces */
export function classify(label: string): LabelClass {
  // "Harbour Trust · Director · Ann Lee"
  const part = label.lastIndexOf(' · ');
  if (part > 0) return classify(label.slice(part + 3));
  const head = nameHead(label);
  if (head !== label) return DAYS.test(label) ? 'none' : classify(head);
  const words = label.split(' ');
  const folded = words.map((word) => labelKey(word).replace(/[,:]{1,4}$/, ''));
  const first = folded[0] ?? '';
  const last = folded.at(-1) ?? '';
  const caps = label === label.toUpperCase();
  if (/['’]s(?:\s|$)/i.test(label) || OPENING.has(first) || last === 'by') return 'none';
  // "AFC 2009/017" is the number of a file.
  if (words.some((word) => /^\d{3,}[/-]\d/.test(word))) return 'none';
  if (isSign(label)) return 'sign';
  if (words.length > 0 && !/\p{L}{2}|^[QA]$/u.test(label)) return 'none';
  if (words.length === 1 && (ASKERS.has(first) || first === 'a')) return 'strong';
  if (/^(?:some|an|several) hon members?$/.test(folded.join(' '))) return 'strong';
  const small = words.at(-1) ?? '';
  if (words.length > 1 && SMALL_ROLES.has(small))
    return ANYONE.has(first) || (BODIES.has(first) && small === 'member') ? 'strong' : 'none';
  if (first === 'the')
    return (words.length <= 6 || label.endsWith(')')) &&
      (ROLES.has(last) || ROLES.has(folded[1] ?? '') || TITLES.has(folded[1] ?? '') || TITLES.has(last))
      ? 'strong'
      : 'none';
  if (label === 'PM') return 'caps';
  if (/^[ap]m$/.test(first)) return 'none';
  if (words.length === 1 && FIELD_OR_ROLE.has(first)) return caps && !GROUPS.has(first) ? 'strong' : 'field';
  if (words.length === 1 && ROLES.has(first)) return 'strong';
  if (words.length === 1 && /^speaker \d{1,3}$/.test(first)) return 'strong';
  if (
    /^(?:speaker|participant|panelist|caller|attendee|male|female|voice|respondent|interviewer|guest|host)$/.test(
      first,
    ) &&
    /^#?\d{1,3}$/.test(last)
  )
    return 'strong';
  if (words.length > 2 && folded.some((word) => CLAUSE.has(word))) return 'none';
  // "EXAMINED BY MR. LEE:"
  if (folded.some((word, i) => folded[i + 1] === 'by' && word.endsWith('ed'))) return 'none';
  if (TITLES.has(first) && words.length > 1 && (HONORIFIC.test(first) || !NO_SPEAKERS.has(last)))
    return 'strong';
  if (words.length > 2 && folded[1] === 'for' && OFFICES_FOR.has(first)) return 'name';
  if (
    folded.some(
      (word, i) => NO_SPEAKERS.has(word) && !(i > 0 && i === words.length - 1 && SURNAMES.has(word)),
    )
  )
    return 'none';
  if (words.length > 1 && ROLES.has(first) && ROLES.has(last)) return 'strong';
  if (words.length > 8 || PARTICLES.has(last)) return 'none';
  if (caps) return words.length === 1 && label.length < 2 ? 'none' : 'caps';
  if (words.length > 1) return 'name';
  return first.length < 2 ? 'none' : 'single';
}

/** "Mr. Price" is somebody, "Chair Notes" are not. */
const HONORIFIC =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sen|senator|rep|justice|judge|sir|dame|lord|lady|madam)$/;

/** Offices for a field that may have any name: "Secretary for Security". */
const OFFICES_FOR = new Set('secretary undersecretary minister commissioner'.split(' '));

/** Surnames among the words that otherwise name no speaker. */
const SURNAMES = new Set('cook page price good march steps'.split(' '));

/** Heads of lists of people. */
const GROUPS = new Set(
  'staff members counsel speakers hosts guests panelists presenters producers participants'.split(' '),
);

const ANYBODY =
  /^(?:(?:public |unidentified |unknown |female |male |audience |community )?(?:speaker|commenter|commentor|commentator|caller|attendee|resident|citizen|questioner|participant)|(?:an? )?(?:audience|community|public) member|member of the (?:public|audience)|public comment|audience|question from (?:the )?audience)$/;

/** Whether one label may stand for one person after another: `AUDIENCE MEMBER`, `PUBLIC SPEAKER`. */
export function isAnybody(key: string): boolean {
  return ANYBODY.test(key);
}

/** Whether a label asks without a name: `Q`, `QUESTION`, `REPORTER`. */
export function isAsker(key: string): boolean {
  return ASKERS.has(key);
}

/** Labels come back with every edit: what their words tell is asked once. */
const known = new Map<string, { readonly kind: LabelClass; readonly folded: string }>();
const MAX_KNOWN = 10_000;

/** @returns what {@link classify} and {@link labelKey} say of a label */
export function wordsIn(label: string): { readonly kind: LabelClass; readonly folded: string } {
  let words = known.get(label);
  if (!words) {
    words = { kind: classify(label), folded: labelKey(label) };
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(label, words);
  }
  return words;
}
