import type { StepConfigs } from '../journey/journey';
import type { Json, JsonObject } from '../json';
import type { EscapeMode } from '../message/template-engine';
import type { TemplateResult } from '../message/template-fault';
import type { SenderIdentity } from '../services';
import type { JourneyProblemCode, RowProblemCode } from '../validate/problem-codes';

/** A message as a person reads it. */
export interface RenderedMessage {
  /** One line; only where the channel has subjects. */
  readonly subject?: string;
  readonly text: string;
  /** Only where the channel shows HTML. */
  readonly html?: string;
}

/** What the send adds to the text. Tailor's preview leaves it out. */
export interface MessageFrame {
  readonly identity: SenderIdentity;
  readonly class: StepConfigs['send']['class'];
}

/** What a message is made of. */
export interface MessageParts {
  /** Renders one part of the text, such as `subject`; empty where the text has none. */
  readonly part: (name: string, mode: EscapeMode) => TemplateResult<string>;
  readonly locale: string;
  readonly frame: MessageFrame | undefined;
}

/** All that the domain has to know of one way to reach people. */
export interface ChannelRules {
  /** n8n's type of the credential of the account that sends. */
  readonly credential: string;
  /** The field of a Send step that names the sender; the sender credential has one of the same name for steps that name none. */
  readonly senderField: Extract<keyof StepConfigs['send'], 'from' | `${string}From`>;
  readonly isSender: (value: string) => boolean;
  /** Whether an answer names the message that it answers. Where not, people answer what they read last. */
  readonly hasThreads: boolean;
  /** What a wrong address and a wrong sender are called. */
  readonly problems: { readonly address: RowProblemCode; readonly sender: JourneyProblemCode };
  /** Makes the message from its parts. */
  readonly render: (parts: MessageParts) => TemplateResult<RenderedMessage>;
  /** What a preview tells of a text beside itself; what marketing has below is counted in. */
  readonly measure: (text: string, locale: string) => JsonObject;
  /** What can be said against the source of a text part before anybody's data is known. */
  readonly sourceProblems: (source: string, locale: string) => readonly { readonly code: JourneyProblemCode; readonly params: Readonly<Record<string, Json>> }[];
}
