/** Alt with an arrow key asks to move what has the focus; a select keeps it, for there it opens the list. */
export function moveAsked(event: React.KeyboardEvent): 'up' | 'down' | undefined {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.target instanceof HTMLSelectElement) return undefined;
  return event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : undefined;
}
