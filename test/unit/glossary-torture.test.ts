/** What nobody writes on purpose: it may be wrong, but nothing crashes and nothing takes quadratic time. */
import { describe, expect, test } from 'vitest';
import { parseGlossary } from '../../server/src/knowledge/glossary.ts';
import { createLexicon } from '../../server/src/knowledge/lexicon.ts';
import { tokenise } from '../../server/src/recognise/tokens.ts';
import { check, programsOf } from './support/programs.ts';

const read = (text: string) => parseGlossary('file:///glossary.yaml', text);
const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

/** Milliseconds of the quickest of five runs. */
function time(run: () => void): number {
  let best = Infinity;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('files that attack the reader', () => {
  test.each([
    ['brackets without end', '['.repeat(100_000)],
    ['braces without end', '{a: '.repeat(50_000)],
    ['dashes without end', '- '.repeat(100_000)],
    ['deeper and deeper', many(3000, (i) => `${' '.repeat(i)}a:\n`)],
  ])('%s', (_, text) => expect(read(text).problems[0]).toMatchObject({ code: 'glossary-syntax' }));

  test('a bomb of anchors', () => {
    const levels = many(9, (i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}]\n`);
    const { problems, programs } = read(`l0: &l0 [x]\n${levels}programs: *l9\n`);
    expect(programs).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('glossary-syntax');
  });

  test('an anchor that holds itself', () => {
    expect(() => read('programs: &a\n  - *a\n  - name: Oak Plan\n    aliases: *a\n')).not.toThrow();
  });

  test('a shared anchor is followed', () => {
    const text =
      'programs:\n  - {name: Oak Plan, definition: &d Plants.}\n  - {name: Elm Plan, definition: *d}';
    expect(read(text).programs.map(({ definition }) => definition)).toEqual(['Plants.', 'Plants.']);
  });

  test('a definition of five megabytes', () => {
    const definition = 'word '.repeat(1_000_000).trim();
    expect(read(`programs:\n  - name: Oak Plan\n    definition: ${definition}`).programs[0]!.definition).toBe(
      definition,
    );
  });

  test('a binary file', () => {
    const text = many(20_000, (i) => String.fromCharCode((i * 7919) % 256));
    expect(read(text).programs).toEqual([]);
  });

  test('JSON cut at every byte', () => {
    const whole = '{"programs": [{"name": "Oak Plan", "aliases": ["OP"], "sources": [{"title": "t"}]}]}';
    for (let end = 0; end < whole.length; end++) {
      const { problems } = read(whole.slice(0, end));
      for (const { span } of problems) expect(span.start <= span.end && span.end <= end).toBe(true);
      if (end > 1) expect(problems.length).toBeGreaterThan(0);
    }
  });

  test('a thousand repeated fields take linear time', () => {
    const text = (count: number) => `programs:\n  - name: Oak Plan\n${many(count, () => '    kind: law\n')}`;
    expect(read(text(1000)).problems.length).toBeLessThanOrEqual(500);
    expect(time(() => read(text(4000)))).toBeLessThan(20 * time(() => read(text(1000))) + 50);
  });
});

describe('names that attack the matcher', () => {
  test.each(['Plan (A+B)* [x]', '^.*$ Fund 1', 'C++ Fund 2', '\\d+ Plan 3'])(
    'signs of patterns: %s',
    (name) => {
      const glossary = JSON.stringify({ programs: [{ name, definition: 'x' }] });
      const text = `we know ${name} well`;
      expect(programsOf(text, glossary).found.length).toBeLessThanOrEqual(1);
      expect(programsOf(text, glossary).found[0]?.id).toBe(name);
    },
  );

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty Fund', '__proto__ Fund'])(
    '%s',
    (name) => {
      const glossary = JSON.stringify({ programs: [{ name, definition: 'x', aliases: [name] }] }).replace(
        '"__proto__":',
        '"name":',
      );
      const lexicon = createLexicon([read(glossary)]);
      expect(lexicon.find(name)).toBe(name);
      expect(lexicon.find('valueOf')).toBeNull();
      expect(lexicon.programs.get(name)?.name).toBe(name);
    },
  );

  test('right to left, combining signs, wide letters, signs alone', () => {
    const glossary = `programs:
  - {name: برنامج الغذاء, definition: x}
  - {name: "Cafe\\u0301 Roue\\u0301 Plan", definition: x}
  - {name: 食料 計画, definition: x}
  - {name: "***", definition: x}`;
    check('يدعم [برنامج الغذاء] الناس', glossary);
    check('the [Café Roué Plan] and the [Cafe Roue Plan]', glossary);
    check('*** of 100 ***', glossary);
  });

  test('ten thousand names cost little more than ten', () => {
    const lexicon = (count: number) =>
      createLexicon([
        read(`programs:\n${many(count, (i) => `  - {name: Oak ${i % 90} Support Plan ${i}}\n`)}`),
      ]);
    const text = 'We told the people of Oak that support is a plan for 9 of them. '.repeat(6000);
    const tokens = tokenise(text, { start: 0, end: text.length });
    const [few, lots] = [lexicon(10), lexicon(10_000)];
    expect(time(() => lots.match(text, tokens))).toBeLessThan(3 * time(() => few.match(text, tokens)) + 30);
  });

  test('a name of one repeated word in a text of it', () => {
    const lexicon = createLexicon([read(`programs: [{name: ${'oak '.repeat(70).trim()} end}]`)]);
    const text = 'oak '.repeat(20_000);
    const tokens = tokenise(text, { start: 0, end: text.length });
    expect(time(() => lexicon.match(text, tokens))).toBeLessThan(1500);
  });

  test('a sentence of ten thousand names', () => {
    const text = `we know ${many(10_000, () => `the Oak Fir Act and `)}`;
    expect(programsOf(text).found.length).toBeGreaterThan(9000);
  });
});
