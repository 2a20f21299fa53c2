import { words } from './patterns';
import type { StopPhrases } from './stop-phrases';

const mails = '(emails?|mails?|messages?|courriels?|courriers?|sms|textos?|newsletters?|infolettres?|pubs?|publicites?|offres?|promotions?|promos?|spams?|communications?|sollicitations?|lettres? d information|notifications?)';
const lists = '(listes?|bases?|fichiers?|newsletters?|mailings?|mailing list|diffusion|contacts|envois?|infolettre|registres?)';
const me = '(moi|nous|me|m|mon (adresse|mail|email|e mail|nom|numero|contact)( (mail|email))?|mes (coordonnees|donnees)|cette adresse|ce numero)';

export const french: StopPhrases = {
  alone: ['arret', 'arreter', 'arretez', 'arretez tout', 'arrete', 'ca suffit', 'assez', 'supprimer', 'fin', 'annuler', 'stop sms', 'stop pub', 'stop mail', 'stop mails', 'stop svp', 'stop merci', 'arretez ca', 'retirer', 'resilier'],
  words: ['stop svp', 'stop merci', 's il vous plait stop', 'desabonner', 'desabonnement', 'desinscrire', 'desinscription', 'se desabonner', 'me desabonner', 'se desinscrire', 'me desinscrire', 'desabonnez moi', 'desinscrivez moi', 'desabonne moi', 'desinscris moi', 'plus de mails', 'plus de mail', 'plus de pub', 'plus de pubs', 'plus de publicite', 'plus de sms', 'plus de messages', 'plus d emails', 'plus de newsletter', 'plus aucun mail', 'plus aucun message', 'laissez moi tranquille', 'fichez moi la paix', 'foutez moi la paix', 'je me desabonne', 'je me desinscris', 'desabonner svp', 'demande de desabonnement', 'demande de desinscription'],
  requests: [
    /\b(desabonner|desabonnez|desabonne|desabonnement|desinscrire|desinscrivez|desinscris|desinscription|desinscire)\b( (moi|nous|de|d|la|le|votre|vos|cette|a|mon|immediatement).{0,60}|.{0,12})?$/,
    /\b(me|m|nous|etre) (desabonner|desinscrire|desabonne|desabonnee|desinscrit|desinscrite|desinscire|retire de|supprime de|enleve de)\b/,
    new RegExp(`\\b(retir|supprim|enlev|effac|ot|ray|sort)(er|ez|e|es|ir|tez)? ${me} (immediatement |tout de suite )?(de|des|du|sur) (\\w+ ){0,4}${lists}\\b`),
    new RegExp(`\\b(me|m|nous) (retirer|supprimer|enlever|effacer|oter|rayer|sortir|retirez|supprimez|enlevez) (immediatement )?(de|des|du) (\\w+ ){0,4}${lists}\\b`),
    new RegExp(`\\b(supprimer|supprimez|effacez|effacer|retirez|retirer) (mon (adresse|mail|email|numero)( (mail|email))?|mes (coordonnees|donnees))$`),
    new RegExp(`\\b(veux|souhaite|souhaiterais|desire|voudrais|souhaitons|voulons|aimerais) (plus|pas|ne plus|ne pas)( \\w+){0,2} ?(recevoir|avoir|etre (contacte|contactee|sollicite|sollicitee)|de|d|vos|aucun|aucune)\\b.{0,15}(${mails}|de votre part|de vous|part de|de vos nouvelles|contacte|contactee|sollicite|sollicitee|rien|recevoir)`),
    new RegExp(`\\bne (veux|souhaite|desire) (plus|pas) (rien )?(recevoir|etre (contacte|contactee|sollicite|sollicitee))\\b`),
    new RegExp(`\\bne plus (m |me |nous )?(envoyer|adresser|contacter|ecrire|solliciter|recevoir|importuner|deranger)\\b`),
    new RegExp(`\\b(m|me|nous) (envoyez|envoyer|envoie|adressez|adresser|ecrivez|ecrire|contactez|contacter|importunez|sollicitez|derangez) (plus|pas)( (de|d|vos|des|ces|aucun|aucune|rien|jamais))*( ${mails})?$`),
    new RegExp(`\\b(arret|cess)(er|ez|e|es)( (de|d|tout|tous|toute|immediatement))*( (m|me|nous))? ?(envoyer|adresser|ecrire|spammer|harceler|contacter|inonder|solliciter|les|vos|ces|l envoi|envoi|envois)\\b.{0,40}$`),
    new RegExp(`\\b(plus|stop|marre|assez) (de|d|aux?|a|la|les|ces|vos|avec|a vos|de ces|de vos|a la)+( \\w+)? ?${mails}\\b.{0,20}$`),
    /\b(laissez|laisse|fichez|foutez) (moi )?(tranquille|en paix|la paix)\b/,
    /\b(retire|revoque|oppose|opposition)\b.{0,40}\b(consentement|prospection|utilisation de mes donnees)\b/,
    /\bpourquoi (\w+ ){0,3}(recois|recevoir|continuez)( \w+){0,2} (encore|toujours|a m envoyer)\b/,
    /\b(c est|ceci est)( \w+){0,2} (spam|pourriel|harcelement)$/,
    new RegExp(`\\b(plus|pas) interesse(e|s|es)? par (\\w+ ){0,2}${mails}\\b`),
    /\b(resilier|annuler|annulez) (mon|l) (abonnement|inscription) (a|au|aux|de) (\w+ ){0,2}(newsletter|lettre|mails?|liste|infolettre)\b/,
  ],
  ends: words`
    desabonn\w*
    desinscri\w*
    retir\w*
    supprim\w*
    enlev\w*
    effac\w*
    ray(er|ez)
    arret(er|ez|e)
    cess(er|ez|e)
    ne( \w+){1,2} plus
    ne plus
    (veux|souhaite|voudrais|desire) plus
    plus (de|d|aucun\w*|jamais|recevoir|etre)
    plus rien
    marre
    ras le bol
    jamais (demande|souscrit|accepte|ete inscrit\w*|consenti)
    resili\w*
    stop (aux?|a|les?|la|tous|toutes|svp)
    stopp(er|ez)
    annul\w*
    assez
  `,
  messages: words`
    emails?
    mails?
    courriels?
    newsletters?
    infolettres?
    sms
    messages?
    pubs?
    publicites?
    listes? (de diffusion|mail\w*)
    (votre|vos|cette|la) listes?
    fichiers?
    bases?
    spams?
    contacte\w*
    contacter
    m ecrire
    sollicit\w*
    prospection
    envois?
    lettre d information
  `,
  negation: /\b(pas|jamais|sans|deja|au lieu de|plutot que de)( (me|m|vous|de|voulu|demande))*$/,
  otherwise: words`
    ^pour (vous|te) (desabonner|desinscrire)
    notre newsletter
    cliquez ici
    des que
    une fois que
    apres (le|la|mon|que)
    quand (je|le|la)
    lorsque
    jusqu au
    si je me
    dois je
    ma femme
    mon mari
    ma mere
    mon pere
    mon collegue
    ma collegue
    commandes?
    factures?
    panier
    liste d attente
    liste des invites
    liste de mariage
    liste d invites
    livraison
    pas encore recu
    rien recu
    (ai|avons) (pas|rien) recu
    ne recois plus
    recois pas
    piece jointe
    ouvrir
    article
    produit
    colis
    frais
    rendez vous
    couleur
    batterie
    envoye[rz]( moi)? la liste
    (ne )?(veux|souhaite) pas (me )?(desabonner|desinscrire|annuler)
    ne (me |m )?(desabonnez|desinscrivez|desabonne) pas
  `,
  stays: words`
    continuez (a|de|comme)
    continuer a (recevoir|m)
    gardez moi
    garder mon abonnement
    rester (abonne|abonnee|inscrit|inscrite)
    ne (me |m )?(desabonnez|desinscrivez) pas
    je reste
  `,
  asking: words`
    pouvez
    pourriez
    peux
    pourrais
    pourrait
    voulez
    voudriez
    puis
    est ce (que vous|que je|possible)
    serait il possible
    est il possible
    comment
    merci
    svp
    s il vous plait
    pourquoi
  `,
};
