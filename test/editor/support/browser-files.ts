/** What the browser does with files and the clipboard, and jsdom doesn't. */

export interface SavedFile {
  readonly name: string;
  readonly text: Promise<string>;
}

/** What a test's page has saved, in order; empty again for each test. */
export function useSavedFiles(): readonly SavedFile[] {
  const saved: SavedFile[] = [];
  beforeAll(() => {
    // jsdom has neither object URLs nor downloads.
    const blobs = new Map<string, Blob>();
    Object.assign(URL, { createObjectURL: (blob: Blob) => { blobs.set('blob:1', blob); return 'blob:1'; }, revokeObjectURL: () => undefined });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, text: textOf(blobs.get(this.href) ?? new Blob([])) });
    });
    Object.assign(document, { execCommand: () => document.dispatchEvent(clipboardEvent('copy')) });
  });
  beforeEach(() => {
    saved.splice(0);
  });
  return saved;
}

export function clipboardEvent(type: 'copy' | 'paste', text = ''): Event {
  const data = new Map([['text/plain', text]]);
  return Object.assign(new Event(type, { bubbles: true, cancelable: true }), { clipboardData: { getData: (kind: string) => data.get(kind) ?? '', setData: (kind: string, value: string) => data.set(kind, value) } });
}

/** What was put on the clipboard last. */
export function listenToCopies(): () => string | undefined {
  let last: string | undefined;
  Object.assign(document, {
    execCommand: () => {
      const event = clipboardEvent('copy');
      document.dispatchEvent(event);
      last = (event as ClipboardEvent).clipboardData?.getData('text/plain');
      return true;
    },
  });
  return () => last;
}

/** jsdom's blobs can't be asked for their text. */
function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.readAsText(blob);
  });
}
