import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type * as vscode from 'vscode';
import { briefingName, eventually, open, statementName, symbols } from './editor.ts';

export function outlines(): void {
  describe('outline', () => {
    let briefing: vscode.DocumentSymbol;
    before(async () => {
      const document = await open(briefingName);
      briefing = await eventually(async () => {
        const [root, ...others] = await symbols(document);
        assert.ok(root, 'the document is there');
        assert.deepEqual(others, [], 'and it is the only root');
        return root;
      });
    });

    it('the opening remarks hold their turns, by speaker and first words', () => {
      const opening = find(briefing, /opening remarks/i);
      assert.deepEqual(
        opening.children.slice(0, 3).map(({ name }) => name),
        ['Doris Robinson', 'Blas Nuñez-Neto', 'Eric Jacobstein'],
      );
      assert.match(opening.children[0]!.detail, /^Great\. Well, good afternoon/);
    });

    for (const asker of [
      /^Stefanie Bolzen, Die Welt$/,
      /^Alejandra Arredondo, EFE/,
      /^Sara Canals, /,
      /^Andres Fidanza, La Politica Online$/,
      /^Francesco Garriga, Catalunya Radio$/,
      /^Alejandro, NTN24$/,
      /^Cristobal Vasquez, France 24/,
      /^Jahanzaib, ARY News/,
    ]) {
      it(`an exchange is named after who asks: ${asker.source}`, () => {
        const exchange = find(briefing, asker);
        assert.ok(exchange.children.length >= 2, 'it holds the question and an answer');
        assert.ok(briefing.range.contains(exchange.range));
      });
    }

    it('the statement shows its title and paragraphs', async () => {
      const document = await open(statementName);
      await eventually(async () => {
        const [root] = await symbols(document);
        assert.match(root?.name ?? '', /^Statement from National Security Advisor Jake Sullivan/);
        assert.ok(root!.children.some(({ name }) => name.startsWith('Following the very productive')));
        assert.ok(root!.children.some(({ name }) => name.startsWith('President Biden has significantly')));
      });
    });
  });
}

function find(root: vscode.DocumentSymbol, name: RegExp): vscode.DocumentSymbol {
  const all = flatten(root);
  const found = all.find((symbol) => name.test(symbol.name));
  assert.ok(found, `${name} among: ${all.map((symbol) => symbol.name).join(' | ')}`);
  return found;
}

function flatten(symbol: vscode.DocumentSymbol): vscode.DocumentSymbol[] {
  return [symbol, ...symbol.children.flatMap(flatten)];
}
