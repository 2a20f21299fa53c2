import { namedAddress, words } from './patterns';
import type { StopPhrases } from './stop-phrases';

const mails = '(emails?|mails?|nachrichten?|sms|newsletters?|werbung|werbe ?\\w+|angeboten?|mailings?|zeug|mull|spam|zusendungen|reklame|rundmails?|kontakt)';
/** Not the waiting list. */
const list = '((e?mail|mailing|newsletter|adress|kontakt|werbe)?(verteilern?|listen?)|newslettern?|datenbank|kartei|adressbuch|mailings?|system|datei|abo)';
const address = '(email ?adresse|mail ?adresse|email|mail|adresse|daten|nummer|handynummer|telefonnummer|namen|kontaktdaten)';
const me = `(mich|uns|${namedAddress}|(meinen?|unsere|diese) ${address})`;
const take = '(nehm\\w*|nimm|streich\\w*|losch\\w*|entfern\\w*|werf\\w*|wirf|schmeiss\\w*)';
const wish = '(mochten?|will|wollen|wunschen?|bitten?|mag)';

export const german: StopPhrases = {
  alone: ['stoppen', 'schluss', 'schluss jetzt', 'austragung', 'kundigen', 'loschen', 'aufhoren', 'hor auf', 'horen sie auf', 'ende', 'raus', 'bin raus', 'es reicht', 'mich loschen'],
  words: ['abmelden', 'abmeldung', 'abbestellen', 'abbestellung', 'austragen', 'ich bestelle ab'],
  plain: words`
    ${me}( (bitte|sofort|umgehend|unverzuglich|endlich|wieder|doch|jetzt|auch|daher))* (aus|von|vom)( \w+){0,2} ${list}
    (aus|von|vom)( \w+)? ${list}( \w+)? (${take}|abmelden|austragen|raus\w*)
    (um|meine|wunsche) (abmeldung|abbestellung|austragung|loschung)$
    (loschung|streichung)( \w+){0,3} (aus|meiner( \w+)? daten)
    ${take}( (sie|ihr|bitte|sofort|endlich))* ${me}( (bitte|sofort|da|hier))*( raus)?$
    ${take}( (sie|ihr|bitte|umgehend|sofort|unverzuglich|alle))* (meine|alle)( \w+)? ${address}$
    (meinen?|unsere|diese)( \w+)? ${address}( bitte| sofort)? (zu )?${take}$
    ${namedAddress}( bitte| sofort)? ${take}$
    losch\w*( (sie|ihr|bitte|umgehend|sofort|unverzuglich|alle|samtliche))* (meine|unsere)( \w+)? daten( (gemass|nach|laut|entsprechend|und bestatigen)\b.*|$)
    losch\w*( (sie|ihr|bitte|umgehend|sofort|unverzuglich))* mein (\w*konto|account) (und|samt)( \w+){0,2} daten
    (meld|trag)\w*( \w+){0,2} (mich|uns|meine ${address})( (?!nicht)\w+){0,5} (ab|aus)$
    (mich|uns|${namedAddress}|mochte|will|wollte|kann|man sich|${mails})( (bitte|endlich|sofort|hier|davon|wieder|irgendwo|einfach|den|diesen|euren|ihren|newsletter))* (abmelden|abbestellen|austragen|abzumelden)
    newsletters?( \w+)? (kundigen|stornieren|beenden|einstellen)
    (abmeldung|abbestellung|kundigung)( \w+){0,2} (newsletters?|verteiler|mails)
    ${wish}( \w+){0,4} (keine?n?|keinerlei)( \w+)? ${mails}
    ${wish}( \w+){0,4} (nicht mehr|nichts mehr|nie wieder|nie mehr)( \w+){0,2} (bekommen|erhalten|horen|angeschrieben|kontaktiert|zusenden|belastigt)
    ${wish}( \w+){0,3} ${mails} nicht mehr
    ${wish}( \w+){0,2} nicht (mehr|langer)( \w+){0,2} ${list}
    raus aus( \w+)? ${list}
    ^stop( mit)?( (der|den|die|alle[nr]?|eure[nr]?|ihre[nr]?))* ${mails}$
    ^(keine?n?( weiteren?)?|nie wieder) ${mails}( mehr)?$
    ((schick|send|schreib)\w*|ab sofort|kunftig|in zukunft)( \w+){0,4} keine?n?( \w+)? ${mails}
    (schreib|kontaktier|mail|schick|send)\w*( (sie|ihr|du|bitte))*( (mir|mich|uns|ihm))( \w+)? (nicht mehr|nichts mehr|nie wieder)
    (nicht mehr|nie wieder) (anschreiben|schreiben|kontaktieren|zusenden|anmailen)
    (hor\w*|aufhoren)( \w+){0,6} (zu|zuzu) ?(schreiben|schicken|senden|mailen|belastigen|nerven|spammen)
    lass\w*( sie)? (mich|uns)( \w+){0,2} in ruhe
    (stopp(en|t|e)?|unterlass\w*|beend\w*)( \w+){0,5} ${mails}
    stell\w*( \w+){0,5} (${mails}|versand)( \w+){0,3} ein$
    (widersprech\w*|widerruf\w*|widerspruch)( \w+){0,10} (\w*werbung|werbezwecken?|einwilligung|zustimmung|daten|newsletters?)
    (kein|keinerlei|null) interesse( mehr)? an( \w+){0,2} ${mails}
    (genug von|schluss mit|bock mehr auf|lust mehr auf)( \w+){0,2} ${mails}
    verschon\w*( \w+){0,2} (mich|uns)
    bestell\w*( \w+)? ${mails}( \w+)? ab$
    aus meinem (postfach|posteingang)
    ${mails} (abzusehen|absehen|verzichten)
  `,
  loose: words`
    nie( \w+){0,3} (angemeldet|abonniert|eingetragen|registriert|zugestimmt)$
    ${mails} nicht (bestellt|abonniert|angefordert)
    nicht mehr (schicken|senden)
    (stopp|beend)\w*( \w+){0,3} (versand|zusendung)
    keine?n?( \w+)? (${mails}|post|infos?|kram)( \w+){0,3} mehr
    (warum|wieso) (bekomme|erhalte|kriege) ich( \w+){0,3} (immer noch|noch immer|weiter\w*)
    (das|dies|es) ist( \w+)? (spam|belastigung)$
    ${mails}( (bitte|mir))* nicht mehr
    ${mails}( \w+){0,4} (abmeld|abbestell|austrag|abgemeldet|ausgetragen|kundig|beend|einstell|losch)\w*
  `,
  needless: words`
    (brauchen?|benotigen?)( \w+){0,3} ${mails} nicht mehr
    (brauchen?|benotigen?)( \w+){0,4} (keine?n?|keinerlei)( \w+)? ${mails}
  `,
  accepts: words`
    (ich|wir) (nehmen?|kaufen?|bestellen?|buchen?)( (gern|gerne|es|das|die|den|eine?[ns]?|beide|zwei|drei|\d+|ihre?s?|stuck|angebot))+$
    (ein|zwei|drei|vier|funf|zehn|\d+) (stuck|mal)$
    (ich|wir) (komme|kommen|bin|sind)( (gern|gerne|auch))* (dabei|mit)$
    ja (gern|gerne|bitte|zum)
  `,
  negation: /\b(nicht|nie|niemals|ohne|schon|bereits|statt|anstatt)( (mich|uns|zu|den|vom|davon))*$/,
  notAsked: words`
    unseren? newsletter
    (sobald|nachdem|erst wenn)
    (wenn|falls) ich mich
    (frau|mann|kolleg\w*|freund\w*|mutter|vater|sohn|tochter|schwester|kunden?) (mochten?|will|wollen|kann|konnen)
    (nicht|kein)( \w+){0,3} (abbestellen|abmelden|austragen)
    (ein|aus) versehen
    verpass\w*
    (leider|noch|bisher) keine
    warum( \w+){0,4} keine
  `,
  otherThing: words`
    (bestellung(en)?|position|artikel|rechnung(en)?|warenkorb|kurs|termin|lieferung|paket|gutschein)
    (bekomm|erhalt|krieg|find)\w*( \w+){0,3} (keine?n?|nichts|nicht mehr)
  `,
  tooMuch: words`
    (zu viele?|zu oft|nervt?)
  `,
  wantsMore: words`
    weiter(hin)? (senden|schicken|schreiben|lesen|so)
  `,
  asking: words`
    (konnen|konnten|kannst|konntest|konnt|konntet|wurden|wurdest|durfte|darf|kann|konnte|wollen|will) (sie|du|ihr|ich|man|mich|mir|wir)
    bitte
    wie
    (warum|wieso)
    wann hort
  `,
};
