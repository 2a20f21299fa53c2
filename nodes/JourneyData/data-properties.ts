import type { INodeProperties } from 'n8n-workflow';
import { dataResources } from './operations';

/** The fields of Journey Data: resource, its operations, and the fields of each. */
export const dataProperties: INodeProperties[] = [
  {
    displayName: 'Resource',
    name: 'resource',
    type: 'options',
    noDataExpression: true,
    options: dataResources.map(({ name, value }) => ({ name, value })),
    default: 'contact',
  },
  ...dataResources.map((resource): INodeProperties => ({
    displayName: 'Operation',
    name: 'operation',
    type: 'options',
    noDataExpression: true,
    displayOptions: { show: { resource: [resource.value] } },
    options: resource.operations.map(({ name, value, action, description }) => ({ name, value, action, description })),
    default: resource.usual.value,
  })),
  ...dataResources.flatMap((resource) =>
    resource.operations.flatMap((operation) =>
      operation.fields.map((field): INodeProperties => ({
        ...field,
        displayOptions: { ...field.displayOptions, show: { resource: [resource.value], operation: [operation.value], ...field.displayOptions?.show } },
      })),
    ),
  ),
];

/** What the chosen operation does, in the words of n8n's list of actions. */
export const dataSubtitle = `={{ (${JSON.stringify(actions())})[$parameter["resource"] + "." + $parameter["operation"]] }}`;

function actions(): Readonly<Record<string, string>> {
  return Object.fromEntries(dataResources.flatMap((resource) => resource.operations.map((operation) => [`${resource.value}.${operation.value}`, operation.action])));
}
