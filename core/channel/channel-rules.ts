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

/** How long one part of a message has become, as its channel counts. Past the limit it may be cut off or cost more, but it can be sent. */
export interface TextCount {
  /** `html` stands for the whole mail, whichever part it is made from. */
  readonly part: string;
  /** `columns`: a wide character such as 漢 takes two. `units`: what the segments of a text message are cut by. */
  readonly unit: 'columns' | 'bytes' | 'units';
  readonly value: number;
  readonly limit: number;
  /** Only where the channel is paid by the segment. */
  readonly segments?: { readonly count: number; readonly limit: number; readonly encoding: 'gsm-7' | 'ucs-2' };
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
  /** Counts a message as it goes on the wire, part by part. `preheader` comes beside it, for in the mail it is hidden. */
  readonly count: (message: RenderedMessage & { readonly preheader?: string }) => readonly TextCount[];
  /** What can be said against the source of a text part before anybody's data is known. */
  readonly sourceProblems: (source: string, locale: string) => readonly { readonly code: JourneyProblemCode; readonly params: Readonly<Record<string, Json>> }[];
}
