import { words } from './patterns';
import type { StopPhrases } from './stop-phrases';

const mails = '(emails?|mails?|mensagens|mensagem|sms|promocoes|promocao|ofertas?|newsletters?|propagandas?|publicidades?|spams?|comunicacoes|comunicados|anuncios|boletins|avisos|marketing)';
const lists = '(listas?|newsletters?|bases?|cadastros?|mailings?|contatos|contactos|sistema|banco de dados|base de dados|envios?|distribuicao)';
const mine = '((o |a )?(meu|minha) (email|e mail|endereco|nome|numero|contato|contacto|cadastro|telefone|celular)|(os )?meus (dados|contatos|contactos))';

export const portuguese: StopPhrases = {
  alone: ['parar', 'pare', 'parem', 'sair', 'cancelar', 'remover', 'chega', 'basta', 'para', 'para com isso', 'excluir', 'apagar', 'quero sair', 'nao quero mais', 'nao quero mais receber', 'nao enviar mais', 'nao mandar mais', 'me tira', 'me tirem', 'cancela', 'cancele', 'fim'],
  words: ['removam', 'remova', 'descadastrar', 'descadastre me', 'descadastre', 'me descadastre', 'me descadastrem', 'descadastro', 'descadastramento', 'desinscrever', 'desinscrever me', 'cancelar inscricao', 'cancelar subscricao', 'cancelar assinatura', 'cancelar newsletter', 'cancelar a inscricao', 'cancelar a subscricao', 'remova me', 'me remova', 'me remove', 'me removam', 'removam me', 'retirem me', 'me retire', 'me retirem', 'me exclua', 'me tire da lista', 'me deixem em paz', 'me deixe em paz', 'deixem me em paz', 'chega de spam', 'chega de emails', 'sair da lista', 'quero me descadastrar', 'remover da lista'],
  requests: [
    /\b(descadastr|desinscrev|dessubscrev|des inscrev)\w*\b/,
    new RegExp(`\\b(remov|retir|exclu|apag|delet|tir|elimin)(a|e|er|am|em|ir|ar|ir me|a me|am me|em me|er me|ar me|e me)?( me| nos| ${mine}) (por favor |ja |imediatamente |urgente )*(da|de|desta|dessa|das|do|dos|deste|desse) (\\w+ ){0,2}${lists}\\b`),
    new RegExp(`\\b(me|nos|${mine}) (remov|retir|exclu|apag|delet|tir|elimin)(a|e|er|am|em|ir|ar) (por favor |ja )*(da|de|desta|dessa|das|do|dos|deste|desse) (\\w+ ){0,2}${lists}\\b`),
    new RegExp(`\\b(remov|exclu|apag|apagu|delet|elimin)(a|e|er|am|em|ir|ar) ${mine}$`),
    /\b(cancel(ar|e|em|a|o)|encerrar|anular)( (a|o|minha|meu|a minha|o meu|esta|essa|por favor))* (inscricao|subscricao|assinatura da newsletter|assinatura do|newsletter|cadastro|recebimento|envio)\b/,
    new RegExp(`\\b(nao|n) (quero|queremos|desejo|gostaria de|pretendo|tenho interesse em|quero mais|desejo mais|gostaria mais de)( mais)? (receber|ser contatado|ser contatada|ser contactado|ser contactada)\\b`),
    new RegExp(`\\b(nao|n)( me| nos)? (envie|envia|mande|manda|enviem|mandem|escrevam|escreva|contatem|contate|contactem|perturbem|incomodem)( me| nos)?( mais| nunca mais)?( (nada|nenhum|nenhuma|os|as|seus|suas|estes|essas|esses|estas|mais))*( ${mails})?( (aqui|para mim|pra mim|pra ca|para este numero|por favor))*$`),
    new RegExp(`\\b(pare|parem|para|deixe|deixem|parar) de( me| nos)? (enviar|mandar|escrever|contatar|contactar|perturbar|incomodar|encher|spammar|ficar mandando)\\b`),
    new RegExp(`\\b(parem|pare|chega|basta|farto|farta|cansad[oa]|cheg[ao]) (com |de )(\\w+ ){0,3}${mails}\\b`),
    new RegExp(`\\b(nao|n) (quero|desejo)( mais)?( (esses|essas|estes|estas|seus|suas|os|as|nenhum|nenhuma))* ${mails}( mais)?$`),
    /\b(deixe|deixem) me em paz\b|\bme (deixa|deixe|deixem) em paz\b/,
    /\b(retiro|revogo|retirar) (o |a )?(meu|minha) consentimento\b/,
    /\b(sair|saia|sair fora|tira eu) (desta|dessa|da|de sua|da sua|da vossa) (lista|newsletter)\b/,
    /\b(isso|isto|este email) e( \w+)? spam$/,
    /\b(nao|n) (enviar|mandar|receber|enviem|mandem) mais( nada)?$/,
    /\b(por que|porque) (\w+ ){0,2}(continuo|ainda) (\w+ )?(recebendo|recebo|a receber)\b/,
    /\bquero (sair|cancelar) (da|a|de|desta|dessa|o) (\w+ )?(lista|inscricao|newsletter|recebimento|envio|subscricao)\b/,
  ],
  ends: words`
    remov(a|am|er|erem)
    remoc\w*
    retir\w*
    exclu\w*
    apag\w*
    delet(a|e|ar|em)
    tir(a|e|em|ar|ou) (me|o|a|meu)
    parar
    parem?
    deix(ar|e|em) de
    nao (quero|desejo|gostaria|envi\w*|mand\w*|receber|tenho interesse)
    nunca mais
    cancel\w*
    sair
    chega
    cansei
    nunca (pedi|assinei|me cadastrei|solicitei|autorizei)
    encerrar
    bloque\w*
  `,
  messages: words`
    emails?
    newsletters?
    mensagens
    sms
    (sua|vossa|da|desta|dessa|essa|esta) lista
    lista de (emails?|contatos|distribuicao)
    cadastro
    base de dados
    propagandas?
    publicidade
    spam
    inscricao
    mailing
    comunicac\w*
    contata\w*
    contactad\w*
    receber mais
    boletim
  `,
  negation: /\b(nao|nunca|jamais|sem|ja|em vez de)( (me|quero|preciso|vou|de))*$/,
  otherwise: words`
    clique aqui
    nossa newsletter
    assim que
    quando (eu|o|a|terminar)
    depois (de|que)
    ate (o|a) (fim|proxim)
    se eu
    devo
    minha (esposa|mulher|mae|colega|filha)
    meu (marido|pai|colega|filho)
    pedidos?
    compras?
    faturas?
    carrinho
    lista de (convidados|espera|casamento|presentes|compras|desejos)
    entrega
    ainda nao recebi
    nao recebi
    nao consigo
    abrir
    lista de precos
    nao (quero|vou|preciso|gostaria de|pretendo) (me )?(cancelar|sair|remover|descadastrar\w*)
    reserva
    anexo
  `,
  stays: words`
    continuem? (a |me )?(enviando|mandando|enviar|mandar)
    quero continuar
    podem continuar
    continuar recebendo
    nao (me )?(descadastr\w+|remova|removam|retirem)
  `,
  asking: words`
    pode
    podem
    poderia
    poderiam
    podia
    posso
    consegue
    conseguem
    seria possivel
    e possivel
    como
    por que
    porque (continuo|estou|recebo)
    quando vao
    por favor
  `,
};
