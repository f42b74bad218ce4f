/**
 * What may be asked when, as the specification's "Server lifecycle" says: nothing before `initialize`, nothing but
 * `exit` after `shutdown`. The library answers such requests with null.
 */
import {
  type Connection,
  ErrorCodes,
  Message,
  type MessageStrategy,
  type RequestMessage,
  ResponseError,
} from 'vscode-languageserver';

const REFUSED = {
  'onTheRecord/refused/early': new ResponseError(
    ErrorCodes.ServerNotInitialized,
    'The server has not been initialized: send "initialize" first.',
  ),
  'onTheRecord/refused/again': new ResponseError(
    ErrorCodes.InvalidRequest,
    'The server has been initialized already.',
  ),
  'onTheRecord/refused/late': new ResponseError(
    ErrorCodes.InvalidRequest,
    'The server has been shut down: only "exit" may follow.',
  ),
} as const;

export class Gate {
  #initialized = false;
  #shutDown = false;

  get isShutDown(): boolean {
    return this.#shutDown;
  }

  /** For the connection's options. A request that may not come now goes to a method that refuses it. */
  readonly strategy: MessageStrategy = {
    handleMessage: (message, next) => {
      if (Message.isRequest(message)) next(this.#admit(message));
      else if (!Message.isNotification(message) || this.#isOpen() || message.method === 'exit') next(message);
    },
  };

  /** Registers the methods that refuse. */
  guard(connection: Connection): void {
    for (const [method, error] of Object.entries(REFUSED)) connection.onRequest(method, () => error);
  }

  #isOpen(): boolean {
    return this.#initialized && !this.#shutDown;
  }

  #admit(message: RequestMessage): RequestMessage {
    const refused = (method: keyof typeof REFUSED): RequestMessage => ({ ...message, method, params: [] });
    if (this.#shutDown) return refused('onTheRecord/refused/late');
    if (message.method === 'initialize') {
      if (this.#initialized) return refused('onTheRecord/refused/again');
      this.#initialized = true;
    } else if (!this.#initialized) return refused('onTheRecord/refused/early');
    else if (message.method === 'shutdown') this.#shutDown = true;
    return message;
  }
}
