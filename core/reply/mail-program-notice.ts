import { headerOf, type IncomingMail } from './incoming-mail';

/** What a mail program sends by itself when somebody opens a mail, or answers an invitation in their calendar. */
export function isMailProgramNotice(mail: IncomingMail): boolean {
  const subject = mail.subject.normalize('NFKC').trim();
  const text = mail.text.normalize('NFKC').trimStart().slice(0, 600);
  if (calendarSubject.test(subject)) return text === '' || /^text\/calendar|method=reply/i.test(headerOf(mail, 'content-type'));
  return readSubject.test(subject) && (text === '' || readText.test(text));
}

/** A person may begin a subject so too; the text of a receipt says that something was read. */
const readSubject = /^((read|not read|gelesen|ungelesen|lu|non lu|lida|lido|não lida|leído|開封済み|未開封|既読)\s?[:：]|(read receipt|lesebestätigung|accusé de lecture|confirmation de lecture|confirmação de leitura|recibo de leitura|confirmación de lectura|開封確認|開封通知)\s*([:：]|$))/i;
const readText = /was (read|deleted|displayed)|has been (read|displayed)|wurde[^\n]{0,80}(gelesen|gelöscht|angezeigt)|a été (lu|supprimé|affiché)|foi (lida|excluída|eliminada|exibida)|ha sido leído|開封(され|しま|いた)|既読/i;
const calendarSubject = /^(accepted|declined|tentative|tentatively accepted|zugesagt|abgelehnt|mit vorbehalt|accepté|refusé|provisoire|aceite|aceito|recusado|provisório|承諾|辞退|仮承諾)\s?[:：]/i;
