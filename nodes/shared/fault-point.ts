import type { Channels } from '../../core/services';
import type { Store } from '../../core/store-port';

/**
 * Lets the end-to-end tests end this process with SIGKILL at a named point:
 * `N8N_JOURNEYS_FAULT=<before|after>:<part>.<method>[:<step>][#<nth time>]`, for example `after:channels.send`,
 * `before:outbox.begin#2`, `after:enrolments.record:wait`. Works only under the test clock; otherwise nothing is wrapped.
 */
export function storeWithFaultPoint(store: Store): Store {
  const fault = readFaultPoint();
  if (fault === undefined) return store;
  return new Proxy(store, {
    get(target, part) {
      const value: unknown = Reflect.get(target, part);
      if (part === fault.part && isObject(value)) return withFaultPoint(value, fault);
      return bound(value, target);
    },
  });
}

/** The same for the channels, whose part is named `channels`. */
export function channelsWithFaultPoint(channels: Channels): Channels {
  const fault = readFaultPoint();
  return fault?.part === 'channels' ? withFaultPoint(channels, fault) : channels;
}

interface FaultPoint {
  readonly when: 'before' | 'after';
  readonly part: string;
  readonly method: string;
  readonly step: string | undefined;
  readonly nth: number;
}

/** Counted per process, for a step may run through several wrappers. */
let reached = 0;

function readFaultPoint(): FaultPoint | undefined {
  const text = process.env['N8N_JOURNEYS_FAULT'];
  if (!text || process.env['N8N_JOURNEYS_TEST_CLOCK'] !== '1') return undefined;
  const match = /^(before|after):(\w+)\.(\w+)(?::([\w-]+))?(?:#(\d+))?$/.exec(text);
  const [, when, part, method, step, nth] = match ?? [];
  if (part === undefined || method === undefined) throw new Error(`N8N_JOURNEYS_FAULT=${text} is not <before|after>:<part>.<method>[:<step>][#<nth>]`);
  return { when: when === 'before' ? 'before' : 'after', part, method, step, nth: Number(nth ?? 1) };
}

function withFaultPoint<T extends object>(port: T, fault: FaultPoint): T {
  return new Proxy(port, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (name !== fault.method || typeof method !== 'function') return bound(method, target);
      return async (...args: readonly unknown[]): Promise<unknown> => {
        const here = concerns(args, fault.step) && ++reached === fault.nth;
        if (here && fault.when === 'before') await die();
        const result: unknown = await Reflect.apply(method, target, args);
        if (here) await die();
        return result;
      };
    },
  });
}

function bound(value: unknown, target: object): unknown {
  return typeof value === 'function' ? (value.bind(target) as unknown) : value;
}

function concerns(args: readonly unknown[], step: string | undefined): boolean {
  if (step === undefined) return true;
  return args.flat().some((arg) => isObject(arg) && 'step' in arg && arg.step === step);
}

/** Never resolves: nothing may happen between the signal and the end. */
function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
