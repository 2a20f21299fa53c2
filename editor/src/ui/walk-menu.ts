import { nextIndex } from './next-index';

/** Keys of a menu (WAI-ARIA Authoring Practices, menu): arrows round both ends, Home and End, and the first letters of an entry. */
export function walkMenu(event: React.KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]:not([aria-disabled="true"])')];
  const at = items.findIndex((item) => item === document.activeElement);
  const next = nextIndex(event.key, at, items.length, 'down');
  const found = next === undefined ? beginningWith(event, items.slice(at + 1).concat(items.slice(0, at + 1))) : items[next];
  if (found === undefined) return;
  event.preventDefault();
  found.focus();
}

function beginningWith({ key, ctrlKey, metaKey, altKey }: React.KeyboardEvent, items: readonly HTMLElement[]): HTMLElement | undefined {
  if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return undefined;
  return items.find((item) => item.textContent.toLocaleLowerCase().startsWith(key.toLocaleLowerCase()));
}
