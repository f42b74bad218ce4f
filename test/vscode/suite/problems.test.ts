import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { briefingName, codeOf, eventually, findings, open, statementName } from './editor.ts';

/** Figures of the briefing that state a fact about the world and name no source. */
const unsourced = [
  '380,000',
  '324,000',
  '270,000',
  '74 percent',
  '$2.4 billion',
  '$3.7 billion',
  '$4 billion',
  '2,000',
  '110 million',
  '20 million',
];
/** No claims about the world; and a sum that the text puts down to the President's announcement. */
const leftAlone = [
  'nearly $485 million',
  'two questions',
  'two more questions',
  'Title 8',
  'H-2B',
  'France 24',
  'NTN24',
  'COVID-19',
  'World War II',
  'two illustrative examples',
];

export function problems(): void {
  describe('problems of the briefing', () => {
    let briefing: vscode.TextDocument;
    before(async () => {
      briefing = await open(briefingName);
      await eventually(() => assert.ok(findings(briefing).length > 0, 'findings arrive'));
    });

    for (const figure of unsourced) {
      it(`${figure} has no source`, () => {
        const found = vscode.languages
          .getDiagnostics(briefing.uri)
          .find((finding) => briefing.getText(finding.range).includes(figure));
        assert.ok(found, findings(briefing).join('\n'));
        assert.equal(codeOf(found), 'unsourced-figure');
        assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
      });
    }

    for (const words of leftAlone) {
      it(`“${words}” is left alone`, () => {
        const text = briefing.getText();
        for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
          const place = new vscode.Range(briefing.positionAt(at), briefing.positionAt(at + words.length));
          const found = vscode.languages.getDiagnostics(briefing.uri);
          assert.deepEqual(
            found.filter(({ range }) => range.intersection(place)).map(({ message }) => message),
            [],
          );
        }
      });
    }
  });

  describe('a severity set for a language', () => {
    const set = (severity: string | undefined) =>
      vscode.workspace
        .getConfiguration('onTheRecord', { languageId: 'plaintext' })
        .update('severity.unsourced-figure', severity, vscode.ConfigurationTarget.Global, true);
    after(() => set(undefined));

    it('is taken at once, and given up at once', async () => {
      const briefing = await open(briefingName);
      const severities = () =>
        new Set(
          vscode.languages
            .getDiagnostics(briefing.uri)
            .filter((found) => codeOf(found) === 'unsourced-figure')
            .map(({ severity }) => severity),
        );
      await set('error');
      await eventually(() => assert.deepEqual([...severities()], [vscode.DiagnosticSeverity.Error]));
      await set(undefined);
      await eventually(() => assert.deepEqual([...severities()], [vscode.DiagnosticSeverity.Warning]));
    });
  });

  describe('problems of the statement', () => {
    it('its two dates disagree, and that is all', async () => {
      const statement = await open(statementName);
      const found = await eventually(() => {
        const all = vscode.languages.getDiagnostics(statement.uri);
        assert.deepEqual(all.map(codeOf), ['conflicting-document-date']);
        return all[0]!;
      });
      assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
      assert.match(found.message, /February 24, 2024|24 February 2024|2024-02-24/);
      assert.match(found.message, /July 28, 2023|28 July 2023|2023-07-28/);
    });
  });
}
