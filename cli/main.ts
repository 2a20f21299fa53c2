#!/usr/bin/env node
import { runCommandLine } from './run-command-line';

void runCommandLine(process.argv.slice(2), {
  env: process.env,
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
}).then((code) => {
  // Not process.exit(): what was written to a pipe must arrive.
  process.exitCode = code;
});
