import { LruCache } from '../lru-cache';
import { helperNames, parseTemplate } from './parse-template';
import type { TemplateResult } from './template-fault';

/** A value that a template reads. `path` counts from the template's data; `[]` stands for "each item of", as in `item.rows[].total`. */
export interface TemplateVariable {
  readonly path: string;
  /** Without it the text would have a hole. What stands in a condition or has a default is not required. */
  readonly required: boolean;
}

export interface TemplateVariables {
  /** In order of appearance, each path once; required if it is anywhere. */
  readonly variables: readonly TemplateVariable[];
  readonly unknownHelpers: readonly string[];
}

/** Lists what a template reads, without running it. */
export function listVariables(source: string): TemplateResult<TemplateVariables> {
  return listed.get(source, () => list(source));
}

const listed = new LruCache<TemplateResult<TemplateVariables>>(500);

function list(source: string): TemplateResult<TemplateVariables> {
  const program = parseTemplate(source);
  if (!program.ok) return program;
  const found: Found = { variables: new Map(), unknownHelpers: new Set() };
  walkProgram(program.value, { scopes: [{ base: '', names: new Map() }], required: true }, found);
  return {
    ok: true,
    value: {
      variables: Array.from(found.variables, ([path, required]) => ({ path, required })),
      unknownHelpers: Array.from(found.unknownHelpers),
    },
  };
}

interface Found {
  readonly variables: Map<string, boolean>;
  readonly unknownHelpers: Set<string>;
}
interface Scope {
  /** Path of `this`; undefined when nobody can tell before running. */
  readonly base: string | undefined;
  readonly names: ReadonlyMap<string, string | undefined>;
}
interface Place {
  /** Innermost first. */
  readonly scopes: readonly Scope[];
  readonly required: boolean;
}
type Call = Pick<hbs.AST.SubExpression, 'path' | 'params' | 'hash'>;

/** Helpers that take a missing value in their stride. */
const lenient: ReadonlySet<string> = new Set(['default', 'eq', 'ne', 'if', 'unless', 'each', 'with']);

function walkProgram(program: hbs.AST.Program | undefined, place: Place, found: Found): void {
  for (const statement of program?.body ?? []) {
    if (isMustache(statement)) walkCall(statement, place, found);
    else if (isBlock(statement)) walkBlock(statement, place, found);
  }
}

function walkCall(call: Pick<hbs.AST.MustacheStatement, 'path' | 'params' | 'hash'>, place: Place, found: Found): void {
  const name = isPath(call.path) ? helperName(call.path) : undefined;
  const hasArguments = call.params.length > 0 || pairsOf(call.hash).length > 0;
  if (name === undefined && !hasArguments) {
    walkExpression(call.path, place, found);
    return;
  }
  if (name === undefined && isPath(call.path)) found.unknownHelpers.add(call.path.original);
  walkArguments(call, name !== undefined && lenient.has(name) ? { ...place, required: false } : place, found);
}

function walkBlock(block: hbs.AST.BlockStatement, place: Place, found: Found): void {
  const maybe = { ...place, required: false };
  const name = helperName(block.path);
  const subject = block.params[0];
  if (name === 'each' || name === 'with') {
    walkArguments(block, maybe, found);
    const base = subject && isPath(subject) ? resolve(subject, place) : undefined;
    const inner = base === undefined ? undefined : name === 'each' ? `${base}[]` : base;
    const [param] = paramsOf(block.program.blockParams);
    const scope: Scope = { base: inner, names: new Map(param === undefined ? [] : [[param, inner]]) };
    // A `with` on nothing is skipped, so only what a loop reads of items that are there is required.
    walkProgram(block.program, { scopes: [scope, ...place.scopes], required: name === 'each' && place.required }, found);
    walkProgram(block.inverse, maybe, found);
    return;
  }
  if (name !== undefined) {
    walkArguments(block, lenient.has(name) ? maybe : place, found);
    walkProgram(block.program, maybe, found);
  } else if (block.params.length > 0) {
    found.unknownHelpers.add(block.path.original);
  } else {
    // `{{#contact.company}}`: a condition, a scope or a loop, whatever the value is.
    walkExpression(block.path, maybe, found);
    walkProgram(block.program, { scopes: [{ base: resolve(block.path, place), names: new Map() }, ...place.scopes], required: false }, found);
  }
  walkProgram(block.inverse, maybe, found);
}

function walkArguments(call: Pick<Call, 'params' | 'hash'>, place: Place, found: Found): void {
  for (const param of call.params) walkExpression(param, place, found);
  for (const pair of pairsOf(call.hash)) walkExpression(pair.value, place, found);
}

function walkExpression(expression: hbs.AST.Expression, place: Place, found: Found): void {
  if (isSubExpression(expression)) {
    walkCall(expression, place, found);
  } else if (isPath(expression)) {
    const path = resolve(expression, place);
    if (path !== undefined && path !== '') found.variables.set(path, (found.variables.get(path) ?? false) || place.required);
  }
}

function resolve(path: hbs.AST.PathExpression, place: Place): string | undefined {
  const parts = path.parts.map(String);
  if (path.data) return parts[0] === 'root' ? parts.slice(1).join('.') : undefined;
  if (path.depth === 0 && !path.original.startsWith('this') && !path.original.startsWith('.')) {
    const [first = '', ...rest] = parts;
    const named = place.scopes.find((scope) => scope.names.has(first));
    if (named) return joined(named.names.get(first), rest);
  }
  return joined(place.scopes[path.depth]?.base, parts);
}

function joined(base: string | undefined, parts: readonly string[]): string | undefined {
  return base === undefined ? undefined : [...(base === '' ? [] : [base]), ...parts].join('.');
}

/** A single bare word that is a helper; `this.date` and `contact.date` are data. */
function helperName(path: hbs.AST.PathExpression): string | undefined {
  return path.parts.length === 1 && !path.data && path.depth === 0 && helperNames.has(path.original) ? path.original : undefined;
}

// Handlebars' types promise these two always; its parser leaves them out where a template has none.
function pairsOf(hash: hbs.AST.Hash | undefined): readonly hbs.AST.HashPair[] {
  return hash?.pairs ?? [];
}
function paramsOf(blockParams: readonly string[] | undefined): readonly string[] {
  return blockParams ?? [];
}

function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement';
}
function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement';
}
function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}
function isSubExpression(node: hbs.AST.Node): node is hbs.AST.SubExpression {
  return node.type === 'SubExpression';
}
