import { existsSync, readFileSync } from 'node:fs';
import { isObject } from '../../../core/json';
import type { Channels } from '../../../core/services';
import type { Store } from '../../../core/store-port';

/**
 * Lets the end-to-end tests end this process with SIGKILL at a named point:
 * `N8N_JOURNEYS_FAULT=<before|after>:<part>.<method>[:<step>][#<nth time>]`, for example `after:channels.send`,
 * `before:outbox.begin#2`, `after:enrolments.record:wait`. `@<file>` reads the point from that file at every call, so that
 * a test can set it while n8n runs. Works only under the test clock; otherwise nothing is wrapped.
 */
export function storeWithFaultPoint(store: Store): Store {
  if (!isOn()) return store;
  return new Proxy(store, {
    get(target, name) {
      const part: unknown = Reflect.get(target, name);
      return isObject(part) ? withFaultPoint(part, String(name)) : bound(part, target);
    },
  });
}

/** The same for the channels, whose part is named `channels`. */
export function channelsWithFaultPoint(channels: Channels): Channels {
  return isOn() ? withFaultPoint(channels, 'channels') : channels;
}

interface FaultPoint {
  readonly text: string;
  readonly when: 'before' | 'after';
  readonly part: string;
  readonly method: string;
  readonly step: string | undefined;
  readonly nth: number;
}

/** How often each point was reached in this process; several wrappers may pass by the same one. */
const reached = new Map<string, number>();

function isOn(): boolean {
  return Boolean(process.env['N8N_JOURNEYS_FAULT']) && process.env['N8N_JOURNEYS_TEST_CLOCK'] === '1';
}

function withFaultPoint<T extends object>(port: T, part: string): T {
  return new Proxy(port, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...args: readonly unknown[]): unknown => {
        const fault = readFaultPoint();
        if (fault?.part !== part || fault.method !== name || !concerns(args, fault.step) || !isNth(fault)) return Reflect.apply(method, target, args);
        return dieAround(fault, () => Reflect.apply(method, target, args) as unknown);
      };
    },
  });
}

function readFaultPoint(): FaultPoint | undefined {
  const given = process.env['N8N_JOURNEYS_FAULT'] ?? '';
  const file = given.startsWith('@') ? given.slice(1) : undefined;
  const text = file === undefined ? given : existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (text === '') return undefined;
  const [, when, part, method, step, nth] = /^(before|after):(\w+)\.(\w+)(?::([\w-]+))?(?:#(\d+))?$/.exec(text) ?? [];
  if (part === undefined || method === undefined) throw new Error(`N8N_JOURNEYS_FAULT=${text} is not <before|after>:<part>.<method>[:<step>][#<nth>]`);
  return { text, when: when === 'before' ? 'before' : 'after', part, method, step, nth: Number(nth ?? 1) };
}

function isNth({ text, nth }: FaultPoint): boolean {
  const count = (reached.get(text) ?? 0) + 1;
  reached.set(text, count);
  return count === nth;
}

function concerns(args: readonly unknown[], step: string | undefined): boolean {
  if (step === undefined) return true;
  return args.flat().some((arg) => isObject(arg) && 'step' in arg && arg.step === step);
}

async function dieAround(fault: FaultPoint, call: () => unknown): Promise<never> {
  if (fault.when === 'after') await call();
  process.kill(process.pid, 'SIGKILL');
  // Nothing may happen between the signal and the end.
  return new Promise<never>(() => undefined);
}

function bound(value: unknown, target: object): unknown {
  return typeof value === 'function' ? (value.bind(target) as unknown) : value;
}
