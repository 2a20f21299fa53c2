import { isOptOut } from '../../../core/reply/opt-out';

const asks = (text: string) => isOptOut({ channel: 'email', text, subject: 'Re: Offer' });

describe('asks for no more', () => {
  it.each([
    'Could you please unsubscribe me?', 'Please take me off this list, I keep getting these', 'Can you remove me from your list?', 'Hello, please stop emailing me. Thanks, Bob', 'I never signed up for this, unsubscribe me asap',
    'This is spam. STOP', 'Stop sending me this crap', 'for fucks sake stop emailing me', 'I dont want these emails anymore', 'Kindly delete me from your database.', "I'm not interested, please remove me from your mailing list",
    'Would you mind taking me off your mailing list?', 'pls unsubscribe', 'I wish to be removed from all future mailings', "If you don't remove me from your list I will report you", 'Please cancel my subscription to the newsletter',
    'We would like to opt out of these messages.', 'no more emails please!!', 'The unsubscribe link does not work', 'Please unsubscribe me as soon as possible.', 'I have asked to be unsubscribed three times already!', 'Please remove me from your mailing\nlist. Thank you\nAnn',
  ])('English: %s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    'Abbestellen! Das ist Spam.', 'Nehmen Sie mich sofort aus Ihrem Verteiler!', 'Bitte streichen Sie mich von der Liste, danke', 'Könnten Sie mich bitte abmelden?', 'Kannst du mich bitte aus dem Verteiler nehmen?', 'Bitte nimm mich aus dem Newsletter raus. LG Tom',
    'Hallo, ich moechte keine Mails mehr bekommen. Danke, Petra', 'Hiermit melde ich mich vom Newsletter ab.', 'Hören Sie auf, mir E-Mails zu schicken!', 'Schickt mir bitte keine Werbung mehr', 'Ich habe kein Interesse, bitte löschen Sie meine E-Mail-Adresse aus Ihrem Verteiler',
    'Lasst mich in Ruhe mit euren Mails', 'Bitte keine weiteren E-Mails. Mit freundlichen Grüßen, K. Meier', 'Ich widerspreche der Nutzung meiner Daten zu Werbezwecken.', 'Ich will den Newsletter nicht mehr', 'Wie oft noch: bitte abmelden!!', 'Meld mich ab',
  ])('German: %s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    'Merci de me retirer de votre liste', 'Je ne veux plus recevoir vos mails svp', 'Bonjour, pouvez-vous me désinscrire ? Merci', 'Peux-tu me retirer de ta liste stp', 'Arretez de m envoyer des mails', 'Arrêtez vos spams !', 'Je souhaite me désabonner de votre newsletter, cordialement, Paul',
    'veuillez me desinscrire immediatement', "Supprimez mon adresse de votre fichier s'il vous plaît", 'Ne m’écrivez plus !', 'Plus de mails svp', 'Désinscription svp', 'Stop aux mails', "J'aimerais ne plus recevoir de publicité de votre part.", 'Pas intéressé, retirez-moi de la liste',
  ])('French: %s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    'Me remova da sua lista', 'Quero cancelar a inscrição', 'Por favor, me tirem dessa lista', 'Parem de me mandar emails', 'nao quero mais receber emails', 'Poderia me descadastrar, por favor?', 'Olá, gostaria de cancelar minha inscrição na newsletter. Obrigada, Ana', 'Não me mandem mais mensagens',
    'Pode remover o meu email da vossa lista?', 'Não tenho interesse, favor remover meu e-mail da lista', 'Chega de spam! Me descadastre', 'Não desejo receber mais os vossos emails, cumprimentos',
  ])('Portuguese: %s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    'Por favor, no me envíen más correos', 'Quiero darme de baja', 'Denme de baja de su lista, gracias', '¿Me pueden dar de baja por favor?', 'No quiero recibir más correos', 'Dejen de enviarme spam', 'Hola, elimíneme de su lista de correo. Saludos, Juan', 'no me manden mas mensajes', 'Ya no deseo recibir sus correos', 'Bórrame de la lista',
  ])('Spanish: %s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    '退会したいのですが', 'メルマガ配信停止希望', '今後のメールは不要です。よろしくお願いします。', '配信停止できますか？', '迷惑です。送らないでください。', 'メール送らないで', 'もうメールを送ってこないでください', 'お世話になっております。配信停止をお願いできますでしょうか。', 'メルマガの登録を解除したいです。山田',
    '配信リストから削除してください', '今後の配信はご遠慮ください', '購読をやめたいです', 'メールはもう要りません', '二度とメールしてこないで', '登録した覚えがありません。配信を止めて下さい。', 'メールアドレスを削除してください', '配信を停止していただけますか？', 'しつこい。もう送ってくるな', '退会手続きをお願いします',
  ])('Japanese: %s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each(["Don't text me", 'Dont text me anymore', 'Please do not contact me again'])('as a text message: %s', (text) => {
    expect(isOptOut({ channel: 'sms', text, subject: '' })).toBe(true);
  });
});

