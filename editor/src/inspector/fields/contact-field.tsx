import type { FieldProps } from '../field-props';
import { useKnownNames } from '../use-known-names';
import { TextField } from './text-field';

/** A field of a contact; those of every contact are offered, and attributes that the journey speaks of already. */
export function ContactField(props: FieldProps) {
  return <TextField {...props} list={useKnownNames().contactFields} />;
}
