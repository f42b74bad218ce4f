/** Reads fields of a glossary's nodes, and notes what is wrong at its place. */
import type { FindingCode } from '../model/finding.ts';
import type { GlossaryProblem } from '../model/knowledge.ts';
import type { Span } from '../model/span.ts';
import { probableField } from './schema-words.ts';
import type { DataNode, ListNode, MapNode, ScalarNode } from './tree.ts';

/** So many problems are enough to know that a file is none of ours. */
const MAX_PROBLEMS = 500;

const KINDS: Readonly<Record<DataNode['kind'], string>> = {
  map: 'a group of fields',
  list: 'a list',
  text: 'a text',
  number: 'a number',
  boolean: 'a yes-or-no value',
  nothing: 'empty',
};

export interface TextAt {
  readonly text: string;
  readonly span: Span;
}

export class GlossaryReader {
  readonly problems: GlossaryProblem[] = [];

  problem(code: FindingCode, span: Span, message: string): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push({ code, span, message });
  }

  wrongType(node: DataNode, what: string, wanted: string): void {
    this.problem(
      'glossary-wrong-type',
      node.span,
      `${what} is ${KINDS[node.kind]} here, but must be ${wanted}.`,
    );
  }

  /**
   * The fields of a group, the first of each name. Unknown and repeated ones become problems.
   * @param what the group in a sentence: `A program`
   */
  fields(node: MapNode, known: readonly string[], what: string): Map<string, DataNode> {
    const fields = new Map<string, DataNode>();
    for (const { key, keySpan, value } of node.entries) {
      if (!known.includes(key)) {
        const near = probableField(key, known);
        const next = near ? `Did you mean "${near}"?` : `It can have: ${known.join(', ')}.`;
        this.problem('glossary-unknown-field', keySpan, `${what} has no field "${shortened(key)}". ${next}`);
      } else if (fields.has(key))
        this.problem(
          'glossary-duplicate-field',
          keySpan,
          `"${key}" stands here twice; only the first is read. Remove one of the two.`,
        );
      else fields.set(key, value);
    }
    return fields;
  }

  /** A text that says something, or null. Empty is null without a problem; numbers where `numbers` allows them. */
  text(node: DataNode | undefined, what: string, numbers = false): TextAt | null {
    if (!node || node.kind === 'nothing') return null;
    if (node.kind !== 'text' && !(numbers && node.kind === 'number')) {
      const quote = node.kind === 'number' || node.kind === 'boolean';
      this.wrongType(
        node,
        what,
        quote ? `a text: put it in quotes, "${(node as ScalarNode).text}"` : 'a text',
      );
      return null;
    }
    const text = node.text.trim();
    return text === '' ? null : { text, span: node.span };
  }

  /** A list of texts. One text alone is wrong, but understood. */
  texts(node: DataNode | undefined, what: string): TextAt[] {
    if (!node || node.kind === 'nothing') return [];
    if (node.kind !== 'list') {
      this.wrongType(node, what, 'a list: begin each line with a dash, or use [brackets]');
      const only = node.kind === 'text' ? this.text(node, what) : null;
      return only ? [only] : [];
    }
    return node.items.flatMap((item) => this.text(item, `An entry of ${what}`) ?? []);
  }

  /** The groups of a list; what is no group is a problem. */
  groups(node: DataNode | undefined, what: string, one: string): MapNode[] {
    if (!node || node.kind === 'nothing') return [];
    if (node.kind === 'map') {
      this.wrongType(node, what, `a list: begin each ${one} with a dash`);
      return [];
    }
    if (node.kind !== 'list') {
      this.wrongType(node, what, `a list of ${one}s, each beginning with a dash`);
      return [];
    }
    return (node as ListNode).items.flatMap((item) => {
      if (item.kind === 'map') return item;
      if (item.kind === 'nothing')
        this.problem('glossary-wrong-type', item.span, `This ${one} is empty. Fill it in or remove it.`);
      else this.wrongType(item, `This ${one}`, 'a group of fields such as "name: …"');
      return [];
    });
  }
}

export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
