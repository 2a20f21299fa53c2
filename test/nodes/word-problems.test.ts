import { wordSettings } from '../../nodes/shared/errors/word-problems';

test('settings that a step cannot run with: which, what stands there, and what becomes of the people meanwhile', () => {
  const { message, description } = wordSettings('Wait', { duration: { amount: 'soon', unit: 'days' } }, [{ code: 'wrong-type', pointer: '/duration/amount', params: { expected: 'number' } }]);
  expect(message).toContain('"Wait" can\'t run with this setting: duration.amount: ');
  expect(description).toContain('Now it is "soon".');
  // As store/logic/pumps/claim.ts and lapse.ts have it: smaller batches first, and nobody is held for the others.
  expect(description).toContain('tried again in smaller batches');
  expect(description).toContain('fails alone the third time or later');
  expect(description).not.toMatch(/after three tries/i);
  // It leaves them where they are; moving them would pass the step by.
  expect(description).toContain('Contact > Try Again');
});
