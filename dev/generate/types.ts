/** Writes core/journey/types.generated.ts from the JSON Schemas; with `--print` to the standard output instead. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { compile } from 'json-schema-to-typescript';

const root = join(__dirname, '..', '..');
export const typesFile = join(root, 'core', 'journey', 'types.generated.ts');

/** In the order of step.schema.json. */
const stepKinds = (lookUp('step.schema.json#/oneOf') as readonly { readonly $ref: string }[]).map(({ $ref }) => basename($ref, '.schema.json'));

/** Where each named type comes from: file, then the way inside it. The order is that of the generated file. */
const sources: Readonly<Record<string, string>> = {
  Journey: 'journey.schema.json#',
  Edge: 'journey.schema.json#/$defs/edge',
  Stage: 'journey.schema.json#/$defs/stage',
  Touchpoint: 'journey.schema.json#/$defs/touchpoint',
  Step: 'step.schema.json#',
  ...Object.fromEntries(stepKinds.map((kind) => [`${pascal(kind)}Step`, `steps/${kind}.schema.json#`])),
  ...Object.fromEntries(stepKinds.map((kind) => [`${pascal(kind)}Config`, `steps/${kind}.schema.json#/properties/config`])),
  N8nKeys: 'step.schema.json#/$defs/n8nKeys',
  Segment: 'segment.schema.json#',
  Rule: 'segment.schema.json#/$defs/rule',
  GroupRule: 'segment.schema.json#/$defs/group',
  AttributeRule: 'segment.schema.json#/$defs/attribute',
  EventRule: 'segment.schema.json#/$defs/event',
  MessageRule: 'segment.schema.json#/$defs/message',
  Message: 'message.schema.json#',
  EmailText: 'message.schema.json#/$defs/email',
  SmsText: 'message.schema.json#/$defs/sms',
  ContactDocument: 'contact.schema.json#',
  EventDocument: 'event.schema.json#',
  ConsentEventDocument: 'consent-event.schema.json#',
  Channel: 'common.schema.json#/$defs/channel',
  Duration: 'common.schema.json#/$defs/duration',
};

type Node = { [key: string]: unknown };

/** The text the file should have; a test compares. */
export async function generateTypes(): Promise<string> {
  const defs = Object.fromEntries(Object.entries(sources).map(([name, place]) => [name, { ...(withNames(lookUp(place), place.split('#')[0] ?? '', place) as Node), title: name }]));
  const text = await compile({ $defs: defs, title: 'Schemas', anyOf: Object.keys(sources).map((name) => ({ $ref: `#/$defs/${name}` })) }, 'Schemas', {
    bannerComment: '',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: true,
    style: { singleQuote: true, printWidth: 140 },
  });
  const ours = stepKinds.filter((kind) => kind !== 'n8n').map((kind) => `'${kind}'`);
  const kinds = `/** Kinds of steps that we run ourselves. */\nexport const stepKinds = [${ours.join(', ')}] as const;\n`;
  const channels = (lookUp('common.schema.json#/$defs/channel/enum') as readonly string[]).map((channel) => `'${channel}'`);
  const ids = `/** Ways to reach people. */\nexport const channelIds = [${channels.join(', ')}] as const;\n`;
  return `// Written from schemas/ by \`npm run generate\`. Do not edit.\n\n${text}${kinds}${ids}`;
}

function pascal(kind: string): string {
  return kind.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
}

function lookUp(place: string): unknown {
  const [file = '', way = ''] = place.split('#');
  const schema: unknown = JSON.parse(readFileSync(join(root, 'schemas', file), 'utf8'));
  return way.split('/').filter(Boolean).reduce((at: unknown, key) => (at as Node)[key], schema);
}

/** Replaces references (and places that have a name of their own) by the named types, and drops titles, which would become type names. */
function withNames(schema: unknown, file: string, place: string, top = true): unknown {
  if (Array.isArray(schema)) return schema.map((entry) => withNames(entry, file, '', false));
  if (typeof schema !== 'object' || schema === null) return schema;
  const node = schema as Node;
  const named = Object.keys(sources).find((name) => sources[name] === place);
  if (named !== undefined && !top) return { $ref: `#/$defs/${named}` };
  if (typeof node['$ref'] === 'string') {
    const [target = '', way = ''] = node['$ref'].split('#');
    const full = `${target === '' ? file : normalize(join(dirname(file), target))}#${way}`;
    const name = Object.keys(sources).find((key) => sources[key] === full);
    if (name !== undefined) return { $ref: `#/$defs/${name}` };
    return { ...(withNames(lookUp(full), full.split('#')[0] ?? '', full) as Node), description: node['description'] };
  }
  const dropped = new Set(['title', '$id', '$schema', '$defs', 'discriminator', 'x-node', 'x-ui', 'x-absent', 'x-empty', 'x-labels', 'x-advanced', 'x-when', 'propertyNames', 'default']);
  const isPropertyMap = place.endsWith('/properties');
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isPropertyMap || !dropped.has(key))
      .map(([key, value]) => [key, withNames(value, file, `${place}${place.endsWith('#') ? '' : ''}/${key}`, false)]),
  );
}

if (require.main === module) {
  void generateTypes().then((text) => {
    if (process.argv.includes('--print')) process.stdout.write(text);
    else writeFileSync(typesFile, text);
  });
}
