import { useState } from 'react';
import { renameFact } from '../../../core/edit/rename-fact';
import type { Message } from '../../../core/journey/journey';
import { pointerOf } from '../../../core/json-pointer';
import { isVariableName } from '../../../core/message/rename-variable';
import { useEditorStore, useWords } from '../state/use-editor';
import { factKinds, kindOfFact, toKind, type FactKind, type FactValue } from './fact-kind';
import { changeMessage } from './manage-messages';
import styles from './facts-table.module.css';

interface FactRowProps {
  readonly id: string;
  readonly message: Message;
  readonly name: string;
  readonly uses: number;
  readonly removeButton: React.ReactNode;
}

/** One fact. Its name is changed when the field is left, in all texts at once, so that no half-typed name is in any of them. */
export function FactRow({ id, message, name, uses, removeButton }: FactRowProps) {
  const store = useEditorStore();
  const words = useWords().facts;
  const value = message.facts[name] ?? '';
  const kind = kindOfFact(value);
  const [typed, setTyped] = useState<string>();
  const wrong = typed === undefined || typed === name ? undefined : !isVariableName(typed) ? words.badName : Object.hasOwn(message.facts, typed) ? words.nameTaken : undefined;
  const [wished, setWished] = useState<FactKind>();
  const pointer = pointerOf(['messages', id, 'facts', name]);
  const set = (next: FactValue, coalesce: boolean): void => {
    store.getState().perform({ type: 'set', pointer, value: next }, { key: 'edit', params: { field: name } }, coalesce ? { coalesceKey: `field:${pointer}` } : {});
  };
  const rename = (): void => {
    if (typed !== undefined && wrong === undefined) changeMessage(store, id, renameFact(message, name, typed), { key: 'edit', params: { field: uses > 0 ? words.renamed(name, typed, uses) : name } });
    setTyped(undefined);
  };
  return (
    <tr data-pointer={pointer}>
      <td>
        <input
          type="text" aria-label={words.name} value={typed ?? name} aria-invalid={wrong !== undefined} spellCheck={false}
          onChange={(event) => setTyped(event.target.value)} onBlur={rename} onKeyDown={(event) => { if (event.key === 'Enter' && !event.nativeEvent.isComposing) rename(); }}
        />
        <p role="alert" className={styles['wrong']}>{wrong}</p>
      </td>
      <td>
        <select aria-label={words.kindOf(name)} value={wished ?? kind} onChange={(event) => {
          const next = factKinds.find((one) => one === event.target.value) ?? 'text';
          setWished(next === 'text' ? next : undefined);
          set(toKind(value, next, new Date().toISOString().slice(0, 10)), false);
        }}>
          {factKinds.map((one) => <option key={one} value={one}>{words.kinds[one]}</option>)}
        </select>
      </td>
      <td><FactInput kind={wished ?? kind} label={words.valueOf(name)} value={value} onChange={(next) => set(next, true)} onBlur={() => store.getState().seal()} /></td>
      <td>{words.uses(uses)}</td>
      <td>{removeButton}</td>
    </tr>
  );
}

interface FactInputProps {
  readonly kind: FactKind;
  readonly label: string;
  readonly value: FactValue;
  readonly onChange: (value: FactValue) => void;
  readonly onBlur: () => void;
}

function FactInput({ kind, label, value, onChange, onBlur }: FactInputProps) {
  if (kind === 'yes-no') return <input type="checkbox" aria-label={label} checked={value === true} onChange={(event) => onChange(event.target.checked)} />;
  const shown = typeof value === 'string' ? value : String(value);
  return (
    <input
      type={kind} step="any" aria-label={label} value={shown} onBlur={onBlur}
      onChange={(event) => {
        const { value: typed } = event.target;
        // A half-typed number or day is none yet.
        if (kind === 'text') onChange(typed);
        else if (typed !== '') onChange(kind === 'number' ? Number(typed) : typed);
      }}
    />
  );
}
