import type { ReadDocument } from '../../core/document/parse-document';
import type { Finding } from '../findings/finding';
import type { Words } from '../words/en';
import { readDocument } from './read-document';

/** A file with its value, or with what keeps it from being JSON. */
export interface JsonFile {
  readonly findings: readonly Finding[];
  readonly value?: unknown;
  readonly document: ReadDocument;
}

/**
 * Reads a JSON file; mistakes in its JSON are findings, and then there is no value.
 *
 * @throws UsageError when the file can't be read.
 */
export function readJsonFile(file: string, words: Words): JsonFile {
  const document = readDocument(file, words);
  if (document.type === 'read') return { findings: [], value: document.value, document };
  const findings = document.problems.map(({ code, line, column }) => ({
    code: 'json-syntax', severity: 'error' as const, pointer: '', params: { code }, line, column, message: words.cli.syntax[code] ?? words.cli.unknownProblem(code),
  }));
  return { findings, document };
}
