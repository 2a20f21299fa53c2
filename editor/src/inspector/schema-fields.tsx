import { createContext, useContext, type ComponentType } from 'react';
import type { SchemaPlace } from '../../../core/journey/schemas';
import type { Json } from '../../../core/json';
import { pointerOf } from '../../../core/json-pointer';
import type { FieldProps } from './field-props';

type FormProps = Pick<FieldProps, 'pointer' | 'place' | 'value'>;

/** The form that fields with fields of their own draw them by; given from above, for the form itself draws the fields. */
export const SchemaFormContext = createContext<ComponentType<FormProps> | undefined>(undefined);

/** One field below another one. */
export function InnerForm(props: FormProps) {
  const Form = useContext(SchemaFormContext);
  return Form === undefined ? null : <Form {...props} />;
}

/** The fields of an object, one below the other. */
export function SchemaFields({ pointer, properties, value }: { readonly pointer: string; readonly properties: readonly { readonly key: string; readonly place: SchemaPlace }[]; readonly value: { readonly [key: string]: Json } }) {
  return properties.map(({ key, place }) => <InnerForm key={key} pointer={pointer + pointerOf([key])} place={place} value={value[key]} />);
}
