import type { CommandRun } from '../command';

/** The value of an option that was declared `type: 'string'`. */
export function textOption(run: CommandRun, name: string): string | undefined {
  const value = run.options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option that was declared `type: 'string', multiple: true`. */
export function textOptions(run: CommandRun, name: string): readonly string[] {
  const value = run.options[name];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
