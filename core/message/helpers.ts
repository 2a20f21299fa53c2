import { DateTime } from 'luxon';
import type { DateTimeFormatOptions } from 'luxon';
import { LruCache } from '../lru-cache';
import { isTimeZone } from '../time/is-time-zone';

/** What formatting depends on beside the values. */
export interface FormatContext {
  readonly locale: string;
  readonly timeZone: string;
}

type Helper = (args: readonly unknown[], hash: Readonly<Record<string, unknown>>, context: FormatContext) => string | boolean;

/**
 * The helpers a message may use, beside Handlebars' own `if`, `unless`, `each`, `with` and `lookup`.
 * They take what is not there or of the wrong type for nothing and give an empty text: Tailor reports missing values before.
 */
export const messageHelpers = {
  /** `{{date item.due "long"}}`: short, medium, long (default), full, time. Dates without a time stay that day in every zone. */
  date: ([value, style], _hash, context) => date(value, style, context),
  /** `{{number item.count decimals=2}}` */
  number: ([value], hash, context) => {
    const digits = typeof hash['decimals'] === 'number' ? { minimumFractionDigits: hash['decimals'], maximumFractionDigits: hash['decimals'] } : {};
    return format(value, context, digits);
  },
  /** `{{currency item.total "EUR"}}` */
  currency: ([value, code], _hash, context) =>
    typeof code === 'string' && /^[A-Za-z]{3}$/.test(code) ? format(value, context, { style: 'currency', currency: code }) : '',
  /** `{{default contact.firstName "friend"}}`: the first that is there and not empty. */
  default: (args) => text(args.find((value) => text(value).trim() !== '')),
  eq: ([left, right]) => left === right,
  ne: ([left, right]) => left !== right,
  gt: ([left, right]) => ordered(left, right, (a, b) => a > b),
  lt: ([left, right]) => ordered(left, right, (a, b) => a < b),
  upper: ([value], _hash, context) => text(value).toLocaleUpperCase(context.locale),
  lower: ([value], _hash, context) => text(value).toLocaleLowerCase(context.locale),
  /** `{{truncate item.title 20}}`: so many characters as a reader counts them, the last an ellipsis. */
  truncate: ([value, length], _hash, context) => truncate(text(value), typeof length === 'number' ? length : 80, context.locale),
  /** `{{plural item.count one="# invoice" other="# invoices"}}` or `{{plural item.count "# invoice" "# invoices"}}` */
  plural: ([value, one, other], hash, context) => {
    const count = number(value);
    if (count === undefined) return '';
    const forms: Readonly<Record<string, unknown>> = { one, other: other ?? one, ...hash };
    const form = forms[new Intl.PluralRules(context.locale).select(count)] ?? forms['other'];
    return text(form).replaceAll('#', format(count, context, {}));
  },
  /** `{{join item.names ", "}}` */
  join: ([list, separator]) => (Array.isArray(list) ? list.map(text).join(typeof separator === 'string' ? separator : ', ') : text(list)),
  /** `https://example.com/?id={{url contact.id}}` */
  url: ([value]) => encodeURIComponent(text(value).replace(/\p{Surrogate}/gu, '\uFFFD')),
} as const satisfies Readonly<Record<string, Helper>>;

/** A locale that Intl takes: the one given, or English when it is malformed. */
export function safeLocale(locale: string): string {
  return locales.get(locale, () => {
    try {
      return Intl.getCanonicalLocales(locale)[0] ?? 'en';
    } catch {
      return 'en';
    }
  });
}

/** The first `length` grapheme clusters, with an ellipsis for the last when something was cut off. */
export function truncate(value: string, length: number, locale: string): string {
  if (value.length <= length) return value;
  if (onePerUnit.test(value.slice(0, length + 1))) return `${value.slice(0, Math.max(0, length - 1)).trimEnd()}…`;
  const clusters: string[] = [];
  for (const { segment } of segmenters.get(locale, () => new Intl.Segmenter(safeLocale(locale), { granularity: 'grapheme' })).segment(value)) {
    clusters.push(segment);
    if (clusters.length > length) return `${clusters.slice(0, Math.max(0, length - 1)).join('').trimEnd()}…`;
  }
  return value;
}

/**
 * Texts in which every UTF-16 unit is a character to the reader: ASCII, accented Latin, Greek, Cyrillic, punctuation, kana, Chinese
 * characters; without the marks and joiners among them. Segmenting these is needless, and slow: it took a tenth of Tailor's time.
 */
export const onePerUnit = /^[\x20-\x7e\n\xa0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff9d]*$/;

// Intl's objects cost far more to make than to use.
const locales = new LruCache<string>(500);
const segmenters = new LruCache<Intl.Segmenter>(50);
const numberFormats = new LruCache<Intl.NumberFormat>(200);
const dates = new LruCache<string>(2_000);

const dateStyles: Readonly<Record<string, DateTimeFormatOptions>> = {
  short: DateTime.DATE_SHORT,
  medium: DateTime.DATE_MED,
  long: DateTime.DATE_FULL,
  full: DateTime.DATE_HUGE,
  time: DateTime.TIME_SIMPLE,
};

/** Most dates in a batch are the same for everybody: the end of an offer, the day of an event. */
function date(value: unknown, style: unknown, context: FormatContext): string {
  if (typeof value !== 'number' && typeof value !== 'string') return '';
  // A time of day without a date means today's, and must not be kept until tomorrow.
  if (typeof value === 'string' && !/^\d{4}/.test(value)) return writeDate(value, style, context);
  return dates.get(JSON.stringify([value, text(style), context.locale, context.timeZone]), () => writeDate(value, style, context));
}

function writeDate(value: number | string, style: unknown, context: FormatContext): string {
  const zone = isTimeZone(context.timeZone) ? context.timeZone : 'UTC';
  const at = typeof value === 'number' ? DateTime.fromMillis(value, { zone }) : DateTime.fromISO(value, { zone });
  if (!at.isValid) return '';
  return at.setLocale(context.locale).toLocaleString(dateStyles[text(style)] ?? DateTime.DATE_FULL);
}

function format(value: unknown, context: FormatContext, options: Intl.NumberFormatOptions): string {
  const amount = number(value);
  if (amount === undefined) return '';
  const key = JSON.stringify([context.locale, options]);
  return numberFormats.get(key, () => new Intl.NumberFormat(context.locale, options)).format(amount);
}

function number(value: unknown): number | undefined {
  const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof amount === 'number' && Number.isFinite(amount) ? amount : undefined;
}

function ordered(left: unknown, right: unknown, holds: (a: number | string, b: number | string) => boolean): boolean {
  if (typeof left === 'string' && typeof right === 'string') return holds(left, right);
  const a = number(left);
  const b = number(right);
  return a !== undefined && b !== undefined && holds(a, b);
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
