import { namedAddress, words } from './patterns';
import type { StopPhrases } from './stop-phrases';

const mails = '(emails?|mails?|messages?|courriels?|courriers?|sms|textos?|newsletters?|infolettres?|pubs?|publicites?|offres|promotions|promos|spams?|communications|sollicitations|lettres? d information|notifications)';
const list = '(listes?|bases?|fichiers?|newsletters?|mailings?|mailing list|diffusion|contacts|envois?|infolettre)';
const take = '(retir|supprim|enlev|effac|ray|sort|ote)\\w*';
const mine = `(${namedAddress}|(mon|ma|mes|notre|nos|cette|ce) (adresse|mail|email|nom|numero|contact|coordonnees|donnees)( (mail|email|personnelles))?)`;
const wish = '(veux|veut|ve|veulent|voulons|souhait\\w*|desir\\w*|voudr\\w*|aimer\\w*)';
const write = '(envoy|envoi|adress|ecri|contact|import|sollicit|derang|spamm|harcel|inond)\\w*';

/** `plus de` asks for no more without a verb or after `ne`; after any other it asks for more. */
export const french: StopPhrases = {
  alone: ['arreter', 'arretez', 'arretez tout', 'arrete', 'ca suffit', 'assez', 'supprimer', 'annuler', 'stop sms', 'stop pub', 'stop mail', 'stop mails', 'arretez ca', 'retirer', 'resilier'],
  words: ['plus rien', 'supprimez moi', 'retirez moi'],
  plain: words`
    (desabonn|desinscri|desinscir)\w*
    ${take} (moi|nous|${mine})( (immediatement|tout|de|suite))* (de|des|du|sur)( \w+){0,2} ${list}
    (me|m|nous|etre) ${take}( \w+)? (de|des|du)( \w+){0,2} ${list}
    ${take} ${mine}$
    (supprimez|supprimer|effacez|effacer|suppression de|effacement de)( \w+){0,2} mes donnees( (personnelles|conformement|selon|en vertu|au titre)|$)
    (supprimez|supprimer|suppression de) mon compte et( \w+){0,2} donnees
    ^${take} (de|des|du)( \w+)? ${list}
    (ne|n|on|je) ${wish} (plus|pas|rien)( (recevoir|avoir|voir|de|d|des|du|vos|ces|les|tous|toutes|aucune?))* ${mails}
    ${wish} (plus|pas|ne plus|ne pas)( \w+)? etre (contact|sollicit)\w*
    refuse( (de|d|recevoir|vos|ces|tous|toute))* ${mails}
    ne plus( (m|me|nous))? (${write}|recevoir( \w+){0,2} ${mails})
    ne (${wish} )?plus( (rien|m|me))? recevoir( (rien|ca|cela))?$
    (m|me|nous) (envoyez|envoie|ecri[vst]\w*|contactez?) plus( (rien|jamais|de|d|vos))*( ${mails})?$
    (ne|n)( (m|me|nous))? ${write} (plus|pas)( (rien|jamais|de|d|vos|ces|aucun|aucune|me|svp))*( ${mails})?( a (cette|mon|notre) \w+)?$
    (arret|cess)\w*( (de|d|m|me|nous|tout|toute|immediatement))* ${write}
    (arret|cess)\w*( (de|d|tous|tout|toute|vos|ces|les|la|l|envoi|recevoir|avec))* (${mails}|envois)
    (stop|marre|assez|ras le bol)( (de|d|aux?|a|la|les|ces|vos|avec|recevoir))+ ${mails}
    ^(et |donc |stop )?plus( (de|d|aucun|aucune))+ (emails?|mails?|messages?|courriels?|sms|newsletters?|pubs?|publicites?)
    (laissez|laisse|fichez|foutez)( moi)? (tranquille|en paix|la paix)
    (retire|revoque|oppose|opposition)( \w+){0,6} (consentement|prospection|donnees)
    (mettre fin a|resili\w*|annul\w*)( \w+){0,4} (newsletter|infolettre|mails?)
    (plus|pas) interesse\w* par (vos|ces|les) ${mails}
  `,
  loose: words`
    (c|ceci) est( \w+){0,2} (spam|pourriel|harcelement)
    jamais (demande|souscrit|accepte)
    (?<!n )supprim(er|ez)( \w+){0,2} ${mails}
    ${mails}( \w+){0,8} (arreter|arretez|cesser|cessez|marre)$
    pourquoi (\w+ ){0,3}(recois|recevoir|continuez)( \w+){0,2} (encore|toujours|a m envoyer)
  `,
  needless: words`
    (pas|plus)( du tout)? besoin (de|d)( \w+)? ${mails}
  `,
  accepts: words`
    (je|nous|j) (prends|prenons|achete|achetons|commande|commandons|reserve|reservons|accepte|acceptons)( (la|le|les|l|un|une|deux|trois|\d+|votre|vos|offre|tout))+$
    (je|nous) (viens|venons|viendrai|viendrons|participe|participons)$
    oui (pour|volontiers)
  `,
  negation: /\b(pas|jamais|sans|au lieu de|plutot que de)( (me|m|vous|de|voulu|demande))*$/,
  notAsked: words`
    ^pour (vous|te) (desabonner|desinscrire)
    (des que|une fois que|apres que|quand (je|le|la)|lorsque)
    si je me
    l autre (liste|newsletter)
    par erreur
    (femme|mari|mere|pere|collegue|clients?|amie?) (veut|veulent|souhaite|voudrait|peut|peuvent)
    ne (me |m )?(desabonn|desinscri)\w* pas
  `,
  otherThing: words`
    (commandes?|factures?|livraison|produit|article|colis|reservation)
  `,
  tooMuch: words`
    trop
  `,
  wantsMore: words`
    continuez (a|de|comme)
  `,
  asking: words`
    (pouvez|pourriez|peux|pourrais|voulez|puis)
    possible
    comment
    pourquoi
    (merci|svp|s il vous plait)
  `,
};
