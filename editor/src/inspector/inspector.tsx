import { Trash2 } from 'lucide-react';
import { remove } from '../actions/remove';
import { schemaOf, within } from '../../../core/journey/schemas';
import type { Step } from '../../../core/journey/journey';
import { isObject, type JsonObject } from '../../../core/json';
import { journeyOf, stepOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { useSentence } from '../sentence/use-sentence';
import { kindLooks } from '../canvas/kind-look';
import { SchemaForm } from './schema-form';
import { SchemaFields, SchemaFormContext } from './schema-fields';
import { propertiesOf } from './schema-field';
import styles from './inspector.module.css';

/** The settings of the chosen step; the canvas stays in sight. */
export function Inspector() {
  const words = useWords().inspector;
  const selection = useEditor((state) => state.selection);
  const [id] = selection;
  const step = useEditor((state) => (id === undefined ? undefined : stepOf(journeyOf(state), id)));
  return (
    <aside className={styles['inspector']} aria-label={words.title}>
      {selection.length > 1 ? <p className={styles['none']}>{words.several(selection.length)}</p> : step === undefined ? <p className={styles['none']}>{words.none}</p> : <StepSettings key={step.id} step={step} />}
    </aside>
  );
}

function StepSettings({ step }: { readonly step: Step }) {
  const store = useEditorStore();
  const words = useWords();
  const sentence = useSentence(step);
  const index = useEditor((state) => journeyOf(state).steps.findIndex((other) => other.id === step.id));
  const pointer = `/steps/${String(index)}`;
  const look = kindLooks[step.kind];
  const Icon = look.icon;
  const set = (key: 'name' | 'note', value: string): void => {
    const next = key === 'note' && value === '' ? undefined : value;
    store.getState().perform({ type: 'set', pointer: `${pointer}/${key}`, value: next }, { key: 'edit', params: { field: words.inspector[key] } }, { touched: [step.id], coalesceKey: `field:${step.id}/${key}` });
  };
  return (
    <>
      <header className={styles['head']} style={{ color: look.colour }}>
        <Icon size={18} aria-hidden="true" />
        <h2>{words.kinds[step.kind]}</h2>
      </header>
      <p className={styles['sentence']}>{sentence}</p>
      <label className={styles['label']}>
        {words.inspector.name}
        <input type="text" value={step.name} onChange={(event) => set('name', event.target.value)} onBlur={() => store.getState().seal()} />
      </label>
      <Settings step={step} pointer={pointer} />
      <label className={styles['label']}>
        {words.inspector.note}
        <textarea rows={2} value={step.note ?? ''} onChange={(event) => set('note', event.target.value)} onBlur={() => store.getState().seal()} />
      </label>
      {step.kind !== 'entry' && (
        <button type="button" className={styles['remove']} onClick={() => remove.perform(store)}>
          <Trash2 size={16} aria-hidden="true" /> {words.inspector.remove}
        </button>
      )}
    </>
  );
}

function Settings({ step, pointer }: { readonly step: Step; readonly pointer: string }) {
  const words = useWords().inspector;
  if (step.kind === 'n8n') return <p className={styles['sentence']}>{words.n8nStep(step.n8n.type)}</p>;
  const file = schemaOf(`steps/${step.kind}.schema.json`);
  const { properties } = file.schema;
  const config = isObject(properties) ? within(file, properties['config']) : undefined;
  const fields = config === undefined ? [] : propertiesOf(config);
  // The settings are JSON; their generated types only lack the index signature.
  return fields.length === 0 ? <p className={styles['sentence']}>{words.noSettings}</p> : (
    <SchemaFormContext value={SchemaForm}>
      <SchemaFields pointer={`${pointer}/config`} properties={fields} value={step.config as unknown as JsonObject} />
    </SchemaFormContext>
  );
}
