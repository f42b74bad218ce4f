/** The speakers of a document while they are being found, each once. */
import type { Affiliation } from '../model/knowledge.ts';
import type { Role } from '../model/resolution.ts';
import type { DocumentSpan } from '../model/span.ts';
import { properCase } from '../recognise/speakers-headings.ts';
import { affiliationOf, type FullName } from './resolve-speakers-full.ts';
import { foldName } from './resolve-speakers-names.ts';
import type { Questioner } from './resolve-speakers-questions.ts';

/** A speaker whose role is still to be found. */
export interface Draft {
  readonly name: string | null;
  readonly labels: string[];
  readonly affiliations: Affiliation[];
  role: Role | null;
  readonly introduced: DocumentSpan | null;
}

export class Drafts {
  readonly all: Draft[] = [];
  readonly #byName = new Map<string, number>();
  /** The labels of each: a speaker may have thousands. */
  readonly #labels: Set<string>[] = [];

  /** Folded names, without those of who is nobody. */
  names(): Iterable<string> {
    return this.#byName.keys();
  }

  /** Remembers that a speaker speaks under a label. */
  label(index: number, label: string): void {
    const labels = this.#labels[index]!;
    if (labels.has(label)) return;
    labels.add(label);
    this.all[index]!.labels.push(label);
  }

  /** The speaker of a name, or of the name in a label where nothing tells a fuller one. */
  named(found: FullName | null, label: string | null = null): number {
    const name = found?.name ?? label;
    return (
      this.#find(name) ??
      this.#add({
        name: name === null ? null : name === name.toUpperCase() ? properCase(name) : name,
        labels: [],
        affiliations: found?.affiliations
          ? [...found.affiliations]
          : found?.affiliation
            ? [found.affiliation]
            : [],
        role: null,
        introduced: found?.span ?? null,
      })
    );
  }

  /** The speaker who asks. */
  asking(person: Questioner): number {
    const affiliation = affiliationOf(person.affiliation, person.title);
    return (
      this.#find(person.name) ??
      this.#add({
        name: person.name,
        labels: [],
        affiliations: affiliation ? [affiliation] : [],
        role: 'questioner',
        introduced: person.span,
      })
    );
  }

  #find(name: string | null): number | undefined {
    return name === null ? undefined : this.#byName.get(foldName(name));
  }

  #add(draft: Draft): number {
    const index = this.all.push(draft) - 1;
    this.#labels.push(new Set());
    const folded = draft.name === null ? null : foldName(draft.name);
    if (folded !== null && !this.#byName.has(folded)) this.#byName.set(folded, index);
    return index;
  }
}
