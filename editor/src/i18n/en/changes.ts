import type { EditProblemCode } from '../../../../core/edit/edit-problem';

type Params = Readonly<Record<string, string>>;

export const changes = {
  undo: (what: string): string => (what === '' ? 'Undo' : `Undo: ${what}`),
  redo: (what: string): string => (what === '' ? 'Redo' : `Redo: ${what}`),
  /** What each change is called, by the key of its label. */
  did: {
    add: ({ name = '' }: Params): string => `add ${name}`,
    remove: ({ name = '' }: Params): string => `remove ${name}`,
    connect: ({ from = '', to = '' }: Params): string => `connect ${from} to ${to}`,
    disconnect: ({ from = '', to = '' }: Params): string => `take away the way from ${from} to ${to}`,
    edit: ({ field = '' }: Params): string => `change ${field}`,
    move: (): string => 'move',
    arrange: (): string => 'arrange',
    paste: (): string => 'paste',
    'move-entry': ({ name = '', place = '', of = '' }: Params): string => `move ${name} to ${place} of ${of}`,
    'make-equal': (): string => 'make the shares equal',
    fix: ({ what = '' }: Params): string => what,
    addStages: (): string => 'add stages',
    moveStage: ({ name = '' }: Params): string => `move ${name}`,
    putIntoStage: ({ name = '', stage = '' }: Params): string => `put ${name} into ${stage}`,
    takeOutOfStage: ({ name = '' }: Params): string => `take ${name} out of its stage`,
  },
  announce: {
    undone: (what: string): string => `Undone: ${what}`,
    redone: (what: string): string => `Done again: ${what}`,
    refused: (why: string): string => `Not possible: ${why}`,
    problem: (number: number, of: number, says: string): string => `Problem ${String(number)} of ${String(of)}: ${says}`,
  },
  refusals: {
    'no-such-step': 'the step is gone', 'no-such-edge': 'the way is gone', 'no-such-place': 'the setting is gone', 'id-taken': 'a step has this id already',
    'connects-to-itself': 'a step can’t lead to itself', 'connects-to-entry': 'nothing leads back to the entry: people come in there',
    'has-no-output': 'the step has no such output', 'closes-a-circle': 'people would go round for ever; put a delay into the circle', 'empty-fragment': 'there is nothing to paste',
  } satisfies Record<EditProblemCode, string>,
};
