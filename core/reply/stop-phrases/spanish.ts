import { namedAddress, words } from './patterns';
import type { StopPhrases } from './stop-phrases';

const mails = '(emails?|mails?|correos?|mensajes?|sms|publicidad|promociones|ofertas|boletin|boletines|newsletters?|spam|notificaciones|propaganda|anuncios|comunicaciones)';
const list = '(listas?(?! de (espera|invitados|boda|regalos|compras|precios|tiendas))|boletin|newsletters?|base|registros?|suscripcion|envios?|mailing|contactos|difusion)';
const take = '(borr|elimin|quit|sac|saqu|remuev|retir|suprim)';
const mine = `(${namedAddress}|(mi|este) (correo|email|mail|direccion|numero|nombre|telefono|contacto)( electronico)?|mis datos)`;
const wish = '(quiero|acepto|kiero|deseo|queremos|me interesa|quisiera)';
const write = '(envi|mand|escrib|contact|molest|bombarde|spam)(?!\\w*(aron|ieron|aste)\\b)\\w*';
/** `baja` alone is sick leave or a low price. Whoever says of what takes the leave says that it is our mails. */
const baja = `baja(?! del?( (la|el|su|sus|este|esta|vuestr[oa]|tu))? (?!${list}|${mails}|esto|todo|la|el|su|sus|este|esta|vuestr[oa]|tu)\\w)`;

export const spanish: StopPhrases = {
  alone: ['baja', 'alto', 'cancelar', 'basta', 'ya basta', 'no mas', 'parad', 'pare', 'paren', 'eliminar', 'borrar', 'salir'],
  words: ['dar de baja', 'baja por favor', 'cancelar suscripcion', 'anular suscripcion'],
  plain: words`
    (dar|den|de|da|dad)(me|nos|se)( de)? ${baja}
    (me|nos)( \w+){0,2} d\w{1,3} de ${baja}
    (dar|den|de|da|dad) de baja( (a|el|la|correo|direccion))* ${namedAddress}
    (elimin|borr|suprim)(en|e|an|a|ar|ir|ad)( (todos|los))* mis datos
    (eliminacion|supresion|borrado)( \w+){0,3} mis datos
    (solicit\w*|pido|quiero|tramit\w*) (la|mi) ${baja}
    (desuscrib|desinscrib|dessuscrib)\w*
    ${take}\w*(me|nos)( (ya|por favor|de.*))?$
    (me|nos) ${take}\w*( \w+)? del?( \w+){0,2} ${list}
    ^${take}\w* del?( \w+)? ${list}
    ${take}\w* ${mine}( del?.*)?$
    no ${wish}( (mas|seguir|volver a|que me))* (recib\w*|${write})(( \w+){0,2} (mas|nada|${mails})|$)
    no recibir( \w+){0,2} (mas|nada|${mails})
    no ${wish}( (mas|sus|estos|esos|tus|vuestros))* ${mails}
    (no|nunca)( (me|nos))? ${write}( \w+)?( (mas(?! de)|nada|${mails}))+
    no (me|nos) ${write}$
    no vuelvan? a ${write}
    salir de( \w+)? ${list}
    no ${wish} saber nada
    (dej|par)\w* de( \w+)? (${write}|recib\w*)
    (cancel|anul)\w*( (mi|la|el|esta|este|los|estos|envio|suscripcion|de|a|al))* ${mails}
    (no mas|basta( ya)? de|hart[oa] de|cansad[oa] de)( \w+){0,2} ${mails}
    (dejenme|dejadme|dejame) (en paz|tranquil[oa])
    (opongo|retiro|revoco)( \w+){0,6} (consentimiento|datos|publicidad)
  `,
  loose: words`
    (esto|eso|este correo) es( \w+)? spam$
    (${take}|bloque|cancel)(en|a|an|ar|ir|ad|uen)( (a|el|la|los|las|todos|todas|de|del|estos|estas|esos|esas|sus|mi))* ${mails}
    ${mails} (paren|parad)$
    (sigo recibiendo|siguen (enviando|mandando))
    (cancel|anul)\w* (mi|la) suscripcion
    nunca (me suscribi|autorice)
  `,
  needless: words`
    no (necesito|necesitamos)( (mas|sus|estos|esos|tus|vuestros|recibir))* ${mails}
  `,
  accepts: words`
    (?<!no )(me|nos) (lo |la |los |las )?(llevo|llevamos|quedo|quedamos)
    (?<!no )(lo|la|los|las) (compro|compramos|acepto|aceptamos)$
    (?<!no )acepto (la|su) oferta
    (cuent\w+ conmigo|nos vemos)
  `,
  negation: /\b(no|nunca|sin|en vez de)( (me|quiero|voy a|he))*$/,
  notAsked: words`
    ^para darse de baja
    (en cuanto|cuando (yo|el|la)|despues de|si me doy)
    (mujer|esposa|marido|madre|padre|colega|hij[oa]|clientes?|amig[oa]) (quiere|quieren|puede|pueden)
    por error
  `,
  otherThing: words`
    (pedidos?|compras?|facturas?|carrito|revista|tarjeta|reserva)
  `,
  tooMuch: words`
    (demasiad\w+|muchos|muchas)
  `,
  wantsMore: words`
    sigan (enviando|mandando)
  `,
  asking: words`
    (pued|podri)\w*
    podeis
    posible
    como
    cuantas veces
    por que
    por favor
  `,
};
