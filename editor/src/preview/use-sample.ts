import { useMemo } from 'react';
import type { Contact } from '../../../core/journey/inputs';
import { useEditor } from '../state/use-editor';
import { readOwnSample } from './own-sample';
import { defaultSample, isSampleId, sampleContact } from './samples';

export interface Sample {
  readonly contact: Contact;
  /** Whether it is one of ours, who stand for many. */
  readonly isSample: boolean;
}

/** Whom texts in this language are shown to: whoever was chosen, as long as what was written of them can be read. */
export function useSample(locale: string): Sample {
  const { id, text } = useEditor((state) => state.sample);
  return useMemo(() => {
    const own = id === 'own' ? readOwnSample(text) : undefined;
    if (own?.ok === true) return { contact: own.contact, isSample: false };
    return { contact: sampleContact(isSampleId(id) ? id : defaultSample(locale), locale), isSample: true };
  }, [id, text, locale]);
}
