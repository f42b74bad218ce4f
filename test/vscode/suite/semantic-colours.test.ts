import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { briefingName, eventually, open, placeOf } from './editor.ts';

export function semanticColours(): void {
  describe('semantic colours', () => {
    let briefing: vscode.TextDocument;
    let tokens: readonly Token[];
    before(async () => {
      briefing = await open(briefingName);
      tokens = await eventually(async () => {
        const found = await tokensOf(briefing);
        assert.ok(found.length > 0);
        return found;
      });
    });

    for (const [type, words, around] of [
      ['program', 'CBP One', 'through our CBP One mobile'],
      ['figure', '380,000', 'more than 380,000 people'],
      ['date', 'May 12th', 'Since May 12th, we'],
    ] as const) {
      it(`${words} is a ${type}`, () => {
        const place = placeOf(briefing, words, around);
        const there = tokens.filter(({ range }) => range.intersection(place)?.isEmpty === false);
        assert.deepEqual(
          there.map((token) => token.type),
          [type],
        );
      });
    }
  });
}

interface Token {
  readonly range: vscode.Range;
  readonly type: string;
}

async function tokensOf({ uri }: vscode.TextDocument): Promise<Token[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    uri,
  );
  const coded = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    uri,
  );
  assert.ok(legend && coded, 'semantic tokens are provided');
  const tokens: Token[] = [];
  let line = 0;
  let character = 0;
  for (let index = 0; index + 4 < coded.data.length; index += 5) {
    const [lines, characters, length, type] = coded.data.subarray(index, index + 4) as unknown as number[];
    character = lines === 0 ? character + characters! : characters!;
    line += lines!;
    const range = new vscode.Range(line, character, line, character + length!);
    tokens.push({ range, type: legend.tokenTypes[type!]! });
  }
  return tokens;
}
