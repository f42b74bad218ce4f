// The TextMate grammars, applied by the engine that VS Code itself uses.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

/** A line, and what of it must have which colour; the rest must have none. */
interface Line {
  readonly text: string;
  readonly speaker?: string;
  readonly direction?: string;
  readonly timecode?: string;
  readonly link?: string;
  readonly heading?: string;
}

const transcript: readonly Line[] = [
  { text: '# A hearing', heading: '# A hearing' },
  { text: 'ASSISTANT SECRETARY NUÑEZ-NETO:  Good afternoon.', speaker: 'ASSISTANT SECRETARY NUÑEZ-NETO' },
  { text: 'MODERATOR:\u00a0Thank you.', speaker: 'MODERATOR' },
  { text: '**Anna Weiß:** Good morning.', speaker: 'Anna Weiß' },
  { text: '**Anna Weiß**: Good morning.', speaker: 'Anna Weiß' },
  { text: '[Interviewer]: And then?', speaker: 'Interviewer' },
  { text: 'Speaker 0: Hello.', speaker: 'Speaker 0' },
  { text: 'Anna Weiß 00:02:14', speaker: 'Anna Weiß', timecode: '00:02:14' },
  { text: 'Anna Weiß: 00:00:29', speaker: 'Anna Weiß', timecode: '00:00:29' },
  { text: '[00:01:02] ANNA: Hello.', speaker: 'ANNA', timecode: '[00:01:02]' },
  { text: 'Q\u00a0\u00a0\u00a0 Do you have a number?', speaker: 'Q' },
  { text: 'A   I do not.', speaker: 'A' },
  { text: '  Mr. OBEY. I yield to the gentleman.', speaker: 'Mr. OBEY' },
  { text: '    Senator Craig. Thank you.', speaker: 'Senator Craig' },
  { text: 'CHAIR POWELL. Good afternoon.', speaker: 'CHAIR POWELL' },
  { text: 'The CHAIRMAN. The committee will come to order.', speaker: 'The CHAIRMAN' },
  { text: '12   THE WITNESS:  I was not.', speaker: 'THE WITNESS' },
  { text: 'BELL 7: Here.', speaker: 'BELL 7' },
  { text: 'AMBASSADOR KIM (As interpreted.): Thank you.', speaker: 'AMBASSADOR KIM (As interpreted.)' },
  { text: '<v Roger Bingham>We are in New York.', speaker: 'Roger Bingham' },
  { text: 'We said (inaudible) then.', direction: '(inaudible)' },
  { text: 'Nobody knew. (Laughter.) Nobody.', direction: '(Laughter.)' },
  { text: 'It went [laughter] on.', direction: '[laughter]' },
  { text: 'It [unintelligible 00:48:41.02] went on.', direction: '[unintelligible 00:48:41.02]' },
  { text: 'See https://example.org/a_(b)?c=d, page 4.', link: 'https://example.org/a_(b)?c=d' },
  { text: 'A man walked in and said: nothing.' },
  { text: 'Note: the text was edited.' },
  { text: 'Senator Durbin, thank you.' },
  { text: 'It was (as I said) at 10:30 in the morning.' },
  { text: 'https://example.org', link: 'https://example.org' },
];

const vtt: readonly Line[] = [
  { text: 'WEBVTT' },
  { text: '' },
  { text: '1' },
  { text: '00:00:01.000 --> 00:00:04.000 align:start', timecode: '00:00:01.000 00:00:04.000' },
  { text: '<v.loud Anna>Good morning.</v>', speaker: 'Anna' },
  { text: '' },
  { text: '00:05.000 --> 00:06.000', timecode: '00:05.000 00:06.000' },
  { text: 'ANNA: Hello. [applause]', speaker: 'ANNA', direction: '[applause]' },
];

const srt: readonly Line[] = [
  { text: '1' },
  { text: '00:00:01,000 --> 00:00:04,000', timecode: '00:00:01,000 00:00:04,000' },
  { text: 'Anna: Good <i>morning</i>.', speaker: 'Anna' },
];

const scopes = {
  speaker: 'entity.name.type.speaker',
  direction: 'comment.block.direction',
  timecode: 'constant.numeric.timecode',
  link: 'markup.underline.link',
  heading: 'markup.heading',
} as const;
type Kind = keyof typeof scopes;

const grammars = new Map<string, IGrammar>();
beforeAll(async () => {
  const require = createRequire(import.meta.url);
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const name = {
        'text.transcript': 'transcript',
        'text.transcript.vtt': 'vtt',
        'text.transcript.srt': 'srt',
      }[scope];
      if (!name) return null; // YAML and CSS are the editor's
      const path = `syntaxes/${name}.tmLanguage.json`;
      return textmate.parseRawGrammar(readFileSync(path, 'utf8'), path);
    },
  });
  for (const scope of ['text.transcript', 'text.transcript.vtt', 'text.transcript.srt'])
    grammars.set(scope, (await registry.loadGrammar(scope))!);
});

for (const [scope, lines] of [
  ['text.transcript', transcript],
  ['text.transcript.vtt', vtt],
  ['text.transcript.srt', srt],
] as const) {
  test(`labels, directions, links and time codes in ${scope}`, () => {
    const texts = lines.map(({ text }) => text);
    const coloured = colour(scope, texts).map((kinds, index) => ({ text: texts[index], ...kinds }));
    expect(coloured).toEqual(lines);
  });
}

test('front matter ends where it ends', () => {
  const lines = colour('text.transcript', ['---', 'title: A hearing', '---', 'ANNA: Hello.']);
  expect(lines[3]).toEqual({ speaker: 'ANNA' });
});

// Each stresses another rule; a line of 100,000 characters takes a linear rule milliseconds.
for (const part of [
  'ANNA ',
  'A',
  'Anna de ',
  '((',
  '[laughter ',
  'https://',
  '00:00:',
  '**A',
  '<v ',
  '1 ',
  '=',
  'Mr. A ',
]) {
  test(`a long line of “${part}” takes linear time`, () => {
    const line = part.repeat(100_000 / part.length);
    const began = performance.now();
    for (const scope of grammars.keys()) colour(scope, ['WEBVTT', line]);
    expect(performance.now() - began).toBeLessThan(3000);
  });
}

/** For each line the text of each kind of colour. */
function colour(scope: string, lines: readonly string[]): Partial<Record<Kind, string>>[] {
  const grammar = grammars.get(scope)!;
  let state = textmate.INITIAL;
  return lines.map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    const found: Partial<Record<Kind, string>> = {};
    let last = 0;
    for (const { startIndex, endIndex, scopes: names } of tokens) {
      const kind = (Object.keys(scopes) as Kind[]).find((kind) =>
        names.some((name) => name.startsWith(scopes[kind])),
      );
      if (!kind) continue;
      const apart = found[kind] !== undefined && startIndex > last ? ' ' : '';
      found[kind] = `${found[kind] ?? ''}${apart}${line.slice(startIndex, endIndex)}`;
      last = endIndex;
    }
    return found;
  });
}
