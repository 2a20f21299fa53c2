import type { Json, JsonObject } from '../json';
import { isObject } from '../journey/schemas';

/**
 * The parameters of a node after another node took a new name: what refers to that node by name, in expressions and in code, refers to
 * it still. Does what n8n's own rename does (`Workflow.renameNode` of n8n-workflow 2.41, a test compares), and nothing else.
 */
export function renameInNode(type: string, parameters: JsonObject, from: string, to: string): JsonObject {
  const renamed = inObject(parameters, from, to, false);
  const plain = plainTexts[type];
  const texts = plain !== undefined && Object.hasOwn(renamed, plain) ? { ...renamed, [plain]: inValue(renamed[plain] ?? null, from, to, true) } : renamed;
  return type === 'n8n-nodes-base.form' ? inForm(texts, from, to) : texts;
}

/** Parameters that refer to nodes though they aren't expressions. */
const plainTexts: Readonly<Record<string, string>> = {
  'n8n-nodes-base.code': 'jsCode',
  'n8n-nodes-base.function': 'jsCode',
  'n8n-nodes-base.functionItem': 'jsCode',
  'n8n-nodes-base.aiTransform': 'jsCode',
  'n8n-nodes-base.mailgun': 'html',
  'n8n-nodes-base.html': 'html',
};

/** The same in one text, an expression or code. */
export function renameInText(text: string, from: string, to: string): string {
  const old = asWritten(from);
  const name = to.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll("'", "\\'");
  const put = (_: string, before: string, after: string): string => `${before}${name}${after}`;
  return text
    .replace(new RegExp(`(\\$\\(['"])${old}(['"]\\))`, 'g'), put)
    .replace(new RegExp(`(\\$node\\[['"])${old}(['"]\\])`, 'g'), put)
    .replace(new RegExp(`(\\$node\\.)${old}(\\.| |$|(?![\\w$]))`, 'g'), (_, before: string, after: string) =>
      /^[A-Za-z_$][\w$]*$/.test(to) ? `${before}${to}${after}` : `${before.slice(0, -1)}["${name}"]${after}`,
    )
    .replace(new RegExp(`(\\$items\\(['"])${old}(['"],|['"]\\))`, 'g'), put);
}

/** A name as code writes it: backslashes doubled, quotes perhaps escaped. */
function asWritten(name: string): string {
  return name
    .replaceAll('\\', '\\\\')
    .replace(/[.*+?^${}()|[\]\\]/g, (char) => `\\${char}`)
    .replace(/["']/g, (quote) => `(?:\\\\?${quote})`);
}

function inForm(parameters: JsonObject, from: string, to: string): JsonObject {
  const fields = parameters['formFields'];
  if (!isObject(fields) || !Array.isArray(fields['values'])) return parameters;
  const values = fields['values'].map((field: Json) => (isObject(field) && field['fieldType'] === 'html' && Object.hasOwn(field, 'html') ? { ...field, html: inValue(field['html'] ?? null, from, to, true) } : field));
  return { ...parameters, formFields: { ...fields, values } };
}

function inValue(value: Json, from: string, to: string, plain: boolean): Json {
  if (typeof value === 'string') return plain || value.startsWith('=') ? renameInText(value, from, to) : value;
  if (Array.isArray(value)) return value.map((entry: Json) => inValue(entry, from, to, false));
  return isObject(value) ? inObject(value, from, to, plain) : value;
}

function inObject(object: JsonObject, from: string, to: string, plain: boolean): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, inValue(value, from, to, plain)]));
}
