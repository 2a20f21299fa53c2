import { withoutServerKeys } from '../../core/compile/api-body';
import { decompileWorkflow } from '../../core/compile/decompile-workflow';
import type { Workflow } from '../../core/compile/workflow';
import { isList, isObject } from '../../core/json';
import { validateJourney } from '../../core/validate/validate-journey';
import type { Command } from '../command';
import { parseDocument } from '../document/read-document';
import { readJsonFile } from '../document/read-json-file';
import { exitCodes } from '../exit-code';
import { countFindings, type Finding } from '../findings/finding';
import { printFindings } from '../findings/print-findings';
import { toFindings } from '../findings/to-findings';
import { writeResult } from '../io/write-result';

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
    const { findings: syntax, value } = readJsonFile(file, run.words);
    if (!isWorkflow(value)) {
      const noWorkflow: Finding = { code: 'not-a-workflow', severity: 'error', pointer: '', params: {}, line: 1, column: 1, message: run.words.cli.noWorkflow };
      const findings = syntax.length > 0 ? syntax : [noWorkflow];
      if (json) run.out(JSON.stringify({ ok: false, problems: findings }, null, 2));
      else printFindings(file, findings, run);
      return exitCodes.problems;
    }
    const journey = decompileWorkflow(withoutServerKeys({ ...value, name: typeof value.name === 'string' ? value.name : file }));
    const { problems } = validateJourney(JSON.parse(JSON.stringify(journey)));
    const findings = toFindings(problems, parseDocument(JSON.stringify(journey, null, 2)), run.words);
    // Places are those in the journey that is written, not in the workflow that was read.
    if (!json) printFindings(typeof run.options['out'] === 'string' ? run.options['out'] : '(journey)', findings, run);
    const { errors, warnings } = countFindings(findings);
    writeResult(json ? { ok: errors === 0, problems: findings, journey } : journey, run);
    if (errors === 0) return exitCodes.fine;
    if (!json) run.err(run.words.cli.decompiledWithErrors(errors, warnings));
    return exitCodes.problems;
  },
};

/** As far as decompiling relies on it. */
function isWorkflow(value: unknown): value is Workflow {
  return isObject(value) && isList(value['nodes']) && value['nodes'].every(isNode) && typeof value['connections'] === 'object' && value['connections'] !== null;
}

function isNode(node: unknown): boolean {
  return isObject(node) && typeof node['name'] === 'string' && typeof node['type'] === 'string' && typeof node['parameters'] === 'object' && node['parameters'] !== null;
}
