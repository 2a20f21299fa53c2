import { Dialog as Primitive } from 'radix-ui';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useEditorStore, useWords } from '../state/use-editor';
import buttons from './button.module.css';
import { classNames } from './class-names';
import { focusJourney } from './focus-journey';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  /** Large: as much of the page as there is, for work of its own. */
  readonly size?: 'large';
  readonly children: React.ReactNode;
}

/** The frame of every dialog: title, a button that closes it, and Escape. The focus goes back to where it came from, if that is still there. */
export function Dialog({ title, size, children }: DialogProps) {
  const store = useEditorStore();
  const words = useWords();
  const [before] = useState(() => document.activeElement);
  const onCloseAutoFocus = (event: Event): void => {
    event.preventDefault();
    if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    focusJourney();
  };
  return (
    <Primitive.Root open onOpenChange={(open) => { if (!open) store.getState().set({ dialog: undefined }); }}>
      <Primitive.Portal>
        <Primitive.Overlay className={styles['overlay']} />
        <Primitive.Content className={styles['dialog']} data-size={size} aria-describedby={undefined} onEscapeKeyDown={keepEscape} onCloseAutoFocus={onCloseAutoFocus}>
          <Primitive.Title className={styles['title']}>{title}</Primitive.Title>
          {children}
          <Primitive.Close className={classNames(buttons['icon'], styles['close'])} aria-label={words.close}><X size={18} aria-hidden="true" /></Primitive.Close>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

/** Something inside is open that Escape closes first. */
function keepEscape(event: KeyboardEvent): void {
  if (event.target instanceof Element && event.target.closest('[data-keeps-escape]') !== null) event.preventDefault();
}
