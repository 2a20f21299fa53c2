import { useEffect, useRef } from 'react';
import { wordRefusal } from '../problems/word-refusal';
import { useEditor, useWords } from '../state/use-editor';
import styles from './connecting-tip.module.css';

/** Says beside the pointer why a way that is being drawn may not lead to the card below. */
export function ConnectingTip() {
  const words = useWords();
  const why = useEditor(({ gesture }) => (gesture?.type !== 'connecting' || gesture.over === undefined || gesture.over === gesture.from.from ? undefined : gesture.refused.get(gesture.over)?.code));
  const isConnecting = useEditor((state) => state.gesture?.type === 'connecting');
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isConnecting) return undefined;
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      if (tip.current !== null) tip.current.style.transform = `translate(${String(clientX + 14)}px, ${String(clientY + 18)}px)`;
    };
    document.addEventListener('pointermove', follow);
    return () => document.removeEventListener('pointermove', follow);
  }, [isConnecting]);
  if (!isConnecting) return null;
  return (
    <div ref={tip} className={styles['tip']} data-shown={why !== undefined} aria-hidden="true">
      {why === undefined ? '' : wordRefusal(why, words)}
    </div>
  );
}
