/** Names the environment variable with the user folder that the end-to-end tests copy. */
const variable = 'JOURNEYS_TEST_TEMPLATE';

export function setTemplateFolder(folder: string): void {
  process.env[variable] = folder;
}

export function templateFolder(): string {
  const folder = process.env[variable];
  if (!folder) throw new Error('no prepared n8n: run the end-to-end tests through Jest (npm run test:e2e)');
  return folder;
}
