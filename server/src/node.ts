/** The server on Node: IPC under VS Code, `--stdio` under any other editor. */
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Host } from './lsp/host.ts';
import { startServer } from './lsp/server.ts';
import { readText, toPath, toUri, Unreadable } from './node-files.ts';
import { isOwnFile, listFolder, slashed } from './node-folder.ts';

const host: Host = {
  async find(folder, exclusions) {
    const path = toPath(folder);
    if (path === null) return { files: [], holds: async () => false };
    const { files, leftOut } = await listFolder(path, exclusions);
    return {
      files: files.map(toUri),
      async holds(uri) {
        const file = toPath(uri);
        return file !== null && !leftOut.leavesOutBelow(slashed(file)) && (await isOwnFile(path, file));
      },
    };
  },
  async read(uri) {
    const path = toPath(uri);
    if (path === null) return { reason: 'is no file of this computer' };
    try {
      return (await readText(path)) ?? { reason: 'is no text' };
    } catch (error) {
      return { reason: error instanceof Unreadable ? error.message : `can't be read (${error})` };
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
