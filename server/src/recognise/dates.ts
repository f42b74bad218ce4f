import type { VFile } from 'vfile';
import type { BlockTree } from '../model/transcript.ts';

export function recogniseDates() {
  return (_tree: BlockTree, _file: VFile): void => {};
}
