import type { ICredentialDataDecryptedObject, ICredentialsDecrypted, ICredentialTestFunctions, INodeCredentialTestResult } from 'n8n-workflow';
import { channelRules } from '../../../core/channel';
import { StoreError } from '../../../core/store-port';
import { readMailbox } from '../../../core/address/sender';
import { openStoreFile, storeFile } from './open-store';
import { wordFinding } from '../errors/word-problems';
import { wordStoreError } from '../errors/to-node-error';

/** What our credential types are tested by. n8n asks the first node that names a type, so every node of ours has both. */
export const credentialTests = {
  async testJourneyStore(this: ICredentialTestFunctions, credential: ICredentialsDecrypted): Promise<INodeCredentialTestResult> {
    return testStoreCredential(credential.data ?? {});
  },
  async testJourneySender(this: ICredentialTestFunctions, credential: ICredentialsDecrypted): Promise<INodeCredentialTestResult> {
    return testSenderCredential(credential.data ?? {});
  },
};

/** Opens the store, and asks it something. */
export async function testStoreCredential(data: ICredentialDataDecryptedObject): Promise<INodeCredentialTestResult> {
  try {
    const store = await openStoreFile(storeFile(data));
    await store.clock.now();
    return { status: 'OK', message: `The store answers: ${storeFile(data)}` };
  } catch (error) {
    if (!(error instanceof StoreError)) return { status: 'Error', message: error instanceof Error ? error.message : String(error) };
    const { message, description } = wordStoreError(error);
    return { status: 'Error', message: `${message}. ${description}` };
  }
}

/** A secret that can be guessed lets anybody answer for your customers. */
export const shortestSecret = 16;

/** What can be told about a sender without sending. */
export function testSenderCredential(data: ICredentialDataDecryptedObject): INodeCredentialTestResult {
  const text = (name: string): string => (typeof data[name] === 'string' ? data[name].trim() : '');
  const faults = [
    text('brand') === '' && 'Brand Name is empty',
    text('postalAddress') === '' && 'Postal Address is empty: the law of most countries wants it in every marketing mail',
    readMailbox(text('replyTo')) === undefined && 'Reply Address is no e-mail address',
    ...Object.values(channelRules).map(({ senderField, isSender, problems }) => {
      const sender = text(senderField);
      return sender !== '' && !isSender(sender) && wordFinding({ code: problems.sender, pointer: '', params: { sender } });
    }),
    text('messageIdDomain') !== '' && !/^[A-Za-z0-9.-]+$/.test(text('messageIdDomain')) && 'Message ID Domain is no domain name, such as example.com',
    text('smsServiceAddress') !== '' && !URL.canParse(text('smsServiceAddress')) && 'SMS Service Address is no address',
    text('publicUrl') !== '' && !/^https?:$/.test(URL.canParse(text('publicUrl')) ? new URL(text('publicUrl')).protocol : '') && 'Public URL is no address, such as https://n8n.example.com',
    text('secret').length < shortestSecret && `Secret is shorter than ${shortestSecret} characters`,
  ].filter((fault) => fault !== false);
  return faults.length === 0 ? { status: 'OK', message: 'Everything is filled in' } : { status: 'Error', message: faults.join('. ') };
}
