import type { SenderIdentity } from '../services';
import { readMailbox } from '../address/sender';

interface OptOutWords {
  /** How to stop by answering; with and without an address to write to. */
  readonly mail: (address: string) => string;
  readonly sms: string;
}

const words: Readonly<Record<string, OptOutWords>> = {
  en: {
    mail: (address) => `To stop these messages, reply with STOP${address && ` or write to ${address}`}.`,
    sms: 'Reply STOP to opt out.',
  },
  de: {
    mail: (address) => `Zum Abbestellen antworten Sie mit STOP${address && ` oder schreiben Sie an ${address}`}.`,
    sms: 'Abbestellen: STOP antworten.',
  },
  fr: {
    mail: (address) => `Pour ne plus recevoir ces messages, répondez STOP${address && ` ou écrivez à ${address}`}.`,
    sms: 'Répondez STOP pour ne plus recevoir.',
  },
  pt: {
    mail: (address) => `Para não receber mais estas mensagens, responda STOP${address && ` ou escreva para ${address}`}.`,
    sms: 'Para cancelar, responda STOP.',
  },
  ja: {
    mail: (address) => `配信停止をご希望の方は、このメールに「STOP」とご返信ください${address && `（宛先: ${address}）`}。`,
    sms: '配信停止は「STOP」と返信',
  },
};

/** Small print of a marketing mail: who sends, where they live, how to hear no more (CAN-SPAM; 特定電子メール法 art. 4). */
export function mailFooter(identity: SenderIdentity, locale: string): string {
  const address = readMailbox(identity.replyTo)?.address ?? '';
  return [identity.brand, identity.postalAddress, wordsFor(locale).mail(address)].filter((line) => line !== '').join('\n');
}

/** Last line of a marketing text message. */
export function smsOptOut(locale: string): string {
  return wordsFor(locale).sms;
}

function wordsFor(locale: string): OptOutWords {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(words, language) ? words[language] : undefined) ?? english;
}

const english: OptOutWords = words['en'] ?? { mail: () => '', sms: '' };

/** A text without our own "reply with STOP", in whatever language and however lines were broken: quoted below an answer, nobody said it. */
export function withoutSmallPrint(text: string): string {
  return smallPrint.reduce((left, pattern) => left.replaceAll(pattern, ''), text).trim();
}

const smallPrint: readonly RegExp[] = Object.values(words).flatMap(({ mail, sms }) => [mail('').replace(/[.。]$/, ''), sms].map((line) => new RegExp(line.split(' ').map((word) => word.replaceAll(/[.()（）]/g, '\\$&')).join('[\\s>]+'), 'g')));
