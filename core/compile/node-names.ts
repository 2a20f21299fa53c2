/** Names that n8n refuses for a node, in lower case. */
const restricted = new Set([
  'hasownproperty', 'isprototypeof', 'propertyisenumerable', 'tolocalestring', 'tostring', 'valueof', 'constructor', 'prototype',
  '__proto__', '__definegetter__', '__definesetter__', '__lookupgetter__', '__lookupsetter__',
]);

/**
 * The n8n node name of each step, in the order of the steps: its own where it is the first of that name, else with a number.
 * n8n refers to nodes by name, so no two are the same.
 */
export function nodeNamesOf(steps: readonly { readonly name: string }[]): readonly string[] {
  const own = new Set(steps.map((step) => step.name));
  const taken = new Set<string>();
  return steps.map(({ name }) => {
    const chosen = usable(name) && !taken.has(name) ? name : numbered(name === '' ? 'Step' : name, (candidate) => taken.has(candidate) || own.has(candidate));
    taken.add(chosen);
    return chosen;
  });
}

function usable(name: string): boolean {
  return name !== '' && !restricted.has(name.toLowerCase());
}

function numbered(name: string, taken: (candidate: string) => boolean): string {
  let number = 2;
  while (taken(`${name} ${String(number)}`)) number += 1;
  return `${name} ${String(number)}`;
}
