/** The server as a process on its standard streams, spoken to byte by byte. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'lifecycle-'));
const bundle = join(scratch, 'server.cjs');
const running: ChildProcess[] = [];

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, '../../server/src/node.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
}, 60_000);
afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});
afterAll(() => rmSync(scratch, { recursive: true }));

function start() {
  const child = spawn(process.execPath, [bundle, '--stdio']);
  running.push(child);
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (err += data));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const raw = (text: string) => child.stdin.write(text);
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    raw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const answer = (id: number) =>
    expect
      .poll(
        () => new RegExp(`\\{"jsonrpc":"2.0","id":${id},.*?\\}(?=Content-Length|$)`, 's').exec(out)?.[0],
        {
          timeout: 20_000,
        },
      )
      .toBeTruthy()
      .then(() =>
        JSON.parse(new RegExp(`\\{"jsonrpc":"2.0","id":${id},.*?\\}(?=Content-Length|$)`, 's').exec(out)![0]),
      );
  return { send, raw, answer, ended, errors: () => err };
}

const INITIALIZE = { method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } };
const HOVER = {
  method: 'textDocument/hover',
  params: { textDocument: { uri: 'file:///a.txt' }, position: { line: 0, character: 0 } },
};

describe('the life of the server', () => {
  it('refuses requests before initialize and after shutdown, and ends well', async () => {
    const server = start();
    server.send({ id: 1, ...HOVER });
    server.send({ method: 'textDocument/didOpen', params: null });
    expect((await server.answer(1)).error.code).toBe(-32002);
    server.send({ id: 2, ...INITIALIZE });
    expect((await server.answer(2)).result.capabilities.hoverProvider).toBe(true);
    server.send({ id: 3, ...INITIALIZE });
    expect((await server.answer(3)).error.code).toBe(-32600);
    server.send({ method: 'initialized', params: {} });
    server.send({ id: 4, ...HOVER });
    expect((await server.answer(4)).result).toBeNull();
    server.send({ id: 5, method: 'shutdown' });
    expect((await server.answer(5)).result).toBeNull();
    server.send({ id: 6, ...HOVER });
    expect((await server.answer(6)).error.code).toBe(-32600);
    server.send({ method: 'exit' });
    expect(await server.ended).toBe(0);
  }, 60_000);

  it('ends with a word where a header has no Content-Length', async () => {
    const server = start();
    server.raw('Content-Type: application/json\r\n\r\n{"jsonrpc":"2.0"}');
    expect(await server.ended).toBe(1);
    expect(server.errors()).toContain('what came in is not the language server protocol');
  }, 60_000);

  it('ends when its input does', async () => {
    const server = start();
    server.send({ id: 1, ...INITIALIZE });
    await server.answer(1);
    running[0]!.stdin!.end();
    expect(await server.ended).toBe(1);
  }, 60_000);
});
