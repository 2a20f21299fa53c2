import { createContext, useContext } from 'react';

/** Opens the menu of a card at a point of the page. */
export type OpenCardMenu = (id: string, x: number, y: number) => void;

export const CardMenuContext = createContext<OpenCardMenu>(() => undefined);

export function useCardMenu(): OpenCardMenu {
  return useContext(CardMenuContext);
}
