/** Whether this is Node's error with this code. Not by `instanceof`: under Jest, Node's own errors come from another realm. */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
