import { nudgePumps } from '../../../shared/pump/scheduler';
import { answer, type DataOperation, type DataWork } from '../../data-operation';

export const stopSending: DataOperation = {
  name: 'Stop All Sending',
  value: 'stopSending',
  action: 'Stop all sending',
  description: 'Stop every message of every journey at once; people wait and nobody loses their place',
  fields: [],
  execute: (work) => turn(work, true),
};

export const resumeSending: DataOperation = {
  name: 'Resume Sending',
  value: 'resumeSending',
  action: 'Resume all sending',
  description: 'Let messages go out again after Stop All Sending',
  fields: [],
  execute: (work) => turn(work, false),
};

async function turn(work: DataWork, stopped: boolean) {
  await work.store.outbox.stopSending(stopped, work.by);
  nudgePumps(work.store);
  return [answer(0, { sendingStopped: stopped })];
}
