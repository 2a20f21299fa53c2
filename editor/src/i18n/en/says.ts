type Params = Readonly<Record<string, string>>;

export const says = {
  /** What is said beside changes. */
  says: {
    folded: ({ count = '' }: Params): string => (count === '1' ? '1 step folded away' : `${count} steps folded away`),
    unfolded: ({ count = '' }: Params): string => (count === '1' ? '1 step shown again' : `${count} steps shown again`),
    dragging: ({ name = '' }: Params): string => `${name} is being dragged; Escape puts it back`,
    dropped: (): string => 'put back, nothing is added',
    moved: ({ name = '' }: Params): string => `${name} moved`,
    chosen: ({ count = '' }: Params): string => `${count} steps chosen`,
    opened: ({ name = '', steps: count = '' }: Params): string => `Opened ${name}, ${count === '1' ? 'one step' : `${count} steps`}`,
    saved: ({ file = '' }: Params): string => `Saved as ${file}`,
    workflow: ({ file = '' }: Params): string => `Downloaded ${file}`,
    copied: ({ steps: count = '' }: Params): string => `Copied the workflow, ${count === '1' ? 'one node' : `${count} nodes`}`,
  },
};
