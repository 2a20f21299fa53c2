import { useId, useState } from 'react';
import type { Message } from '../../../core/journey/journey';
import { pointerOf } from '../../../core/json-pointer';
import { ChooseSample } from '../preview/choose-sample';
import { MessagePreview } from '../preview/message-preview';
import { journeyOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { Choices } from '../ui/choices';
import { hasText } from '../../../core/message/change-message';
import { AllPreviews } from './all-previews';
import { FactsTable } from './facts-table';
import { stepsUsing } from '../../../core/message/steps-using';
import { useTextPlace } from './use-text-place';
import { TextTabs } from './text-tabs';
import { TextFields } from './text-fields';
import styles from './messages-dialog.module.css';

/** One message: its name and use, its texts and facts, and the preview. */
export function MessageDesk({ id, message }: { readonly id: string; readonly message: Message }) {
  const words = useWords();
  const panel = useId();
  const { channel, locale, choose } = useTextPlace(id, message);
  const [view, setView] = useState<'one' | 'all'>('one');
  return (
    <div className={styles['desk']}>
      <div className={styles['writing']}>
        <NameAndUse id={id} message={message} />
        <TextTabs id={id} message={message} channel={channel} locale={locale} panel={panel} onChoose={choose} />
        <div id={panel} role="tabpanel" aria-label={words.messages.text} className={styles['text']}>
          <TextFields id={id} message={message} channel={channel} locale={locale} />
        </div>
        <FactsTable id={id} message={message} />
      </div>
      <section className={styles['reading']} aria-label={words.preview.title}>
        <div className={styles['readingHead']}>
          <h3>{words.preview.title}</h3>
          <Choices label={words.preview.which} choices={[['one', words.preview.one], ['all', words.preview.all]]} chosen={view} onChoose={setView} />
        </div>
        <ChooseSample locale={locale} />
        {view === 'all' ? <AllPreviews id={id} message={message} onOpen={(toChannel, toLocale) => { choose(toChannel, toLocale); setView('one'); }} />
          : hasText(message, channel, locale) ? <MessagePreview key={`${channel} ${locale}`} id={id} message={message} channel={channel} locale={locale} />
            : <p className={styles['none']}>{words.messages.noText}</p>}
      </section>
    </div>
  );
}

function NameAndUse({ id, message }: { readonly id: string; readonly message: Message }) {
  const store = useEditorStore();
  const words = useWords().messages;
  const journey = useEditor(journeyOf);
  const steps = stepsUsing(journey, id);
  const pointer = pointerOf(['messages', id, 'name']);
  const show = (step: string): void => {
    store.getState().set({ dialog: undefined });
    store.getState().show(step);
  };
  return (
    <div className={styles['name']}>
      <label>
        {words.name}
        <input
          type="text" value={message.name} maxLength={120} required onBlur={() => store.getState().seal()}
          onChange={(event) => store.getState().perform({ type: 'set', pointer, value: event.target.value }, { key: 'edit', params: { field: words.name } }, { coalesceKey: `field:${pointer}` })}
        />
      </label>
      <p>
        {steps.length === 0 ? words.unused : words.usedBy}
        {steps.map((step) => <button key={step.id} type="button" onClick={() => show(step.id)}>{step.name}</button>)}
      </p>
    </div>
  );
}
