import { locatePointer } from '../../core/document/locate';
import type { ReadDocument } from '../../core/document/parse-document';
import type { Problem } from '../../core/problem';
import { wordProblem } from '../../words/problems/word-problem';
import type { Words } from '../words/en';
import type { Finding } from './finding';

/** Problems with their places in the file and in words, in the order of the file. */
export function toFindings(problems: readonly Problem[], document: ReadDocument, words: Words): readonly Finding[] {
  const findings = problems.map((problem) => ({
    code: problem.code,
    severity: problem.severity,
    pointer: problem.pointer,
    ...(problem.step !== undefined && { step: problem.step }),
    params: problem.params,
    ...(document.type === 'read' ? locatePointer(document.text, document.tree, problem.pointer) : { line: 1, column: 1 }),
    message: wordProblem(problem, words.problems, words.cli.unknownProblem),
  }));
  return findings.sort((left, right) => left.line - right.line || left.column - right.column);
}
