import Handlebars from 'handlebars';
import type { JsonObject } from '../json';
import { messageHelpers, safeLocale } from './helpers';
import type { FormatContext } from './helpers';
import { LruCache } from '../lru-cache';
import { helperNames, parseTemplate, templateLimits } from './parse-template';
import { fault, faultOf, OverBudget, type TemplateResult } from './template-fault';

/** How values are written: `html` escapes them wherever they stand, `text` leaves them as they are. */
export type EscapeMode = 'text' | 'html';

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

const compiled = {
  text: new LruCache<TemplateResult<Handlebars.TemplateDelegate<JsonObject>>>(500),
  html: new LruCache<TemplateResult<Handlebars.TemplateDelegate<JsonObject>>>(500),
};
/** By the helpers they have: Handlebars wraps each of them anew for every rendering, which took most of its time. */
const engines = new LruCache<typeof Handlebars>(50);

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
