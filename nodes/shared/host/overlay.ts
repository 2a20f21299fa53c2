/** The same object with some members exchanged; the others work as before. */
export function overlay<T extends object>(target: T, changes: Partial<T>): T {
  return new Proxy(target, {
    get(object, name): unknown {
      if (Object.hasOwn(changes, name)) return Reflect.get(changes, name);
      const value: unknown = Reflect.get(object, name);
      return typeof value === 'function' ? (value.bind(object) as unknown) : value;
    },
  });
}
