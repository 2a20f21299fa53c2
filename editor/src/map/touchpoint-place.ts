import { schemaOf, within, type SchemaPlace } from '../../../core/journey/schemas';
import { isObject } from '../../../core/json';

const journey = schemaOf('journey.schema.json');
const definitions = journey.schema['$defs'];

/** Where the schemas say what a touchpoint is. */
export const touchpointPlace: SchemaPlace = within(journey, isObject(definitions) ? definitions['touchpoint'] : undefined) ?? journey;
