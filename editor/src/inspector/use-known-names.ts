import { useMemo } from 'react';
import { knownNames, type KnownNames } from '../../../core/known/known-names';
import { journeyOf } from '../state/journey-of';
import { useEditorStore } from '../state/use-editor';

/** Names to offer, as they were when the field came up: it is not drawn anew with every letter typed elsewhere. */
export function useKnownNames(): KnownNames {
  const store = useEditorStore();
  return useMemo(() => knownNames(journeyOf(store.getState())), [store]);
}
