import { readMailbox } from '../../core/address/sender';
import { n8nOptions, readN8nOptions } from '../arguments/n8n-options';
import { isWebAddress } from '../arguments/is-web-address';
import { textOption } from '../arguments/text-option';
import type { Command } from '../command';
import { exitCodes } from '../exit-code';
import { plainError, sayError } from '../say/say-error';
import { sayGaps } from '../say/say-gaps';
import { setupN8n } from '../setup/setup-n8n';
import { UsageError } from '../usage-error';

/** Options that fill in the Journey Sender credential, by the field they fill. */
const senderFields = { brand: 'brand', postalAddress: 'postal-address', replyTo: 'reply-to', from: 'from', publicUrl: 'public-url' } as const;

/** With the labels they have in n8n. */
const requiredFields = { brand: 'Brand Name', postalAddress: 'Postal Address', replyTo: 'Reply Address' } as const;

/** Creates the Journey Inbox workflow and the sender credential in n8n. */
export const setup: Command = {
  options: { ...n8nOptions, ...Object.fromEntries(Object.values(senderFields).map((name) => [name, { type: 'string' as const }])) },
  files: 'none',
  async run(run) {
    const { publish: words } = run.words;
    const given = Object.entries(senderFields).flatMap(([field, option]) => {
      const value = textOption(run, option);
      if (value === undefined) return [];
      const fault = faultOf(option, value);
      if (fault !== undefined) throw new UsageError(words.setup.badField[fault](`--${option}`, value));
      return [[field, value] as const];
    });
    const result = await setupN8n({ ...readN8nOptions(run), sender: Object.fromEntries(given) });
    const isNew = result.type === 'done' && result.sender.secret !== undefined;
    const notApplied = isNew ? [] : given.map(([field]) => `--${senderFields[field as keyof typeof senderFields]}`);
    const empty = isNew ? Object.entries(requiredFields).flatMap(([field, label]) => (given.some(([name]) => name === field) ? [] : [label])) : [];
    if (run.options['json'] === true) {
      const answer = result.type === 'n8n-error' ? { ...result, error: plainError(result.error) } : result.type === 'done' ? { ...result, notApplied, fillIn: empty } : result;
      run.out(JSON.stringify(answer, null, 2));
    } else if (result.type === 'n8n-error') sayError(result.error, run);
    else if (result.type === 'credentials-missing') sayGaps(result.gaps, run);
    else {
      const { sender, inbox } = result;
      run.out(sender.secret === undefined ? words.setup.senderKept(sender.name, sender.id) : words.setup.senderCreated(sender.name, sender.id));
      if (notApplied.length > 0) run.err(words.setup.notApplied(notApplied));
      if (sender.secret !== undefined) run.out(words.setup.secret(sender.secret));
      if (empty.length > 0) run.out(words.setup.fillIn(empty));
      const said = { created: words.setup.inboxCreated, published: words.setup.inboxPublished, repaired: words.setup.inboxRepaired, unchanged: words.setup.inboxKept };
      run.out(said[inbox.change](inbox.name, inbox.url));
      run.out(words.setup.address(result.address));
    }
    return result.type === 'done' ? exitCodes.fine : exitCodes.n8n;
  },
};

/** What n8n's test of the credential would find wrong. */
function faultOf(option: string, value: string): 'empty' | 'noMailbox' | 'noUrl' | undefined {
  if (value.trim() === '') return 'empty';
  if ((option === 'reply-to' || option === 'from') && readMailbox(value) === undefined) return 'noMailbox';
  return option === 'public-url' && !isWebAddress(value.trim()) ? 'noUrl' : undefined;
}
