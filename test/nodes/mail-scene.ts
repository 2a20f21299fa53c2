/** Pumps that look for people often, so that tests need not wait. */
export function useQuickPolls(): void {
  beforeAll(() => {
    process.env['N8N_JOURNEYS_POLL_MS'] = '20';
  });
  afterAll(() => {
    delete process.env['N8N_JOURNEYS_POLL_MS'];
  });
}

/** What a journey needs to send mail to a server of the test, beside its store. */
export function mailCredentials(store: object, port: number) {
  return {
    journeyStoreApi: store,
    smtp: { user: '', password: '', host: '127.0.0.1', port, secure: false, disableStartTls: true, hostName: '' },
    journeySenderApi: { brand: 'Shop', postalAddress: '1 Street', from: 'Shop <shop@example.com>', replyTo: 'shop@example.com', messageIdDomain: 'example.com', secret: 'a secret of enough length' },
  };
}
