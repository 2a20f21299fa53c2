/** Names for the classes of CSS Modules: a letter or two instead of name, hash and line, each of which stands in the page twice. */
export function shortNames(): (name: string, file: string) => string {
  const known = new Map<string, string>();
  return (name, file) => {
    const key = `${file} ${name}`;
    const short = known.get(key) ?? `_${known.size.toString(36)}`;
    known.set(key, short);
    return short;
  };
}
