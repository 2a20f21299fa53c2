/** Keys of a menu (WAI-ARIA Authoring Practices, menu): arrows round both ends, Home and End, and the first letters of an entry. */
export function walkMenu(event: React.KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]:not([aria-disabled="true"])')];
  const at = items.findIndex((item) => item === document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at < 0 ? items.length - 1 : at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
  const found = next === undefined ? beginningWith(event, items.slice(at + 1).concat(items.slice(0, at + 1))) : items[next % items.length];
  if (found === undefined) return;
  event.preventDefault();
  found.focus();
}

function beginningWith({ key, ctrlKey, metaKey, altKey }: React.KeyboardEvent, items: readonly HTMLElement[]): HTMLElement | undefined {
  if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return undefined;
  return items.find((item) => item.textContent.toLocaleLowerCase().startsWith(key.toLocaleLowerCase()));
}
