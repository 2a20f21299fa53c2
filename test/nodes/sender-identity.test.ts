import { hostname } from 'node:os';
import { testSenderCredential } from '../../nodes/shared/host/check-credentials';
import { readIdentity } from '../../nodes/shared/host/sender-identity';

test.each([
  [{ replyTo: 'Shop <hello@example.com>' }, 'example.com'],
  [{ replyTo: 'hello@例え.example' }, 'xn--r8jz45g.example'],
  [{ replyTo: 'hello@example.com', messageIdDomain: 'bücher.example' }, 'xn--bcher-kva.example'],
  [{ replyTo: '' }, hostname()],
])('Message-IDs of the sender %j end in %s', (sender, domain) => {
  expect(readIdentity(sender).messageIdDomain).toBe(domain);
});

const good = { brand: 'Shop', postalAddress: 'Here 1', replyTo: 'hello@example.com', secret: 'correct horse battery' };

test.each([{}, { from: 'Shop <news@example.com>', smsFrom: '+819012345678' }, { smsFrom: 'Shop' }])('a sender credential with %j is fine', (more) => {
  expect(testSenderCredential({ ...good, ...more })).toMatchObject({ status: 'OK' });
});

test.each([
  [{ replyTo: 'a@example.com, b@example.com' }, 'Reply Address is no e-mail address'],
  [{ from: 'Shop' }, '"Shop" is no sender of an e-mail'],
  [{ smsFrom: '0901234567' }, '"0901234567" is no sender of a text message'],
])('a sender credential with %j is not: %s', (more, message) => {
  expect(testSenderCredential({ ...good, ...more })).toMatchObject({ status: 'Error', message: expect.stringContaining(message) });
});
