import { namedAddress, words } from './patterns';
import type { StopPhrases } from './stop-phrases';

const mails = '(emails?|mails?|messages?|texts?|sms|newsletters?|mailings?|mailouts?|spam|junk|ads|adverts?|advertising|marketing|promotions|promos|offers|updates?|reminders?|alerts?|notifications?|communications?|campaigns?|stuff|crap|shit|rubbish)';
/** What may stand before it: other words make it another thing, as in "the waiting list". */
const those = '(your|ur|this|that|these|those|the|our|all|any|every|each|such|further|future|more|other|of|from|with|to|daily|weekly|monthly|stupid|damn|fucking|bloody|unwanted|promotional|marketing|mailing|email|mail|distribution|contact|sms|text|newsletter|subscriber)';
const list = '(lists?(?! (of|for)\\b)|database|system|records|files|contacts|distribution|subscriptions?)';
const take = '(remov|tak|took|delet|drop|strik|get|scrub|eras|cut|pull|exclud|leav)\\w*';
const address = '(address|number|e?mail|name|id|phone|details|data|account|contact|info\\w*)';
const me = `(me|us|her|him|my|our|this|that|${namedAddress})`;
const bother = '(email|mail|text|txt|message|contact|write|spam|bother|harass|pester|bombard|bug|send)';
const bothering = '(emailing|mailing|texting|txting|messaging|contacting|writing|spamming|bothering|harassing|pestering|bombarding|bugging|sending)';
const want = '(want|wants|wanted|wish|ask|asked|agree|agreed|consent|consented|prefer|sign up|signed up|signing up|interested|rather|not)';

