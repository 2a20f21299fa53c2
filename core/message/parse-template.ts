import Handlebars from 'handlebars';
import { LruCache } from '../lru-cache';
import { messageHelpers } from './helpers';
import { nestingDepth } from './nesting-depth';
import { fault, faultOf, type TemplateResult } from './template-fault';

/** Longest template and result, most turns of all loops together, most blocks or brackets in each other: far above what a message needs. */
export const templateLimits = { source: 100_000, output: 500_000, turns: 10_000, depth: 50 } as const;

/** Helpers that a template may call. */
export const helperNames: ReadonlySet<string> = new Set([...Object.keys(messageHelpers), 'if', 'unless', 'each', 'with', 'lookup']);

/** Reads a template. Only text is taken: Handlebars would run a ready-made syntax tree as code. */
export function parseTemplate(source: string): TemplateResult<hbs.AST.Program> {
  return parsed.get(source, () => parse(source));
}

const parsed = new LruCache<TemplateResult<hbs.AST.Program>>(500);

function parse(source: string): TemplateResult<hbs.AST.Program> {
  if (source.length > templateLimits.source) return fault('template-too-large', { limit: templateLimits.source });
  if (nestingDepth(source) > templateLimits.depth) return fault('template-too-much');
  try {
    const program = Handlebars.parse(source);
    const scan = new Scan();
    scan.accept(program);
    return scan.forbidden === undefined ? { ok: true, value: program } : fault('template-not-allowed', { what: scan.forbidden });
  } catch (error) {
    return faultOf(error);
  }
}

/** Makes `{{{ }}}` and `{{& }}` escape like `{{ }}`, and finds what messages may not use. */
class Scan extends Handlebars.Visitor {
  forbidden: string | undefined;

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    mustache.escaped = true;
    super.MustacheStatement(mustache);
  }
  override PartialStatement(): void {
    this.forbidden = 'partial';
  }
  override PartialBlockStatement(): void {
    this.forbidden = 'partial';
  }
  override Decorator(): void {
    this.forbidden = 'decorator';
  }
  override DecoratorBlock(): void {
    this.forbidden = 'decorator';
  }
}
