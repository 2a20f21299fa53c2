/** What the system calls an error, for example `ENOENT`; its text if it has no code. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}
