import { useState } from 'react';
import type { FieldProps } from '../field-props';

/** What is typed stays as it is typed; the document gets it as soon as it is a number. */
export function NumberField({ id, value, place, describedBy, onChange }: FieldProps) {
  const shown = typeof value === 'number' ? String(value) : '';
  const [typed, setTyped] = useState<string>();
  const step = place.schema['type'] === 'integer' ? 1 : 'any';
  return (
    <input
      id={id}
      type="number"
      inputMode="decimal"
      step={step}
      value={typed ?? shown}
      aria-describedby={describedBy}
      onChange={(event) => {
        setTyped(event.target.value);
        const number = event.target.valueAsNumber;
        if (!Number.isNaN(number)) onChange(number);
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
