import { createContext, useContext } from 'react';
import type { InsertPlace } from '../../../core/edit/command';

/** Where a menu of steps to add is open, and beside what. */
export interface InsertRequest {
  readonly place: InsertPlace;
  readonly anchor: HTMLElement;
}

export const InsertMenuContext = createContext<(request: InsertRequest) => void>(() => undefined);

export function useInsertMenu(): (request: InsertRequest) => void {
  return useContext(InsertMenuContext);
}
