import { isObject } from '../json';
import type { Contact } from './inputs';
import { schemaOf } from './schemas';

/** A field of every contact that reads as a text; addresses and attributes are read by what lies in them. */
export type ContactField = Exclude<keyof Contact, 'addresses' | 'attributes'>;

const { properties } = schemaOf('contact.schema.json').schema;

/** The {@link ContactField}s, in the order of the schema. */
export const contactFields: readonly string[] = (isObject(properties) ? Object.keys(properties) : []).filter((name) => name !== 'addresses' && name !== 'attributes');
