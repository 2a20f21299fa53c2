/** How people of one language ask to be written to no more. All of it is matched on folded text; see fold.ts. */
export interface StopPhrases {
  /** Words that ask for it only as the whole message: within one they mean anything. */
  readonly alone: readonly string[];
  /** Words that ask for nothing else, as a sentence or a clause of their own among others. */
  readonly words: readonly string[];
  /** Asks for it wherever it stands in a sentence. */
  readonly requests: readonly RegExp[];
  /** Wants an end of something, and what we do: near each other in a sentence they ask for it too. */
  readonly ends: RegExp;
  readonly messages: RegExp;
  /** Stands right before a request that is not made. */
  readonly negation: RegExp;
  /** Somewhere in the sentence: it speaks of another time, another thing or somebody else, or of messages that don't arrive. */
  readonly otherwise: RegExp;
  /** Somewhere in the message: whoever writes wants more of them, or speaks of goods. */
  readonly stays: RegExp;
  /** A question that asks for something; any other wonders, or repeats what was said. */
  readonly asking: RegExp;
}
