import type { HistoryEntry } from '../../../core/edit/history';
import type { Words } from '../i18n/en';

/** What a change is called. */
export function wordLabel({ key, params }: HistoryEntry['label'], { did }: Words): string {
  return (did as Readonly<Record<string, (params: HistoryEntry['label']['params']) => string>>)[key]?.(params) ?? key;
}
