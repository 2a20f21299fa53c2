import { Bot, CalendarClock, Filter, GitFork, LogIn, LogOut, Mail, MessageSquareReply, Send, ShieldCheck, TimerReset, type LucideIcon } from 'lucide-react';
import type { KindName } from '../i18n/kind-name';

export type KindGroup = 'people' | 'rules' | 'messages' | 'time' | 'ends' | 'n8n';

/** How each kind looks: its icon, and the colour of its group. Text says the same, so colour is never needed to understand. */
export const kindLooks: Readonly<Record<KindName, { readonly icon: LucideIcon; readonly group: KindGroup; readonly colour: string }>> = {
  entry: { icon: LogIn, group: 'people', colour: 'var(--kind-people)' },
  segment: { icon: Filter, group: 'people', colour: 'var(--kind-people)' },
  split: { icon: GitFork, group: 'people', colour: 'var(--kind-people)' },
  'consent-check': { icon: ShieldCheck, group: 'rules', colour: 'var(--kind-rule)' },
  'fatigue-cap': { icon: TimerReset, group: 'rules', colour: 'var(--kind-rule)' },
  tailor: { icon: Mail, group: 'messages', colour: 'var(--kind-message)' },
  send: { icon: Send, group: 'messages', colour: 'var(--kind-message)' },
  'wait-for-reply': { icon: MessageSquareReply, group: 'time', colour: 'var(--kind-time)' },
  delay: { icon: CalendarClock, group: 'time', colour: 'var(--kind-time)' },
  exit: { icon: LogOut, group: 'ends', colour: 'var(--kind-end)' },
  n8n: { icon: Bot, group: 'n8n', colour: 'var(--kind-n8n)' },
};
