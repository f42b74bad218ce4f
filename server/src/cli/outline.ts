import { type OutlineNode, outline } from '../features/outline.ts';
import { positionAt } from '../syntax/positions.ts';
import { type ReadOptions, readAll } from './documents.ts';

/** `on-the-record outline`: a line a node, indented by depth, with its line number. */
export async function printOutline(path: string, options: ReadOptions): Promise<void> {
  for await (const { document } of readAll([path], options)) {
    if (!document) continue;
    const print = (node: OutlineNode, depth: number): string => {
      const line = positionAt(document.lines, node.selectionStart).line + 1;
      const own = `${'  '.repeat(depth)}${node.name}${node.detail ? ` — ${node.detail}` : ''}  (line ${line})\n`;
      return own + node.children.map((child) => print(child, depth + 1)).join('');
    };
    process.stdout.write(
      outline(document)
        .map((node) => print(node, 0))
        .join(''),
    );
  }
}
