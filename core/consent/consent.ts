export type ConsentAction = 'request' | 'grant' | 'confirm' | 'deny' | 'revoke' | 'expire' | 'import' | 'restore';
/** Legal basis of a topic. Under `consent` unknown is no; under the others only suppression stops a message. */
export type ConsentBasis = 'consent' | 'contract' | 'legal-obligation';
