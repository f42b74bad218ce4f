/** The regular expressions of the server's sources, as the TypeScript compiler reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

export interface FoundRegex {
  /** `server/src/syntax/lines.ts:12` */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Literals, and `new RegExp(…)` whose pattern is constant; `unread` lists those that are not. */
export function regexesBelow(root: string, folder: string): { found: FoundRegex[]; unread: string[] } {
  const found: FoundRegex[] = [];
  const unread: string[] = [];
  for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.ts')) continue;
    const path = join(root, folder, name);
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const constants = constantsOf(file, dirname(path));
    const placeOf = (node: ts.Node) =>
      `${relative(root, path)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.push({
          place: placeOf(node),
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
        });
      } else if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
        const [pattern, flags] = node.arguments ?? [];
        const source = pattern && valueOfText(pattern, constants);
        if (source === null || source === undefined) unread.push(placeOf(node));
        else
          found.push({ place: placeOf(node), source, flags: (flags && valueOfText(flags, constants)) ?? '' });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { found, unread };
}

type Constants = ReadonlyMap<string, ts.Expression>;

function constantsOf(file: ts.SourceFile, folder: string): Constants {
  const constants = new Map<string, ts.Expression>();
  for (const statement of file.statements)
    if (ts.isImportDeclaration(statement))
      for (const [name, value] of importedBy(statement, folder)) constants.set(name, value);
    else if (ts.isVariableStatement(statement) && statement.declarationList.flags & ts.NodeFlags.Const)
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer) constants.set(name.text, initializer);
  return constants;
}

/** Texts that another file exports. */
function importedBy({ moduleSpecifier, importClause }: ts.ImportDeclaration, folder: string): Constants {
  const found = new Map<string, ts.Expression>();
  const names = importClause?.namedBindings;
  if (!names || !ts.isNamedImports(names) || !ts.isStringLiteral(moduleSpecifier)) return found;
  const pieces = names.elements.filter(({ name }) => /^[A-Z_]+$/.test(name.text));
  if (pieces.length === 0 || !moduleSpecifier.text.startsWith('.')) return found;
  const path = join(folder, moduleSpecifier.text);
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const constants = constantsOf(file, dirname(path));
  for (const { name } of pieces) {
    const value = constants.get(name.text);
    if (value && ts.isStringLiteralLike(value)) found.set(name.text, value);
  }
  return found;
}

/** The text of strings, templates, sums and `.source` of constants of the same file; else null. */
function valueOfText(node: ts.Expression, constants: Constants): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return valueOfText(node.expression, constants);
  if (ts.isIdentifier(node)) {
    const constant = constants.get(node.text);
    return constant ? valueOfText(constant, constants) : null;
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return joined([valueOfText(node.left, constants), valueOfText(node.right, constants)]);
  if (ts.isTemplateExpression(node))
    return joined([
      node.head.text,
      ...node.templateSpans.flatMap(({ expression, literal }) => [
        valueOfText(expression, constants),
        literal.text,
      ]),
    ]);
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw')
    return ts.isNoSubstitutionTemplateLiteral(node.template)
      ? (node.template.rawText ?? null)
      : joined([
          node.template.head.rawText ?? '',
          ...node.template.templateSpans.flatMap(({ expression, literal }) => [
            valueOfText(expression, constants),
            literal.rawText ?? '',
          ]),
        ]);
  return null;
}

function joined(parts: readonly (string | null)[]): string | null {
  return parts.every((part) => part !== null) ? parts.join('') : null;
}
