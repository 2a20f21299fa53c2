import { useId } from 'react';
import { isExpression } from '../../../core/journey/expression';
import type { Json } from '../../../core/json';
import { isWithin } from '../../../core/json-pointer';
import { wordProblem } from '../problems/word-problem';
import { useProblems } from '../problems/use-problems';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { fields } from './field-registry';
import type { FieldProps } from './field-props';
import { fieldKindOf, textOf } from './schema-field';
import { schemaText } from './schema-text';
import styles from './schema-form.module.css';

/** One field of a form with its label, help and what is wrong with it. */
export function SchemaForm({ pointer, place, value }: Pick<FieldProps, 'pointer' | 'place' | 'value'>) {
  const id = useId();
  const store = useEditorStore();
  const words = useWords();
  const language = useEditor((state) => state.language);
  const kind = fieldKindOf(place);
  const { title, description } = schemaText(place, language);
  const onChange = (next: Json | undefined): void => {
    store.getState().perform({ type: 'set', pointer, value: next }, { key: 'edit', params: { field: title } }, { coalesceKey: `field:${pointer}` });
  };
  const problems = useProblems().filter((problem) => (holdsOthers(kind) ? problem.pointer === pointer : isWithin(problem.pointer, pointer)));
  const describedBy = [description === '' ? '' : `${id}-help`, problems.length === 0 ? '' : `${id}-problems`].filter((part) => part !== '').join(' ');
  const Field = fields[kind];
  const props: FieldProps = { pointer, place, value, id, describedBy: describedBy === '' ? undefined : describedBy, onChange };
  return (
    <div className={styles['field']} data-kind={kind} data-pointer={pointer} onBlur={() => store.getState().seal()}>
      {holdsOthers(kind) ? <span className={styles['label']} id={id}>{title}</span> : <label className={styles['label']} htmlFor={id}>{title}</label>}
      {isExpression(value) ? <p className={styles['expression']}>{words.inspector.setInN8n} <code>{textOf(value.$expr)}</code></p> : <Field {...props} />}
      {description !== '' && <p className={styles['help']} id={`${id}-help`}>{description}</p>}
      {problems.length > 0 && (
        <ul className={styles['problems']} id={`${id}-problems`}>
          {problems.map((problem) => <li key={`${problem.code} ${problem.pointer}`} data-severity={problem.severity}>{wordProblem(problem, language)}</li>)}
        </ul>
      )}
    </div>
  );
}

function holdsOthers(kind: ReturnType<typeof fieldKindOf>): boolean {
  return kind === 'object' || kind === 'list' || kind === 'variant' || kind === 'choices' || kind === 'duration';
}
