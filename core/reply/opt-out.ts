import type { ChannelId } from '../channel-id';

export interface OptOutQuestion {
  readonly channel: ChannelId;
  /** The reply without quotes and signature. */
  readonly text: string;
  /** E-mail only; empty otherwise. */
  readonly subject: string;
}

/**
 * Does the whole message ask for no more messages? Words within a sentence don't count: "I will stop by on Friday" is an answer.
 * The words are those carriers and law name (CTIA; 47 CFR 64.1200(a)(10)) and their counterparts in other languages.
 */
export function isOptOut({ channel, text, subject }: OptOutQuestion): boolean {
  if (channel === 'email' && asksToStop(subject)) return true;
  if (asksToStop(text)) return true;
  return channel === 'email' && asksToStop(withoutSignOff(text));
}

function asksToStop(text: string): boolean {
  if (text.length > 200) return false;
  const folded = plain(text);
  // Japanese needs no spaces, but people put some.
  const words = /[\u3040-\u30ff\u4e00-\u9fff]/.test(folded) ? folded.replace(/ /g, '') : folded;
  return meansStop(words) || meansStop(withoutCourtesy(words));
}

function meansStop(words: string): boolean {
  return words !== '' && (stopWords.has(words) || stopSentences.some((sentence) => sentence.test(words)));
}

/** "Hi, please unsubscribe me. Thanks, Kara": a greeting, a please and a name change nothing. */
function withoutCourtesy(words: string): string {
  return words
    .replace(/^(hi|hello|hey|dear|hallo|guten tag|bonjour|olá|ola|hola)( (there|team|all|zusammen|equipe))? /, '')
    .replace(/ (thanks|thank you|many thanks|regards|best regards|cheers|danke|vielen dank|merci|obrigado|obrigada|gracias)( \p{L}+){0,2}$/u, '')
    .replace(/^(please|pls|kindly|bitte|svp|por favor) /, '')
    .replace(/ (please|pls|bitte|svp|s'il vous plaît|s'il vous plait|por favor)$/, '');
}

/** Folds width, case, accents' forms, punctuation and emoji, so that `"ＳＴＯＰ!!"` is `stop`. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Cf}]+/gu, (marks) => (/['’-]/.test(marks) && marks.length === 1 ? marks.replace('’', "'") : ' '))
    .replace(/(^|\s)['-]+|['-]+(?=\s|$)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `STOP`, an empty line, a name: the name changes nothing. */
function withoutSignOff(text: string): string {
  const [first = '', ...rest] = text.trim().split(/\n\s*\n/);
  const lines = rest.join('\n').split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.length <= 3 && lines.every((line) => line.trim().length <= 40 && !/[?？]/.test(line)) ? first : '';
}

const stopWords = new Set(
  [
    // English
    'stop', 'stopall', 'stop all', 'stop it', 'stop please', 'please stop', 'stop now', 'stop this', 'unsubscribe', 'unsubscribe me', 'unsubscribe please', 'please unsubscribe', 'please unsubscribe me', 'end', 'quit', 'cancel', 'revoke',
    'optout', 'opt out', 'opt-out', 'opt me out', 'remove', 'remove me', 'please remove me', 'no more', 'no more messages', 'no more emails', 'no more texts', 'leave me alone', 'td',
    // German
    'stopp', 'stoppen', 'abmelden', 'abbestellen', 'abbestellung', 'austragen', 'abmeldung', 'bitte abmelden', 'bitte abbestellen', 'bitte austragen', 'newsletter abbestellen', 'newsletter abmelden', 'keine werbung', 'keine werbung mehr', 'bitte keine werbung', 'keine mails mehr', 'keine e-mails mehr', 'keine sms mehr', 'bitte stoppen',
    // French
    'arret', 'arrêt', 'arreter', 'arrêter', 'arrêtez', 'arretez', 'stop sms', 'stop pub', 'désabonner', 'desabonner', 'désabonnement', 'se désabonner', 'me désabonner', 'désabonnez-moi', 'désinscrire', 'désinscription', 'desinscription', 'me désinscrire', 'se désinscrire', 'désinscrivez-moi', "plus de mails s'il vous plaît",
    // Portuguese and Spanish
    'parar', 'pare', 'pare por favor', 'sair', 'cancelar', 'cancelar inscrição', 'cancelar inscricao', 'cancelar subscrição', 'cancelar assinatura', 'descadastrar', 'descadastre-me', 'remover', 'remova-me', 'me remova', 'não quero mais receber', 'baja', 'darme de baja', 'dar de baja', 'alto', 'cancelar suscripción',
    // Japanese
    '停止', '配信停止', '配信停止希望', '配信停止希望です', '配信停止を希望します', '配信停止お願いします', '配信停止をお願いします', '配信停止してください', '配信を停止してください', '配信を止めてください', '停止希望', '停止お願いします', '停止してください', 'メール停止', 'メール配信停止', '解除', '配信解除', '登録解除', '購読解除', '退会', '退会希望', '退会します', '退会したいです', 'ストップ', '配信不要', 'メール不要', 'もう送らないで', 'もう送らないでください', '送らないで', '送らないでください', '送信しないでください', 'メールを送らないでください', 'やめてください', 'オプトアウト', '登録を解除してください', '登録解除してください', '購読を解除してください', '解除してください', '退会させてください', 'メール配信を停止してください', 'メールの配信を停止してください',
  ].map((word) => plain(word)),
);

