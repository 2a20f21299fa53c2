import type { ComponentType } from 'react';
import type { FieldProps } from './field-props';
import { ChoiceField } from './fields/choice-field';
import { ChoicesField } from './fields/choices-field';
import { DurationField } from './fields/duration-field';
import { JsonField } from './fields/json-field';
import { ListField } from './fields/list-field';
import { LongTextField } from './fields/long-text-field';
import { MessageField } from './fields/message-field';
import { NumberField } from './fields/number-field';
import { ObjectField } from './fields/object-field';
import { TemplateField } from './fields/template-field';
import { TextField } from './fields/text-field';
import { TopicField } from './fields/topic-field';
import { VariantField } from './fields/variant-field';
import { YesNoField } from './fields/yes-no-field';
import type { FieldKind } from './schema-field';

/** Which component edits which kind of field; a kind without one doesn't compile. */
export const fields: Readonly<Record<FieldKind, ComponentType<FieldProps>>> = {
  text: TextField,
  'long-text': LongTextField,
  template: TemplateField,
  'template-line': TemplateField,
  number: NumberField,
  'yes-no': YesNoField,
  choice: ChoiceField,
  choices: ChoicesField,
  message: MessageField,
  topic: TopicField,
  duration: DurationField,
  object: ObjectField,
  list: ListField,
  variant: VariantField,
  json: JsonField,
};
