/** Messages of a word or two that ask for no more; only as the whole message, for within one they mean anything. */
export const stopWords: readonly string[] = [
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
];

/** The same where it stands as a sentence of its own among others. Words that ask for nothing else; `stop` and `cancel` are not among them. */
export const clearWords: readonly string[] = [
  'unsubscribe', 'unsubscribe me', 'please unsubscribe', 'please unsubscribe me', 'unsubscribe please', 'opt out', 'opt me out', 'no more emails', 'no more messages', 'no more texts',
  'bitte abmelden', 'newsletter abbestellen', 'newsletter abmelden', 'keine werbung mehr', 'bitte keine werbung', 'bitte keine werbung mehr', 'keine mails mehr', 'keine e-mails mehr', 'bitte keine mails mehr', 'bitte keine e-mails mehr',
  'désabonnez-moi', 'désinscrivez-moi', 'me désabonner', 'me désinscrire', 'se désabonner', 'se désinscrire', 'plus de mails', 'plus de publicité',
  'descadastre-me', 'cancelar inscrição', 'cancelar assinatura', 'cancelar subscrição', 'darme de baja', 'cancelar suscripción',
  '配信停止', '配信停止希望', '配信停止希望です', '配信停止を希望します', '配信停止お願いします', '配信停止をお願いします', '配信停止してください', '配信を停止してください', '配信を止めてください', 'メール配信停止', '配信解除', '登録解除', '購読解除', 'メルマガ解除', 'メルマガ停止', 'メルマガ配信停止', '配信不要', 'メール不要', 'メルマガ不要', 'もう送らないでください', '登録を解除してください', '登録解除してください', '購読を解除してください', 'メール配信を停止してください', 'メールの配信を停止してください',
];