/** Whole messages in one sentence; matched on the folded text from end to end. */
const stopSentences: readonly RegExp[] = [
  /^(please |pls )?(unsubscribe|remove|take|opt) me( (from|off|out|out of))?( (this|your|the|all|any|future))*( (mailing|email|e-mail|text|sms|marketing))*( (lists?|emails?|e-mails?|mails?|messages?|texts?|newsletters?))?( please| now| immediately| thanks| thank you)*$/,
  /^(please |pls |kindly )?(stop|quit|cease) (sending|texting|emailing|e-mailing|messaging|mailing|contacting|spamming)( me| us)?( (any|these|those|your|more|all|such|this))*( (emails?|e-mails?|mails?|messages?|texts?|sms|spam|newsletters?|ads|stuff))?( please| now| immediately| anymore| thanks)*$/,
  /^(please )?(do not|don't|dont) (send|text|email|e-mail|message|contact|mail)( me| us)?( (any|more|these|your))*( (emails?|e-mails?|mails?|messages?|texts?|sms))?( please| again| anymore| ever again)*$/,
  /^i (want|would like|wish) to (unsubscribe|opt out|be removed)( from (this|your|the|all)( mailing)?( list| emails?| messages?| newsletter)?)?( please| thanks)*$/,
  /^i (no longer|do not|don't|dont) (want|wish)( to)? (receive|get)( (any|more|these|your|further|such))*( (marketing|promotional))? (e-mails?|emails?|mails?|messages?|texts?|sms|newsletters?|offers?)( (from you|anymore|any more))?$/,
  /^ich (möchte|will) (bitte )?keine( weiteren)? (e-mails|emails|mails|nachrichten|sms|werbung|newsletter)( mehr)?( (erhalten|bekommen))?$/,
  /^nehmen sie mich( bitte)? (aus|von) (dem|ihrem|der) (verteiler|newsletter|liste)( heraus| raus)?$/,
  /^(eu )?(não|nao) (quero|desejo)( mais)? receber( mais)? (e-mails|emails|mensagens|sms|promoções|ofertas)( de vocês)?$/,
  /^(bitte )?(melden|tragen) sie mich( bitte)?( (vom|von diesem|aus dem|aus ihrem) (newsletter|verteiler))? (ab|aus)$/,
  /^(bitte )?(senden|schicken) sie mir( bitte)? keine( weiteren)? (e-mails|emails|mails|nachrichten|sms|werbung)( mehr)?$/,
  /^(merci de |veuillez |je (souhaite|veux|voudrais) )(me |bien me )?(désabonner|désinscrire|désinscire)( de (cette|votre) (liste|newsletter))?( s'il vous plaît| merci)*$/,
  /^(por favor )?(não|nao) (me )?(envie|envia|mande|manda|enviem|mandem)(-me)?( mais)?( (e-mails|emails|mensagens|sms))?( por favor)?$/,
  // "Not needed" alone may answer a question of ours, so something has to say that it is about messages.
  /^(?=.*(メール|メッセージ|sms|配信|連絡|案内|お知らせ|広告|dm|送らないで|停止|止めて|やめて))(今後|もう|以後)?(一切)?(の)?(メール|メッセージ|sms|配信|連絡|案内|お知らせ|広告|dm)?(の配信)?(は|を|も)?(今後|もう)?(一切)?(不要です|必要ありません|いりません|要りません|送らないで(ください|下さい)|止めて(ください|下さい)|やめて(ください|下さい)|停止して(ください|下さい)|(配信)?停止(を)?(希望します|お願いします|お願い致します|お願いいたします))$/,
];
