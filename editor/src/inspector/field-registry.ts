import type { ComponentType } from 'react';
import type { FieldKind } from './field-kind';
import type { FieldProps } from './field-props';
import { ChoiceField } from './fields/choice-field';
import { ChoicesField } from './fields/choices-field';
import { ContactField } from './fields/contact-field';
import { DurationField } from './fields/duration-field';
import { EventNameField } from './fields/event-name-field';
import { JsonField } from './fields/json-field';
import { ListField } from './fields/list-field';
import { LocalTimeField } from './fields/local-time-field';
import { LongTextField } from './fields/long-text-field';
import { MessageField } from './fields/message-field';
import { NumberField } from './fields/number-field';
import { ObjectField } from './fields/object-field';
import { QuietHoursField } from './fields/quiet-hours-field';
import { RuleField } from './fields/rule-field';
import { RuleValueField } from './fields/rule-value-field';
import { SectionField } from './fields/section-field';
import { SendStepField } from './fields/send-step-field';
import { TemplateField } from './fields/template-field';
import { TextField } from './fields/text-field';
import { TimeZoneField } from './fields/time-zone-field';
import { TopicField } from './fields/topic-field';
import { VariantField } from './fields/variant-field';
import { WeightsField } from './fields/weights-field';
import { YesNoField } from './fields/yes-no-field';

/** How a form shows a kind of field. */
export interface FieldLook {
  readonly Field: ComponentType<FieldProps>;
  /** `for`: above the one control that it names; `beside`: after it; `group`: above several controls, which refer to it; `none`: the field speaks for itself. */
  readonly label: 'for' | 'beside' | 'group' | 'none';
  /** Fields that show others leave it to them to say what is wrong inside. */
  readonly problemsOf: 'inside' | 'itself';
  /** Nothing typed and left out are the same. */
  readonly isEmptyWhenAbsent?: true;
  /** Descriptions speak of ids where the field shows names. */
  readonly hidesHelp?: true;
}

const typed = { label: 'for', problemsOf: 'inside', isEmptyWhenAbsent: true } as const;
const single = { label: 'for', problemsOf: 'inside' } as const;
const several = { label: 'group', problemsOf: 'inside' } as const;
const nested = { label: 'group', problemsOf: 'itself' } as const;

/** Which component edits which kind of field; a kind without one doesn't compile. */
export const fields: Readonly<Record<FieldKind, FieldLook>> = {
  text: { Field: TextField, ...typed },
  'long-text': { Field: LongTextField, ...typed },
  template: { Field: TemplateField, ...typed },
  'template-line': { Field: TemplateField, ...typed },
  id: { Field: TextField, ...typed },
  'event-name': { Field: EventNameField, ...typed },
  'contact-field': { Field: ContactField, ...typed },
  'time-zone': { Field: TimeZoneField, ...typed },
  number: { Field: NumberField, ...single },
  choice: { Field: ChoiceField, ...single },
  'local-time': { Field: LocalTimeField, ...single },
  topic: { Field: TopicField, ...single },
  message: { Field: MessageField, ...single, hidesHelp: true },
  'send-step': { Field: SendStepField, ...single, hidesHelp: true },
  'rule-value': { Field: RuleValueField, ...single },
  json: { Field: JsonField, ...single },
  'yes-no': { Field: YesNoField, label: 'beside', problemsOf: 'inside' },
  choices: { Field: ChoicesField, ...several },
  duration: { Field: DurationField, ...several },
  'quiet-hours': { Field: QuietHoursField, ...several },
  weights: { Field: WeightsField, ...nested },
  rule: { Field: RuleField, ...nested },
  object: { Field: ObjectField, ...nested },
  list: { Field: ListField, ...nested },
  variant: { Field: VariantField, ...nested },
  section: { Field: SectionField, label: 'none', problemsOf: 'itself' },
};
