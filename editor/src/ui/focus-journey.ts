/** Puts the focus on the journey itself: the card or row that Tab would come to. For when what had it is gone. */
export function focusJourney(): void {
  if (document.activeElement !== document.body && document.activeElement !== null) return;
  document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"], .react-flow__node[tabindex="0"]')?.focus();
}
