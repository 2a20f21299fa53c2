import { isOptOut } from '../../../core/reply/opt-out';

describe('the whole message asks for no more', () => {
  test.each([
    'STOP', 'stop', ' Stop. ', '"STOP!!"', 'ＳＴＯＰ', 'Stop 🛑', '- stop -', 'STOPALL', 'stop all', 'Unsubscribe', 'unsubscribe me please', 'Please unsubscribe me from this list.', 'END', 'quit', 'Cancel', 'revoke', 'Opt out', 'OPT-OUT', 'optout',
    'Please remove me from your mailing list', 'take me off this list', 'Stop sending me emails', 'please stop texting me', "Don't email me again", 'I want to unsubscribe from this newsletter', 'Stop, please.',
    'Stopp', 'Abmelden', 'Bitte abmelden!', 'Newsletter abbestellen', 'Bitte keine Werbung', 'Bitte melden Sie mich vom Newsletter ab', 'Bitte senden Sie mir keine E-Mails mehr.',
    'ARRET', 'Arrêt', 'arrêter', 'Désabonner', 'Me désinscrire', 'Veuillez me désinscrire', "Je veux me désabonner de cette liste s'il vous plaît",
    'PARAR', 'Sair', 'Cancelar inscrição', 'Descadastrar', 'Não me envie mais mensagens', 'BAJA', 'Darme de baja',
    'Hi, please unsubscribe me. Thanks, Kara', 'How do I unsubscribe?', 'I no longer want to receive these emails', 'Please stop. Thank you', 'Désabonnez-moi svp', "Désabonnez-moi s'il vous plaît", 'Abmelden bitte', 'Ich möchte keine E-Mails mehr', 'Keine Werbung bitte',
    'Bitte nehmen Sie mich aus dem Verteiler', 'Não quero mais receber e-mails', 'Por favor, descadastre-me', 'メール配信を停止してください', '登録を解除してください', '退会させてください',
    '停止', '配信停止', '配信停止。', '配信停止 お願いします', '配信を停止してください', '退会', '解除', 'ストップ', 'ｽﾄｯﾌﾟ', 'もう送らないでください。', '今後のメールは不要です', 'メールの配信停止を希望します', '今後一切送らないでください',
  ])('%s', (text) => {
    expect(isOptOut({ channel: 'sms', text, subject: '' })).toBe(true);
    expect(isOptOut({ channel: 'email', text, subject: 'Re: Offer' })).toBe(true);
  });

  test('a name below changes nothing in a mail', () => {
    expect(isOptOut({ channel: 'email', text: 'Unsubscribe\n\nBest regards\nAnn Example', subject: 'Re: Offer' })).toBe(true);
    expect(isOptOut({ channel: 'email', text: '配信停止\n\n山田', subject: 'Re: ご案内' })).toBe(true);
  });

  test.each(['unsubscribe', 'Unsubscribe', 'STOP', '配信停止', 'Abmelden'])('a mail with the subject %s, whatever its body', (subject) => {
    expect(isOptOut({ channel: 'email', text: '', subject })).toBe(true);
    expect(isOptOut({ channel: 'email', text: 'This message was sent for you by your mail program.', subject })).toBe(true);
  });
});

