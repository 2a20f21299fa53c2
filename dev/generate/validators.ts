/** Writes core/validate/validators.generated.js (and its types) from the JSON Schemas, so that nothing is compiled at run time. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import standaloneCode from 'ajv/dist/standalone';
import addFormats from 'ajv-formats';
import { schemaFiles, schemaOf } from '../../core/journey/schemas';

const folder = join(__dirname, '..', '..', 'core', 'validate');
export const validatorsFile = join(folder, 'validators.generated.js');
export const validatorTypesFile = join(folder, 'validators.generated.d.ts');

/** Name of each function and the schema it checks against. */
const validators: Readonly<Record<string, string>> = {
  journeyShape: 'journeys:///journey.schema.json',
  contactShape: 'journeys:///contact.schema.json',
  eventShape: 'journeys:///event.schema.json',
  consentEventShape: 'journeys:///consent-event.schema.json',
};

const banner = '// Written from schemas/ by `npm run generate`. Do not edit.\n';

/** The two texts the files should have; a test compares. */
export function generateValidators(): { readonly code: string; readonly types: string } {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    // `required` in a `oneOf` parent names the discriminator, whose property stands in the branches.
    strictRequired: false,
    allowUnionTypes: true,
    discriminator: true,
    inlineRefs: false,
    keywords: ['x-node', 'x-ui', 'x-absent', 'x-empty', 'x-labels', 'x-advanced', 'x-when'],
    code: { source: true, lines: true },
  });
  addFormats(ajv);
  for (const file of schemaFiles) ajv.addSchema(schemaOf(file).schema);
  const names = Object.keys(validators);
  return { code: `${banner}/* eslint-disable */\n${standaloneCode(ajv, { ...validators })}\n`, types: typesFor(names) };
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

if (require.main === module) {
  const { code, types } = generateValidators();
  writeFileSync(validatorsFile, code);
  writeFileSync(validatorTypesFile, types);
}
