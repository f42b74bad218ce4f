// Scores figures and dates against the test suites of other recognisers: npm run score -- --suites [--errors SUITE]
// The suites stand beside the project with a scorer of their own, whose columns are printed as they are. Three more
// columns, never mixed with those, convert what a suite expects to the form that our guidelines give a value.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { asWritten, dayOf, expectedDates, expectedNumber, sameInUnit, sameNumber } from './suite-values.mjs';

/** What the columns after the suites' own mean. */
const LEGEND = `value: as the suite has it (figures the number, dates the first day).
form: + the same value as the guidelines write it: a clock without its day (T15:00), a duration for the days it
      reaches over (P3D), the week, month or year that a distance leads to, a part's whole period, a unit as said
      (24 cents is 0.24 USD, 2000 milligrams stay 2000).
direction (as the guidelines): + an open date ("Monday", "March 3") that goes forward in the suite, to the most
      recent one here: counted when the document's date moved by one round gives the suite's day.`;

/** The suites of figures that are counted together. Ordinals are no figures. */
const TOGETHER =
  /^(?:duckling-(?:money|number|units)|recognizers-(?:age|dimension|money|number|numberrange|percent|temperature)(?:-hard)?)$/;

const DAY = 864e5;

/**
 * @param directory the suites
 * @param run takes lines of {id, text, date} and answers lines of {id, mentions}
 * @param errors name of a suite whose misses to list, or undefined
 */
export function scoreSuites(directory, scratch, run, errors) {
  const scorer = path.join(directory, 'score.cjs');
  const names = fs
    .readdirSync(directory)
    .filter((name) => name.endsWith('.jsonl') && fs.statSync(path.join(directory, name)).size > 1)
    .map((name) => name.slice(0, -6))
    .filter((name) => errors === undefined || name === errors);
  const sum = { gold: 0, overlap: 0, valued: 0, right: 0, form: 0 };
  for (const name of names) {
    const file = path.join(directory, `${name}.jsonl`);
    // Into a file: the scorer exits as soon as it has written, and loses what a pipe has not yet taken.
    const asked = path.join(scratch, `${name}.in.jsonl`);
    const sink = fs.openSync(asked, 'w');
    execFileSync(process.execPath, [scorer, 'inputs', file], { stdio: ['ignore', sink, 'inherit'] });
    fs.closeSync(sink);
    const inputs = fs.readFileSync(asked, 'utf8');
    const answers = run(inputs);
    const pred = path.join(scratch, `${name}.pred.jsonl`);
    fs.writeFileSync(pred, answers);
    const row = execFileSync(process.execPath, [scorer, 'score', file, pred], { encoding: 'utf8' }).trimEnd();
    const suite = new Suite(file, answers);
    const { gold, overlap, valued, right, form, direction } = suite.count(run);
    if (TOGETHER.test(name)) {
      for (const [key, value] of Object.entries({ gold, overlap, valued, right, form })) sum[key] += value;
    }
    const more = valued === 0 ? '' : `  form ${percent(form / valued)}`;
    const open =
      suite.kind === 'date' && valued > 0
        ? `  direction (as the guidelines) ${percent(direction / valued)}`
        : '';
    console.log(`${row}${more}${open}`);
    if (errors !== undefined) for (const line of suite.misses) console.log(line);
  }
  if (errors === undefined) {
    console.log(
      `figures of duckling and recognizers together: recall overlap ${percent(sum.overlap / sum.gold)} of ${sum.gold}  ` +
        `value ${percent(sum.right / sum.valued)}% of ${sum.valued}  form ${percent(sum.form / sum.valued)}`,
    );
    console.log(LEGEND);
  }
}

const percent = (share) => (100 * share).toFixed(1);

/** One suite beside what was found in it. */
class Suite {
  constructor(file, answers) {
    this.cases = new Map();
    for (const row of lines(fs.readFileSync(file, 'utf8'))) {
      const id = row.id.split('#')[0];
      if (!this.cases.has(id)) this.cases.set(id, []);
      this.cases.get(id).push(row);
      this.kind = row.kind;
      this.partial = row.partial || (row.suite.startsWith('duckling') && row.kind === 'figure');
    }
    this.answers = new Map(lines(answers).map(({ id, mentions }) => [id, mentions]));
    this.misses = [];
  }