describe('a sentence among others asks for no more', () => {
  test.each([
    'Je ne souhaite plus recevoir vos e-mails', 'Je ne veux plus recevoir de mails', 'Bonjour,\nMerci de ne plus m\'envoyer de mails.\nCordialement', 'Veuillez me retirer de votre liste'.replace('me retirer', 'retirer mon adresse'),
    'Não quero mais receber seus e-mails', 'Por favor, remova meu e-mail da lista', 'Olá! Não desejo receber mais ofertas. Obrigado',
    'お世話になっております。\n今後メールの配信は不要です。\nよろしくお願いいたします。\n田中', 'メルマガ解除', 'メルマガの配信を停止してください', 'いつもありがとうございます。メルマガの解除をお願いします。', '恐れ入りますが、今後のご案内は結構です',
    'Ich möchte abbestellen', 'Guten Tag,\nbitte löschen Sie mich aus Ihrem Verteiler.\nMit freundlichen Grüßen\nJ. Muster', 'Ich möchte von Ihnen keine Werbung mehr erhalten!',
    'This is spam. Remove me from your list or I will report you.', 'Unsubscribe!!! This is spam', 'Remove my email address', "Hi, I don't know how you got my address. Please remove me from your list immediately.",
    "I'd prefer not to receive marketing emails.", 'Can you help me?\n\nPlease unsubscribe me.\n\nKara',
  ])('%s', (text) => {
    expect(isOptOut({ channel: 'email', text, subject: 'Re: Offer' })).toBe(true);
  });

  test.each([
    "Please don't stop!", "I can't find the unsubscribe link of another shop.", 'Bitte nicht abbestellen', "I'd like to remove the second item from my order. Thanks!", '解約ではなく継続したいです',
    'Stop! I already bought one yesterday. Could you send the invoice?', 'Cancel. No, wait, keep the table for eight.', "Don't text me. Email me the offer instead!", 'Please remove my old address from the invoice.',
    'Je ne veux plus attendre. Envoyez-moi la facture.', 'Não quero mais o azul. Prefiro o vermelho.', 'Ich möchte mich abmelden, sobald der Kurs vorbei ist. Geht das?', '配信はいつ始まりますか。楽しみです。', '返品は不要です。メールありがとうございます。',
    'Should I unsubscribe from the other list? I like this one.', 'Unsubscribe? No, please keep them coming!', 'Unsubscribe? No way!', 'Keine Werbung mehr?\nDoch, bitte weiter senden!', '配信停止？いいえ、続けてください', "I no longer wish to receive emails? That's not what I said!",
    'Yes, book it.\n\nKara Lee\nExample Ltd\nUnsubscribe',
  ])('but not: %s', (text) => {
    expect(isOptOut({ channel: 'email', text, subject: 'Re: Offer' })).toBe(false);
  });
});

describe('words inside a sentence are an answer', () => {
  test.each([
    'Hi, thanks', 'Please, thanks Kara', 'Hello, I no longer want the blue one, please send these emails to my office', 'Ich möchte keine Rechnung mehr auf Papier', 'Hi Stop & Shop team, please call me',
    'I will stop by on Friday', "Don't stop!", 'Stop by anytime', 'When does the sale end?', 'Please cancel my order', 'Cancel the appointment on Friday', 'I never want to unsubscribe from you', 'The bus stop is closed',
    'Please stop the delivery of order 12 and send it to my office', 'Yes', 'No', 'No problem', '', '   ', '!!!', '👍', "I can't wait, don't email me before Monday but call",
    'Ich melde mich ab Montag', 'Bitte stornieren Sie die Bestellung', 'Je ne peux pas arrêter', 'Eu não vou parar de comprar', 'Vou sair às 5',
    'バス停で停止しました', '配信はいつですか', '停止ボタンはどこですか', '大丈夫です', '不要です', '送ってください', '注文をキャンセルしてください', '止めないで',
  ])('%s', (text) => {
    expect(isOptOut({ channel: 'sms', text, subject: '' })).toBe(false);
    expect(isOptOut({ channel: 'email', text, subject: 'Re: Stop the clock sale' })).toBe(false);
  });

  test('an answer to a mail about stopping', () => {
    expect(isOptOut({ channel: 'email', text: 'Stop\n\nActually, wait. Could you tell me more about the offer of last week?', subject: 'Re: Unsubscribe' })).toBe(false);
  });

  test('the subject of a text message does not exist', () => {
    expect(isOptOut({ channel: 'sms', text: 'Yes', subject: 'unsubscribe' })).toBe(false);
  });
});

