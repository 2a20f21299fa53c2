import { namedAddress, words } from './patterns';
import type { StopPhrases } from './stop-phrases';

const mails = '(emails?|mails?|mensagens|mensagem|sms|promocoes|ofertas|newsletters?|propagandas?|publicidades?|spams?|comunicacoes|comunicados|anuncios|boletins|marketing)';
const list = '(listas?(?! de (convidados|espera|casamento|presentes|compras|desejos|precos|lojas))|newsletters?|bases?|cadastros?|mailings?|contatos|contactos|sistema|envios?|distribuicao)';
const take = '(remov|retir|exclu|apag|delet|tir|elimin)\\w*';
const mine = `(${namedAddress}|((o|a) )?(meu|minha) (email|endereco|nome|numero|contato|contacto|cadastro|telefone|celular)|((os|dos) )?meus (dados|contatos|contactos)|(este|esse) (email|numero|endereco))`;
const wish = '(quero|aceito|queremos|desejo|gostaria de|pretendo|tenho interesse em)';
const write = '(envi|mand|escrev|contat|contact|perturb|incomod|spam|ench)(?!\\w*(aram|eram|ou)\\b)\\w*';

export const portuguese: StopPhrases = {
  // `para` is what people say for "stop"; as a preposition it is no message.
  alone: ['pare', 'parem', 'sair', 'cancelar', 'remover', 'chega', 'basta', 'para', 'para com isso', 'excluir', 'apagar', 'quero sair', 'nao quero mais', 'cancela', 'cancele', 'fim'],
  words: ['removam', 'remova', 'cancelar assinatura'],
  plain: words`
    (descadastr|desinscrev|dessubscrev|des inscrev)\w*
    ${take} (me|nos|${mine})( \w+){0,2} (d[aeo]s?|dest[ae]s?|dess[ae]s?)( \w+){0,2} ${list}
    (me|nos) ${take}( (dai|disso|dessa|por favor|ja)|( \w+)? (d[aeo]s?|dest[ae]|dess[ae])( \w+){0,2} ${list})*$
    ${take} (me|nos|${mine})$
    (apag|exclu|elimin|delet|remov)(?!\w*(aram|ou|i)\b)\w*( (minha|conta|e|todos|os))* meus dados( pessoais)?( (nos termos|conforme|de acordo|segundo|com base)\b.*|$)
    ^${take} d[aeo]( \w+)? ${list}
    (ser|seja) (remov|retir|exclu|apag)\w* d[ae]( (sua|vossa))? ${list}
    (remocao|exclusao|eliminacao)( \w+){0,2} (meus?|minha)
    (cancel|encerr|anul)\w*( (a|o|os|as|minha|meu|esta|essa|de|da|do|por favor|envio|recebimento|assinatura))* (inscricao|subscricao|cadastro|${mails})
    (nao|n) ${wish}( mais)?( \w+)? receber(( \w+){0,3} (${mails}|nada|mais)|$)
    (nao|n) ${wish}( mais)? ser (contat|contact|incomod|perturb)\w*
    (nao|n) receber mais
    (nao|n) ${wish}( (mais|esses|essas|estes|estas|seus|suas|vossos|vossas|os|as|nenhum|nenhuma))* ${mails}
    (nao|nem|n)( (me|nos))? ${write}( (me|nos))?( \w+)?( (mais(?! de)|nada|nunca|${mails}))+
    nao (me|nos) ${write}$
    (par(a|e|em|ar)|deix\w*) de( \w+){0,2} (${write}|receber)
    (par(e|em|ar)|chega|basta|fart[oa]|cansad[oa]|cansei|nao aguento)( mais)?( (com|de|os|as|esses|essas|estes|seus|suas|tantos))* ${mails}
    (deix\w*|deix\w* me|me deix\w*) em paz
    (retir|revog)\w*( \w+){0,3} consentimento
    (sair|saia) (d[ae]|dest[ae]|dess[ae])( \w+)? ${list}
  `,
  loose: words`
    (isso|isto|este email) e( \w+)? spam$
    (remov(a|am|er|erem)|exclu(a|am|ir|em)|apag(ue|uem|ar)|retir(e|em|ar)|cancel(e|em|ar|a)|bloque(ie|iem|ar))( (a|o|os|as|todos|todas|de|da|do|das|dos|esses|essas|estes|estas|seus|suas|meu|minha))* ${mails}
    (continuo|ainda) (\w+ )?(recebendo|recebo|a receber)
  `,
  needless: words`
    (nao|nem|n) (preciso|precisamos)( (mais|de|dos|das|do|da|seus|suas|esses|essas|receber))* ${mails}
  `,
  accepts: words`
    (?<!(nao|nem|n) )(fico|ficamos) com
    (?<!(nao|nem|n) )(vou|vamos) (querer|levar|comprar)
    (?<!(nao|nem|n|me) )(compro|levo|aceito|confirmo)( (a|o|os|as|dois|duas|um|uma|oferta|presenca|sua|\d+))*$
  `,
  negation: /\b(nao|nunca|jamais|sem|ja|em vez de)( (me|quero|preciso|vou|de))*$/,
  notAsked: words`
    (assim que|quando (eu|o|a)|depois (de|que)|se eu)
    (esposa|mulher|mae|colega|filha|marido|pai|filho|clientes?|amig[oa]) (quer|querem|gostaria|pode|podem)
    por engano
  `,
  otherThing: words`
    (pedidos?|compras?|faturas?|carrinho|reserva|convidados|entrega)
  `,
  tooMuch: words`
    (demais|muitos|muitas)
  `,
  wantsMore: words`
    quero continuar
  `,
  asking: words`
    (pode|podem|poderia|poderiam|podia|posso)
    possivel
    como
    onde
    por que
    por favor
  `,
};
