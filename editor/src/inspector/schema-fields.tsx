import { createContext, useContext, type ComponentType } from 'react';
import type { JsonObject } from '../../../core/json';
import { pointerOf } from '../../../core/json-pointer';
import { useProblemIndex } from '../problems/use-problem-index';
import { useWords } from '../state/use-editor';
import { FaultyCount } from './faulty-count';
import type { FieldProps } from './field-props';
import { isAdvanced, isAsked, type FormProperty } from './schema-field';
import styles from './more.module.css';

export interface FormProps extends Pick<FieldProps, 'pointer' | 'place' | 'value'> {
  readonly siblings?: JsonObject;
  readonly isCompact?: boolean;
  /** What the field is for is plain where it stands. */
  readonly hidesHelp?: boolean;
}

/** The form that fields with fields of their own draw them by; given from above, for the form itself draws the fields. */
export const SchemaFormContext = createContext<ComponentType<FormProps> | undefined>(undefined);

/** One field below another one. */
export function InnerForm(props: FormProps) {
  const Form = useContext(SchemaFormContext);
  return Form === undefined ? null : <Form {...props} />;
}

interface SchemaFieldsProps {
  readonly pointer: string;
  readonly properties: readonly FormProperty[];
  readonly value: JsonObject;
  readonly isCompact?: boolean;
}

/** The fields of an object, one below the other; what few people need waits behind "More". */
export function SchemaFields({ pointer, properties, value, isCompact = false }: SchemaFieldsProps) {
  const words = useWords().inspector;
  const index = useProblemIndex();
  const at = (key: string): string => pointer + pointerOf([key]);
  // What is wrong is shown even where it means nothing now.
  const asked = properties.filter(({ key, place }) => isAsked(place, value) || index.within(at(key)).length > 0);
  const field = ({ key, place }: FormProperty): React.ReactNode => <InnerForm key={key} pointer={at(key)} place={place} value={value[key]} siblings={value} isCompact={isCompact} />;
  const more = asked.filter(({ place }) => isAdvanced(place));
  const faulty = more.filter(({ key }) => index.within(at(key)).length > 0).length;
  return (
    <>
      {asked.filter(({ place }) => !isAdvanced(place)).map(field)}
      {more.length > 0 && (
        <details className={styles['more']}>
          <summary>{words.more}<FaultyCount count={faulty} /></summary>
          {more.map(field)}
        </details>
      )}
    </>
  );
}
