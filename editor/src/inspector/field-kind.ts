/** Every kind of field; each has one file in fields/ and one line in field-registry.ts. */
export const fieldKinds = [
  'text', 'long-text', 'template', 'template-line', 'number', 'yes-no', 'choice', 'choices', 'duration', 'local-time', 'time-zone', 'quiet-hours', 'weights',
  'id', 'topic', 'message', 'send-step', 'event-name', 'contact-field', 'rule', 'rule-value',
  'section', 'object', 'list', 'variant', 'json',
] as const;

export type FieldKind = (typeof fieldKinds)[number];