  count(run) {
    const total = { gold: 0, overlap: 0, valued: 0, right: 0, form: 0, direction: 0 };
    const open = [];
    for (const [id, rows] of this.cases) {
      const mine = (this.answers.get(id) ?? []).filter(({ kind }) => kind === this.kind);
      const left = new Set(mine);
      for (const row of rows) {
        if (row.start === null) continue;
        total.gold++;
        const hit = this.hitOf(row, mine, left);
        if (hit) {
          total.overlap++;
          left.delete(hit);
        }
        const expected = this.kind === 'date' ? expectedDates(row.norm) : expectedNumber(row.norm);
        const known = this.kind === 'date' ? expected.days.length > 0 : expected !== null;
        if (known) total.valued++;
        const right =
          known &&
          hit &&
          (this.kind === 'date' ? expected.days.includes(dayOf(hit.value)) : sameNumber(hit.value, expected));
        const form =
          right ||
          (known &&
            hit &&
            (this.kind === 'date' ? asWritten(hit, expected, row) : sameInUnit(hit, row.norm)));
        if (right) total.right++;
        if (form) total.form++;
        else if (known && hit && this.kind === 'date' && isOpen(row.surface))
          open.push({ id, row, hit, expected });
        if (!form) this.miss(row, hit, known);
      }
    }
    total.direction = total.form + this.countForward(open, run);
    return total;
  }

  /** The same matching as the suites' scorer: an equal mention, else one that shares a character. */
  hitOf(row, mine, left) {
    const free = (mention) => this.partial || left.has(mention);
    return (
      mine.find((mention) => free(mention) && mention.start === row.start && mention.end === row.end) ??
      mine.find((mention) => free(mention) && mention.start < row.end && row.start < mention.end)
    );
  }

  miss({ id, surface, text, norm }, hit, known) {
    if (hit && !known) return;
    const said = hit ? `value\t${JSON.stringify(hit.value)}` : 'missed\t';
    this.misses.push(
      [id, said, JSON.stringify(surface), JSON.stringify(text), JSON.stringify(norm)].join('\t'),
    );
  }

  /** Open dates are read again a week and a year later: most recent then is next now. */
  countForward(open, run) {
    const found = new Set();
    for (const days of [7, 14, 31, 365, 366]) {
      const again = open.filter(({ row }) => row.ref && !found.has(row.id));
      if (again.length === 0) break;
      const asked = again.map(({ row }) => ({ id: row.id, text: row.text, date: moved(row.ref, days) }));
      const answers = new Map(
        lines(run(`${asked.map((line) => JSON.stringify(line)).join('\n')}\n`)).map(({ id, mentions }) => [
          id,
          mentions,
        ]),
      );
      for (const { row, hit, expected } of again) {
        const later = answers.get(row.id).find(({ kind, start }) => kind === 'date' && start === hit.start);
        if (
          later &&
          (expected.days.includes(dayOf(later.value)) ||
            asWritten(later, expected, { ...row, ref: moved(row.ref, days) }))
        )
          found.add(row.id);
      }
    }
    this.misses = this.misses.filter((line) => !found.has(line.split('\t', 1)[0]));
    return found.size;
  }
}

function lines(text) {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const moved = (ref, days) => new Date(Date.parse(`${ref}Z`) + days * DAY).toISOString().slice(0, 19);

/** A surface without words that say which one is meant. */
function isOpen(surface) {
  // "the last Friday in October", "fifth last day of May" say which day, not which year.
  const rest = surface.replace(/\blast (\w+ (?:of|in)\b)/i, '$1');
  return !CHOOSES.test(rest);
}

const CHOOSES =
  /\b(?:last|next|past|previous|this|current|coming|upcoming|following|ago|hence|from (?:now|today)|today|tomorrow|yesterday|\d{4})\b/i;
