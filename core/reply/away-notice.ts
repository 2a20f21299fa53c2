import { isDisclaimer } from './disclaimer';
import { fold } from './fold';

/** Longer than what people leave behind when they go on holiday. */
const longestNotice = 2_000;

/**
 * Does the whole text only say that its writer is away, until when, and whom to ask meanwhile? Whoever is away and writes says something
 * else too: any sentence that is not known here makes it a person's. Most robots mark their answers in a header; this is for the others.
 */
export function isAwayNotice(text: string): boolean {
  if (text.length > longestNotice) return false;
  const parts = partsOf(text);
  if (parts.some((part, index) => wants.test(part) && ![part, parts[index - 1] ?? ''].some((near) => urgent.test(near)))) return false;
  return parts.some((part) => away.test(part)) && parts.every((part) => away.test(part) || meanwhile.test(part) || courtesy.test(part) || wants.test(part) || isWhen(part));
}

/** Sentences and clauses, folded, up to the formula that closes the letter. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  const lines = text.split(/\n+/).map((line) => line.trim()).filter((line) => line !== '');
  for (const [index, line] of lines.entries()) {
    const folded = fold(line);
    if (closing.test(folded) || isDisclaimer(folded)) break;
    // A name, or what a signature begins with.
    if (index > 0 && index >= lines.length - 2 && /^[\p{L}. -]{2,40}$/u.test(line) && line.split(/\s+/).length <= 3 && !away.test(folded) && !/[.!?。！？]$/.test(line)) continue;
    // A question wants an answer.
    if (/[?？]/.test(line)) return ['?'];
    const clauses = line.split(/(?<=[!。！])|(?<=\D\.)(?=\s|$)|[,;:、，；]|\s(?:and|und|et|e|y|but|aber|mais|mas|pero|so)\s/).map(fold).filter((part) => part !== '');
    const end = clauses.findIndex((clause) => closing.test(clause));
    parts.push(...(end === -1 ? clauses : clauses.slice(0, end)));
    if (end !== -1) break;
  }
  return parts;
}

/** Nothing but a day: "from Monday", "bis 5.12.", "until January 7". */
function isWhen(part: string): boolean {
  return /^((from|until|till|to|on|through|since|up to|and|including|the|bis|ab|vom|von|zum|am|einschliesslich|dem|den|du|au|jusqu|le|jusque|de|ate|ao|dia|do|a|o|el|hasta|del|al|desde)( |$))*(\d{1,4}( \d{1,4}){0,2}|\w*(day|tag|di|feira|woch)\b|janu\w*|febr\w*|mar\w*|apr\w*|may|mai|ju[nl]\w*|aug\w*|sept\w*|o[ck]t\w*|nov\w*|de[cz]\w*|st|nd|rd|th|er|next|week|nachste|kommende)( (\d{1,4}|of|de|janu\w*|febr\w*|march|apr\w*|may|mai|ju[nl]\w*|aug\w*|sept\w*|o[ck]t\w*|nov\w*|de[cz]\w*|next|week|inclusive|einschliesslich|inklusive))*$/.test(part);
}

/** What opens it. */
const away = new RegExp(
  [
    // English
    '^(unfortunately )?(i am|im|i will be|ill be|we are|we will be|our office is|the office is) (currently |now |presently |away |still )*(out of (the |my )?office|away( from (the |my )?(office|desk))?|on (annual |parental |sick |maternity |paternity )?(leave|vacation|holidays?)|travell?ing|closed|off work|not (in the office|available|at my desk)|unavailable)\\b',
    '^(currently )?(out of (the )?office|on (vacation|holiday|leave))\\b',
    // German
    '^(leider )?(ich bin|wir sind|bin|unser buro ist|das buro ist|vielen dank ich bin) (\\w+ ){0,15}(nicht (im (buro|haus)|erreichbar|im dienst|da|verfugbar)|abwesend|im urlaub|ausser haus|auf (dienstreise|geschaftsreise)|in (elternzeit|mutterschutz|ferien)|geschlossen)\\b',
    // French
    '^(je suis|je serai|nous sommes|nous serons) (actuellement |presentement |momentanement )*(absente?s?|en conges?|en vacances|en deplacement|fermes|indisponibles?|hors du bureau)\\b',
    // Portuguese and Spanish
    '^(estou|estarei|encontro me|estamos) (atualmente |neste momento |no momento )*(ausente|de ferias|em ferias|fora do escritorio|em viagem|de licenca|fechados)\\b',
    '^(estoy|estare|me encuentro|estamos|estaremos) (actualmente |en este momento )*(ausente|de vacaciones|fuera de (la )?oficina|de viaje|de baja|cerrados)\\b',
    // Japanese
    '(休暇|不在|出張|外出|休業|休み|留守)(中(です|のため|につき|となって|により)|に(して|なって|つき)|のため|を(いただい|頂い|取っ)て|いたします|致します|とさせて|となり|です)',
  ].join('|'),
);

