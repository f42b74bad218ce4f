/** What server and client say to each other beside LSP. */

/** Request without parameters; answered (null) once the workspace folders have been read. */
export const WHEN_READ = 'onTheRecord/whenRead';

/** What the client hands over when it starts the server. */
export interface InitializationOptions {
  /** Address of the folder that explains the finding codes, with a closing slash. */
  readonly docs?: string;
}
