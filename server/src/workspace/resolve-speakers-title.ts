/** Who a document's title says is speaking. */
import type { DocumentSpan } from '../model/span.ts';
import { labelKey } from '../syntax/label-class.ts';
import { PARTICLES, ROLES, TITLES } from '../syntax/label-words.ts';
import { foldName, nameFit, nameInLabel } from './resolve-speakers-names.ts';
import type { People } from './resolve-speakers-people.ts';
import type { TurnView } from './resolve-speakers-turns.ts';

/** The full name that the document's title gives for a surname: "… by Press Secretary Ann Lee". */
export function nameInTitle(turn: TurnView, title: string, span: DocumentSpan | null, people: People): void {
  const { folded } = nameInLabel(turn.label);
  if (folded === '' && turn.key.startsWith('the ')) {
    const name = holderInTitle(turn.key.slice(4), title);
    if (name)
      people.add({
        name,
        folded: foldName(name),
        labels: [turn.key],
        affiliation: null,
        span,
        block: -1,
        act: 'titled',
      });
    return;
  }
  if (
    folded === '' ||
    people.fitting(folded).some((name) => name.act === 'titled' && nameFit(folded, name.folded) >= 2)
  )
    return;
  const words = title.split(' ').map((word) => word.replace(/[,;:]{1,4}$|['’]s$/g, ''));
  const surname = folded.split(' ').at(-1)!;
  for (let i = 1; i < words.length; i++) {
    if (foldName(words[i]!) !== surname) continue;
    let from = i - 1;
    if (/^\p{Lu}\.$/u.test(words[from]!) && from > 0) from--;
    const first = labelKey(words[from]!);
    if (!/^\p{Lu}\p{Ll}/u.test(words[from]!) || TITLES.has(first) || ROLES.has(first) || PARTICLES.has(first))
      continue;
    const name = words.slice(from, i + 1).join(' ');
    people.add({
      name,
      folded: foldName(name),
      labels: [],
      affiliation: null,
      span,
      block: -1,
      act: 'titled',
    });
    return;
  }
}

/** Who holds an office that the title names: `Lee` for "the president" in "Remarks by President Lee". */
function holderInTitle(office: string, title: string): string | null {
  const at = title.toLowerCase().indexOf(`${office} `);
  if (at < 0 || (office === 'president' && /vice\s$/i.test(title.slice(0, at)))) return null;
  const name = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s){0,2}?\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*(?=\s|,|$)/u.exec(
    title.slice(at + office.length + 1),
  );
  const words = name?.[0].split(' ') ?? [];
  return words.length === 0 || words.some((word) => TITLES.has(labelKey(word))) ? null : words.join(' ');
}
