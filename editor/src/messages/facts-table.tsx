import { Plus, Trash2 } from 'lucide-react';
import { useId } from 'react';
import type { Message } from '../../../core/journey/journey';
import { freeId } from '../../../core/edit/free-id';
import { useEditorStore, useWords } from '../state/use-editor';
import { FactRow } from './fact-row';
import { changeMessage } from './manage-messages';
import { usesOf } from './fact-uses';
import { classNames } from '../ui/class-names';
import buttons from '../ui/button.module.css';
import styles from './facts-table.module.css';

/** What is the same in every channel and language, written once: a price, a code, the day on which an offer ends. */
export function FactsTable({ id, message }: { readonly id: string; readonly message: Message }) {
  const store = useEditorStore();
  const words = useWords().facts;
  const title = useId();
  const names = Object.keys(message.facts);
  const add = (): void => {
    const name = freeId(words.newName, new Set(names));
    changeMessage(store, id, { ...message, facts: { ...message.facts, [name]: '' } }, { key: 'add', params: { name } });
  };
  const remove = (name: string): void => {
    const facts = Object.fromEntries(Object.entries(message.facts).filter(([one]) => one !== name));
    changeMessage(store, id, { ...message, facts }, { key: 'remove', params: { name } });
  };
  return (
    <section className={styles['facts']} aria-labelledby={title}>
      <h3 id={title}>{words.title}</h3>
      <p>{words.help}</p>
      {names.length > 0 && (
        <table>
          <thead><tr><th scope="col">{words.name}</th><th scope="col">{words.kind}</th><th scope="col">{words.value}</th><th scope="col">{words.used}</th><th><span className="visually-hidden">{words.remove('')}</span></th></tr></thead>
          <tbody>
            {names.map((name, index) => (
              <FactRow
                // A fact that is renamed stays in its place, and the focus with it.
                key={index} id={id} message={message} name={name} uses={usesOf(message, name)}
                removeButton={<button type="button" className={buttons['icon-danger']} aria-label={words.remove(name)} title={words.remove(name)} onClick={() => remove(name)}><Trash2 size={14} aria-hidden="true" /></button>}
              />
            ))}
          </tbody>
        </table>
      )}
      <button type="button" className={classNames(buttons['dashed'], styles['add'])} data-size="small" onClick={add}><Plus size={14} aria-hidden="true" /> {words.add}</button>
    </section>
  );
}
