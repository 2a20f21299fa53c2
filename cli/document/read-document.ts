import { parseDocument, placed, type ReadDocument } from '../../core/document/parse-document';
import { readText } from '../io/read-text';
import type { Words } from '../words/en';

/**
 * Reads a JSON file (`-`: standard input), with the tree that tells where everything stands.
 *
 * @throws UsageError when there is no such file.
 */
export function readDocument(file: string, words: Words): ReadDocument {
  const read = readText(file, words);
  return read.type === 'text' ? parseDocument(read.text) : { type: 'no-json', problems: [placed(read.text, { code: 'notText', offset: read.offset })] };
}
