import { isObject } from '../../../../core/json';
import type { FieldProps } from '../field-props';
import { SchemaFields } from '../schema-fields';
import { propertiesOf } from '../schema-field';
import styles from '../schema-form.module.css';

export function ObjectField({ pointer, id, place, value, describedBy }: FieldProps) {
  return (
    <div className={styles['group']} role="group" aria-labelledby={id} aria-describedby={describedBy}>
      <SchemaFields pointer={pointer} properties={propertiesOf(place)} value={isObject(value) ? value : {}} />
    </div>
  );
}
