import { hostname } from 'node:os';
import { readIdentity } from '../../nodes/shared/host/open-services';

test.each([
  [{ replyTo: 'Shop <hello@example.com>' }, 'example.com'],
  [{ replyTo: 'hello@例え.example' }, 'xn--r8jz45g.example'],
  [{ replyTo: 'hello@example.com', messageIdDomain: 'bücher.example' }, 'xn--bcher-kva.example'],
  [{ replyTo: '' }, hostname()],
])('Message-IDs of the sender %j end in %s', (sender, domain) => {
  expect(readIdentity(sender).messageIdDomain).toBe(domain);
});
