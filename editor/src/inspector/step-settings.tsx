import { Trash2 } from 'lucide-react';
import { remove } from '../actions/remove';
import { schemaOf, within } from '../../../core/journey/schemas';
import type { Step } from '../../../core/journey/journey';
import { isObject, type JsonObject } from '../../../core/json';
import { isWithin } from '../../../core/json-pointer';
import { OtherProblems } from '../problems/other-problems';
import { useProblems } from '../problems/use-problems';
import { journeyOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { useSentence } from '../sentence/use-sentence';
import { kindLooks } from '../kinds/kind-look';
import { propertiesOf } from './schema-field';
import { InnerForm, SchemaFields } from './schema-fields';
import buttons from '../ui/button.module.css';
import styles from './inspector.module.css';

/** What one step is set to. Its fields come from its schema. */
export function StepSettings({ step }: { readonly step: Step }) {
  const store = useEditorStore();
  const words = useWords();
  const sentence = useSentence(step);
  const index = useEditor((state) => journeyOf(state).steps.findIndex((other) => other.id === step.id));
  const pointer = `/steps/${String(index)}`;
  const shown = ['name', 'note', 'config'].map((key) => `${pointer}/${key}`);
  const others = useProblems().filter((problem) => problem.step === step.id && !shown.some((field) => isWithin(problem.pointer, field)));
  const look = kindLooks[step.kind];
  const Icon = look.icon;
  const file = schemaOf(`steps/${step.kind}.schema.json`);
  const places = new Map(propertiesOf(file).map(({ key, place }) => [key, place]));
  const field = (key: 'name' | 'note'): React.ReactNode => {
    const place = places.get(key);
    return place === undefined ? null : <InnerForm pointer={`${pointer}/${key}`} place={place} value={step[key]} hidesHelp />;
  };
  return (
    <>
      <header className={styles['head']} style={{ color: look.colour }}>
        <Icon size={18} aria-hidden="true" />
        <h2>{words.kinds[step.kind]}</h2>
      </header>
      <p className={styles['sentence']}>{sentence}</p>
      <OtherProblems pointer={pointer} problems={others} />
      {field('name')}
      {step.kind === 'n8n' && <p className={styles['none']}>{words.inspector.n8nStep(step.n8n.type)}</p>}
      <Settings step={step} pointer={pointer} />
      {field('note')}
      {step.kind !== 'entry' && (
        <button type="button" className={buttons['danger']} onClick={() => remove.perform(store)}>
          <Trash2 size={16} aria-hidden="true" /> {words.inspector.remove}
        </button>
      )}
    </>
  );
}

function Settings({ step, pointer }: { readonly step: Step; readonly pointer: string }) {
  const file = schemaOf(`steps/${step.kind}.schema.json`);
  const { properties } = file.schema;
  const config = isObject(properties) ? within(file, properties['config']) : undefined;
  // The settings are JSON; their generated types only lack the index signature.
  return config === undefined ? null : <SchemaFields pointer={`${pointer}/config`} properties={propertiesOf(config)} value={step.config as unknown as JsonObject} />;
}
