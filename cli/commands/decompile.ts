import { withoutServerKeys } from '../../core/compile/api-body';
import { decompileWorkflow } from '../../core/compile/decompile-workflow';
import type { Workflow } from '../../core/compile/workflow';
import { locatePointer } from '../../core/document/locate';
import { parseDocument } from '../../core/document/parse-document';
import { workflowFaults } from '../../core/document/workflow-faults';
import { validateJourney } from '../../core/validate/validate-journey';
import type { Command } from '../command';
import { readJsonFile, type JsonFile } from '../document/read-json-file';
import { exitCodes } from '../exit-code';
import { countFindings, hasErrors, type Finding } from '../findings/finding';
import { printFindings } from '../findings/print-findings';
import { toFindings } from '../findings/to-findings';
import { writeResult } from '../io/write-result';
import type { Words } from '../words/en';

/**
 * Turns an n8n workflow back into a journey. One with errors is written too, whole, so that nothing of the workflow is lost and people can
 * mend it; but it is said, and the exit code says it.
 */
export const decompile: Command = {
  options: { out: { type: 'string' } },
  files: 'one',
  async run(run) {
    const [file = ''] = run.files;
    const json = run.options['json'] === true;
    const read = readJsonFile(file, run.words);
    const findings = hasErrors(read.findings) ? read.findings : faultsIn(read, run.words);
    if (findings.length > 0) {
      if (json) run.out(JSON.stringify({ ok: false, problems: findings }, null, 2));
      else printFindings(file, findings, run);
      return exitCodes.problems;
    }
    // Its shape was looked at just now.
    const workflow = read.value as Workflow;
    const journey = decompileWorkflow(withoutServerKeys({ ...workflow, name: typeof workflow.name === 'string' ? workflow.name : file }));
    const { problems } = validateJourney(JSON.parse(JSON.stringify(journey)));
    const inJourney = toFindings(problems, parseDocument(JSON.stringify(journey, null, 2)), run.words);
    // Places are those in the journey that is written, not in the workflow that was read.
    if (!json) printFindings(typeof run.options['out'] === 'string' ? run.options['out'] : '(journey)', inJourney, run);
    const { errors, warnings } = countFindings(inJourney);
    writeResult(json ? { ok: errors === 0, problems: inJourney, journey } : journey, run);
    if (errors === 0) return exitCodes.fine;
    if (!json) run.err(run.words.cli.decompiledWithErrors(errors, warnings));
    return exitCodes.problems;
  },
};

/** What in the file isn't as a workflow has it. */
function faultsIn({ value, document }: JsonFile, words: Words): readonly Finding[] {
  return workflowFaults(value).map(({ code, pointer }) => ({
    code: 'not-a-workflow', severity: 'error', pointer, params: {}, message: words.cli.workflow[code],
    ...(document.type === 'read' ? locatePointer(document.text, document.tree, pointer) : { line: 1, column: 1 }),
  }));
}
