import { Dialog as Primitive } from 'radix-ui';
import { X } from 'lucide-react';
import { useEditorStore, useWords } from '../state/use-editor';
import styles from './dialog.module.css';

/** The frame of every dialog: title, a button that closes it, and Escape. */
export function Dialog({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const store = useEditorStore();
  const words = useWords();
  return (
    <Primitive.Root open onOpenChange={(open) => { if (!open) store.getState().set({ dialog: undefined }); }}>
      <Primitive.Portal>
        <Primitive.Overlay className={styles['overlay']} />
        <Primitive.Content className={styles['dialog']} aria-describedby={undefined}>
          <Primitive.Title className={styles['title']}>{title}</Primitive.Title>
          {children}
          <Primitive.Close className={styles['close']} aria-label={words.close}><X size={18} aria-hidden="true" /></Primitive.Close>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
