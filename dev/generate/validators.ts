/** Writes core/validate/validators.generated.js and event-validators.generated.js (and their types) from the JSON Schemas, so that nothing is compiled at run time. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import addFormats from 'ajv-formats';
import { schemaFiles, schemaOf } from '../../core/journey/schemas';
import { isList, isObject, type Json, type JsonObject } from '../../core/json';

const folder = join(__dirname, '..', '..', 'core', 'validate');

/** Name of each function and the schema it checks against, by file. What only hosts with a store read stands in a file of its own, which pages don't bundle. */
const validators: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  validators: { journeyShape: 'journeys:///journey.schema.json', contactShape: 'journeys:///contact.schema.json' },
  'event-validators': { eventShape: 'journeys:///event.schema.json', consentEventShape: 'journeys:///consent-event.schema.json' },
};

const banner = '// Written from schemas/ by `npm run generate`. Do not edit.\n';

/** What the files should hold, by path; a test compares. */
export function generateValidators(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(validators).flatMap(([name, functions]): [string, string][] => [
      [join(folder, `${name}.generated.js`), codeOf(functions)],
      [join(folder, `${name}.generated.d.ts`), name === 'validators' ? typesFor(Object.keys(functions)) : moreTypesFor(Object.keys(functions))],
    ]),
  );
}

function codeOf(functions: Readonly<Record<string, string>>): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    // `required` in a `oneOf` parent names the discriminator, whose property stands in the branches.
    strictRequired: false,
    allowUnionTypes: true,
    discriminator: true,
    inlineRefs: false,
    // Our own words stand in words/, by problem code.
    messages: false,
    code: { source: true, lines: true },
  });
  addFormats(ajv);
  for (const file of schemaFiles) ajv.addSchema(bare(schemaOf(file).schema));
  return `${banner}/* eslint-disable */\n${small(standaloneCode(ajv, { ...functions }))}\n`;
}

/** What is written for people and forms checks nothing, and ajv copies whole schemas into its code. */
const isAnnotation = (key: string): boolean => ['title', 'description', 'default', '$schema'].includes(key) || key.startsWith('x-');

function bare(schema: JsonObject): JsonObject {
  const bareValue = (value: Json): Json => (isList(value) ? value.map(bareValue) : isObject(value) ? bare(value) : value);
  const named = (schemas: JsonObject): JsonObject => Object.fromEntries(Object.entries(schemas).map(([name, inner]) => [name, bareValue(inner)]));
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !isAnnotation(key))
      // Here the keys are names of properties and definitions, one of which may well be `title`.
      .map(([key, value]) => [key, (key === 'properties' || key === '$defs') && isObject(value) ? named(value) : key === 'enum' || key === 'const' ? value : bareValue(value)]),
  );
}

/** The page of the designer carries this code: where in the schema a rule stands is told to nobody, and a finding is taken down in one line. */
function small(code: string): string {
  const taken = code
    .replaceAll(/schemaPath:"[^"]*",/g, '')
    .replaceAll(/const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g, 'vErrors = noted(vErrors, $2);\nerrors++;');
  return `${taken}\nfunction noted(list, error) {\nif (list === null) return [error];\nlist.push(error);\nreturn list;\n}`;
}

function typesFor(names: readonly string[]): string {
  return `${banner}
/** One mismatch as ajv reports it. */
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly [key: string]: unknown };
}
export interface ShapeCheck {
  (value: unknown): boolean;
  /** Of the last call. */
  errors?: readonly ShapeError[] | null;
}
${names.map((name) => `export const ${name}: ShapeCheck;`).join('\n')}
`;
}

function moreTypesFor(names: readonly string[]): string {
  return `${banner}import type { ShapeCheck } from './validators.generated';

${names.map((name) => `export const ${name}: ShapeCheck;`).join('\n')}
`;
}

if (require.main === module) for (const [file, text] of generateValidators()) writeFileSync(file, text);
