import type { Journey } from '../journey/journey';
import type { Problem } from '../problem';
import type { Result } from '../result';
import type { Command } from './command';
import { connect } from './connect';
import { disconnect } from './disconnect';
import { insertStep } from './insert-step';
import { moveSteps } from './move-steps';
import { paste } from './paste';
import { removeSteps } from './remove-steps';
import { setValue } from './set-value';

/**
 * Carries out one change of a journey. The journey given is not changed, and whatever the command doesn't touch is the same object in the new
 * one, so that views can tell by identity what to draw anew.
 *
 * @returns the new journey, or why the command can't be carried out; then nothing of it is.
 */
export function applyCommand(journey: Journey, command: Command): Result<Journey, Problem> {
  switch (command.type) {
    case 'insert-step':
      return insertStep(journey, command);
    case 'remove-steps':
      return removeSteps(journey, command);
    case 'connect':
      return connect(journey, command);
    case 'disconnect':
      return disconnect(journey, command);
    case 'set':
      return setValue(journey, command);
    case 'move':
      return moveSteps(journey, command);
    case 'paste':
      return paste(journey, command);
  }
}

/** Carries out several changes, one after the other; all of them or none. */
export function applyCommands(journey: Journey, commands: readonly Command[]): Result<Journey, Problem> {
  return commands.reduce<Result<Journey, Problem>>((done, command) => (done.ok ? applyCommand(done.value, command) : done), { ok: true, value: journey });
}