describe('asks for something else', () => {
  it.each([
    '住所が間違っています。送らないでください。', 'Remova meu nome da lista de convidados', "Don't text me. Email me the offer instead!", "I no longer wish to receive emails? That's not what I said!", 'Unsubscribe? No way!', 'Ich möchte mich abmelden, sobald der Kurs vorbei ist. Geht das?', 'Keine Werbung mehr?\nDoch, bitte weiter senden!',
    'Yes, book it.\n\nKara Lee\nExample Ltd\nUnsubscribe', 'I will stop by on Friday', 'Please cancel my order 12', 'Bitte stornieren Sie meine Bestellung', "Don't stop sending these!", 'I never want to stop receiving these', 'How do I unsubscribe my colleague?', 'I already unsubscribed from the other newsletter, but keep me on this one',
    '停止していた注文を再開してください', '退会ではなく住所変更です', 'Please take me off the guest list for Saturday', 'Please remove me from the waiting list, I found a table', 'I unsubscribed by mistake, please add me back', 'Please stop sending me the wrong size', 'Stop sending paper invoices, email is fine',
    'Ich will mich nicht abmelden', 'Bitte melden Sie mich zum Kurs an', 'Bitte streichen Sie den zweiten Artikel', 'Bitte löschen Sie meine alte Adresse und nehmen Sie die neue', 'Ich melde mich später', 'Meine Kollegin möchte den Newsletter abbestellen, wie geht das?', 'Bitte keine Lieferung am Montag',
    'Je ne veux plus le modèle bleu', 'Je ne veux pas me désabonner', 'Arrêtez la production, il y a une erreur', 'Retirez cet article de ma commande', 'Si je me désabonne, est-ce que je garde mes points ?', 'Não quero cancelar a inscrição', 'Não quero mais o produto, quero devolver', 'Quero cancelar o pedido 33',
    'No quiero darme de baja', 'Quiero cancelar mi pedido', 'No me envíen más de dos cajas', '注文を停止してください', '会員登録を解除せずに住所だけ変えられますか', 'メールが届きません。もう一度送ってください。', '配信停止はしないでください', '請求書は不要です', '領収書は送らないでください', '退会するとポイントはどうなりますか？', '袋は不要です。よろしくお願いします。', 'メールで連絡してください',
  ])('%s', (text) => {
    expect(asks(text)).toBe(false);
  });

  it.each([
    'Yes please, two tickets for Saturday.', 'When will my order 4711 arrive?', 'Thanks, that helped a lot!', 'The parcel was broken. I want my money back.', 'My name is spelled wrong on your list of speakers.', 'Could you remove the blue one from my basket and send the rest?', 'I want to change my email address', 'Please send me no more than three samples.',
    'Danke, das Angebot nehme ich gern.', 'Die Lieferung kam zu spät, bitte erstatten Sie die Kosten.', 'Kann ich am Freitag auch später kommen?', 'Merci beaucoup, à bientôt !', "Le colis n'est pas arrivé.", 'Obrigado, vou querer dois.', 'O produto veio com defeito, como faço para trocar?', '¿A qué hora abren mañana?', 'Gracias, me interesa la oferta.',
    'ありがとうございます。参加します。', '商品がまだ届いていません。', '来週の予約を金曜に変更できますか？', '見積もりをお願いします。', 'メールありがとうございます。検討します。',
  ])('an ordinary answer: %s', (text) => {
    expect(asks(text)).toBe(false);
  });
});

it('hostile text takes no time', () => {
  for (const unit of ['please ', 'stop sending ', 'remove me from ', 'i do not want to ', 'nao quero mais receber ', 'je ne veux plus ', '今後メールは', '送らないで', '"a ', '((', 'a,', 'unsubscribe.\n', 'hi\n\n']) {
    const text = unit.repeat(100_000);
    const started = performance.now();
    isOptOut({ channel: 'email', text, subject: text });
    expect(performance.now() - started).toBeLessThan(100);
  }
});
