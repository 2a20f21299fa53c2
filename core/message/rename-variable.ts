/** One letter of a name in a template: anything but spaces and Handlebars' own signs. */
const letter = String.raw`[^\s!"#%&'()*+,./;<=>@[\\\]^${'`'}{|}~]`;
const isName = new RegExp(`^(?!\\d+$|(?:true|false|null|undefined|as|else|this)$)${letter}+$`, 'u');

/** Whether texts can use a value of this name as it is: `facts.until`. */
export function isVariableName(name: string): boolean {
  return isName.test(name);
}

/**
 * A template in which a variable is called otherwise: `{{date facts.until}}` for `{{date facts.untl}}`. Only whole paths inside of tags
 * count, and nothing in quotes; what goes on from the old path (`facts.untl.year`) goes along.
 */
export function renameVariable(source: string, from: string, to: string): string {
  const quotedOrPath = new RegExp(String.raw`"[^"]*"|'[^']*'|(?<!${letter}|[./@])(?<root>@root\.|(?:\.\./)+|)${escaped(from)}(?!${letter})`, 'gu');
  return source.replaceAll(/\{\{(?!!)[^]*?\}\}/g, (tag) => tag.replaceAll(quotedOrPath, (found, root: string | undefined) => (root === undefined ? found : root + to)));
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
