import { classifyIncoming } from '../../../core/reply/classify';
import type { IncomingMail } from '../../../core/reply/incoming-mail';

function mail(headers: Readonly<Record<string, string>> = {}, more: Partial<Omit<IncomingMail, 'headers'>> = {}): IncomingMail {
  const map = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value]]));
  return { headers: map, subject: 'Re: Offer', from: 'ann@example.com', text: 'Yes please', ...more };
}

describe('a person', () => {
  test.each<[string, IncomingMail]>([
    ['plain', mail()],
    ['with a normal return path', mail({ 'Return-Path': '<ann@example.com>' })],
    ['who asks for no automatic answers', mail({ 'X-Auto-Response-Suppress': 'All' })],
    ['with Auto-Submitted: no', mail({ 'Auto-Submitted': 'no' })],
    ['with X-Autoreply: no', mail({ 'X-Autoreply': 'no' })],
    ['whose mail is important', mail({ Precedence: 'normal' })],
    ['who answers a mail about office chairs', mail({}, { subject: 'Re: Out of office chairs -30%' })],
    ['who answers an automatic reply', mail({}, { subject: 'Re: Automatic reply: Offer' })],
    ['who writes of a holiday', mail({}, { subject: 'Re: Offer', text: 'I am on holiday, but yes please.' })],
    ['who was away, and answers', mail({}, { text: "I was out of office last week, yes I'd love to come. Please contact me tomorrow." })],
    ['who is away, and answers, German', mail({}, { text: 'Ich bin leider im Urlaub, aber gerne!' })],
    ['who is away, and answers, Japanese', mail({}, { text: 'ぜひ伺います。来週は休暇中です。' })],
    ['who is away, and apologizes, Japanese', mail({}, { text: '出張中のため返信が遅れてすみません。ぜひ参加したいです。' })],
    ['who is away until Monday, and books', mail({}, { text: "I'm on vacation until Monday, but yes please book me in!" })],
    ['who is away until Friday, and wants it', mail({}, { text: "Hi Anna,\nI'm currently on holiday until Friday but yes, I'd like the offer." })],
    ['who is away, and accepts, German', mail({}, { text: 'Ich bin derzeit im Urlaub, nehme das Angebot aber gerne an. Bin ab dem 5. wieder da.' })],
    ['who is away, and accepts, French', mail({}, { text: "Je suis en vacances jusqu'au 15, mais oui je prends l'offre !" })],
    ['who is on leave, and wants no more', mail({}, { text: 'I am on parental leave until June 1st. Please unsubscribe me from this list.' })],
    ['whose answer comes through a shared mailbox run as a list', mail({ 'List-ID': 'hello <hello.shop.example>', Precedence: 'list', 'In-Reply-To': '<k1@shop.example>' })],
    ['above a quote that calls itself automatic', mail({}, { text: 'Please unsubscribe me\n\nOn Mon, 23 Nov 2026 at 10:00, Shop <hello@shop.example> wrote:\n> This is an automated message, please do not reply.' })],
    ['who writes in a car', mail({}, { subject: 'Auto: Frage zum Angebot' })],
    ['who asks about an offer', mail({}, { subject: 'On holiday offer' })],
    ['who is absent on a day', mail({}, { subject: 'Absent on Friday - Saturday ok?' })],
    ['who accepts', mail({}, { subject: 'Accepted: the offer', text: 'Yes, I accept' })],
    ['who has read', mail({}, { subject: 'Read: your book offer', text: "I'd love it" })],
    ['who writes of what was read', mail({}, { subject: 'Re: Read our story' })],
    ['who wants an automatic reply feature', mail({}, { subject: 'Question about automatic replies', text: 'Can your product send automatic replies?' })],
    ['who is a postmaster', mail({}, { from: 'postmaster@example.com', subject: 'Re: Offer' })],
    ['whose mail program unsubscribes', mail({ 'Auto-Submitted': 'auto-generated', Precedence: 'bulk' }, { subject: 'unsubscribe', text: '' })],
    ['Japanese, of a holiday', mail({}, { subject: 'Re: 年末年始休業のお知らせ', text: 'はい' })],
    ['with a signed multipart mail', mail({ 'Content-Type': 'multipart/signed; protocol="application/pgp-signature"' })],
  ])('%s', (_name, incoming) => {
    expect(classifyIncoming(incoming)).toBe('human');
  });
});

