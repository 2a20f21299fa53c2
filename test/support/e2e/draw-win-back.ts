import type { Locator, Page } from 'playwright-core';
import type { Hands } from './designer-hands';

/** Draws a win-back journey from nothing: an offer in two languages to whoever has bought nothing for 90 days, an answer reaches the goal. */
export async function drawWinBack(designer: Page, hands: Hands): Promise<void> {
  const settings = designer.getByRole('complementary', { name: 'Settings' });
  const field = (name: string, role: 'textbox' | 'combobox' | 'spinbutton' | 'checkbox' | 'button' = 'textbox'): Locator => settings.getByRole(role, { name, exact: true });

  await hands.add('Segment', 'Entry', 'came in');
  await hands.press(field('Add to Segments', 'button'));
  const segments = settings.getByRole('group', { name: 'Segments' });
  await hands.write(segments.getByRole('textbox', { name: 'Name' }), 'Lapsed');
  await hands.choose(segments.getByRole('combobox', { name: 'What is looked at' }), 'Event');
  await hands.write(segments.getByRole('combobox', { name: 'Event' }), 'purchase');
  await hands.press(segments.getByRole('button', { name: /Within/ }));
  await hands.write(segments.getByRole('spinbutton', { name: 'How many' }), '90');
  await hands.choose(segments.getByRole('combobox', { name: 'Operator' }), 'is');
  await hands.write(segments.getByRole('spinbutton', { name: 'Value' }), '0');

  await hands.add('Consent check', 'Segment', 'Lapsed');
  await hands.press(settings.getByRole('button', { name: 'Add the topic “promotions” to the journey' }));
  await hands.add('Frequency cap', 'Consent check', 'allowed');
  await hands.add('Message', 'Frequency cap', 'may be sent');
  await hands.press(settings.getByRole('button', { name: 'Write a new message' }));
  await hands.press(field('SMS', 'checkbox'));
  await writeMessage(designer, hands, settings);
  await hands.add('Send', 'Message', 'ready');
  await hands.add('Wait for reply', 'Send', 'sent');
  await hands.add('Exit', 'Wait for reply', 'replied');
  await hands.write(field('Reason'), 'answered');
  await hands.press(field('Goal reached', 'checkbox'));
  await endTheRest(designer, hands);
}

async function writeMessage(designer: Page, hands: Hands, settings: Locator): Promise<void> {
  await hands.press(settings.getByRole('button', { name: 'Edit message' }));
  const dialog = designer.getByRole('dialog', { name: 'Messages' });
  const text = (name: string): Locator => dialog.getByRole('textbox', { name, exact: true });
  await hands.press(dialog.getByRole('tab', { name: /^Text message/ }));
  await hands.press(dialog.getByRole('button', { name: 'Remove Text message' }));
  await hands.press(dialog.getByRole('tab', { name: /^E-mail/ }));
  await hands.write(text('Subject'), 'We miss you, {{contact.firstName}}');
  await hands.write(text('Text'), 'Hi {{contact.firstName}}, come back and have a look.');
  await hands.press(dialog.getByRole('button', { name: 'Add language' }));
  await hands.press(dialog.getByRole('button', { name: 'Add', exact: true }));
  await hands.write(text('Subject'), '{{contact.firstName}}様、お元気ですか');
  await hands.write(text('Text'), '{{contact.firstName}}様、またお越しください。');
  await hands.press(dialog.getByRole('button', { name: 'Close' }));
}

/** Whatever leads nowhere yet ends, by the fixes in the list of problems. */
async function endTheRest(designer: Page, hands: Hands): Promise<void> {
  const panel = designer.locator('details').filter({ hasText: 'F8' });
  await hands.press(panel.locator('summary').first());
  await panel.getByRole('listitem').first().waitFor();
  const fixes = panel.getByRole('button', { name: 'End it with an exit' });
  for (let left = await fixes.count(); left > 0; left = await fixes.count()) await hands.press(fixes.first());
}
