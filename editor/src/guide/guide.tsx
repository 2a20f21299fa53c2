import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { openCommands } from '../actions/help';
import { shortcutText } from '../ui/shortcut-text';
import { classNames } from '../ui/class-names';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { focusJourney } from '../ui/focus-journey';
import { guidePlaces } from './guide-places';
import { placeCard } from './place-card';
import { useRectangle, type Rectangle } from './use-rectangle';
import buttons from '../ui/button.module.css';
import styles from './guide.module.css';

/** A few words on where everything is, for the first time; it stands beside what it speaks of, and nothing waits for it. */
export function Guide() {
  const at = useEditor((state) => state.guide);
  return at === undefined ? null : <GuideCard at={at} />;
}

function GuideCard({ at }: { readonly at: number }) {
  const store = useEditorStore();
  const words = useWords();
  const title = useId();
  const next = useRef<HTMLButtonElement>(null);
  const place = guidePlaces[at];
  const rectangle = useRectangle(place?.selector(words) ?? '');
  const text = words.guide.steps(shortcutText(openCommands))[at];
  const isLast = at === guidePlaces.length - 1;
  const close = (): void => {
    store.getState().set({ guide: undefined });
    requestAnimationFrame(focusJourney);
  };
  const go = (by: number): void => store.getState().set({ guide: at + by });
  useEffect(() => {
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && store.getState().dialog === undefined) store.getState().set({ guide: undefined });
    };
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  }, [store]);
  // Whoever asked for it reads it; at the first start it only stands there.
  useEffect(() => {
    if (store.getState().guideAsked) next.current?.focus();
  }, [store]);
  if (text === undefined) return null;
  return (
    <>
      {rectangle !== undefined && <div className={styles['ring']} style={around(rectangle)} />}
      <section className={styles['card']} style={placeCard(rectangle)} aria-labelledby={title}>
        <h2 id={title} className="visually-hidden">{words.guide.title}</h2>
        <div aria-live="polite">
          <h3>{text.title}</h3>
          <p>{text.text}</p>
        </div>
        <div className={styles['buttons']}>
          <small>{words.guide.place(at + 1, guidePlaces.length)}</small>
          {at > 0 && <button type="button" className={buttons['plain']} onClick={() => go(-1)}>{words.guide.back}</button>}
          <button type="button" ref={next} className={buttons['primary']} onClick={isLast ? close : () => go(1)}>{isLast ? words.guide.done : words.guide.next}</button>
        </div>
        <button type="button" className={classNames(buttons['icon'], styles['close'])} aria-label={words.guide.close} title={words.guide.close} onClick={close}><X size={16} aria-hidden="true" /></button>
      </section>
    </>
  );
}

/** Something small has the ring round it, a large part of the page inside. */
function around({ top, left, width, height }: Rectangle): Rectangle {
  const by = height < 48 && width < 400 ? 4 : 0;
  return { top: top - by, left: left - by, width: width + 2 * by, height: height + 2 * by };
}
