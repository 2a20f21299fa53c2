import type { FieldProps } from '../field-props';
import { useKnownNames } from '../use-known-names';
import { TextField } from './text-field';

/** The name of an event; those that the journey speaks of already are offered. */
export function EventNameField(props: FieldProps) {
  return <TextField {...props} list={useKnownNames().events} />;
}
