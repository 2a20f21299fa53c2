#!/usr/bin/env node
import { exitCodes } from './exit-code';
import { systemCode } from './io/system-code';
import { runCommandLine } from './run-command-line';
import { en } from './words/en';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    // Whoever reads only the beginning (`| head`) has what they wanted.
    if (systemCode(error) === 'EPIPE') process.exit();
    // Left alone, Node would end with 1, which says that the document has errors.
    process.stderr.write(`${en.cli.unwritableFile('standard output', systemCode(error))}\n`);
    process.exit(exitCodes.usage);
  });
}

void runCommandLine(process.argv.slice(2), {
  env: process.env,
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
}).then((code) => {
  // Not process.exit(): what was written to a pipe must arrive.
  process.exitCode = code;
});
