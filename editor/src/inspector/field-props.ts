import type { SchemaPlace } from '../../../core/journey/schemas';
import type { Json, JsonObject } from '../../../core/json';
import type { Label } from '../state/editor-store';

/** What every field is given. */
export interface FieldProps {
  /** JSON pointer into the journey. */
  readonly pointer: string;
  readonly place: SchemaPlace;
  readonly value: Json | undefined;
  /** The object that the value is a property of: some fields mean something only beside others. */
  readonly siblings: JsonObject;
  /** Id of the element that a label and a description belong to. */
  readonly id: string;
  readonly describedBy: string | undefined;
  /** Something is wrong with the value. */
  readonly isInvalid: boolean;
  /** With a label the change stands alone and is announced; else it belongs to the typing. */
  readonly onChange: (value: Json | undefined, label?: Label) => void;
}
