import { Component } from 'react';
import { saveJourney } from './files/save-journey';
import type { EditorStore } from './state/editor-store';
import { EditorContext, useWords } from './state/use-editor';
import buttons from './ui/button.module.css';
import styles from './app.module.css';

interface Props {
  readonly store: EditorStore;
  readonly children: React.ReactNode;
}

/** Where a part of the page breaks, the journey stays: it can be saved, or the page tried again. */
export class BrokenPage extends Component<Props, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): React.ReactNode {
    const { store, children } = this.props;
    return this.state.isBroken ? <EditorContext value={store}><Broken store={store} onAgain={() => this.setState({ isBroken: false })} /></EditorContext> : children;
  }
}

function Broken({ store, onAgain }: { readonly store: EditorStore; readonly onAgain: () => void }) {
  const words = useWords().broken;
  return (
    <div className={styles['broken']} role="alert">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <button type="button" className={buttons['primary']} onClick={() => saveJourney(store)}>{words.save}</button>
      <button type="button" className={buttons['plain']} onClick={onAgain}>{words.again}</button>
    </div>
  );
}
