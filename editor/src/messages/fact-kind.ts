import type { Message } from '../../../core/journey/journey';

export type FactKind = 'text' | 'number' | 'date' | 'yes-no';
export type FactValue = NonNullable<Message['facts'][string]>;

export const factKinds: readonly FactKind[] = ['text', 'number', 'date', 'yes-no'];

/** A day is a text that is written like one: formats of dates take nothing else. */
export function kindOfFact(value: FactValue): FactKind {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'yes-no';
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'date' : 'text';
}

/** The value as one of another kind, as far as it can be one. */
export function toKind(value: FactValue, kind: FactKind, today: string): FactValue {
  switch (kind) {
    case 'number': {
      const number = Number(value);
      return Number.isFinite(number) ? number : 0;
    }
    case 'yes-no':
      return value === true || value === 'true';
    case 'date':
      return kindOfFact(value) === 'date' ? value : today;
    case 'text':
      return String(value);
  }
}
