const isMac = /mac|iphone|ipad/i.test(navigator.userAgent);
const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Delete: '⌫' };
const otherNames: Readonly<Record<string, string>> = { Mod: 'Ctrl', Delete: 'Del', Escape: 'Esc' };

/** Keys of an action as they stand on the keyboard at hand; empty when it has none. */
export function shortcutText({ keys: [first] = [] }: { readonly keys?: readonly string[] }): string {
  if (first === undefined) return '';
  return first.split('+').map((key) => (isMac ? macSigns[key] : otherNames[key]) ?? key).join(isMac ? '' : '+');
}
