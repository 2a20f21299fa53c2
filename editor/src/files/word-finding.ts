import { enDocuments } from '../../../words/documents/en-documents';
import { jaDocuments } from '../../../words/documents/ja-documents';
import { lookUp } from '../../../words/params';
import type { Finding } from '../host/read-document';
import { wordsOf } from '../i18n/words-of';
import { wordProblem } from '../problems/word-problem';
import type { Language } from '../state/editor-store';

/** What keeps a text from being opened, in a sentence. */
export function wordFinding(finding: Finding, language: Language): string {
  const documents = language === 'ja' ? jaDocuments : enDocuments;
  switch (finding.about) {
    case 'file':
      return wordsOf(language).files.unread[finding.code];
    case 'json':
      return lookUp(documents.syntax, finding.code) ?? finding.code;
    case 'workflow':
      return lookUp(documents.workflow, finding.code) ?? finding.code;
    case 'journey':
      return wordProblem({ code: finding.code, severity: 'error', pointer: finding.pointer, params: finding.params }, language);
  }
}
