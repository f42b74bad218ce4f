import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { briefingName, eventually, fileUri, findings, hoverOn, open, placeOf, write } from './editor.ts';

export function editing(): void {
  describe('editing', () => {
    let briefing: vscode.TextDocument;
    before(async () => {
      briefing = await open(briefingName);
    });
    afterEach(() => vscode.commands.executeCommand('workbench.action.files.revert'));

    it('a source typed into the sentence clears its finding, and taking it back brings it again', async () => {
      await open(briefingName);
      await eventually(() => assert.ok(found(briefing, '110 million')));
      const place = placeOf(briefing, 'there are more than 110 million').start;
      const source = 'according to the UN Refugee Agency’s report, ';
      await edit(briefing, (change) => change.insert(briefing.uri, place, source));
      await eventually(() => assert.ok(!found(briefing, '110 million')));
      await edit(briefing, (change) =>
        change.delete(briefing.uri, new vscode.Range(place, place.translate(0, source.length))),
      );
      await eventually(() => assert.ok(found(briefing, '110 million')));
    });

    it('a turn typed at the end is known at once', async () => {
      await open(briefingName);
      const end = briefing.lineAt(briefing.lineCount - 1).range.end;
      const turn = '\n\nMR JACOBSTEIN:  We counted 4,321 visits.\n';
      await edit(briefing, (change) => change.insert(briefing.uri, end, turn));
      await eventually(async () => assert.match(await hoverOn(briefing, '4,321'), /Eric Jacobstein/));
    });
  });

  describe('a glossary that is broken', () => {
    it('is told at its place, and the documents go on working', async () => {
      await write('broken.glossary.yaml', 'programs:\n  - id: [unclosed\n    name: 7\n');
      const broken = await open('broken.glossary.yaml');
      await eventually(() => assert.match(findings(broken).join('\n'), /glossary-/));
      const briefing = await open(briefingName);
      assert.match(await hoverOn(briefing, 'CBP One', 'through our CBP One mobile'), /Agency/);
      await vscode.workspace.fs.delete(fileUri('broken.glossary.yaml'));
    });
  });
}

function found(document: vscode.TextDocument, figure: string): boolean {
  return findings(document).some((finding) => finding.includes(figure));
}

async function edit(document: vscode.TextDocument, fill: (change: vscode.WorkspaceEdit) => void) {
  const change = new vscode.WorkspaceEdit();
  fill(change);
  assert.ok(await vscode.workspace.applyEdit(change), `${document.uri} can be edited`);
}
