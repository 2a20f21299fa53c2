import { isObject } from '../../../../core/json';
import type { FieldProps } from '../field-props';
import { propertiesOf } from '../schema-field';
import { SchemaFields } from '../schema-fields';

/** Fields of an object that belong to the form around it. */
export function SectionField({ pointer, place, value }: FieldProps) {
  return <SchemaFields pointer={pointer} properties={propertiesOf(place)} value={isObject(value) ? value : {}} />;
}
