/** How people of one language ask to be written to no more. All of it is matched on folded text; see fold.ts. */
export interface StopPhrases {
  /** Words that ask for it only as the whole message: within one they mean anything. */
  readonly alone: readonly string[];
  /** Words that ask for nothing else, as a sentence or a clause of their own among others. */
  readonly words: readonly string[];
  /** Asks for it in so many words, whatever else the sentence speaks of: only `notAsked` counts against it. */
  readonly plain: RegExp;
  /** May ask for it, unless the sentence speaks of another thing or the message wants more. */
  readonly loose: RegExp;
  /** Has no need of our messages: asks for no more of them unless the message accepts what we offer. */
  readonly needless: RegExp;
  /** Somewhere in the message, as a sentence or a clause: takes the offer, or comes. Whoever does wants to hear how it goes on. */
  readonly accepts: RegExp;
  /** Stands right before a request that is not made. */
  readonly negation: RegExp;
  /** Somewhere in the sentence: it is about another time, or somebody else, or says that it asks for no such thing. */
  readonly notAsked: RegExp;
  /** Somewhere in the sentence: it speaks of goods, appointments, or messages that don't arrive. */
  readonly otherThing: RegExp;
  /** Complains, in a sentence before a word of `alone`: it is our messages that shall end. */
  readonly tooMuch: RegExp;
  /** Somewhere in the message: whoever writes wants more of them. */
  readonly wantsMore: RegExp;
  /** A question that asks for something; any other wonders, or repeats what was said. */
  readonly asking: RegExp;
  /** Written without spaces. */
  readonly unspaced?: true;
}
