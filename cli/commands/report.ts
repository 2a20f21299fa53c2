import type { Problem } from '../../core/problem';
import type { CommandRun } from '../command';
import { locatePointer, type Place } from '../document/locate';
import { readDocument, type ReadDocument } from '../document/read-document';
import { wordProblem } from '../../words/problems/word-problem';
import type { Words } from '../words/en';

/** A problem as it is printed and as `--json` gives it. */
export interface Finding extends Place {
  readonly code: string;
  readonly severity: Problem['severity'];
  /** JSON pointer; empty for mistakes in the JSON itself. */
  readonly pointer: string;
  readonly step?: string;
  readonly params: Problem['params'];
  readonly message: string;
}

export type JourneyFile = { readonly findings: readonly Finding[]; readonly value?: unknown; readonly document: ReadDocument };

/** Reads a JSON file; mistakes in its JSON are findings, and then there is no value. */
export function readJourneyFile(file: string, words: Words): JourneyFile {
  const document = readDocument(file, words);
  if (document.type === 'read') return { findings: [], value: document.value, document };
  const findings = document.problems.map(({ code, line, column }) => ({
    code: 'json-syntax', severity: 'error' as const, pointer: '', params: { code }, line, column, message: words.cli.syntax[code] ?? words.cli.unknownProblem(code),
  }));
  return { findings, document };
}

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

/** One line for each finding: `file:line:column severity code message`. */
export function printFindings(file: string, findings: readonly Finding[], run: CommandRun): void {
  const { cli } = run.words;
  for (const finding of findings) {
    const step = finding.step === undefined ? '' : cli.atStep(finding.step);
    run.err(`${file}:${finding.line}:${finding.column} ${cli.severity[finding.severity]} ${finding.code} ${finding.message}${step}`);
  }
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
