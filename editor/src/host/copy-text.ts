/**
 * Puts a text on the clipboard, while a click is being answered. By the browser's own copying: the newer way is missing in a page without an
 * origin and on plain http. Answers whether it is there.
 */
export function copyText(text: string): boolean {
  let isThere = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    // What the page copies otherwise is not meant here.
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    isThere = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  return isThere;
}
