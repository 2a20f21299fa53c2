#!/usr/bin/env node
import { runCommandLine } from './run-command-line';

// Whoever reads only the beginning (`| head`) has what they wanted.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
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
