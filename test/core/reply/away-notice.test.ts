import { classifyIncoming } from '../../../core/reply/classify';

const kind = (text: string, subject = 'Re: Offer') => classifyIncoming({ headers: {}, from: 'ann@example.com', subject, text });

describe('an away notice', () => {
  it.each([
    'I am out of office until Monday.', 'Sehr geehrte Damen und Herren,\n\nunser Büro ist vom 24.12. bis 6.1. geschlossen. Wir sind ab dem 7. Januar wieder für Sie da.\n\nIhr Team', 'Hola: Estoy fuera de la oficina hasta el lunes 7. Para asuntos urgentes contacte con Ana (ana@x.es). Saludos, Luis', '株式会社例の山田です。\n12月1日から12月5日まで休暇をいただいております。お急ぎの場合は佐藤までご連絡ください。', 'I am out of office until Monday.\n\nThis email is confidential. If you are not the intended recipient, please delete it.', "I'm on vacation, back on December 3.", 'Hello,\n\nI will be out of the office from 1 to 5 December.\n\nAnn', 'We are closed until January 7.',
    'Ich bin bis 5.12. im Urlaub.', 'Guten Tag,\nich bin zurzeit nicht im Büro.\nMfG', 'Bin bis Montag im Urlaub.', "Je suis en congé jusqu'au 3 décembre.", 'Je suis absent du bureau jusqu’au 5.', 'Estou de férias até dia 10.', 'Estarei ausente até segunda-feira.', 'Estoy de vacaciones hasta el lunes', 'Estoy de baja, le contesto la semana que viene', 'Estaré fuera de la oficina hasta el 7.',
    "Thanks for your message. I'm on annual leave until 12 January and will reply when I return.", 'Our office is closed for the holidays until January 3rd.', 'Ich bin vom 1.12. bis 5.12. abwesend.', 'Bonjour, je suis en vacances du 3 au 10 août.', '出張のため不在にしております。12月3日に戻ります。', '誠に勝手ながら年末年始は休業とさせていただきます。',
    'Ich bin im Urlaub. Dringende Anfragen bitte an info@example.com.', 'I am out of office. Please contact us at info@example.com.',
    'I am out of office until Monday. For urgent matters, please call me on my mobile.', "Je suis en congé jusqu'au 3. En cas d'urgence, merci de me contacter au 06 12.", 'Ich bin im Urlaub. In dringenden Fällen wenden Sie sich bitte an Frau Muster.', '休暇中です。返信は今しばらくお待ちください。',
    '休暇をいただいております。12月1日以降にご連絡いたします。', '只今不在にしております。', '12月5日まで休業いたします。',
  ])('%s', (text) => {
    expect(kind(text)).toBe('auto-reply');
  });

  it.each([
    "I'm on vacation until Monday but yes, I'd like the offer!", 'Bin im Urlaub, aber gern!', '休暇中ですが、ぜひお願いします', "I'm on vacation until Monday. Can you call me then?", 'I am out of office until Monday. Two tickets for us, thanks!', "Je suis en congé jusqu'au 3 décembre, réservez pour deux.", 'Ich bin bis 5.12. im Urlaub. Geht es danach?',
    "I'm out of the office until Monday, let's talk Tuesday", 'Ich bin bis Montag im Urlaub, ruf mich danach an', 'I will be on leave on Friday so Thursday works better.', 'Je suis absent lundi, mardi me convient.', '来週まで出張中です。再来週なら伺えます。', 'Meine Frau ist im Urlaub, ich komme allein.',
    'We are closed on Mondays. Please contact me on Tuesday.', 'I am travelling. Please contact me next week.', 'Thank you for the offer. I am on holiday this week. Please reach out next Monday.', 'Ich bin im Urlaub. Bitte antworten Sie mir dringend bis Montag.', "Je suis absent cette semaine. Merci de me recontacter lundi.", 'Estou de férias. Por favor, me ligue na segunda.', 'Estoy de viaje. Escríbame el lunes.', 'お急ぎください。ご連絡お待ちしております。来週は不在です。',
    'Estou de férias até dia 10, mas quero dois.', 'Estoy de vacaciones hasta el lunes. ¿Puede ser el martes?', 'I am out of office until Monday. Please unsubscribe me.', '休暇中です。金曜に変更できますか？',
  ])('a person: %s', (text) => {
    expect(kind(text)).toBe('human');
  });
});

describe('what a mail program sends by itself', () => {
  it.each(['Lesebestätigung: Angebot', 'Gelesen: Angebot', 'Accusé de lecture : Offre', 'Confirmation de lecture', 'Read receipt: Offer', '開封確認', 'Confirmação de leitura: Oferta', 'Confirmación de lectura', 'Zugesagt: Termin', 'Accepted: Demo'])('%s', (subject) => {
    expect(kind('', subject)).toBe('auto-reply');
  });

  it.each([['Read receipt: which shop?', 'Where is my receipt?'], ['Accepted: the offer', 'Yes, I accept'], ['Gelesen: Ihr Buch', 'Toll, ich nehme drei']])('not %s', (subject, text) => {
    expect(kind(text, subject)).toBe('human');
  });
});
