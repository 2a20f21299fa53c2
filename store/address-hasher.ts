import { createHmac } from 'node:crypto';

/** What suppression keeps of an address: it can be recognised, not read. The key is the store's own. */
export function addressHasher(key: string): (channel: string, address: string) => string {
  return (channel, address) => createHmac('sha256', key).update(`${channel}:${address}`).digest('base64url');
}
