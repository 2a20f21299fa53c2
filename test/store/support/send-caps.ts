import type { CapRule } from '../../../core/fatigue/cap-rule';

export const capRules: readonly CapRule[] = [
  { limit: 3, windowMs: 7 * 86_400_000, channel: '', topic: '' },
  { limit: 2, windowMs: 86_400_000, channel: 'email', topic: 'news' },
];
