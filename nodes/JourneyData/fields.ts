import type { INodeProperties } from 'n8n-workflow';

/** Fields for a document that comes from the item or is typed in; see documentOf. */
export function documentFields(what: string, example: object): readonly INodeProperties[] {
  return [
    {
      displayName: `${what} From`,
      name: 'from',
      type: 'options',
      noDataExpression: true,
      options: [
        { name: 'The Item', value: 'item', description: `The item itself, or its field "${what.toLowerCase()}"` },
        { name: 'JSON', value: 'json', description: 'Typed in below; may hold expressions' },
      ],
      default: 'item',
    },
    { displayName: 'JSON', name: 'json', type: 'json', typeOptions: { rows: 8 }, default: JSON.stringify(example, null, 2), displayOptions: { show: { from: ['json'] } } },
  ];
}

export const contactIdField: INodeProperties = { displayName: 'Contact ID', name: 'contactId', type: 'string', required: true, default: '={{ $json.contact?.id ?? $json.id }}', description: "The person's id in your own system" };
/** A list to choose from; what it offers comes from load-options.ts. */
export function listField(field: { readonly displayName: string; readonly name: string; readonly from: string; readonly required?: boolean; readonly about?: string }): INodeProperties {
  const { displayName, name, from, about = '' } = field;
  return {
    displayName,
    name,
    type: 'options',
    typeOptions: { loadOptionsMethod: from },
    required: field.required ?? true,
    default: '',
    description: `${about}Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>`,
  };
}

export const journeyField = listField({ displayName: 'Journey Name or ID', name: 'journey', from: 'getJourneys' });
