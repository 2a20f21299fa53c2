import type { SchemaPlace } from '../../../core/journey/schemas';
import type { Json } from '../../../core/json';

/** What every field is given. */
export interface FieldProps {
  /** JSON pointer into the journey. */
  readonly pointer: string;
  readonly place: SchemaPlace;
  readonly value: Json | undefined;
  /** Id of the element that a label and a description belong to. */
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly onChange: (value: Json | undefined) => void;
}