/** The words that carriers and the law name (CTIA; 47 CFR 64.1200(a)(10); `td` by AWS for all of the US and Canada) are among those that stand alone. */
export const english: StopPhrases = {
  alone: [
    'stop it', 'just stop', 'stop stop', 'stop stop stop', 'end', 'quit', 'cancel', 'revoke', 'remove', 'delete', 'no more', 'enough', 'enough already', 'td', 'go away', 'fuck off', 'piss off', 'not interested stop', 'im out',
    'dont send', 'stop sending', 'off the list', 'cancel subscription', 'end subscription',
  ],
  words: ['delete me', 'make it stop', 'cut it out', 'unsubscribe', 'unsubcribe', 'unsuscribe', 'unsubscibe', 'unsubscribe all', 'optout', 'remove me', 'unsub', 'no more of these', 'no more of this'],
  plain: words`
    (un ?su[bs]|desub)\w* (me|us|${namedAddress}|my (e?mail|address|number)|this|from|immediately|please)
    (?<=\w )(un ?su[bs]|desub)\w*$
    opt (me |us )?out
    to be (unsubscribed|opted out)
    ${take} (me|us|him|her|${namedAddress}|(my|our|this)( \w+){0,2} ${address})( \w+){0,3} (off|out of|from)( ${those})* (${mails}|${list})
    ((remov|delet|drop|strik|scrub|eras|exclud)\w*( \w+){1,6} (off|out of|from)|tak\w*( \w+){1,6} (off|out of)) (your|ur|this)( ${those})* (${list}|mailings?|newsletters?)
    (removed|taken|took|deleted|dropped|excluded) (off|out of|from)( ${those})* (${mails}|${list})
    (get|want|let me|come) (off|out of)( ${those})* (${mails}|${list})
    (remov|tak|took|delet|drop|get)\w* ${me}( \w+){0,3} (off|out)( (this|that|it|of this|of it))?$
    (remove|delete|erase|drop|forget|lose)( all)? (my|this|our)( (e ?mail|phone|contact|personal|mobile|cell))?( (address|addresses|mail|number|name|id|details|data|information|email))( (you \w+.*|from .*))?$
    (stop|quit|cease|discontinue|refrain from|desist from)( (from|with|the))? (?!sending)${bothering}( to)?( (me|us|her|him|them|${namedAddress}|my|this)\b|$)
    (stop|quit|cease|discontinue|refrain from)( (getting|receiving|sending|with))?( to)?( (me|us|her|him))?( ${those})* (${mails}|these|this|those|them)( or .*)?$
    (stop|quit|cease|discontinue|refrain from|turn off|quit it)( (getting|receiving|sending|with))?( to)?( (me|us|her|him))?( ${those})* ${mails}
    (dont|do not|never|please no longer|not)( ever)? ${bother}( to)? (me|us|her|him|them|${namedAddress}|this \w+|my \w+)( (any|anymore|anything|more|again|ever|these|your|further|about|because|${mails})\b.*)?$
    (dont|do not|never) send( ${those})+ ${mails}
    (dont|do not|didnt|did not|never|no longer|not|wouldnt|rather not|prefer not|without)( ${want})*( (to|for|in))*( (be|being|get|getting|receive|receiving|hear|hearing|see|seeing|have|having)) (contacted|emailed|texted|messaged|from you|about your|on ${those}* ${list})
    ((dont|do not|didnt|did not|never|no longer|not|wouldnt)( ${want})+|(rather|prefer) not)( (for|in|by|get|getting|receive|receiving|see|seeing|${those}))* ${mails}
    no more( ${those})* ${mails}(?! (needed|necessary|required))
    (sick of|tired of|fed up with|enough( of| with)?|had it with)( (receiving|getting))?( ${those})* ${mails}
    (cancel|end|close|stop|terminate|discontinue) (my|this|the|our) (newsletter|email|mailing|sms|text|marketing)(?! (i|we) )
    (withdraw|revoke|withdrawing|revoking) (my|our) (consent|permission)
    object to .{0,40}(marketing|processing|use of my)
    leave me alone
    ^(can|could|would|will) (you|u) (please|just) stop$
    (dont|do not|never) (write|email|text|txt|contact|message)( (again|anymore|any more|ever again|any further))+$
    (remove|delete|erase|drop)( (the|this))?( (e?mail|address))* ${namedAddress}$
    (eras|delet(?!ed)|remov(?!ed)|destroy(?!ed)|wip(?!ed))\w*( (all|of|any|the|every))* (my|our)( (personal|account|customer|user))* (data|information|details)(?! (plan|from the|in the|on the))
    delete (my|our) account and( \w+){0,3} (data|information)
    my right (to|of) (erasure|be forgotten)
  `,
  loose: words`
    (never (asked|signed|subscribed|opted|registered)|(didnt|did not|dont remember|dont recall) (ask|sign|subscrib|opt|register)\w*)( (up|in))?( (for|to) ${those}.*)?$
    i( have|ve)? opted out
    (still|keep|keep on) ${bothering} (me|us|my)
    (still|keep|keep on) (getting|receiving|on)( ${those})* (${mails}|${list}|these|this|them)
    unsubscribe (link|button|page)( \w+){0,3} (not|doesnt|isnt|wont|broken|fails?)
    (youre|you are)( \w+)? (spamming|harassing) (me|us)
    (this|that|it) is( \w+)? (spam|harassment)$
    (rather|prefer|like) (not|to not)( to)? (get|receive) (these|this|them|any)$
    do not contact list
    unsubscribe and the ${mails} still
    (unsubscribe|cancel|get rid of)( (my|subscription|${those}))* ${mails}(?! (me|us|i sent|we sent))
    (turn|switch)( ${those})* ${mails} off
  `,
  needless: words`
    (dont|do not|didnt|did not|no longer|not)( (really|even|actually|much))*( (need|like|care))+( (for|in|by|get|getting|receive|receiving|see|seeing|${those}))* ${mails}
    no more( ${those})* ${mails} (needed|necessary|required)
  `,
  accepts: words`
    (i|we|ill|well|id)( (will|do|gladly|happily|would|like to|love to))* (buy|take|order|accept|book)( (it|them|one|two|three|both|this|that|\d+|the|your|offer|deal|version|of|them))*$
    yes (to|please|for|i (do|want|take|will|would|ll))
    (?<=\w )yes$
    see you (there|then|soon|on|at|tomorrow|tmrw|next|\w+day)
    count (me|us) in
    (put|sign) (me|us) (down|up)
    (im|i am|were|we are) in$
    ill be there
  `,
  negation: /(?<!\b(you|u|why) )\b(dont|do not|doesnt( \w+)?|does not|never|not|cant|cannot|without|wont|didnt|did not|no need to|wouldnt|havent|already|instead of)( (ever|want|wanted|like|wish|mean|meant|going|have|need|you|to|want to))*$/,
  notAsked: words`
    ^to (unsubscribe|opt out)
    ^you can (unsubscribe|opt out)
    by (mistake|accident)|(accidentally|mistakenly) (unsub|opt)\w*
    (when|once|after|if) (my|the|i|we) .{0,40}(may|might|will|ll|would|could) (unsubscribe|opt out)
    (unsubscribe|opt out|stop) (when|once|after|if|as soon as|until) (i|my|the|we|next)
    if i (unsubscribe|opt|cancel|stop)
    (he|she|they|wife|husband|mother|father|mum|mom|dad|colleague|friend|son|daughter|boss|customers?|clients?|users|people)( (wants?|would like|can|cant|could|has|have|who|may))*( to)? (unsub\w*|opt)
    did you (stop|unsub\w*)
  `,
  otherThing: words`
    (orders?|items?|invoices?|deliver\w+|parcels?|code|gym|membership|magazine|box)
    (havent|have not|not|never|didnt|no longer) (get|got|getting|receive|received|receiving|seen) (any|your|the|an|a|my)
  `,
  tooMuch: words`
    too (many|much|often)
  `,
  wantsMore: words`
    keep (me|us|them|sending|these)
  `,
  asking: words`
    (can|could|would|will|may|might) (you|your|u|i|we|someone|somebody|anybody|anyone|this)
    please
    how (can|could|do|to)( \w+)? (i|we|you|get|unsub\w*|opt|stop|turn|be)
    is it possible
    is there (a|any) way
    why
    how many times
  `,
};
