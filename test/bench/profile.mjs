// How the load driver starts our server and knows that it is ready.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const server = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../dist/server.js');

export default {
  name: 'on-the-record',
  server: `"${process.execPath}" "${server}" --stdio`,
  ext: '.txt',
  languageId: 'plaintext',
  settings: { onTheRecord: {} },
  diagnostics: 'pull',
  ready: { method: 'onTheRecord/whenRead', params: {} },
  references: [{ find: 'Los Angeles Declaration', delta: 2, expect: { minResults: 2 } }],
  workspaceSymbol: ['CBP One'],
};
