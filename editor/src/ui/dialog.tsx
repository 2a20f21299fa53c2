import { Dialog as Primitive } from 'radix-ui';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useEditorStore, useWords } from '../state/use-editor';
import styles from './dialog.module.css';

/** The frame of every dialog: title, a button that closes it, and Escape. The focus goes back to where it came from, if that is still there. */
export function Dialog({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const store = useEditorStore();
  const words = useWords();
  const [before] = useState(() => document.activeElement);
  const onCloseAutoFocus = (event: Event): void => {
    event.preventDefault();
    if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
  };
  return (
    <Primitive.Root open onOpenChange={(open) => { if (!open) store.getState().set({ dialog: undefined }); }}>
      <Primitive.Portal>
        <Primitive.Overlay className={styles['overlay']} />
        <Primitive.Content className={styles['dialog']} aria-describedby={undefined} onCloseAutoFocus={onCloseAutoFocus}>
          <Primitive.Title className={styles['title']}>{title}</Primitive.Title>
          {children}
          <Primitive.Close className={styles['close']} aria-label={words.close}><X size={18} aria-hidden="true" /></Primitive.Close>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
