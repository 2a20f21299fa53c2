import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { ICredentialDataDecryptedObject, INode } from 'n8n-workflow';
import { storeCredential } from '../../../core/compile/names';
import { openStore } from '../../../store/open-store';
import type { Store } from '../../../core/store-port';
import { storeWithFaultPoint } from './fault-point';

/** What execute, trigger and webhook have in common for reading credentials. */
export interface CredentialContext {
  getNode(): INode;
  getCredentials<T extends object = ICredentialDataDecryptedObject>(type: string): Promise<T>;
}

/**
 * The journey store of a node: the file its Journey Store credential names, else `journeys.sqlite` in n8n's user folder.
 * Opened once per process and file.
 * @throws StoreError when it can't be opened; asked again it tries again.
 */
export async function openStoreOf(context: CredentialContext): Promise<Store> {
  return openStoreFile(storeFile(await readCredential(context, storeCredential)));
}

/** The file that a Journey Store credential names; relative names count from n8n's folder. */
export function storeFile(settings: ICredentialDataDecryptedObject | undefined): string {
  const chosen = settings?.['file'];
  return resolve(n8nFolder(), typeof chosen === 'string' && chosen.trim() !== '' ? chosen.trim() : 'journeys.sqlite');
}

/** A credential that a node may do without; undefined when none is chosen. */
export async function readCredential(context: CredentialContext, type: string): Promise<ICredentialDataDecryptedObject | undefined> {
  return context.getNode().credentials?.[type] === undefined ? undefined : await context.getCredentials(type);
}

/** n8n's own folder: `.n8n` in `N8N_USER_FOLDER` or in the home folder. */
function n8nFolder(): string {
  return join(process.env['N8N_USER_FOLDER'] ?? homedir(), '.n8n');
}

const stores = new Map<string, Promise<Store>>();

export function openStoreFile(file: string): Promise<Store> {
  const known = stores.get(file);
  if (known !== undefined) return known;
  const opening = open(file);
  stores.set(file, opening);
  opening.catch(() => stores.delete(file));
  return opening;
}

async function open(file: string): Promise<Store> {
  // n8n's own folder may not be there yet on a first start; any other folder is the admin's to make.
  if (dirname(file) === n8nFolder()) mkdirSync(n8nFolder(), { recursive: true });
  return storeWithFaultPoint(await openStore({ type: 'sqlite', file, testClock: process.env['N8N_JOURNEYS_TEST_CLOCK'] === '1' }));
}
