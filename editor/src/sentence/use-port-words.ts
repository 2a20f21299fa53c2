import type { Step } from '../../../core/journey/journey';
import { useWords } from '../state/use-editor';

/** What an output is called on the card: a segment or variant by its name, the others by what they mean. */
export function usePortWords(step: Step): (port: string) => string {
  const { ports } = useWords();
  return (port) => nameOf(step, port) ?? ports[port] ?? port;
}

function nameOf(step: Step, port: string): string | undefined {
  if (step.kind === 'segment') return step.config.segments.find((segment) => segment.id === port)?.name;
  if (step.kind === 'split') return step.config.variants.find((variant) => variant.id === port)?.name;
  return undefined;
}
