/** What a folder leaves out: globs of the editor's settings, and the `.gitignore` files in it and above it. */
import createIgnore, { type Ignore } from 'ignore';
import picomatch from 'picomatch';

/** What the person's settings leave out of a folder. */
export interface Exclusions {
  /** VS Code's `files.exclude` and `search.exclude`: relative to the folder; a folder that matches goes whole. */
  readonly globs: readonly string[];
  /** Whether `.gitignore` files count. */
  readonly ignoreFiles: boolean;
}

export const NO_EXCLUSIONS: Exclusions = { globs: [], ignoreFiles: true };

export const IGNORE_FILE = '.gitignore';

/** Folders that nobody keeps transcripts in. Names with a leading dot are left out as well. */
const NEVER = new Set(['node_modules', 'bower_components', '__pycache__']);

/** Paths are absolute, with `/` between the parts and none at the end. */
export class LeftOut {
  readonly #root: string;
  readonly #glob: (path: string) => boolean;
  readonly #ignoreFiles: boolean;
  readonly #rules = new Map<string, Ignore>();

  constructor(root: string, { globs, ignoreFiles }: Exclusions) {
    this.#root = root;
    this.#glob = globs.length === 0 ? () => false : picomatch([...globs], { dot: true });
    this.#ignoreFiles = ignoreFiles;
  }

  /**
   * Takes what one `.gitignore` says. Those above the root come first; one that leaves the root itself out does not
   * count: somebody opened it.
   */
  addIgnoreFile(folder: string, text: string): void {
    if (!this.#ignoreFiles) return;
    const rules = createIgnore().add(text);
    const root = relative(folder, this.#root);
    if (root === null || root === '' || !rules.test(`${root}/`).ignored) this.#rules.set(folder, rules);
  }

  /** @returns whether a file or folder goes, when the folder it stands in stays */
  leavesOut(path: string, isFolder: boolean): boolean {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name.startsWith('.') || NEVER.has(name)) return true;
    const within = relative(this.#root, path);
    return within === null || this.#glob(within) || this.#isIgnored(path, isFolder);
  }

  /** @returns whether a file below the root goes, itself or with a folder it stands in */
  leavesOutBelow(path: string): boolean {
    if (relative(this.#root, path) === null) return true;
    for (let end = path.indexOf('/', this.#root.length + 1); end >= 0; end = path.indexOf('/', end + 1))
      if (this.leavesOut(path.slice(0, end), true)) return true;
    return this.leavesOut(path, false);
  }

  /** As git decides: the nearest file that says anything about the path. */
  #isIgnored(path: string, isFolder: boolean): boolean {
    if (this.#rules.size === 0) return false;
    for (let end = path.lastIndexOf('/'); end >= 0; end = end > 0 ? path.lastIndexOf('/', end - 1) : -1) {
      const rules = this.#rules.get(path.slice(0, end));
      if (!rules) continue;
      const { ignored, unignored } = rules.test(`${path.slice(end + 1)}${isFolder ? '/' : ''}`);
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}

/** @returns the path below a folder, '' for the folder itself, null for what stands elsewhere */
function relative(folder: string, path: string): string | null {
  if (path === folder) return '';
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}
