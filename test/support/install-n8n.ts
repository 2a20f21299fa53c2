import { installN8n } from '../../dev/n8n/install';
import { sayTo } from '../../dev/say';

/** The engine of n8n is in the n8n that everything here is tried with; installed once per machine. */
module.exports = async function globalSetup(): Promise<void> {
  await installN8n({ say: sayTo(process.stdout) });
};
