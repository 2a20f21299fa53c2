import { applyCommand } from '../edit/apply-command';
import type { Command, InsertPlace } from '../edit/command';
import { freeId } from '../edit/free-id';
import type { Journey, StepKind } from '../journey/journey';
import type { Fix, FixKey, FixWords } from './fix';

/** A fix in the making: the journey as it would be after the commands so far. One that is refused anywhere is no fix. */
export class Draft {
  readonly #commands: Command[] = [];
  #isRefused = false;

  constructor(public journey: Journey, private readonly words: FixWords) {}

  do(command: Command): this {
    const result = applyCommand(this.journey, command);
    if (result.ok) this.journey = result.value;
    else this.#isRefused = true;
    this.#commands.push(command);
    return this;
  }

  set(pointer: string, value: Extract<Command, { readonly type: 'set' }>['value']): this {
    return this.do({ type: 'set', pointer, value });
  }

  /** Adds a step and answers its id and the pointer to it. */
  insert(kind: StepKind, place: InsertPlace): { readonly id: string; readonly pointer: string } {
    const id = freeId(kind, new Set(this.journey.steps.map((step) => step.id)));
    const pointer = `/steps/${String(this.journey.steps.length)}`;
    this.do({ type: 'insert-step', kind, id, name: this.words.kind(kind), place });
    return { id, pointer };
  }

  as(key: FixKey, params: Fix['params'] = {}): readonly Fix[] {
    return this.#isRefused || this.#commands.length === 0 ? [] : [{ key, params, commands: this.#commands }];
  }
}
