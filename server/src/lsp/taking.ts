/** Reads files into the workspace, many in flight, while requests are answered. */
import type { Connection } from 'vscode-languageserver';
import { fileNameOf } from '../workspace/served.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Host } from './host.ts';

/** Files that are on their way from the disk while one is analysed. */
const IN_FLIGHT = 16;
/** Milliseconds of reading between two looks at what else there is to do. */
export const STEP = 2;
/** Files that can't be read are named up to here, then counted. */
const MOST_NAMED = 5;

export interface Watching {
  /** Called after each file with how many are done. */
  readonly report?: (done: number, uri: string) => void;
  /** Asked before each file: the reading is not to go on. */
  readonly isOver?: () => boolean;
  /** Whether a text is to be read at all; where not, what is known of it stays. */
  readonly isWanted?: (text: string, uri: string) => boolean;
}

export class Taking {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #host: Host;

  constructor(connection: Connection, workspace: Workspace, host: Host) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#host = host;
  }

  /**
   * Reads files in their order. What was read stays when it ends early.
   * @returns those that were left
   */
  async take(uris: readonly string[], { report, isOver, isWanted }: Watching = {}): Promise<string[]> {
    const refused: string[] = [];
    const flights: ReturnType<Host['read']>[] = [];
    let until = performance.now() + STEP;
    let done = 0;
    for (; done < uris.length; done++) {
      if (isOver?.()) break;
      while (flights.length < IN_FLIGHT && done + flights.length < uris.length)
        flights.push(this.#host.read(uris[done + flights.length]!));
      const uri = uris[done]!;
      const text = await flights.shift()!;
      if (typeof text !== 'string') {
        this.#workspace.remove(uri);
        refused.push(`${fileNameOf(uri)} ${text.reason}`);
      } else if (isWanted?.(text, uri) !== false) {
        this.#workspace.put(uri, text);
        while (this.#workspace.readOn(uri, STEP)) await this.#host.pause();
      }
      report?.(done + 1, uri);
      if (performance.now() < until) continue;
      await this.#host.pause();
      until = performance.now() + STEP;
    }
    if (refused.length > 0) this.#tell(refused);
    return uris.slice(done);
  }

  #tell(refused: readonly string[]): void {
    const more = refused.length - MOST_NAMED;
    const named = refused.slice(0, MOST_NAMED).join('; ');
    this.#connection.console.info(`Left out: ${named}${more > 0 ? `; and ${more} more` : ''}.`);
  }
}
