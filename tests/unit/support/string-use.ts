import { parseSync } from 'vite';

/** A call of a text function. `namespace` is `null` where the function was handed in from elsewhere. */
export interface StringUse {
  namespace: string | null;
  /** Matches every key that the call can ask for; a key put together at run time matches by its fixed parts. */
  key: RegExp;
  /** How the key is written in the source, for a message. */
  written: string;
  /** Names of the values handed over; `null` when they cannot be told from the source. */
  values: string[] | null;
}

interface SyntaxNode {
  type: string;
  [property: string]: unknown;
}

type Scope = ReadonlyMap<string, string | null>;

/** Every use of an interface string in a TypeScript source: calls of what `useText('namespace')` gave and of parameters of type `Text`. */
export function stringUses(file: string, source: string): StringUse[] {
  const uses: StringUse[] = [];
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  walk(program as unknown as SyntaxNode, new Map(), uses);
  return uses;
}

function walk(node: SyntaxNode, outer: Scope, uses: StringUse[]): void {
  const scope = opensScope(node) ? new Map([...outer, ...textNames(node)]) : outer;
  if (node.type === 'CallExpression') uses.push(...usesOfCall(node, scope));
  for (const child of children(node)) walk(child, scope, uses);
}

function children(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

function opensScope({ type }: SyntaxNode): boolean {
  return type === 'Program' || type.endsWith('Function') || type.startsWith('Function') || type === 'ArrowFunctionExpression';
}

/** Names of text functions that a function declares itself, in its parameters or its body. */
function textNames(node: SyntaxNode): [string, string | null][] {
  const names: [string, string | null][] = [];
  for (const parameter of (node.params as SyntaxNode[] | undefined) ?? []) {
    const name = parameter.name;
    if (typeof name === 'string' && isTextType(parameter)) names.push([name, null]);
  }
  const body = node.type === 'Program' ? node : (node.body as SyntaxNode);
  const collect = (inner: SyntaxNode) => {
    for (const child of children(inner)) {
      if (opensScope(child)) continue;
      if (child.type === 'VariableDeclarator') names.push(...textDeclared(child));
      collect(child);
    }
  };
  collect(body);
  return names;
}

function isTextType(parameter: SyntaxNode): boolean {
  return /"name":"(Text|useText)"/.test(JSON.stringify(parameter.typeAnnotation ?? null));
}

function textDeclared({ id, init }: SyntaxNode): [string, string][] {
  if (!isNode(init) || init.type !== 'CallExpression' || (init.callee as SyntaxNode).name !== 'useText') return [];
  const [argument] = init.arguments as SyntaxNode[];
  return [[(id as SyntaxNode).name as string, argument?.value as string]];
}

function usesOfCall({ callee, arguments: given }: SyntaxNode, scope: Scope): StringUse[] {
  const name = (callee as SyntaxNode).name;
  if (typeof name !== 'string') return [];
  const namespace = scope.get(name);
  const [key, values] = given as SyntaxNode[];
  if (namespace === undefined || key === undefined) return [];
  return keysOf(key).map((each) => ({ namespace, ...each, values: valueNames(values) }));
}

function keysOf(node: SyntaxNode): Pick<StringUse, 'key' | 'written'>[] {
  switch (node.type) {
    case 'Literal':
      return [{ key: exactly(literally(node.value as string)), written: node.value as string }];
    case 'TemplateLiteral': {
      const fixed = (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
      return [{ key: exactly(fixed.map(literally).join('.+')), written: fixed.join('…') }];
    }
    case 'ConditionalExpression':
      return [...keysOf(node.consequent as SyntaxNode), ...keysOf(node.alternate as SyntaxNode)];
    default:
      return [{ key: exactly('.+'), written: `a key that cannot be told (${node.type})` }];
  }
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function exactly(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

function valueNames(node: SyntaxNode | undefined): string[] | null {
  if (node === undefined) return [];
  if (node.type !== 'ObjectExpression') return null;
  const properties = node.properties as SyntaxNode[];
  if (properties.some(({ type }) => type === 'SpreadElement')) return null;
  return properties.map((property) => (property.key as SyntaxNode).name as string);
}
