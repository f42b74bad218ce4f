/** After any edits a document is what it would be if it were opened with the text it has now. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../server/src/features/diagnostics.ts';
import { mentionRecords } from '../../server/src/features/mentions.ts';
import { outline } from '../../server/src/features/outline.ts';
import { lineStarts, lineStartsAfter, positionAt, walk } from '../../server/src/syntax/positions.ts';
import { entryOf } from '../../server/src/workspace/mention-index.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';

const seeds = join(import.meta.dirname, '../../seeds');
const glossary = readFileSync(join(seeds, 'glossary.yaml'), 'utf8');
const names = readdirSync(seeds).filter((name) => name.endsWith('.txt'));

/** What breaks or moves something: names, labels, numbers, dates, line ends of every kind, links. */
const pieces = fc.oneof(
  { weight: 3, arbitrary: fc.string({ minLength: 1, maxLength: 2 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '?',
      '\n',
      '\r',
      '\r\n',
      '\n\n',
      '\ud83d',
      '4,200 people',
      ' in March 2021',
      ' last month',
      'the Safe Mobility Office',
      'Open Harbours Initiative (OHI)',
      ' OHI ',
      '\n\nMODERATOR:  Thank you all for joining. Go ahead, Ann.',
      '\n\nQUESTION:  Hi, my name is Ann Lee, with the Harbour Post. How many?',
      '\n\nMS. LEE:  We saw 30,000 of them.\n\n',
      'Our next question goes to Bo Falk of Radio North. Bo, go ahead.',
      '\n\nBY MR. OAKES:\n\nQ    And then?\n\nA    No.\n\n',
      'ANN LEE, having been duly sworn, testified as follows:',
      'https://example.org/2020/01/02/x',
      '---\ntitle: A hearing\ndate: 2020-02-03\n---\n',
    ),
  },
);
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.oneof({ weight: 4, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.nat(400) }),
    insert: pieces,
  }),
  { minLength: 2, maxLength: 6 },
);

function opened(uri: string, text: string): Workspace {
  const workspace = new Workspace();
  workspace.put('file:///w/glossary.yaml', glossary);
  workspace.open(uri, 'plaintext', 1, text);
  return workspace;
}

function read(workspace: Workspace, uri: string): unknown {
  const snapshot = workspace.snapshot();
  const document = snapshot.documents.get(uri);
  if (!document) return null;
  const { resolution } = document;
  return {
    lines: [...document.lines],
    outline: outline(document),
    findings: diagnose(snapshot, document),
    mentions: mentionRecords(document.transcript, resolution),
    speakers: resolution.speakers,
    speakerOf: resolution.speakerOf,
    exchanges: resolution.exchanges,
    date: resolution.documentDate,
    programs: [...resolution.programIds].sort(),
    entry: entryOf(document),
  };
}

describe('incremental equals from scratch', () => {
  test.each(names)('%s', (name) => {
    const uri = `file:///w/${encodeURIComponent(name)}`;
    const original = readFileSync(join(seeds, name), 'utf8');
    fc.assert(
      fc.property(edits, (list) => {
        let text = original;
        const workspace = opened(uri, text);
        list.forEach(({ at, remove, insert }, index) => {
          const start = Math.floor(at * text.length);
          const end = Math.min(text.length, start + remove);
          text = text.slice(0, start) + insert + text.slice(end);
          workspace.change(uri, index + 2, text, { start, end, length: insert.length });
          // Features are asked between edits too, so that what they remember is tried.
          read(workspace, uri);
        });
        expect(read(workspace, uri)).toEqual(read(opened(uri, text), uri));
      }),
      { seed: 4, numRuns: name.includes('briefing') ? 12 : 40 },
    );
  });

  test('positions on a walk', () => {
    const starts = Uint32Array.from([0, 3, 4, 9, 10, 11, 30, 31, 32, 33, 40]);
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 20 }), (offsets) => {
        const at = walk(starts);
        expect(offsets.map(at)).toEqual(offsets.map((offset) => positionAt(starts, offset)));
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  test('line starts', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n'), maxLength: 5 });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('ab', '\n', '\r'), maxLength: 12 }),
        fc.nat(12),
        fc.nat(6),
        piece,
        (text, from, remove, insert) => {
          const start = Math.min(from, text.length);
          const end = Math.min(text.length, start + remove);
          const after = text.slice(0, start) + insert + text.slice(end);
          const change = { start, end, length: insert.length };
          expect([...lineStartsAfter(lineStarts(text), after, change)]).toEqual([...lineStarts(after)]);
        },
      ),
      { seed: 4, numRuns: 2000 },
    );
  });
});

test('a snapshot keeps the closed documents that it was taken with', () => {
  const workspace = new Workspace();
  const text = readFileSync(join(seeds, names[0]!), 'utf8');
  workspace.put('file:///kept.txt', text);
  const before = workspace.snapshot();
  workspace.open('file:///open.txt', 'plaintext', 1, text);
  workspace.remove('file:///kept.txt');
  const uris = (snapshot: typeof before) => [...snapshot.entries()].map(({ uri }) => uri);
  expect(uris(before)).toEqual(['file:///kept.txt']);
  expect(uris(workspace.snapshot())).toEqual(['file:///open.txt']);
});