/** Sentences, by language; matched on the folded text from end to end, so that a word in another meaning is none. */
export const stopSentences: readonly RegExp[] = [
  // English
  /^(please |pls )?(unsubscribe|remove|take|opt) me( (from|off|out|out of))?( (this|your|the|all|any|future))*( (mailing|email|e-mail|text|sms|marketing))*( (lists?|emails?|e-mails?|mails?|messages?|texts?|newsletters?))?( please| now| immediately| thanks| thank you)*$/,
  /^(please |pls |kindly )?(stop|quit|cease) (sending|texting|emailing|e-mailing|messaging|mailing|contacting|spamming)( me| us)?( (any|these|those|your|more|all|such|this))*( (emails?|e-mails?|mails?|messages?|texts?|sms|spam|newsletters?|ads|stuff))?( please| now| immediately| anymore| thanks)*$/,
  /^i (want|would like|wish) to (unsubscribe|opt out|be removed)( from (this|your|the|all)( mailing)?( list| emails?| messages?| newsletter)?)?( please| thanks)*$/,
  /^i (no longer|do not|don't|dont) (want|wish)( to)? (receive|get)( (any|more|these|your|further|such))*( (marketing|promotional))? (e-mails?|emails?|mails?|messages?|texts?|sms|newsletters?|offers?)( (from you|anymore|any more))?$/,
  /^(please |pls |kindly )?(remove|delete|take|get) (me|us|(my )?(name|number|address|(e-mail|email)( address)?)) (from|off|out of) (this |your |the |all |any |future )*((mailing|email|e-mail|text|sms|marketing|contact) )*(lists?|newsletters?|databases?|mailings?|systems?|records)( please| now| immediately| at once| asap| thanks| thank you)*( or (else )?i( will|'ll)? .{1,60})?$/,
  /^(please |pls |kindly )?(remove|delete) my (e-mail|email)( address)?( please| now| immediately| asap| thanks| thank you)*$/,
  /^i('d| would) (like|prefer) (not to|to not|to no longer|to stop) (receive|receiving|get|getting) (any |more |these |your |further |such )*(marketing |promotional )?(e-mails?|emails?|mails?|messages?|texts?|sms|newsletters?|offers?)( from you| anymore| any more)*$/,
  // German
  /^ich (möchte|will) (bitte )?keine( weiteren)? (e-mails|emails|mails|nachrichten|sms|werbung|newsletter)( mehr)?( (erhalten|bekommen))?$/,
  /^nehmen sie mich( bitte)? (aus|von) (dem|ihrem|der) (verteiler|newsletter|liste)( heraus| raus)?$/,
  /^(bitte )?(melden|tragen) sie mich( bitte)?( (vom|von diesem|aus dem|aus ihrem) (newsletter|verteiler))? (ab|aus)$/,
  /^(bitte )?(senden|schicken) sie mir( bitte)? keine( weiteren)? (e-mails|emails|mails|nachrichten|sms|werbung)( mehr)?$/,
  /^ich (möchte|will|würde gern|würde gerne) (mich )?(bitte )?((den|ihren|euren|diesen|vom|von ihrem|von diesem) newsletter )?(abbestellen|abmelden|austragen)$/,
  /^(bitte )?(löschen|entfernen|streichen|nehmen) sie (mich|meine (e-mail-adresse|e-mail|email|emailadresse|mailadresse|adresse|daten))( bitte)? (aus|von) (ihrem|ihrer|dem|der|diesem|dieser) (verteiler|liste|mailingliste|newsletter|datenbank)( bitte)?$/,
  /^ich (möchte|will) (von ihnen )?(bitte )?keine( weiteren)? (e-mails|emails|mails|nachrichten|sms|werbung|newsletter)( mehr)?( von ihnen)?( (erhalten|bekommen))?$/,
  // French
  /^(merci de |veuillez |je (souhaite|veux|voudrais) )(me |bien me )?(désabonner|désinscrire|désinscire)( de (cette|votre) (liste|newsletter))?( s'il vous plaît| merci)*$/,
  /^je ne (souhaite|veux|désire|voudrais) (plus|pas) (recevoir|avoir|être contacté)( (de |d'|vos |des |ces |aucun |aucune |d'autres )?(e-mails?|emails?|mails?|messages?|courriels?|sms|newsletters?|publicités?|pubs?|offres?|promotions?))?( de (votre|vos|ta) .{1,30})?( s'il vous plaît| s'il vous plait| svp| merci)*$/,
  /^(merci de |veuillez )?(ne (m'|me )(envoyez|envoyer|adressez|adresser|contactez|contacter)|ne plus m'(envoyer|adresser)|ne plus me contacter)( plus)?( (de |d'|vos |des |ces |aucun )?(e-mails?|emails?|mails?|messages?|courriels?|sms|newsletters?|publicités?|pubs?))?( s'il vous plaît| svp| merci)*$/,
  /^(merci de |veuillez )?(retirer|supprimer|retirez|supprimez|enlevez|enlever)(-moi| moi|( mon (adresse|mail|email|e-mail|nom)))( (de|sur) (votre|vos|la|cette) (listes?|base|fichiers?|newsletter)( de diffusion)?)( s'il vous plaît| svp| merci)*$/,
  /^(merci d'|veuillez )?(arrêter|arrêtez|cessez|cesser) de m'(envoyer|adresser|écrire)( (des|vos|ces|de) (e-mails?|emails?|mails?|messages?|sms|publicités?|pubs?))?( s'il vous plaît| svp| merci)*$/,
  // Portuguese
  /^(eu )?(não|nao) (quero|desejo)( mais)? receber( mais)? (e-mails|emails|mensagens|sms|promoções|ofertas)( de vocês)?$/,
  /^(por favor )?(não|nao) (me )?(envie|envia|mande|manda|enviem|mandem)(-me)?( mais)?( (e-mails|emails|mensagens|sms))?( por favor)?$/,
  /^(eu )?(não|nao) (quero|desejo|gostaria de)( mais)? receber( mais)?( (os|as|seus|suas|estes|esses|nenhum|nenhuma|mais))* (e-mails?|emails?|mensagens|mensagem|sms|promoções|ofertas|newsletters?|propagandas?|publicidade)( (de vocês|da .{1,30}|do .{1,30}))?( por favor| obrigad[oa])*$/,
  /^(por favor )?(remova|remover|retire|retirar|exclua|excluir|apague|tire)(-me| me| (o )?meu (e-mail|email|endereço|nome|número|contato)) (da|de|desta|dessa|das|do) (sua |vossa |suas )?(lista|listas|newsletter|base|cadastro)( de .{1,20})?( por favor)?$/,
  // Japanese; "not needed" alone may answer a question of ours, so something has to say that it is about messages.
  /^(?=.*(メール|メルマガ|ニュースレター|メッセージ|sms|配信|連絡|案内|お知らせ|広告|dm|送らないで|停止|止めて|やめて))(すみませんが|申し訳ありませんが|恐れ入りますが|お手数ですが)?(今後|もう|以後|以降)?(は)?(一切)?(の)?(御社|貴社|そちら|こちら)?(から)?(の)?(この)?(メール|メルマガ|メールマガジン|ニュースレター|メッセージ|sms|配信|連絡|ご連絡|案内|ご案内|お知らせ|広告|dm)?(の配信|の送信)?(は|を|も)?(今後|もう)?(一切)?(不要です|不要でございます|必要ありません|必要ないです|いりません|要りません|結構です|送らないで(ください|下さい)|送らないで(いただけますか|頂けますか)|止めて(ください|下さい)|やめて(ください|下さい)|停止して(ください|下さい)|停止して(いただけますか|頂けますか|いただけますでしょうか)|(配信)?停止(を)?(希望します|希望です|希望いたします|お願いします|お願い致します|お願いいたします))$/,
  /^(メルマガ|メール|メールマガジン|ニュースレター|配信|登録|購読)(の)?(登録|購読|配信)?(を)?(解除|停止)(して(ください|下さい|ほしいです|欲しいです)|(を)?(お願いします|お願い致します|お願いいたします|希望します|希望です|したいです))$/,
];

/** Of these the whole message must consist: among other sentences they may ask to use another channel. */
export const wholeSentences: readonly RegExp[] = [
  /^(please )?(do not|don't|dont) (send|text|email|e-mail|message|contact|mail)( me| us)?( (any|more|these|your))*( (emails?|e-mails?|mails?|messages?|texts?|sms))?( please| again| anymore| ever again)*$/,
];
