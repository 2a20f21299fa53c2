import type { Json, JsonObject } from '../json';
import type { StepKind } from '../journey/journey';

/**
 * Names of a step's outputs in order, from settings as they stand in the document: where they are an expression, the outputs that
 * depend on them are unknown and left out.
 */
export function portsOf(kind: StepKind, config: JsonObject): readonly string[] {
  switch (kind) {
    case 'entry':
      return ['entered', 'refused'];
    case 'segment':
      return [...ids(config['segments']), 'else'];
    case 'consent-check':
      return ['allowed', 'denied'];
    case 'fatigue-cap':
      return ['clear', 'capped'];
    case 'tailor':
      return ['tailored', 'unreachable', 'invalid'];
    case 'send':
      return ['sent', 'not-sent', 'failed'];
    case 'wait-for-reply':
      return ['replied', 'timed-out'];
    case 'delay':
      return ['done'];
    case 'split':
      return [...ids(config['variants']), 'holdout'];
    case 'exit':
      return [];
  }
}

/**
 * The output number of a port, or -1. Beyond the named outputs a node of n8n may have more: its error output is called `error`,
 * any other `#` and its number.
 */
export function outputOf(ports: readonly string[], port: string, errorOutput: boolean): number {
  const named = ports.indexOf(port);
  if (named >= 0) return named;
  if (errorOutput && port === 'error') return ports.length;
  return /^#(0|[1-9]\d{0,3})$/.test(port) ? Number(port.slice(1)) : -1;
}

/** The reverse of {@link outputOf}. */
export function portAt(ports: readonly string[], output: number, errorOutput: boolean): string {
  const name = ports[output];
  if (name !== undefined && ports.indexOf(name) === output) return name;
  return errorOutput && output === ports.length && !ports.includes('error') ? 'error' : `#${String(output)}`;
}

function ids(entries: Json | undefined): readonly string[] {
  if (!Array.isArray(entries)) return [];
  return entries.map((entry: Json, index) => {
    const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry['id'] : undefined;
    return typeof id === 'string' ? id : `#${String(index)}`;
  });
}
