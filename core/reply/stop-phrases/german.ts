import { words } from './patterns';
import type { StopPhrases } from './stop-phrases';

const mails = '(emails?|mails?|nachrichten?|sms|newsletters?|werbung|werbe ?(mails?|emails?|nachrichten|post|sms)|post|angebote|infos?|informationen|mailings?|zeug|mull|spam|zusendungen|kram|scheiss|reklame|rundmails?|benachrichtigungen|botschaften)';
const lists = '(\\w*verteilern?|\\w*listen?|\\w*newslettern?|datenbank|kartei|adressbuch|mailings?|system|datei|abo)';
const me = '(mich|uns|meine? (email ?adresse|mail ?adresse|email|mail|adresse|daten|nummer|handynummer|telefonnummer|namen|kontaktdaten)|meinen namen|diese (adresse|email ?adresse|nummer))';

export const german: StopPhrases = {
  alone: ['stopp', 'stoppen', 'bitte stoppen', 'schluss', 'schluss jetzt', 'austragung', 'kundigen', 'loschen', 'aufhoren', 'hor auf', 'horen sie auf', 'bitte aufhoren', 'nicht mehr senden', 'nicht mehr schicken', 'nicht mehr schreiben', 'ende', 'raus', 'es reicht'],
  words: [
    'abmelden', 'abmeldung', 'abbestellen', 'abbestellung', 'austragen', 'newsletter abbestellen', 'newsletter abmelden', 'newsletter kundigen', 'newsletter loschen', 'newsletter abmeldung', 'abmeldung newsletter', 'abmeldung vom newsletter', 'keine werbung', 'keine werbung mehr', 'keine mails mehr', 'keine emails mehr', 'keine sms mehr', 'keine nachrichten mehr', 'keine newsletter mehr', 'keinen newsletter mehr',
    'ich melde mich ab', 'ich bestelle ab', 'ich bestelle den newsletter ab', 'lassen sie mich in ruhe', 'lasst mich in ruhe', 'lass mich in ruhe', 'abmelden vom newsletter', 'bin raus', 'keine weiteren mails', 'keine weiteren emails', 'keine weiteren nachrichten', 'keine weitere werbung', 'mich austragen', 'mich abmelden', 'mich loschen', 'hort auf zu schreiben',
  ],
  requests: [
    new RegExp(`\\b(nehmen|nimm|nehmt|streichen|streich|streicht|loschen|losch|losche|loscht|entfernen|entfern|entferne|entfernt|werfen|werft|holen|schmeissen|schmeisst)( (sie|du|ihr|bitte|sofort|umgehend|endlich))* ${me}( (bitte|sofort|umgehend|endlich|unverzuglich|daher|also|wieder|komplett))* (aus|von|vom) (\\w+ ){0,3}${lists}\\b`),
    new RegExp(`\\b${me} (bitte |sofort |umgehend |endlich |wieder )*(aus|von|vom) (\\w+ ){0,3}${lists} (bitte |sofort |wieder )*(zu )?(nehmen|streichen|loschen|entfernen|austragen|abmelden|raus|herausnehmen|rausnehmen|gestrichen|geloscht|entfernt|genommen)\\b`),
    /\b(melde|trage) ich (mich|uns)( \w+){0,6} (ab|aus)$/,
    /\bmich( \w+){0,3} nie( \w+){0,3} (angemeldet|eingetragen|registriert)$/,
    /\b(melden|meldet|melde|meld|tragen|tragt|trag|trage)( (sie|du|ihr))? (mich|uns|meine (adresse|email ?adresse|email|mail))( \w+){0,6} (ab|aus)$/,
    /\b(loschen|losche|loscht|entfernen|streichen)( (sie|du|ihr|bitte|umgehend|sofort|unverzuglich|alle))* meine( \w+)? (email ?adresse|mailadresse|email|adresse|nummer|handynummer|kontaktdaten|daten)$/,
    /\b(mich|uns|newsletter|newsletters|abo|mails?|emails?|werbung|ihre[nr]?|euer|euren|das hier)( \w+){0,5} (abmelden|abbestellen|austragen|abzumelden|abzubestellen|auszutragen|abbestellt|abgemeldet|ausgetragen|kundigen)\b/,
    /\b(mochte|will|wurde gerne?|wunsche|bitte um|bitte darum|wollte)( \w+){0,6} (abmelden|abbestellen|austragen|abgemeldet|ausgetragen|abmeldung|abbestellung|loschung meiner (daten|adresse|email ?adresse)|vom newsletter weg)\b/,
    new RegExp(`\\b(mochte|will|wollen|wunsche|wunschen|mag|brauche|wurde gern|wurde gerne|habe gebeten)( \\w+){0,5} (keine?n?|nicht mehr|nie wieder|nichts)( \\w+){0,4}( ${mails}| erhalten| bekommen| kontaktiert| angeschrieben| von ihnen| mehr| horen)\\b`),
    new RegExp(`\\b(bitte|senden|sendet|sende|schicken|schickt|schick|schicke|mailen|schreiben|schreibt|schreib|kontaktieren|zusenden)( \\w+){0,4} (keine?n?|nicht mehr|nie wieder|nichts mehr)( \\w+){0,2} ?${mails}?( mehr)?( (zu|zusenden|senden|schicken|zuschicken|schreiben|kontaktieren|erhalten))*( an (diese|meine|unsere)( \\w+){1,3})?$`),
    new RegExp(`\\b(bitte|ab sofort|ab jetzt|kunftig|in zukunft|zukunftig)( \\w+){0,2} keine?n?( \\w+){0,2} ${mails}( mehr)?( \\w+){0,3}$`),
    new RegExp(`\\bkeine?n?( weiteren?| ${mails})* ${mails} mehr( \\w+){0,4}$`),
    /\b(hor|hort|horen)( (sie|du|ihr|bitte|doch|endlich|sofort))* auf\b.{0,30}\b(zu (schreiben|schicken|senden|mailen|belastigen|nerven|spammen)|zuzuschicken|zuzusenden|zuzuspammen|mit (den|diesen|euren|ihren|der|dem) \w+)/,
    /\b(lass|lasst|lassen sie) mich( \w+){0,2} in ruhe\b/,
    new RegExp(`\\b(stoppen|stoppt|stopp|unterlassen|unterlasst|beenden|beendet)( (sie|ihr|bitte|sofort|endlich|es|mir))* (die|diese|den|dieses?|das|ihre|eure|weitere)( \\w+){0,2} ?(${mails}|versand|zusendung)\\b`),
    /\b(widerspreche|widerrufe|widerspruch|widerruf)\b.{0,60}\b(werbung|werbezwecken?|einwilligung|zustimmung|nutzung|verwendung|newsletter|daten|zusendung)\b/,
    new RegExp(`\\b(kein|keinerlei|null) interesse( mehr)? an (\\w+ ){0,2}${mails}\\b`),
    new RegExp(`\\b(aus|vom|von) ((dem|ihrem|eurem|deinem|der|ihrer|eurer|diesem|dieser) )?${lists} (\\w+ ){0,2}(nehmen|streichen|loschen|entfernen|austragen|abmelden|rausnehmen|raus)\\b`),
    /\b(warum|wieso) (bekomme|erhalte|kriege) ich( \w+){0,3} (immer noch|noch immer|weiter\w*)\b/,
    /\bmeine ?(email|mail)? ?(adresse|nummer|daten) (bitte |sofort )*(entfernen|loschen|streichen|austragen)$/,
    /\b(das|dies|es) ist( \w+)? (spam|belastigung)$/,
    /\b(von|an) (weiteren?|ihren|euren) \w+ (bitte )?(absehen|abzusehen|verschonen|verschont)\b/,
    /\bverschon(en|t|e)( \w+){0,2} (mich|uns)\b/,
  ],
  ends: words`
    abmeld\w*
    abbestell\w*
    austrag\w*
    ausgetragen
    abgemeldet
    nicht (mehr|weiter|langer)
    nichts mehr
    keine?n?( \w+){0,3} mehr
    keine weiteren?
    keine?n? (wunsche|will|mochte)
    nie (wieder|mehr|bestellt|angemeldet|abonniert|zugestimmt)
    beenden
    beendet
    einstellen
    einzustellen
    stopp\w*
    unterlass\w*
    aufhor\w*
    entfern\w*
    streich\w*
    losch\w*
    kundig\w*
    stornier\w*
    widerspr\w*
    widerruf\w*
    stell(en|t)( \w+){1,6} ein
    raus(nehmen)?
    herausnehmen
    schluss mit
    genug von
    satt
  `,
  messages: words`
    \w*newsletters?
    emails?
    mails?
    \w*verteilern?
    \w*mailinglisten?
    werbung
    werbe\w+
    angeschrieben
    anschreiben
    kontaktieren
    kontaktiert
    zuschicken
    zusendung(en)?
    nachrichten
    sms
    (der|ihrer|eurer|dieser) liste
    (mail|email) ?adresse
    rundmails?
  `,
  negation: /\b(nicht|nie|niemals|ohne|schon|bereits|statt|anstatt)( (mich|uns|zu|den|vom|davon))*$/,
  otherwise: words`
    unseren? newsletter
    hier (abmelden|klicken)
    sobald
    wenn (ich|der|die|das)
    nachdem
    erst wenn
    bis (der|die|das|zum)
    falls ich
    soll ich
    sollte ich
    habe ich (mich )?(schon|bereits)
    schon abgemeldet
    meine[nmr]? (frau|mann|kolleg\w+|freund\w*|mutter|vater|sohn|tochter|kunden?)
    bestellung(en)?
    position
    posten
    artikel
    rechnung(en)?
    per telefon
    warenkorb
    gasteliste
    warteliste
    einkaufsliste
    kurs
    termin
    lieferung
    auf papier
    per post
    bekommen haben
    noch keine
    bisher keine
    leider keine
    (?<!(warum|wieso) )(?<!(immer noch|noch immer) )(ich|wir) (bekomme|bekommen|erhalte|erhalten|kriege|finde|habe)( \w+){0,4} (keine?n? (\w+ )?(emails?|mails?|nachrichten?|newsletter|sms|post)|nichts)
    falsche adresse
    anhang
    offnen
    paket
    termin
    leer
    nicht( \w+){0,3} (abbestellen|abmelden|austragen|loschen|entfernen|streichen)
  `,
  stays: words`
    weiter(hin)? (senden|schicken|erhalten|bekommen|schreiben|so)
    bitte weiter
    doch weiter
    (mochte|will) (ihn|sie|es|die|den newsletter) (behalten|weiter)
    angemeldet bleiben
    dabei bleiben
    lesen sie gern
    nicht (abbestellen|abmelden|austragen)
  `,
  asking: words`
    (konnen|konnten|kannst|konntest|konnt|konntet|wurden|wurdest|durfte|darf|kann|konnte|wollen|will) (sie|du|ihr|ich|man|mich|mir|wir)
    bitte
    wie
    ist es moglich
    warum
    wann hort
  `,
};
