// Scores figures and dates against the test suites of other recognisers: npm run score -- --suites [--errors SUITE]
// The suites stand beside the project with a scorer of their own, whose columns are printed as they are, and two more.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { againstGuidelines } from './suite-guidelines.mjs';
import { asWritten, dayOf, expectedDates, expectedNumber, sameInUnit, sameNumber } from './suite-values.mjs';

/** What the columns after the suites' own mean. */
const LEGEND = `value: as the suite has it: figures the number, dates the first day, read from the moment that the suite gives.
day only: the same, read from the day of that moment, as documents are.
form: value, or the same in the form of the guidelines: a duration for the days it reaches over (P3D), the week, month
      or year that a distance leads to, a part's whole period, a unit as said (24 cents is 0.24 USD).`;

/** The suites of figures that are counted together. Ordinals are no figures. */
const TOGETHER =
  /^(?:duckling-(?:money|number|units)|recognizers-(?:age|dimension|money|number|numberrange|percent|temperature)(?:-hard)?)$/;

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
  const against = new Map();
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
    const { gold, overlap, valued, right, form } = suite.count();
    if (TOGETHER.test(name)) {
      for (const [key, value] of Object.entries({ gold, overlap, valued, right, form })) sum[key] += value;
      for (const reason of suite.against) against.set(reason, (against.get(reason) ?? 0) + 1);
    }
    const columns = [row];
    if (valued > 0 && suite.kind === 'date') {
      const day = new Suite(file, run(withDayOnly(inputs))).count();
      columns.push(`day only ${percent(day.right / valued)}`);
    }
    if (valued > 0) columns.push(`form ${percent(form / valued)}`);
    console.log(columns.join('  '));
    if (errors !== undefined) for (const line of suite.misses) console.log(line);
  }
  if (errors === undefined) {
    console.log(
      `figures of duckling and recognizers together: recall overlap ${percent(sum.overlap / sum.gold)} of ${sum.gold}  ` +
        `value ${percent(sum.right / sum.valued)}% of ${sum.valued}  form ${percent(sum.form / sum.valued)}`,
    );
    console.log(withoutThem(sum, against));
    console.log(LEGEND);
  }
}

/** How many of the missed figures are none after our guidelines, and the recall of the others. */
function withoutThem({ gold, overlap }, against) {
  const all = [...against.values()].reduce((total, count) => total + count, 0);
  const classes = [...against].sort((a, b) => b[1] - a[1]).map(([reason, count]) => `${reason} ${count}`);
  return (
    `${all} missed rows go against the guidelines (${classes.join(', ')}): ` +
    `without them ${percent(overlap / (gold - all))} of ${gold - all}`
  );
}

/** The texts with the day in place of the moment. */
function withDayOnly(inputs) {
  return lines(inputs)
    .map((line) => `${JSON.stringify({ ...line, date: line.date.slice(0, 10) })}\n`)
    .join('');
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
    /** Why missed figures are none after our guidelines, one reason a row. */
    this.against = [];
  }

  count() {
    const total = { gold: 0, overlap: 0, valued: 0, right: 0, form: 0 };
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
        else this.miss(row, hit, known);
      }
    }
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

  miss(row, hit, known) {
    if (hit && !known) return;
    const { id, surface, text, norm } = row;
    const reason = hit || this.kind !== 'figure' ? null : againstGuidelines(row);
    if (reason) this.against.push(reason);
    const said = hit ? `value\t${JSON.stringify(hit.value)}` : `missed\t${reason ? `(${reason})` : ''}`;
    this.misses.push(
      [id, said, JSON.stringify(surface), JSON.stringify(text), JSON.stringify(norm)].join('\t'),
    );
  }
}

function lines(text) {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
