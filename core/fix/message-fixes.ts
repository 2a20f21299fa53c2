import { channelIds, type ChannelId } from '../channel-id';
import { valueAt } from '../edit/value-at';
import { isList, isObject } from '../json';
import { pointerOf } from '../json-pointer';
import { emptyText } from '../message/change-message';
import type { Fix } from './fix';
import { mostChoices, param, type Case, type Fixer } from './fixer';
import { addMessage } from './add-message';

const isId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

export const writeOrChooseMessage: Fixer = (one) => {
  const { problem, journey, words } = one;
  const wanted = param(one, 'message');
  const channels = valueAt(journey, problem.pointer.replace(/\/message$/, '/channels'));
  const draft = one.draft();
  const id = addMessage(draft, words, isId.test(wanted) ? wanted : 'message', (isList(channels) ? channels : []).flatMap((channel) => channelIds.find((known) => known === channel) ?? []));
  if (id !== wanted) draft.set(problem.pointer, id);
  const others = Object.entries(journey.messages).slice(0, mostChoices);
  return [...draft.as('write-message'), ...others.flatMap(([known, message]) => one.draft().set(problem.pointer, known).as('use-message', { message: message?.name ?? known }))];
};

/** Only a step without a message asks for one; other short texts are for people to write. */
export const messageOfStep: Fixer = (one) => {
  const isMessage = /^\/steps\/\d+\/config\/message$/.test(one.problem.pointer) && one.problem.params['minimum'] !== undefined;
  return isMessage ? writeOrChooseMessage(one) : [];
};

export const addTheChannel: Fixer = (one) => {
  const { journey, problem } = one;
  const [message, channel] = [param(one, 'message'), channelIds.find((known) => known === param(one, 'channel'))];
  const channels = valueAt(journey, problem.pointer.replace(/\/\d+$/, ''));
  if (channel === undefined) return [];
  const leaveOut = isList(channels) && channels.length > 1 ? one.draft().set(problem.pointer, undefined).as('leave-out-channel', { channel }) : [];
  return [...withText(one, message, channel, (locale) => ({ key: 'write-text', locale, text: emptyText(channel) })), ...leaveOut];
};

export const addTheDefaultLanguage: Fixer = (one) => {
  const [message, channel] = [param(one, 'message'), channelIds.find((known) => known === param(one, 'channel'))];
  const texts = channel === undefined ? undefined : valueAt(one.journey, pointerOf(['messages', message, 'variants', channel]));
  const [language, text] = isObject(texts) ? (Object.entries(texts)[0] ?? []) : [];
  if (channel === undefined || language === undefined || text === undefined) return [];
  const variants = valueAt(one.journey, pointerOf(['messages', message, 'variants']));
  const everywhere = isObject(variants) && Object.values(variants).every((byLanguage) => isObject(byLanguage) && (Object.keys(byLanguage).length === 0 || Object.hasOwn(byLanguage, language)));
  return [
    ...withText(one, message, channel, (locale) => ({ key: 'copy-text', locale, text })),
    ...(everywhere ? one.draft().set(pointerOf(['messages', message, 'defaultLocale']), language).as('use-language', { locale: language }) : []),
  ];
};

/** Adds a text in the message's own language. */
function withText(one: Case, message: string, channel: ChannelId, make: (locale: string) => { readonly key: Fix['key']; readonly locale: string; readonly text: Parameters<ReturnType<Case['draft']>['set']>[1] }): readonly Fix[] {
  const locale = valueAt(one.journey, pointerOf(['messages', message, 'defaultLocale']));
  const at = pointerOf(['messages', message, 'variants', channel]);
  const before = valueAt(one.journey, at);
  if (typeof locale !== 'string') return [];
  const { key, text } = make(locale);
  return text === undefined ? [] : one.draft().set(at, { ...(isObject(before) ? before : {}), [locale]: text }).as(key, { channel, locale });
}
