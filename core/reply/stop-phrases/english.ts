import { words } from './patterns';
import type { StopPhrases } from './stop-phrases';

const mails = '(emails?|mails?|messages?|texts?|text messages|sms|newsletters?|mailings?|spam|junk|ads|adverts?|advertising|marketing|promotions?|promos?|offers?|notifications?|communications?|stuff|crap|shit|rubbish)';
const lists = '(lists?|newsletters?|mailings?|emails?|mails?|messages?|texts?|database|system|records|subscriptions?|distribution|marketing|files?|contacts)';
const me = '(me|us|her|him|my (name|e ?mail|mail|number|phone( number)?|address|email address|contact( details)?|details|data|account)( address)?|this (phone|mailbox)|this (address|email|number|email address)|our (address|email))';

/** The words that carriers and the law name (CTIA; 47 CFR 64.1200(a)(10)) are among those that stand alone. */
export const english: StopPhrases = {
  alone: [
    'stop', 'stopall', 'stop all', 'stop it', 'stop please', 'please stop', 'stop now', 'stop this', 'just stop', 'stop stop', 'stop stop stop', 'end', 'quit', 'cancel', 'revoke', 'remove', 'delete', 'no more', 'enough', 'enough already', 'td', 'go away', 'fuck off', 'piss off', 'not interested stop',
    'dont send', 'stop sending', 'stop emailing', 'stop texting', 'remove from list', 'off the list', 'stop messages', 'stop emails', 'stop texts', 'stop marketing', 'stop spam', 'cancel subscription', 'end subscription',
  ],
  words: ['please stop', 'stop please', 'delete me', 'take me out', 'make it stop', 'cut it out', 'unsubscribe', 'unsubcribe', 'unsuscribe', 'unsubscibe', 'unsubsribe', 'unsubscribe all', 'opt out', 'optout', 'opt me out', 'remove me', 'take me off', 'no more emails', 'no more mails', 'no more messages', 'no more texts', 'no more spam', 'no more newsletters', 'no more marketing', 'leave me alone', 'unsub', 'unsubscribe this address', 'stop spamming', 'no more of these', 'i unsubscribe', 'i am unsubscribing', 'im out'],
  requests: [
    // However it is spelt.
    /\b(unsub|desub|un sub)\w*( (me|us|my|this (email|address)|from|immediately|please)\b)/,
    new RegExp(`\\b(removed?|take|took|taking|deleted?|drop|strike|get|scrub|erase|cut|pull|exclude|leave) ${me} (off|out of|from)( (of|this|that|these|your|the|all|any|every|future|further))*( \\w+){0,2} ${lists}\\b`),
    /\b(remove|delete|erase) my (email|email address|address|phone number|number|contact details|details)( (now|asap|immediately))?$/,
    /\b(remove|delete|take) (\w+ ){1,6}(from|off|out of) (your|this|the) ((mailing|email|marketing|distribution) )?(lists?|database|newsletter)\b/,
    /\bbe (unsubscribed|removed from|taken off|taken out of|deleted from) ?(this|your|the|all)?\b/,
    /\b(take|get) (me|us|my \w+) off( (this|the|your|all|of this|it))?( \w+)?$/,
    /\bunsubscribe (link|button|page)( \w+){0,3} (not|doesnt|isnt|wont|broken|fails?)\b/,
    /\bnever (signed|subscribed|opted|registered|asked)( up| in)?( (for|to) (this|these|that|it|your|any)( \w+)?)?$/,
    /\bopt (me |us )?out\b/,
    new RegExp(`\\b(stop|quit|cease|discontinue) (sending|emailing|e mailing|texting|messaging|mailing|contacting|spamming|bothering|harassing|writing|bombarding|pestering|bugging)( (to )?(me|us|her|him|them|this (number|address|phone)|my \\w+( \\w+)?))?( (any|these|those|your|more|all|such|this|the|of))*(( \\w+)? ${mails})?( (anymore|any more|again|now|asap|already))?( or .{1,60}| because .{1,80}| i .{1,80})?$`),
    new RegExp(`\\bstop (with |getting |receiving )?(these|those|your|all|all these|the) ${mails}\\b`),
    new RegExp(`\\b(dont|do not|never|please no longer) (ever )?(send|email|e mail|text|message|contact|write|mail|spam|bother)( to)?( (me|us|her|him|this (number|address|phone)))( (any|more|these|your|further|such|this|those|of|kind))*( ${mails})?( (anymore|any more|again|ever|ever again|at all|in (the )?future))?$`),
    new RegExp(`\\b(dont|do not|never) send (any more|any|more|further|these|those|your)( \\w+)? ${mails}\\b`),
    /\b(want|would like|id like|like|wish|prefer|need|ask|asking|asked|trying|demand|request|requesting)( you)? to (be )?(unsubscribe|unsubscribed|opt out|opted out|removed? from|removed|taken off)\b/,
    new RegExp(`\\b(no longer|dont|do not|didnt|did not|not|never)( want| wish| care| like| need| ask| asked| sign up| signed up| agree)( (to|for))? (receive|receiving|get|getting|hear from|be (contacted|emailed|texted|messaged)|be on|see)( (any|more|these|your|further|such|this|of|all|marketing|promotional|kind|another|you|by))*( ${mails}| again| anymore| any more| list| mailing list)\\b`),
    new RegExp(`\\b(dont|do not|no longer) (want|need|wish for|care for) (any |more |any more |these |your |further |such |all these |all those )+(marketing |promotional |stupid |damn )?${mails}( (anymore|any more|please|from you|again|ever))*$`),
    new RegExp(`\\b(prefer|rather|like|want|wish) (not|to not|to no longer|to stop)( to)? (receive|receiving|get|getting|be contacted|hear)\\b`),
    new RegExp(`\\bno more( (of|these|your|such|marketing|promotional))* ${mails}\\b`),
    new RegExp(`\\b(not interested in|no longer interested in|sick of|tired of|fed up with|enough of|had enough of)( (receiving|getting|all|these|your|the|any|more|further))* ${mails}\\b`),
    /\bcancel (my|this|the) (newsletter|email|mailing|sms|text|marketing)? ?(subscription|newsletter|emails|alerts)\b/,
    /\b(withdraw|revoke) my (consent|permission)\b/,
    /\b(lose|forget|delete) my (number|email|address)\b/,
    /\b(want|get me|let me) out (of|from) (this|your|these|the)( \w+)? (lists?|newsletter|emails?|texts?)\b/,
    /\b(youre|you are|stop)( \w+)? (spamming|harassing) (me|us)\b/,
    /\b(this|that|it) is( \w+)? (spam|harassment)$/,
    /\b(can|could|may|how (do|can|to)) (i |we |you )?(please )?(unsub\w*|opt out|turn (this|these|it) off)$/,
    /\b(still|keep|keep on) (getting|receiving|sending me|sending us|spamming)( \w+){0,3}$/,
    /\bleave (me|us) out of (your|this|these|any|all|future)\b/,
    /\bleave me alone\b/,
  ],
  ends: words`
    remov\w+
    (tak(e|ing|en)|took) (me|us|my \w+|this \w+|\w+ name) (off|out)
    get (me|us) off
    delet\w+
    discontinu\w+
    ceas\w+
    refrain\w*
    desist
    stop\w*
    quit
    halt
    end
    no longer
    no more
    not any more
    (dont|do not|didnt|did not|never|not) (want|wish|need|care|send|contact|email|text|write|message|mail|ask|asked|signed?|subscribed?|agreed?|to (receive|get|be contacted))
    cancel\w*
    enough
    fed up
    sick of
    tired of
    had it with
    do not contact
    opt\w* (me )?out
    withdraw\w*
    unsub\w*
    block\w*
    get rid of
    turn (\w+ ){0,3}off
    switch (\w+ ){0,3}off
  `,
  messages: words`
    mailings?
    emails?
    emailing
    mailing list
    newsletters?
    texts
    texting
    messaging
    messages
    marketing
    spam\w*
    (your|this|the|any|distribution|contact|marketing|email) lists?
    database
    contact(ing)? (me|us)
    be contacted
    hear from you
    subscription
    send(ing)? me (anything|stuff|things)
  `,
  negation: /(?<!\b(you|u|why) )\b(dont|do not|doesnt( \w+)?|does not|never|not|cant|cannot|without|wont|didnt|did not|no need to|wouldnt|havent|already|instead of)( (ever|want|wanted|like|wish|mean|meant|going|have|need|you|to|want to))*$/,
  otherwise: words`
    ^to (unsubscribe|opt out)
    ^you can (unsubscribe|opt out)
    our own
    click here
    will never ask
    as soon as (?!possible|you can)
    once (i|we|the|my|you)
    after (the|my|i|you)
    when (i|the|my|we)
    until (the|my|i|next)
    before (mon|tues|wednes|thurs|fri|satur|sun)day
    if i (unsubscribe|opt|cancel|stop)
    should i
    did i
    have i
    already (unsubscribed|opted)
    (unsub\w*|remove|take|opt) (my|our) (wife|husband|mother|father|mum|mom|dad|colleague|friend|son|daughter|boss|customer|client)
    another shop
    other (shop|list|newsletter|store)
    from (the|my|this) (order|invoice|basket|cart|bill|guest list|waiting list|team|reservation|booking|account page)
    (guest|waiting|wait|shopping|attendee|participants?|speakers?|packing|wish|players?|members?) list
    did you stop
    gym
    subscription box
    magazine
    membership
    unsubscribe link (of|for) another
    miss (any|out|one|your)
    attachment
    open (your|the|this|it)
    (?<!in )orders?
    (paper )?invoices?
    deliver\w+
    parcels?
    packages?
    shipping
    ship
    appointments?
    reservations?
    items?
    cards?
    price list
    list price
    list of
    wrong size
    arriv\w+
    by (phone|post|letter)
    the old one
    paper \w+
    (address|number|email) (has )?changed
    (dont|do not|not|never) (want|wish|need|going|mean|meant)( to)? (unsubscribe|cancel|opt|stop|be removed|leave|quit)
    going through
    (havent|have not|not|never|didnt|no longer) (get|got|getting|receive|received|receiving|seen) (any|your|the|an|a|my)
    off hold
    bus
    points
    changed my (email|number)
    code
  `,
  stays: words`
    keep (me|us|them|it|sending|this one|these)
    (?<!(you|u|why) )(dont|do not) (unsubscribe|stop|remove)
    please continue
    still want
    resubscribe
    subscribe me again
    thats not what i said
    changed my mind
    never mind
    i (really )?miss (them|it|your)
  `,
  asking: words`
    (can|could|would|will|may|might) (you|your|u|i|we|someone|somebody|anybody|anyone|this)
    please
    how (can|could|do) i (get|be|stop|remove|make)
    is it possible
    is there (a|any) way
    why
    how (do|can|to)
    how many times
    when will you
    will you
  `,
};
