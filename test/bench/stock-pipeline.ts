import type { Workflow, WorkflowNode } from '../../core/compile/workflow';
import type { JsonObject } from '../../core/json';
import { winBack } from '../support/e2e/win-back';
import { credentialIds } from '../../dev/lab/credentials';

/** The data tables that the stock pipeline looks things up in. */
export const customersTable = 'bench customers';
export const sentTable = 'bench sent';

/**
 * The way of the win-back journey up to the mail, as one would draw it with n8n's own nodes: the customer is looked up in a data table,
 * then the last purchase and the total, the consent, the cap (nothing sent today), the text in the customer's language, the mail, and a
 * row that says that it was sent.
 */
export function stockPipeline(): Workflow {
  const nodes = [
    node('Receive', 'webhook', 2, { path: 'bench-stock', httpMethod: 'POST', responseMode: 'lastNode', responseData: 'noData' }, { webhookId: 'bench-stock' }),
    node('One item per customer', 'splitOut', 1, { fieldToSplitOut: 'body.customers', options: {} }),
    node('Customer', 'dataTable', 1, { resource: 'row', operation: 'get', dataTableId: byName(customersTable), matchType: 'allConditions', filters: equal('customer', '={{ $json.customer }}') }),
    node('Lapsed?', 'if', 2.2, condition([
      { leftValue: '={{ $json.lastPurchase }}', rightValue: '2025-10-03', operator: { type: 'string', operation: 'notEquals' } },
      { leftValue: '={{ $json.total }}', rightValue: 37, operator: { type: 'number', operation: 'gt' } },
    ])),
    node('Consent?', 'if', 2.2, condition([{ leftValue: '={{ $json.promotions }}', rightValue: '', operator: { type: 'boolean', operation: 'true', singleValue: true } }])),
    node('Not sent today', 'dataTable', 1, { resource: 'row', operation: 'rowNotExists', dataTableId: byName(sentTable), matchType: 'allConditions', filters: equal('customer', '={{ $json.customer }}') }),
    node('Text', 'code', 2, { mode: 'runOnceForAllItems', language: 'javaScript', jsCode: textCode() }),
    node('Send mail', 'emailSend', 2.1, { resource: 'email', operation: 'send', fromEmail: 'Chinook Music <hello@chinook.example>', toEmail: '={{ $json.email }}', subject: '={{ $json.subject }}', emailFormat: 'both', text: '={{ $json.text }}', html: '={{ $json.html }}', options: { appendAttribution: false } }, { credentials: { smtp: { id: credentialIds.smtp, name: 'Local mail server' } } }),
    node('Remember', 'dataTable', 1, { resource: 'row', operation: 'insert', dataTableId: byName(sentTable), columns: { mappingMode: 'defineBelow', value: { customer: "={{ $('Text').item.json.customer }}" }, matchingColumns: [], schema: [{ id: 'customer', displayName: 'customer', required: false, defaultMatch: false, display: true, type: 'string', canBeUsedToMatch: true }] }, options: {} }),
  ];
  return {
    name: 'Bench: stock pipeline',
    nodes: nodes.map((one, index) => ({ ...one, position: [index * 220, 0] as const })),
    connections: Object.fromEntries(nodes.slice(0, -1).map((one, index) => [one.name, { main: [[{ node: nodes[index + 1]?.name ?? '', type: 'main', index: 0 }]] }])),
    settings: { executionOrder: 'v1', saveDataSuccessExecution: 'none' },
  };
}

function node(name: string, type: string, typeVersion: number, parameters: JsonObject, rest: Partial<WorkflowNode> = {}): WorkflowNode {
  return { id: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'), name, type: `n8n-nodes-base.${type}`, typeVersion, position: [0, 0], parameters, ...rest };
}

function byName(value: string): JsonObject {
  return { __rl: true, mode: 'name', value };
}

function equal(keyName: string, keyValue: string): JsonObject {
  return { conditions: [{ keyName, condition: 'eq', keyValue }] };
}

function condition(conditions: readonly JsonObject[]): JsonObject {
  return { conditions: { options: { caseSensitive: true, leftValue: '', typeValidation: 'loose', version: 2 }, combinator: 'and', conditions: conditions.map((one, index) => ({ id: String(index), ...one })) }, options: {} };
}

/** The journey's own texts, filled in by plain JavaScript. */
function textCode(): string {
  const offer = winBack().messages?.['offer'];
  return `const texts = ${JSON.stringify(offer?.variants.email)};
const facts = ${JSON.stringify(offer?.facts)};
const fill = (text, customer) => text
  .replaceAll('{{contact.firstName}}', customer.firstName)
  .replaceAll('{{date facts.validUntil}}', new Date(facts.validUntil).toLocaleDateString(customer.locale))
  .replace(/{{facts\\.(\\w+)}}/g, (_, name) => facts[name]);
return $input.all().map((item, index) => {
  const parts = texts[item.json.locale] ?? texts.en;
  const text = fill(parts.text, item.json);
  return { json: { customer: item.json.customer, email: item.json.email, subject: fill(parts.subject, item.json), text, html: '<p>' + text.replaceAll('\\n', '<br>') + '</p>' }, pairedItem: { item: index } };
});`;
}
