import type { VFile } from 'vfile';
import type { BlockTree } from '../model/transcript.ts';

export function recogniseSources() {
  return (_tree: BlockTree, _file: VFile): void => {};
}
