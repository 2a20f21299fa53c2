/** Characters or bytes; ten times the largest journey that was ever drawn here. */
export const largestText = 10_000_000;

export type FileText =
  | { readonly type: 'text'; readonly text: string }
  /** `not-text`: in another encoding than UTF-8, or no text at all. */
  | { readonly type: 'too-large' | 'unreadable' | 'not-text' };

/** The text of a file that was chosen or dropped. */
export async function readFile(file: File): Promise<FileText> {
  if (file.size > largestText) return { type: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  // A folder can be dropped like a file, but not read.
  if (bytes === undefined) return { type: 'unreadable' };
  try {
    return { type: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { type: 'not-text' };
  }
}
