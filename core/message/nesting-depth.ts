/**
 * How many blocks or brackets a template holds in each other, without parsing it: Handlebars' parser takes many seconds for thousands.
 */
export function nestingDepth(source: string): number {
  let blocks = 0;
  let deepest = 0;
  for (const [tag] of source.matchAll(/\{\{[^]*?(?:\}\}|$)/g)) {
    if (/^\{+~?\s*(?:#|\^\s*[^~}\s])/.test(tag)) blocks++;
    else if (/^\{+~?\s*\//.test(tag)) blocks--;
    deepest = Math.max(deepest, blocks, bracketDepth(tag));
  }
  return deepest;
}

function bracketDepth(tag: string): number {
  let open = 0;
  let deepest = 0;
  for (const character of tag) {
    if (character === '(') deepest = Math.max(deepest, ++open);
    else if (character === ')') open--;
  }
  return deepest;
}
