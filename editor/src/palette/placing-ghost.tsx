import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { kindLooks } from '../kinds/kind-look';
import { useEditor, useWords } from '../state/use-editor';
import styles from './placing-ghost.module.css';

/** The card below the pointer while a step is dragged from the palette. */
export function PlacingGhost() {
  const words = useWords();
  const kind = useEditor(({ gesture }) => (gesture?.type === 'placing' ? gesture.kind : undefined));
  const canDrop = useEditor(({ gesture }) => gesture?.type === 'placing' && gesture.target !== undefined);
  const ghost = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      if (ghost.current !== null) ghost.current.style.transform = `translate(${String(clientX)}px, ${String(clientY)}px) translate(14px, 14px)`;
    };
    document.addEventListener('pointermove', follow);
    return () => document.removeEventListener('pointermove', follow);
  }, []);
  if (kind === undefined) return null;
  const { icon: Icon, colour } = kindLooks[kind];
  return createPortal(
    <div ref={ghost} className={styles['ghost']} data-can-drop={canDrop} style={{ '--kind': colour } as React.CSSProperties} aria-hidden="true">
      <Icon size={16} /> {words.kinds[kind]}
    </div>,
    document.body,
  );
}