describe('an automatic answer', () => {
  test.each<[string, IncomingMail]>([
    ['RFC 3834', mail({ 'Auto-Submitted': 'auto-replied' })],
    ['RFC 3834, with parameters', mail({ 'Auto-Submitted': 'auto-replied; owner-email="ann@example.com"' })],
    ['generated', mail({ 'Auto-Submitted': 'auto-generated' })],
    ['Precedence', mail({ Precedence: 'auto_reply' })],
    ['bulk', mail({ Precedence: 'bulk' })],
    ['X-Autoreply', mail({ 'X-Autoreply': 'yes' })],
    ['X-Autorespond', mail({ 'X-Autorespond': 'Offer' })],
    ['a mailing list', mail({ 'List-Id': '<all.example.com>' })],
    ['empty return path', mail({ 'Return-Path': '<>' })],
    ['a no-reply address', mail({}, { from: 'no-reply@example.com' })],
    ['a read receipt', mail({ 'Content-Type': 'multipart/report; report-type=disposition-notification' })],
    ['a delay', mail({ 'Content-Type': 'multipart/report; report-type=delivery-status' }, { text: 'Final-Recipient: rfc822; ann@example.com\nAction: delayed\nStatus: 4.4.1' })],
    ['only the text says so', mail({}, { text: 'This is an automated response. We will be back.' })],
    ['only the text says so, German', mail({}, { text: 'Guten Tag,\n\ndies ist eine automatische Antwort.' })],
    ['away, German', mail({}, { text: 'Guten Tag,\n\nich bin derzeit nicht im Büro und lese meine Mails erst ab dem 1.12. In dringenden Fällen wenden Sie sich an Frau Muster.' })],
    ['away, English', mail({}, { text: "Thank you for your email.\n\nI'm currently out of the office with limited access to email. For urgent matters please contact my colleague." })],
    ['away, French', mail({}, { text: "Bonjour,\nJe suis actuellement absente jusqu'au 3 décembre. Merci de contacter mon collègue en cas d'urgence." })],
    ['away, Portuguese', mail({}, { text: 'Olá,\nEstou de férias até dia 5. Em caso de urgência contate o meu colega.' })],
    ['away, Japanese', mail({}, { text: 'お世話になっております。\n12月1日まで休暇中のため、返信が遅れます。' })],
    ['a receipt for reading, German', mail({}, { subject: 'Gelesen: Angebot', text: 'Ihre Nachricht wurde gelesen.' })],
    ['a receipt for reading, Japanese', mail({}, { subject: '開封済み: ご案内', text: 'メッセージは開封されました。' })],
    ['a calendar', mail({}, { subject: 'Declined: Offer', text: '' })],
    ['only the text says so, Japanese', mail({}, { text: 'このメールはシステムより自動送信されています。' })],
  ])('%s', (_name, incoming) => {
    expect(classifyIncoming(incoming)).toBe('auto-reply');
  });

  test.each([
    'Automatic reply: Offer', 'Automatic Reply: Re: Offer', 'Auto: Re: Offer', 'AutoReply: Offer', '[Auto-Reply] Offer', 'Out of Office: Offer', 'Out of the office Re: Offer', 'Out-of-Office', 'OOO Re: Offer', 'Away from the office', 'On vacation until Monday', 'On holiday', 'On leave: Re: Offer', 'Abwesend', 'Abwesend bis 1.12.', 'Re: Offer (auto-reply)',
    'Automatische Antwort: Angebot', 'Abwesenheitsnotiz: Angebot', 'Abwesenheit bis 1.12.', 'Nicht im Büro', 'Réponse automatique : Offre', 'Réponse automatique: Offre', "Message d'absence", 'Absence du bureau', 'Absente jusqu’au 1er décembre', 'En congé',
    'Resposta automática: Oferta', 'Fora do escritório', 'Ausência temporária', 'Respuesta automática: Oferta', 'Risposta automatica: Offerta', 'Automatisch antwoord: Aanbod',
    '自動返信: ご案内', '【自動返信】ご案内', '自動応答: ご案内', '不在通知', '不在のお知らせ', '休暇のお知らせ', 'Re: ご案内【自動返信】', '年末年始休業のお知らせ',
  ])('subject %s', (subject) => {
    expect(classifyIncoming(mail({}, { subject }))).toBe('auto-reply');
  });
});

describe('a bounce', () => {
  test.each<[string, IncomingMail]>([
    ['RFC 3464', mail({ 'Content-Type': 'multipart/report; report-type=delivery-status; boundary="x"' })],
    ['RFC 3464, quoted and folded', mail({ 'Content-Type': 'multipart/report; boundary="x";  report-type="delivery-status"' })],
    ['mailer-daemon', mail({}, { from: 'mailer-daemon@example.com', subject: 'failure notice' })],
    ['Exim', mail({ 'X-Failed-Recipients': 'ann@example.com', 'Auto-Submitted': 'auto-replied' }, { subject: 'Mail delivery failed: returning message to sender' })],
    ['postmaster', mail({}, { from: 'postmaster@example.com', subject: 'Undeliverable: Offer' })],
    ['no return path', mail({ 'Return-Path': '<>' }, { from: 'system@example.com', subject: 'Delivery Status Notification (Failure)' })],
    ['German', mail({ 'Return-Path': '<>' }, { from: 'postmaster@example.de', subject: 'Unzustellbar: Angebot' })],
    ['Japanese', mail({ 'Return-Path': '<>' }, { from: 'postmaster@example.jp', subject: '配信不能: ご案内' })],
    ['failed for one, delayed for another', mail({ 'Content-Type': 'multipart/report; report-type=delivery-status' }, { text: 'Action: delayed\n\nAction: failed' })],
  ])('%s', (_name, incoming) => {
    expect(classifyIncoming(incoming)).toBe('bounce');
  });
});

test('a complaint', () => {
  expect(classifyIncoming(mail({ 'Content-Type': 'multipart/report; report-type=feedback-report; boundary=x', 'Auto-Submitted': 'auto-generated' }))).toBe('complaint');
});
