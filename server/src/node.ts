/** The server on Node: IPC under VS Code, `--stdio` under any other editor. */
import { join } from 'node:path';
import {
  type Connection,
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { Gate } from './lsp/gate.ts';
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

const gate = new Gate();
const connection = process.argv.includes('--stdio')
  ? onStdio()
  : createConnection(ProposedFeatures.all, { messageStrategy: gate.strategy });
gate.guard(connection);
// A bug in an event or a timer must not take the other documents' service with it.
process.on('uncaughtException', (error) => connection.console.error(`unexpected: ${error.stack ?? error}`));
process.on('unhandledRejection', (error) => connection.console.error(`unexpected: ${error}`));
startServer(connection, host);
connection.listen();

/** The library's own way with the standard streams, and an end where it would go deaf. */
function onStdio(): Connection {
  const reader = new StreamMessageReader(process.stdin);
  reader.onError(({ message }) => {
    if (!/Content-Length/.test(message)) return;
    process.stderr.write(`on-the-record: what came in is not the language server protocol: ${message}\n`);
    process.exit(1);
  });
  for (const event of ['end', 'close']) process.stdin.on(event, () => process.exit(gate.isShutDown ? 0 : 1));
  // Only the protocol may go to the standard output.
  console.log = console.error;
  return createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(process.stdout), {
    messageStrategy: gate.strategy,
  });
}