/** Whom to ask, and when an answer may be expected. */
const meanwhile = new RegExp(
  [
    '\\b(urgent|emergency|immediate (assistance|attention)|contact my|please contact|reach (me|out to)|limited access|no access|respond|reply|get back to you|when i return|upon my return|return(ing)?|be back|back (on|in|at)|your (message|email) (will|is)|as soon as (possible|i)|with limited)\\b',
    '\\b(dringende\\w*|(wenn|falls)( es)? dringend|wenden sie sich|vertretung|vertritt mich|nicht weitergeleitet|wieder (erreichbar|da|im buro|fur sie)|nach meiner ruckkehr|zuruck|zu erreichen|lese (meine )?(mails|emails|nachrichten)|beantworte|antworte|melde mich|ihre (mail|email|nachricht)|notfall\\w*|erreichen sie)\\b',
    '\\b(urgen\\w*|contacter|a mon retour|de retour|repondrai|joindre|votre (message|mail))\\b',
    '\\b(urgen\\w*|contat\\w+|contact\\w+|contesto|contestare|regress\\w+|retorn\\w+|responderei|volto|voltarei|volvere|vuelvo|regreso|respondere|a la vuelta)\\b',
    '(返信|返事|ご?連絡|対応|回答|確認|お返事)[^。]{0,30}(遅れ|以降|でき(ません|かね)|いたしかね|お待ち(ください|下さい|いただ)|いたします|させていただ|なります|差し上げ)|(急ぎの|緊急|至急の)[^。]{0,40}|戻り(ます|次第)|まで(の間)?(不在|休暇|お?休み)|^\\d{1,4}(年|月).{0,20}(まで|から|より|以降)$|ご(迷惑|不便)を?お?(かけ|掛け)',
  ].join('|'),
);

/** Wants an answer from us, at whatever time. */
const wants = new RegExp(
  [
    '^(please|kindly|pls) ((contact|call|email|write to|write|try|remind|phone|ring|text) (me|us)(?! (at|via|under) (?!the|a|noon|your))|reach (me|us|out( to (me|us))?(?! to))|(get back|reply|respond|answer)|let (me|us) know)\\b',
    '^bitte (antworten|melden|schreiben|kontaktieren|rufen|antworte|melde|schreib|ruf)( sie| ihr)? (mir|mich|uns|(sich|dich)(?! (bei|an)))\\b',
    '\\b(merci de|veuillez|pourriez vous) (me|nous) (contacter|recontacter|repondre|rappeler|ecrire)\\b',
    '^(por favor )?(me (contate|responda|ligue|escreva)|(contate|responda|ligue|escreva) me|(contacte|escriba|llame|responda)n?me)\\b',
    '急ぎください|(連絡|返信|返事)を?お待ちして',
  ].join('|'),
);

/** But a notice says how to be reached where it can't wait. */
const urgent = /\b(urgent\w*|urgenc\w*|emergenc\w*|immediate|dringende\w*|(wenn|falls)( es)? dringend|notf\w+)\b|急ぎの|緊急|至急の/;

const courtesy =
  /^(hi|hello|dear|hey|thanks|thank you|hallo|guten tag|guten morgen|liebe|lieber|sehr geehrte|herren$|vielen dank|danke|bonjour|merci|ola|bom dia|prezad|obrigad|hola|buenos dias|gracias|estimad|お世話になって|いつもお世話|こんにちは|ありがとう|メールありがとう|ご連絡ありがとう|申し訳(ござい|あり)|恐れ入り|よろしくお願い|何卒|ご了承|.{0,20}(会社|部|課|店).{0,20}です$)/;

const closing = /^((best|kind|warm) regards|regards|sincerely|cheers|mit freundlichen grussen|viele grusse|liebe grusse|beste grusse|freundliche grusse|mfg|lg|vg|cordialement|bien cordialement|atenciosamente|saludos|un saludo|cumprimentos)\b/;
