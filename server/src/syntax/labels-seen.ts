import type { Label } from './label-shape.ts';

/** The labels that a census read, in order, so that the cutter that comes after it need not read them again. */
export class LabelsSeen {
  private readonly places: number[] = [];
  private readonly labels: Label[] = [];
  private next = 0;

  /** @param at where reading began, after a line number */
  add(at: number, label: Label): void {
    this.places.push(at);
    this.labels.push(label);
  }

  clear(): void {
    this.places.length = this.labels.length = 0;
  }

  /** What was read at `at`, or null where nothing was; asked from the top to the bottom. */
  at(at: number): Label | null {
    const { places } = this;
    while (this.next < places.length && places[this.next]! < at) this.next++;
    return places[this.next] === at ? this.labels[this.next]! : null;
  }
}
