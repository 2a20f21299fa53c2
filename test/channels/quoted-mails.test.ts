import { parseIncoming } from '../../channels/email/parse-incoming';
import { htmlFromText } from '../../core/message/html-from-text';
import { mailFooter } from '../../core/message/opt-out-text';

/** How mail programs announce the message below an answer. */
const announced: Readonly<Record<string, string>> = {
  'T-Online': '-----Original-Nachricht-----<br>Betreff: x<br>Datum: 2026-11-23T10:00<br>Von: "Shop" &lt;hello@shop.example&gt;<br>An: ada',
  docomo: '2026/11/23 10:00 "Shop" &lt;hello@shop.example&gt;:',
  Yandex: '23.11.2026, 10:00, "Shop" &lt;hello@shop.example&gt;:',
  QQ: '------------------ Original ------------------<br>From: "Shop"&lt;hello@shop.example&gt;;<br>Date: Mon',
  Spark: 'On 23 Nov 2026, 10:00 +0100, Shop &lt;hello@shop.example&gt;, wrote:',
  'GMX and mail.com': '<b>Sent:</b>&nbsp;Monday, November 23, 2026 at 10:00 AM<br/><b>From:</b>&nbsp;"Shop" &lt;hello@shop.example&gt;<br/><b>To:</b>&nbsp;ada<br/><b>Subject:</b>&nbsp;x',
  'web.de': '<b>Gesendet:</b>&nbsp;Montag, 23. November 2026 um 10:00 Uhr<br/><b>Von:</b>&nbsp;"Shop" &lt;hello@shop.example&gt;<br/><b>An:</b>&nbsp;ada',
  'Outlook for Mac': '<b>From: </b>Shop<br><b>Date: </b>Monday, November 23<br><b>To: </b>ada<br><b>Subject: </b>x',
  'Outlook on a phone': 'From: Shop<br>Sent: Monday<br>To: ada',
  Notes: 'Shop ---23.11.2026 10:00:00---Hello Ada<br><br>From: Shop<br>To: ada<br>Date: 23.11.2026 10:00<br>Subject: x',
  'Notes in German': 'Von: Shop &lt;hello@shop.example&gt;<br>An: ada<br>Kopie:<br>Blindkopie:<br>Datum: 23.11.2026 10:00',
  'AOL in German': '-----Ursprüngliche Mitteilung-----<br>Von: Shop<br>An: ada<br>Verschickt: Mo, 23. Nov 2026',
  Comcast: '&gt; On 11/23/2026 10:00 AM EST Shop &lt;hello@shop.example&gt; wrote:',
  Vodafone: '&gt; Shop &lt;hello@shop.example&gt; hat am 23.11.2026 10:00 CET geschrieben:',
  'Roundcube in German': 'Am 23.11.2026 10:00, schrieb Shop:',
  Roundcube: 'On 2026-11-23 10:00, Shop wrote:',
  Horde: 'Quoting Shop &lt;hello@shop.example&gt;:',
  'Horde in German': 'Zitat von Shop &lt;hello@shop.example&gt;:',
  Libero: 'Il 23 novembre 2026 alle 10.00 Shop ha scritto:',
  Orange: 'Message du 23/11/26 10:00<br>De : "Shop"<br>A : ada<br>Copie à :<br>Objet : x',
  'Outlook in Japanese': '差出人: Shop<br>送信日時: 2026年11月23日<br>宛先: ada<br>件名: x',
  'Gmail in Japanese': '2026年11月23日(月) 10:00 Shop &lt;hello@shop.example&gt;:',
  'iPhone in Japanese': '2026/11/23 10:00、Shop &lt;hello@shop.example&gt;のメール:',
  'Proton in German': 'Shop &lt;hello@shop.example&gt; schrieb am Montag, 23. November 2026 um 10:00:',
  'Yahoo in German': 'Am Montag, 23. November 2026 um 10:00:00 MEZ hat Shop &lt;hello@shop.example&gt; Folgendes geschrieben:',
  'Yahoo in French': 'Le lundi 23 novembre 2026 à 10:00:00 UTC+1, Shop &lt;hello@shop.example&gt; a écrit :',
  'Yahoo in Spanish': 'El lunes, 23 de noviembre de 2026, 10:00:00 CET, Shop &lt;hello@shop.example&gt; escribió:',
  'Yahoo in Portuguese': 'Em segunda-feira, 23 de novembro de 2026 10:00:00 BRT, Shop &lt;hello@shop.example&gt; escreveu:',
  Sapo: 'Citando Shop &lt;hello@shop.example&gt;:',
  'Samsung in Japanese': '-------- 元のメッセージ --------<br>差出人: Shop<br>日付: 2026/11/23',
  'Samsung in Spanish': '-------- Mensaje original --------<br>De: Shop<br>Fecha: 23/11/26 10:00<br>A: ada',
  'Outlook in Portuguese': 'De: Shop<br>Enviado: 23 de novembro de 2026<br>Para: ada<br>Assunto: x',
  'Apple Mail in French': 'De: Shop<br>Objet: x<br>Date: 23 novembre',
  Xiaomi: 'Shop &lt;hello@shop.example&gt; wrote on Mon 23 Nov 2026:',
  'Windows Mail in French': 'De : Shop<br>Envoyé le : lundi',
  'La Poste': 'De : "Shop"<br>A : ada<br>Envoyé: lundi',
};

function quoting(head: string, locale: string): string {
  const footer = mailFooter({ brand: 'Shop', postalAddress: '12 Harbour Street', replyTo: 'hello@shop.example', messageIdDomain: 'shop.example' }, locale);
  const ours = htmlFromText('Hello Ada, 10% for you.', { brand: 'Shop', preheader: '', footer, locale }).replace(/[\s\S]*<body[^>]*>/, '').replace(/<\/body>[\s\S]*/, '');
  const html = `<html><body><div>Yes, I would like that.</div><div><br></div><div>${head}</div><div>${ours}</div></body></html>`;
  return `From: Ada <ada@example.com>\r\nTo: hello@shop.example\r\nSubject: Re: We miss you\r\nMessage-ID: <r1@example.com>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
}

test.each(Object.entries(announced))('%s: what the person wrote is left, and our small print is no opt-out', async (_program, head) => {
  for (const locale of ['en', 'de', 'fr', 'pt', 'ja']) {
    const read = await parseIncoming(quoting(head, locale), 0);
    expect(read).toMatchObject({ ok: true, value: { kind: 'human', intent: 'none' } });
    expect(read.ok && read.value.text).not.toContain('10%');
  }
});

test('where nobody can tell what announces the quote, our small print is no opt-out either', async () => {
  for (const locale of ['en', 'de', 'fr', 'pt', 'ja']) {
    expect(await parseIncoming(quoting('Shop said a while ago', locale), 0)).toMatchObject({ ok: true, value: { kind: 'human', intent: 'none' } });
  }
});
