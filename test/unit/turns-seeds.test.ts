import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isServed, read } from './turns-read.ts';

const seeds = join(import.meta.dirname, '../../seeds');
const load = (part: string) => {
  const name = readdirSync(seeds).find((file) => file.includes(part) && file.endsWith('.txt'))!;
  const text = readFileSync(join(seeds, name), 'utf8').replace(/^\ufeff/, '');
  return { text, name, ...read(text, encodeURIComponent(name)) };
};

test('the briefing: who presides, who answers, who asks', () => {
  const { transcript, who, text, name } = load('briefing');
  expect(isServed(text, name)).toBe(true);
  expect(transcript.blocks.filter((block) => block.syntax.kind === 'turn').length).toBe(43);
  const people = who.speakers.map(
    (speaker) => `${speaker.name} (${speaker.role}), ${speaker.affiliations[0]?.organisation}`,
  );
  expect(people).toEqual([
    'Doris Robinson (moderator), Washington Foreign Press Center',
    'Blas Nuñez-Neto (principal), U.S. Department of Homeland Security',
    'Eric Jacobstein (principal), State Department',
    'Stefanie Bolzen (questioner), Die Welt',
    'Alejandra Arredondo (questioner), EFE News Agency',
    'Sara Canals (questioner), Cadena Ser',
    'Andres Fidanza (questioner), La Politica Online',
    'Francesco Garriga (questioner), Catalunya Radio',
    'Alejandro (questioner), NTN24',
    'Cristobal Vasquez (questioner), France 24',
    'Jahanzaib (questioner), ARY News',
    'null (questioner), undefined',
  ]);
  const exchanges = who.exchanges.map((exchange) => who.speakers[exchange.asker]!.name);
  expect(exchanges).toEqual([
    ...people
      .slice(3)
      .map((person) => person.replace(/ \(.*/, ''))
      .slice(0, -1),
    null,
  ]);
  const last = who.exchanges.at(-1)!;
  const closing = transcript.blocks.findIndex((block) =>
    text.slice(block.start, block.start + 60).includes('out of time'),
  );
  expect(last.last).toBeLessThan(closing);
  const jacobstein = who.speakers[2]!;
  expect(jacobstein.affiliations[0]?.title).toBe(
    'Deputy Assistant Secretary for Central America and Migration',
  );
  expect(who.speakers[1]!.affiliations[0]?.title).toBe(
    'Assistant Secretary for Border and Immigration Policy',
  );
  expect(text.slice(jacobstein.introduced!.start, jacobstein.introduced!.end)).toBe('Eric Jacobstein');
  const ends = transcript.blocks
    .slice(-2)
    .map((block) => text.slice(block.start, block.start + block.syntax.end));
  expect(ends).toEqual(['U.S. Department of State', 'The Lessons of 1989: Freedom and Our Future']);
});

test('the statement: a title, two dates that disagree, nobody speaks', () => {
  const { transcript, text, name } = load('Statement');
  expect(isServed(text, 'statement.txt')).toBe(true);
  const { metadata } = transcript;
  expect(metadata.title?.text).toMatch(/^Statement from National Security Advisor Jake Sullivan/);
  expect(metadata.date).toBe('2023-07-28');
  expect(
    metadata.dateEvidence.map(({ kind, value, span }) => [
      kind,
      value,
      span && text.slice(span.start, span.end),
    ]),
  ).toEqual([
    ['file-name', '2023-07-28', null],
    ['heading', '2024-02-24', 'February 24, 2024'],
    ['address', '2023-07-28', '2023/07/28'],
  ]);
  expect(transcript.blocks.some((block) => block.syntax.kind === 'turn')).toBe(false);
  expect(metadata.links.map((link) => text.slice(link.span.start, link.span.end))).toEqual(
    metadata.links.map((link) => link.href),
  );
  expect(name).toContain('2023-07-28');
});
