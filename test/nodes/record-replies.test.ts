import { StoreError, type ReplyResult, type Store } from '../../core/store-port';
import { recordForGood } from '../../nodes/JourneyInbox/record-replies';

const reply = { dedupKey: '1', channel: 'email', from: 'a@example.org', references: [], kind: 'human', intent: 'opt-out', text: 'STOP', subject: '', at: 0 } as const;
const recorded: readonly ReplyResult[] = [{ type: 'unmatched', why: 'no-message' }];

function storeWith(record: () => Promise<readonly ReplyResult[]>): Store {
  return { replies: { record } } as unknown as Store;
}

test('mails that never come again wait for a store that is locked for a while', async () => {
  const record = jest.fn().mockRejectedValueOnce(new StoreError('store-locked')).mockRejectedValueOnce(new StoreError('store-locked')).mockResolvedValue(recorded);
  expect(await recordForGood(storeWith(record), [reply], [0, 0])).toEqual(recorded);
});

test('a store that stays away is told of, and so is any other trouble, at once', async () => {
  const away = jest.fn().mockRejectedValue(new StoreError('store-locked'));
  await expect(recordForGood(storeWith(away), [reply], [0, 0])).rejects.toThrow(StoreError);
  expect(away).toHaveBeenCalledTimes(3);
  const broken = jest.fn().mockRejectedValue(new Error('a bug'));
  await expect(recordForGood(storeWith(broken), [reply], [0, 0])).rejects.toThrow('a bug');
  expect(broken).toHaveBeenCalledTimes(1);
});
