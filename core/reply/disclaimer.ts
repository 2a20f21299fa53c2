/**
 * What companies put below the mails of their people ("if you are not the intended recipient, delete this message"): nothing that
 * follows it in a text was written by a person. On folded sentences.
 */
export function isDisclaimer(words: string): boolean {
  return disclaimers.some((pattern) => pattern.test(words));
}

const disclaimers: readonly RegExp[] = [
  /\b(intended recipient|confidentiality notice|(is|are) (strictly )?confidential|(may contain|legally) (privileged|confidential)|solely for the (addressee|use|intended))\b|^if you (have )?(received|got) .{0,40}in error\b|\bbefore printing\b/,
  /\b(vertrauliche? (information|nachricht)\w*|nicht der (richtige|beabsichtigte|vorgesehene|bestimmungsgemasse) (adressat|empfanger)|irrtumlich erhalten|bevor sie diese (mail|email))\b/,
  /^si vous .{0,40}(par erreur|destinataire)\b|\b(message|courriel|email|mail) (est|peut etre) confidentiel\b|\bn imprimez\b/,
  /^se (voce |o senhor |nao )?.{0,40}(por engano|por erro|destinatario)\b|\b(mensagem|email) e confidencial\b/,
  /^si (usted |no )?.{0,40}(por error|destinatario)\b|\b(correo|mensaje|email) es confidencial\b/,
  /誤って(受信|送信|届|配信)|機密情報|心当たり[がの](ない|無い|ございません)(場合|方)/,
];
