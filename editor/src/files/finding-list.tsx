import { useState } from 'react';
import type { Finding } from '../host/read-document';
import { useEditor, useWords } from '../state/use-editor';
import { wordFinding } from './word-finding';
import styles from './files.module.css';

/** A text may have a mistake in every line. */
const atFirst = 100;

/** Everything that is wrong with a text, each with its place; choosing one leads there, where there is a text to look at. */
export function FindingList({ findings, onGo }: { readonly findings: readonly Finding[]; readonly onGo: ((finding: Finding) => void) | undefined }) {
  const words = useWords().files;
  const language = useEditor((state) => state.language);
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, atFirst);
  return (
    <>
      <ul className={styles['findings']}>
        {shown.map((finding, index) => (
          <li key={index}>
            {finding.about === 'file' ? null : onGo === undefined ? <em>{words.place(finding.line, finding.column)}</em> : (
              <button type="button" onClick={() => onGo(finding)}>{words.place(finding.line, finding.column)}</button>
            )}
            <span>{wordFinding(finding, language)}{finding.pointer === '' ? null : <code>{finding.pointer}</code>}</span>
          </li>
        ))}
      </ul>
      {shown.length < findings.length && <button type="button" className={styles['link']} onClick={() => setAll(true)}>{words.showAll(findings.length)}</button>}
    </>
  );
}
