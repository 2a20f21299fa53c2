import { rm } from 'node:fs/promises';
import { templateFolder } from './template-folder';

module.exports = async function globalTeardown(): Promise<void> {
  await rm(templateFolder(), { recursive: true, force: true });
};
