import { X } from 'lucide-react';
import { useId } from 'react';
import { isExpression } from '../../../core/journey/expression';
import { FieldProblems } from '../problems/field-problems';
import { useProblemIndex } from '../problems/use-problem-index';
import { useEditor, useWords } from '../state/use-editor';
import { classNames } from '../ui/class-names';
import { AbsentField } from './absent-field';
import { fields } from './field-registry';
import type { FieldProps } from './field-props';
import { firstValue } from './first-value';
import { choiceHelp, schemaText } from './schema-text';
import { fieldKindOf, mayBeAbsent, textOf } from './schema-field';
import type { FormProps } from './schema-fields';
import { SetInN8n } from './set-in-n8n';
import { useFieldChange } from './use-field-change';
import buttons from '../ui/button.module.css';
import styles from './schema-form.module.css';

/** One field of a form with its label, help and what is wrong with it. In a compact one, label and help are only heard. */
export function SchemaForm({ pointer, place, value, siblings = {}, isCompact = false, hidesHelp = false }: FormProps) {
  const id = useId();
  const words = useWords().inspector;
  const language = useEditor((state) => state.language);
  const kind = fieldKindOf(place);
  const { Field, label, problemsOf, isEmptyWhenAbsent = false, ...look } = fields[kind];
  const { title } = schemaText(place, language);
  const help = kind === 'choice' ? choiceHelp(place, textOf(value), language) : schemaText(place, language).description;
  const { change, leave } = useFieldChange(pointer, title);
  const index = useProblemIndex();
  const problems = problemsOf === 'inside' || isExpression(value) ? index.within(pointer) : index.at(pointer);
  const isOptional = mayBeAbsent(place);
  const isAbsent = isOptional && value === undefined && !isEmptyWhenAbsent;
  const isHelped = help !== '' && !isCompact && !hidesHelp && look.hidesHelp !== true && kind !== 'section';
  const describedBy = [isHelped ? `${id}-help` : '', problems.length === 0 ? '' : `${id}-problems`].filter((part) => part !== '').join(' ');
  const props: FieldProps = {
    pointer, place, value, siblings, id,
    describedBy: describedBy === '' ? undefined : describedBy,
    isInvalid: problems.some(({ severity }) => severity === 'error'),
    onChange: (next, said) => change(isOptional && isEmptyWhenAbsent && next === '' ? undefined : next, said),
  };
  const helpText = isHelped && <p className={styles['help']} id={`${id}-help`}>{help}</p>;
  // Above several controls it is read before them.
  const isAbove = label === 'group' && !isAbsent;
  const name = label === 'for' || label === 'beside' ? <label htmlFor={id}>{title}</label> : <span id={id}>{title}</span>;
  return (
    <div className={styles['field']} data-kind={kind} data-pointer={pointer} data-compact={isCompact} data-label={label} data-absent={isAbsent} title={isCompact ? help : undefined} onBlur={leave}>
      {isAbsent ? (
        <AbsentField place={place} title={title} isCompact={isCompact} onSet={() => change(firstValue(place), { key: 'edit', params: { field: title } })} />
      ) : (
        <>
          {label !== 'none' && <div className={isCompact ? 'visually-hidden' : styles['label']}>{name}</div>}
          {isAbove && helpText}
          {isExpression(value) ? <SetInN8n id={id} expression={value} label={title} onReplace={() => change(firstValue(place))} /> : <Field {...props} />}
          {isOptional && !isEmptyWhenAbsent && (
            <button type="button" className={classNames(buttons['icon-danger'], styles['unset'])} aria-label={words.unset(title)} title={words.unset(title)} onClick={() => change(undefined, { key: 'remove', params: { name: title } })}><X size={14} aria-hidden="true" /></button>
          )}
        </>
      )}
      {!isAbove && helpText}
      <FieldProblems id={`${id}-problems`} pointer={pointer} problems={problems} />
    </div>
  );
}
