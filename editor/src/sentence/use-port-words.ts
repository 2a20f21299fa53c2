import type { Step } from '../../../core/journey/journey';
import type { Words } from '../i18n/en';
import { useWords } from '../state/use-editor';

/** What an output is called on the card: a segment or variant by its name, the others by what they mean. */
export function usePortWords(step: Step | undefined): (port: string) => string {
  const words = useWords();
  return (port) => wordPort(step, port, words);
}

/** The same for one output. */
export function wordPort(step: Step | undefined, port: string, { ports, outputOfN8n }: Words): string {
  if (step?.kind === 'n8n' && /^\d+$/.test(port)) return outputOfN8n(Number(port) + 1);
  return (step === undefined ? undefined : nameOf(step, port)) ?? (Object.hasOwn(ports, port) ? ports[port] : undefined) ?? port;
}

function nameOf(step: Step, port: string): string | undefined {
  if (step.kind === 'segment') return step.config.segments.find((segment) => segment.id === port)?.name;
  if (step.kind === 'split') return step.config.variants.find((variant) => variant.id === port)?.name;
  return undefined;
}