describe('what stands below an answer', () => {
  test.each([
    'Yes, book it.\n\nKara Lee\nExample Ltd\n\nThis e-mail is confidential. If you are not the intended recipient, please delete this message and notify the sender immediately.',
    'Sounds good!\n\nThis message may contain privileged information. If you have received it in error, please delete it and do not disclose it. We do not accept liability for viruses in this email.',
    'Gern.\n\nDiese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind oder diese E-Mail irrtümlich erhalten haben, informieren Sie bitte sofort den Absender und löschen Sie diese E-Mail.',
    "Oui merci.\n\nCe message est confidentiel. Si vous l'avez reçu par erreur, merci de le supprimer et d'en avertir l'expéditeur.",
    "D'accord.\n\nSi vous n'êtes pas destinataire de ce message, veuillez le détruire. N'imprimez cet e-mail que si nécessaire.",
    'Sim.\n\nEsta mensagem é confidencial. Se você a recebeu por engano, por favor apague-a e avise o remetente. Se não é o destinatário, não use este e-mail.',
    'Sí.\n\nEste correo es confidencial. Si lo ha recibido por error, elimínelo y avise al remitente.',
    '承知しました。\n\n本メールは機密情報を含む場合があります。誤って受信された場合は、メールを削除の上、送信者までご連絡ください。',
    '参加します。\n\n※このメールに心当たりのない場合は、お手数ですが削除してください。',
    'Count me in\n\nPlease consider the environment before printing this email.',
    'Great!\n\nSent from my iPhone',
    'Yes, two please.\n\nKara Lee\nExample Ltd\nUnsubscribe from our newsletter: https://example.com/out',
    'Ja, zwei bitte.\nKara\nVom Newsletter abmelden: https://example.com/out',
    'OK\n\nOur office is closed on Fridays. To unsubscribe from Example Ltd newsletters click here.',
    'Thanks\n\nYou can opt out of our own newsletter at example.com/optout',
    'Ja\n\nSie möchten unseren Newsletter nicht mehr erhalten? Hier abmelden: https://example.com',
    "Oui\n\nPour vous désabonner de notre newsletter, cliquez ici",
    'Yes please.\n\nExample Ltd will never ask for your password by email. Do not send card numbers by email.',
    'Da. Bitte nicht drucken. Denken Sie an die Umwelt, bevor Sie diese Mail ausdrucken.',
    'Yes, I will take two.\n\n--\nCONFIDENTIALITY NOTICE: The contents of this email message and any attachments are intended solely for the addressee(s). If you are not the intended recipient, you are hereby notified that any use is prohibited. If you have received this communication in error, please notify the sender and delete this message and its attachments, if any.',
  ])('asks for nothing: %j', (text) => {
    expect(isOptOut({ channel: 'email', text, subject: 'Re: Offer' })).toBe(false);
  });

  test.each([
    'Please unsubscribe me.\n\nKara Lee\nExample Ltd\nThis e-mail is confidential. If you are not the intended recipient, please delete this message.',
    'Unsubscribe\n\nSent from my iPhone',
    'Stop\n\nGet Outlook for iOS',
    'STOP\n\nKara Lee\nHead of Sales\nExample Ltd | +44 20 1234 | www.example.com',
  ])('takes nothing away: %j', (text) => {
    expect(isOptOut({ channel: 'email', text, subject: 'Re: Offer' })).toBe(true);
  });
});

test.each(['Can you cancel my reminder for tmrw? Yes to the offer', "No more offers needed, I am convinced: I buy."])('as a text message, no opt-out: %s', (text) => {
  expect(isOptOut({ channel: 'sms', text, subject: '' })).toBe(false);
});

test.each(["Don't text me", 'Dont text me anymore', 'Please do not contact me again'])('as a text message: %s', (text) => {
  expect(isOptOut({ channel: 'sms', text, subject: '' })).toBe(true);
});

test.each([
  ['Please stop emailing me about shoes\n\n山田', true],
  ['Please remove me from your list 山田', true],
  ["Yes, I'd love to come. I will stop by on Friday\n山田", false],
])('a Japanese name changes nothing in English: %j', (text, isAsked) => {
  expect(isOptOut({ channel: 'email', text, subject: 'Re: Offer' })).toBe(isAsked);
});

test('a sentence may go on in the next line', () => {
  expect(isOptOut({ channel: 'email', text: 'Please remove me from your mailing\nlist. Thank you\nAnn', subject: '' })).toBe(true);
});

test('hostile text takes no time', () => {
  const units = ['please ', 'stop sending ', 'stop sending me any these ', 'remove me from ', 'unsubscribe me from this ', 'i do not want to ', 'nao quero mais receber ', 'je ne veux plus ', '今後メールは', '送らないで', '、', '-', '"a ', '((', 'a,', 'unsubscribe.\n', 'hi\n\n'];
  // As long as a message that is looked at may be, and far longer.
  for (const text of units.flatMap((unit) => [unit.repeat(3_000 / unit.length), unit.repeat(100_000)])) {
    const started = performance.now();
    isOptOut({ channel: 'email', text, subject: text });
    expect(performance.now() - started).toBeLessThan(100);
  }
});
