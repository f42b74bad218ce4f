/** The server on Node: IPC under VS Code, `--stdio` under any other editor. */
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Host } from './lsp/host.ts';
import { startServer } from './lsp/server.ts';
import { findFiles, readText, toPath, toUri } from './node-files.ts';

const host: Host = {
  async find(folder) {
    const path = toPath(folder);
    return path === null ? [] : (await findFiles(path)).map(toUri);
  },
  async read(uri) {
    const path = toPath(uri);
    if (path === null) return null;
    try {
      return await readText(path);
    } catch {
      return null;
    }
  },
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  docs: `${toUri(join(__dirname, '..', 'docs'))}/`,
};

const connection = createConnection(ProposedFeatures.all);
// A bug in an event or a timer must not take the other documents' service with it.
process.on('uncaughtException', (error) => connection.console.error(`unexpected: ${error.stack ?? error}`));
process.on('unhandledRejection', (error) => connection.console.error(`unexpected: ${error}`));
startServer(connection, host);
connection.listen();
