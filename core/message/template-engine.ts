import Handlebars from 'handlebars';
import type { JsonObject } from '../json';
import { messageHelpers, safeLocale } from './helpers';
import type { FormatContext } from './helpers';
import { LruCache } from '../lru-cache';
import { nestingDepth } from './nesting-depth';
import { fault } from './template-fault';
import type { TemplateResult } from './template-fault';

/** Longest template and result, most turns of all loops together, most blocks or brackets in each other: far above what a message needs. */
export const templateLimits = { source: 100_000, output: 500_000, turns: 10_000, depth: 50 } as const;

/** How values are written: `html` escapes them wherever they stand, `text` leaves them as they are. */
export type EscapeMode = 'text' | 'html';

export const helperNames: ReadonlySet<string> = new Set([...Object.keys(messageHelpers), 'if', 'unless', 'each', 'with', 'lookup']);

/** Reads a template. Only text is taken: Handlebars would run a ready-made syntax tree as code. */
export function parseTemplate(source: string): TemplateResult<hbs.AST.Program> {
  return parsed.get(source, () => parse(source));
}

/**
 * Renders a template over plain JSON. Values never act as markup or code: in `html` even `{{{ }}}` escapes, functions and prototypes are
 * out of reach, and size and loops are limited.
 */
export function renderTemplate(source: string, data: JsonObject, mode: EscapeMode, context: FormatContext): TemplateResult<string> {
  // Handlebars sets up all its helpers for every rendering, also of a text without anything to fill in.
  if (source.length <= templateLimits.source && !source.includes('{{')) return { ok: true, value: source };
  const template = compiled[mode].get(source, () => compile(source, mode));
  if (!template.ok) return template;
  const budget: Budget = { turns: templateLimits.turns, characters: templateLimits.output };
  try {
    const value = template.value(data, {
      // With `root` given Handlebars need not copy the rest for it.
      data: { root: data, locale: safeLocale(context.locale), timeZone: context.timeZone, budget },
      allowProtoPropertiesByDefault: false,
      allowProtoMethodsByDefault: false,
    });
    return value.length > templateLimits.output ? fault('template-too-large', { limit: templateLimits.output }) : { ok: true, value };
  } catch (error) {
    return faultOf(error);
  }
}

interface Budget {
  turns: number;
  characters: number;
}
class OverBudget extends Error {}

const parsed = new LruCache<TemplateResult<hbs.AST.Program>>(500);
const compiled = {
  text: new LruCache<TemplateResult<Handlebars.TemplateDelegate<JsonObject>>>(500),
  html: new LruCache<TemplateResult<Handlebars.TemplateDelegate<JsonObject>>>(500),
};
/** By the helpers they have: Handlebars wraps each of them anew for every rendering, which took most of its time. */
const engines = new LruCache<typeof Handlebars>(50);

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

function compile(source: string, mode: EscapeMode): TemplateResult<Handlebars.TemplateDelegate<JsonObject>> {
  const program = parseTemplate(source);
  if (!program.ok) return program;
  const used = helpersIn(program.value);
  const template = engines.get(used.join(' '), () => createEngine(used)).compile<JsonObject>(program.value, {
    strict: true,
    noEscape: mode === 'text',
    knownHelpersOnly: true,
    knownHelpers: { ...Object.fromEntries(Array.from(helperNames, (name) => [name, true])), log: false },
  });
  return { ok: true, value: template };
}

/** Names of the helpers that a template may call, in order. */
function helpersIn(program: hbs.AST.Program): readonly string[] {
  const found = new Set<string>();
  class Names extends Handlebars.Visitor {
    override PathExpression(path: hbs.AST.PathExpression): void {
      if (helperNames.has(path.original)) found.add(path.original);
    }
  }
  new Names().accept(program);
  return Array.from(found).sort();
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

function createEngine(used: readonly string[]): typeof Handlebars {
  const own = Handlebars.create();
  const { each } = own.helpers;
  // `unless` calls `if`, and a block over a list, without a helper, calls `each`.
  const kept = new Set(['helperMissing', 'blockHelperMissing', 'if', 'each', ...used]);
  for (const name of Object.keys(own.helpers)) if (!kept.has(name)) own.unregisterHelper(name);
  for (const [name, helper] of Object.entries(messageHelpers)) {
    if (!used.includes(name)) continue;
    own.registerHelper(name, (...all: unknown[]) => {
      const options = all[all.length - 1] as Handlebars.HelperOptions;
      return helper(all.slice(0, -1), options.hash, options.data as FormatContext);
    });
  }
  own.registerHelper('each', withinBudget(each));
  return own;
}

/** Handlebars' own `each`, that stops when all loops together turn too often or write too much. */
function withinBudget(each: Handlebars.HelperDelegate | undefined): Handlebars.HelperDelegate {
  return function (this: unknown, list: unknown, options: Handlebars.HelperOptions): unknown {
    if (each === undefined || typeof options !== 'object') throw new OverBudget('each');
    const budget = (options.data as { readonly budget: Budget }).budget;
    const fn: Handlebars.TemplateDelegate = (value, runtime) => {
      if (--budget.turns < 0) throw new OverBudget('turns');
      const piece = options.fn(value, runtime);
      budget.characters -= piece.length;
      if (budget.characters < 0) throw new OverBudget('output');
      return piece;
    };
    return each.call(this, list, { ...options, fn });
  };
}

function faultOf(error: unknown): ReturnType<typeof fault> {
  if (error instanceof OverBudget || error instanceof RangeError) return fault('template-too-much');
  const message = error instanceof Error ? error.message : '';
  // A field of nothing, or of a text, is a TypeError in strict mode.
  const missing = (error instanceof TypeError ? /(?:search for|reading) '(.*?)'/s : /^"(.*)" not defined in /s).exec(message)?.[1];
  if (missing !== undefined) return fault('missing-value', { path: missing });
  const helper = /but used the unknown helper (.*)$/s.exec(message)?.[1];
  if (helper !== undefined) return fault('unknown-helper', { helper });
  const line = /line (\d+)/.exec(message)?.[1];
  return fault('template-syntax', line === undefined ? {} : { line: Number(line) });
}
