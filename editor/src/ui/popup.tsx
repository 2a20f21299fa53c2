import { Dialog } from 'radix-ui';
import { useLayoutEffect, useState } from 'react';
import { placePopup, type PopupPlace } from './place-popup';
import styles from './popup.module.css';

interface PopupProps {
  /** What it opens beside: an element, or a point of the page. */
  readonly anchor: { readonly getBoundingClientRect: () => DOMRect };
  readonly label: string;
  readonly role?: 'dialog' | 'menu';
  readonly className?: string | undefined;
  readonly onClose: () => void;
  /** Where the focus goes when it is closed. Nothing: wherever who closes it puts it. */
  readonly onClosed?: () => void;
  readonly onKeyDown?: (event: React.KeyboardEvent<HTMLElement>) => void;
  readonly children: React.ReactNode;
}

/** Something small beside what it belongs to, until something else is pressed or Escape. The first field or button in it has the focus. */
export function Popup({ anchor, label, role = 'dialog', className = '', onClose, onClosed, onKeyDown, children }: PopupProps) {
  // Not there at once: a portal opens first.
  const [content, setContent] = useState<HTMLDivElement | null>(null);
  const [place, setPlace] = useState<PopupPlace>();
  useLayoutEffect(() => {
    const put = (): void => {
      if (content === null) return;
      const { offsetWidth: width, scrollHeight: height } = content;
      setPlace(placePopup(anchor.getBoundingClientRect(), { width, height }, { width: window.innerWidth, height: window.innerHeight }));
    };
    put();
    window.addEventListener('resize', put);
    return () => window.removeEventListener('resize', put);
  }, [anchor, content]);
  const onOpenAutoFocus = (event: Event): void => {
    event.preventDefault();
    // A field first: it is typed into at once, and what stands before it is reached backwards.
    (content?.querySelector<HTMLElement>('input') ?? content?.querySelector<HTMLElement>('button:not([aria-disabled="true"])'))?.focus();
  };
  const onCloseAutoFocus = (event: Event): void => {
    event.preventDefault();
    onClosed?.();
  };
  return (
    <Dialog.Root open modal={false} onOpenChange={(open) => { if (!open) onClose(); }}>
      <Dialog.Portal container={dialogAround(anchor)}>
        <Dialog.Content
          ref={setContent} role={role} aria-label={label} aria-labelledby={undefined} aria-describedby={undefined} data-keeps-escape="" className={`${styles['popup'] ?? ''} ${className}`} style={place}
          onOpenAutoFocus={onOpenAutoFocus} onCloseAutoFocus={onCloseAutoFocus} onKeyDown={onKeyDown} onContextMenu={(event) => event.preventDefault()}
        >
          {/* The label says it; in a menu there is no place for a heading. */}
          <Dialog.Title asChild><span hidden>{label}</span></Dialog.Title>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** A dialog that keeps the focus within keeps it from what stands outside. */
function dialogAround(anchor: PopupProps['anchor']): Element | null {
  return anchor instanceof Element ? anchor.closest('[role="dialog"]') : null;
}
