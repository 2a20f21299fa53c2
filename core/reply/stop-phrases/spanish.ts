import { words } from './patterns';
import type { StopPhrases } from './stop-phrases';

const mails = '(emails?|mails?|correos?|correos electronicos|mensajes?|sms|publicidad|promociones|promocion|ofertas?|boletin|boletines|newsletters?|spam|notificaciones|propaganda|anuncios|comunicaciones)';
const lists = '(listas?|boletin|newsletters?|base|base de datos|registros?|suscripcion|envios?|mailing|contactos|difusion)';
const mine = '(mi (correo|email|mail|direccion|numero|nombre|telefono|contacto)( electronico)?|mis datos)';

export const spanish: StopPhrases = {
  alone: ['baja', 'alto', 'parar', 'cancelar', 'basta', 'ya basta', 'dejen de molestar', 'no mas', 'parad', 'pare', 'paren', 'eliminar', 'borrar', 'salir'],
  words: ['darme de baja', 'dar de baja', 'darse de baja', 'deme de baja', 'denme de baja', 'dame de baja', 'dadme de baja', 'me doy de baja', 'quiero darme de baja', 'cancelar suscripcion', 'cancelar la suscripcion', 'cancelar mi suscripcion', 'anular suscripcion', 'desuscribir', 'desuscribirme', 'desuscribanme', 'no mas correos', 'no mas mensajes', 'no mas emails', 'no mas publicidad', 'no mas sms', 'no mas spam', 'dejenme en paz', 'dejadme en paz', 'baja por favor', 'solicito la baja', 'solicito mi baja', 'borrenme', 'quitenme', 'eliminenme'],
  requests: [
    /\b(dar|den|de|da|dad|dame|darme|denme|deme|dadme|dese|darse|causar)( me)?( de)? baja\b/,
    /\b(me (den|das|dan|dais|de|da|des) de baja|solicito (la|mi) baja|pido (la|mi) baja|quiero (la|mi) baja|tramiten? (la|mi) baja)\b/,
    /\b(desuscrib|desinscrib|dessuscrib)\w*\b/,
    new RegExp(`\\b(borr|elimin|quit|sac|saqu|remuev|retir|suprim)(ar|en|e|a|ad|ir|an|arme|enme|eme|ame|adme|anme|irme|rme)?( me| nos| ${mine})? (ya |por favor |inmediatamente )*(de|del|de la|de su|de sus|de vuestra|de esta|de tu) (\\w+ ){0,2}${lists}\\b`),
    new RegExp(`\\b(borr|elimin|suprim|quit)(ar|en|e|a|ad|ir|an) ${mine}$`),
    new RegExp(`\\bno (quiero|deseo|queremos|me interesa|quisiera)( (ya|mas|seguir|volver a))* (mails|correos|emails|mensajes|recibir|recibiendo|que me (escriban|contacten|envien|manden))\\b`),
    new RegExp(`\\bno me (envien|envie|envies|enviar|manden|mande|mandes|escriban|escriba|contacten|contacte|molesten|moleste)( mas| nunca mas)?( (nada|sus|estos|esos|este tipo de))*( ${mails})?( mas)?$`),
    new RegExp(`\\b(dejen|deje|deja|dejad|paren|pare|parad) de (enviarme|mandarme|escribirme|molestarme|contactarme|enviar|mandar|escribir|molestar|bombardearme|spamearme)\\b`),
    new RegExp(`\\b(cancel(ar|en|e|a|o)|anul(ar|en|e)) (mi|la|esta|el|mi) (suscripcion|subscripcion|boletin|newsletter|envio)\\b`),
    new RegExp(`\\b(no mas|basta de|hart[oa] de|cansad[oa] de|ya no quiero)( \\w+){0,3} ${mails}\\b`),
    /\b(dejenme|dejadme|dejame) (en paz|tranquil[oa])\b/,
    /\b(esto|eso|este correo) es( \w+)? spam$/,
    /\bpor que (\w+ ){0,2}(sigo recibiendo|sigue|siguen)\b/,
    /\b(retiro|revoco) mi consentimiento\b/,
  ],
  ends: words`
    borr\w*
    elimin\w*
    quit(ar|en|e|enme|arme)\w*
    sac(ar|uen|ame|arme)\w*
    dej(ar|en|e|ad|ame|enme) de
    par(ar|en|e|ad) de
    no (quiero|deseo|me interesa|me (envi|mand|escrib|contact)\w*|vuelvan|enviar|mandar)
    ya no
    nunca mas
    cancel\w*
    anul\w*
    bast(a|ante)
    hart[oa]
    nunca (pedi|solicite|me suscribi|autorice)
    suprim\w*
    bloque\w*
  `,
  messages: words`
    emails?
    correos?
    mensajes
    sms
    newsletters?
    boletin(es)?
    (su|sus|la|esta|vuestra|de) lista( de (correo|distribucion|contactos))?
    base de datos
    publicidad
    spam
    suscripcion
    escribir(me)?
    contactar(me)?
    notificaciones
    ofertas
  `,
  negation: /\b(no|nunca|sin|en vez de)( (me|quiero|voy a|he))*$/,
  otherwise: words`
    haga clic
    nuestro boletin
    en cuanto
    cuando (yo|el|la|termine)
    despues de
    hasta (el|la|que)
    si me doy
    debo
    mi (mujer|esposa|marido|madre|padre|colega|hijo|hija)
    pedidos?
    compras?
    facturas?
    carrito
    lista de (espera|invitados|boda|regalos|compras)
    entrega
    no he recibido
    aun no
    no me llego
    no puedo
    abrir
    lista de precios
    no (quiero|voy a|deseo) (darme de baja|cancelar|salir|borrarme)
    tarjeta
    reserva
    adjunto
    no me den de baja
  `,
  stays: words`
    sigan (enviando|mandando)
    quiero seguir
    seguir recibiendo los
    no me den de baja
    continuen
  `,
  asking: words`
    puede
    pueden
    podria
    podrian
    puedes
    podeis
    puedo
    seria posible
    es posible
    como
    por que
    por favor
  `,
};
