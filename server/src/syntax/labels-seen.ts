import type { Label } from './label-shape.ts';

/** The labels that were read, in order, so that who comes after need not read them again. */
export class LabelsSeen {
  /** Up to where they were read; all of a text at first. */
  end = Number.POSITIVE_INFINITY;
  private places: number[] = [];
  private labels: Label[] = [];
  private next = 0;

  /** @param at where reading began, after a line number */
  add(at: number, label: Label): void {
    this.places.push(at);
    this.labels.push(label);
  }

  /** Begins anew at the top. @returns what was read, up to `end` */
  restart(end: number): LabelsSeen {
    const seen = new LabelsSeen();
    seen.end = end;
    seen.places = this.places;
    seen.labels = this.labels;
    this.places = [];
    this.labels = [];
    return seen;
  }

  /** What was read at `at`, or null where nothing was; asked from the top to the bottom. */
  at(at: number): Label | null {
    const { places } = this;
    while (this.next < places.length && places[this.next]! < at) this.next++;
    return places[this.next] === at ? this.labels[this.next]! : null;
  }
}
