import { isDisclaimer } from './disclaimer';
import { fold, withAddressesNamed } from './fold';

/** One sentence of what a person wrote. */
export interface Sentence {
  /** Folded, without the courtesies around it. */
  readonly words: string;
  /** Its parts between commas and the like, in the same form. */
  readonly clauses: readonly string[];
  /** The whole and its parts folded, courtesies and all. */
  readonly spoken: readonly string[];
  readonly isQuestion: boolean;
  /** Stands where a person begins to write, not far down, where it may be a line of somebody's signature. */
  readonly isEarly: boolean;
}

/** Longer than any sentence that asks for something; patterns need not look at more. */
const longestSentence = 300;
const early = 2;

/** Splits a message into its sentences; greetings, thanks, empty ones and what a company puts below are left out. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  for (const part of withAddressesNamed(text).split(/(?<=[!?。！？…])(?![.!?。！？…])|(?<=\.)(?=\s|$)|\n+/)) {
    const spoken = [part, ...part.slice(0, longestSentence).split(/[,;:、，；：–—]|\s-\s/)].map((piece) => fold(piece.slice(0, longestSentence)));
    const [words = '', ...clauses] = spoken.map(withoutCourtesies);
    if (words === '') continue;
    if (isDisclaimer(words)) break;
    if (found.length > 0 && isLinkOfSignature(part)) continue;
    found.push({ words, clauses: clauses.filter((clause) => clause !== ''), spoken, isQuestion: /[?？]\s*$/.test(part), isEarly: found.length < early });
  }
  return found;
}

/** "Unsubscribe from our newsletter: https://...": a link to what its company offers, not what its writer wants for themselves. */
function isLinkOfSignature(part: string): boolean {
  return /^[^:：]{0,80}[:：]\s*<?(https?:\/\/|www\.)\S+$/.test(part.trim()) && !/\b(me|us|my|this|these|your|mich|uns|meine?n?|ihre?n?|moi|nous|mon|votre|nos|minha|meu|mi)\b/i.test(part.slice(0, longestSentence));
}

/** "Hi, please unsubscribe me. Thanks, Kara": a greeting, a please and a name change nothing. */
export function withoutCourtesies(words: string): string {
  let left = words;
  for (let before = ''; before !== left; ) {
    before = left;
    for (const courtesy of courtesies) left = left.replace(courtesy, '').trim();
  }
  return left;
}

const courtesies: readonly RegExp[] = [
  /^(hi|hello|hey|dear|good (morning|afternoon|evening))( (there|all|team|everyone|sir|madam|sirs|folks|guys))*( |$)/,
  /^(hallo|guten (tag|morgen|abend)|liebe[sr]?|sehr geehrte[rn]?|moin|servus|gruss gott)( (zusammen|team|damen und herren|damen|herren|leute))*( |$)/,
  /^(bonjour|bonsoir|salut|madame|monsieur|cher|chere|chers)( (madame|monsieur|a tous|l equipe))*( |$)/,
  /^(ola|oi|bom dia|boa tarde|boa noite|prezad[oa]s?|car[oa]s?|hola|buen(os|as) (dias|tardes|noches)|estimad[oa]s?)( (senhores|equipe|pessoal|equipo|senores))*( |$)/,
  /^(please|pls|plz|kindly|ok|okay|bitte|svp|s il vous plait|por favor|por gentileza|pf)( |$)/,
  / (please|pls|plz|thanks|thank you|thx|many thanks|asap|now|immediately|at once|today|right away|bitte|danke|sofort|umgehend|svp|stp|merci(?! de? )|s il (vous|te) plait|por favor|por gentileza|obrigad[oa]|gracias|ya|ja)$/,
  /^(thanks|thank you|many thanks|(best|kind|warm) regards|regards|cheers|sincerely|danke( schon)?|vielen dank|besten dank|mit freundlichen grussen|(viele|liebe|beste|freundliche) grusse|mfg|lg|vg|gruss|merci( d avance)?(?! de? )|cordialement|bien cordialement|obrigad[oa]|atenciosamente|att|gracias|saludos)( \p{L}+){0,3}$/u,
  / (thanks|thank you|many thanks|(best|kind) regards|regards|cheers|danke|vielen dank|mit freundlichen grussen|mfg|lg|vg|merci(?! de? )|cordialement|obrigad[oa]|atenciosamente|gracias|saludos)( \p{L}+){0,2}$/u,
  /^(すみませんが?|申し訳(ありません|ございません)が?|恐れ入りますが?|お手数(です|おかけします|をおかけしますが?)が?|こんにちは|お世話になって(おり|い)ます|いつも(お世話になっております|ありがとうございます)|ありがとうございます|どうか|担当者様)/,
  /(よろしくお願い(いた|致)?します|宜しくお願い(いた|致)?します|よろしく(です)?|お願いね|ありがとうございました)$/,
];
