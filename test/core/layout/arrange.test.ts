import fc from 'fast-check';
import { arrange } from '../../../core/layout/arrange';
import type { Box, Link, Point } from '../../../core/layout/drawing';

const options = { direction: 'LR', gap: 144, sideGap: 96, grid: 16 } as const;
const box = (id: string, at?: Point): Box => ({ id, width: 96, height: 96, ...(at && { at }) });
const boxes = (ids: string): readonly Box[] => ids.split('').map((id) => box(id));
const flow = (pair: string): Link => ({ from: pair.charAt(0), to: pair.charAt(1), kind: 'flow' });

test('a line of steps stands in columns of 240 pixels, from 0, 0', () => {
  const placed = arrange(boxes('abc'), [flow('ab'), flow('bc')], options);
  expect([...placed]).toEqual([['a', { x: 0, y: 0 }], ['b', { x: 240, y: 0 }], ['c', { x: 480, y: 0 }]]);
});

test('branches keep their order, whatever the order of the steps', () => {
  for (const ids of ['abcdxyz', 'zyxdcba', 'adbcyzx']) {
    const placed = arrange([box('r'), ...boxes(ids)], [flow('ra'), flow('rb'), flow('rc'), flow('rd'), flow('ax'), flow('cy'), flow('cz')], options);
    const y = (id: string): number => placed.get(id)?.y ?? NaN;
    const branches = ['a', 'b', 'c', 'd'].map(y);
    expect(branches).toEqual([...branches].sort((one, two) => one - two));
    expect(branches[0]).toBe(y('r'));
    expect(y('y')).toBeLessThan(y('z'));
  }
});

test('in a tree every first branch goes straight on and the others follow below, in order', () => {
  const tree = fc.integer({ min: 2, max: 40 }).chain((size) => fc.array(fc.nat(1_000), { minLength: size - 1, maxLength: size - 1 }));
  fc.assert(
    fc.property(tree, (parents) => {
      const links = parents.map((parent, index): Link => ({ from: String(parent % (index + 1)), to: String(index + 1), kind: 'flow' }));
      const placed = arrange([box('0'), ...links.map(({ to }) => box(to))], links, options);
      const y = (id: string): number => placed.get(id)?.y ?? NaN;
      for (const from of new Set(links.map((link) => link.from))) {
        const branches = links.filter((link) => link.from === from).map((link) => y(link.to));
        expect(branches[0]).toBe(y(from));
        expect(branches).toEqual([...branches].sort((one, two) => one - two));
      }
    }),
    { numRuns: 100 },
  );
});

test('what is part of another hangs below it', () => {
  const links: readonly Link[] = [flow('ab'), { from: 'm', to: 'b', kind: 'part' }, { from: 't', to: 'b', kind: 'part' }, { from: 'e', to: 't', kind: 'part' }];
  const placed = arrange(boxes('abmte'), links, options);
  const at = (id: string): Point => placed.get(id) ?? { x: NaN, y: NaN };
  expect(at('m').y).toBeGreaterThan(at('b').y + 96);
  expect(at('t')).toEqual({ x: at('m').x + 128, y: at('m').y });
  expect(at('e').y).toBeGreaterThan(at('t').y + 96);
  expect(at('e').x).toBe(at('t').x);
});

test('what stands already stays, and a new step takes its place beside its neighbour', () => {
  const placed = arrange([box('a', { x: 1000, y: 40 }), box('b', { x: 1240, y: 40 }), box('c')], [flow('ab'), flow('ac')], options);
  expect(placed.get('a')).toEqual({ x: 1000, y: 40 });
  expect(placed.get('b')).toEqual({ x: 1240, y: 40 });
  expect(placed.get('c')?.x).toBe(1240);
  expect(Math.abs((placed.get('c')?.y ?? 40) - 40)).toBeGreaterThanOrEqual(96);
});

test('nothing covers anything, everything is on the grid, and no step stands left of where it comes from', () => {
  const graph = fc.integer({ min: 1, max: 40 }).chain((size) =>
    fc.tuple(fc.constant(size), fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: size * 2 })),
  );
  fc.assert(
    fc.property(graph, ([size, pairs]) => {
      const all = Array.from({ length: size }, (_, index) => box(String(index)));
      // Forwards only, so that "left of" means something.
      const links = pairs.map(([from, to]): Link => ({ from: String(Math.min(from, to)), to: String(Math.max(from, to)), kind: 'flow' }));
      const placed = arrange(all, links, options);
      expect(placed.size).toBe(size);
      const points = [...placed.values()];
      for (const { x, y } of points) expect([x % 16, y % 16].map(Math.abs)).toEqual([0, 0]);
      points.forEach((one, index) => {
        for (const two of points.slice(index + 1)) expect(Math.abs(one.x - two.x) >= 96 || Math.abs(one.y - two.y) >= 96).toBe(true);
      });
      for (const { from, to } of links) if (from !== to) expect(placed.get(to)?.x).toBeGreaterThan(placed.get(from)?.x ?? NaN);
      expect(arrange(all, links, options)).toEqual(placed);
    }),
    { numRuns: 150 },
  );
});

test('circles and steps that nothing leads to are placed too', () => {
  expect(arrange(boxes('abcz'), [flow('ab'), flow('bc'), flow('ca'), flow('aa')], options).size).toBe(4);
  expect(arrange([], [], options).size).toBe(0);
});

test('boxes may be called whatever every object has', () => {
  const ids = ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'];
  const links = ids.slice(1).map((to, index): Link => ({ from: ids[index] ?? '', to, kind: 'flow' }));
  const placed = arrange(ids.map((id) => box(id)), links, options);
  expect([...placed]).toEqual(ids.map((id, index) => [id, { x: index * 240, y: 0 }]));
});

describe('a drawing of thousands of boxes', () => {
  const ids = Array.from({ length: 2_000 }, (_, index) => `b${index}`);

  test('in a line stands in one row', () => {
    const links = ids.slice(1).map((to, index): Link => ({ from: ids[index] ?? '', to, kind: 'flow' }));
    const placed = arrange(ids.map((id) => box(id)), links, options);
    expect([...placed.values()]).toEqual(ids.map((_, index) => ({ x: index * 240, y: 0 })));
  });

  test('with branches, circles and tall boxes covers nothing, reads in one direction and keeps the order of branches', () => {
    const random = fc.sample(fc.nat(1_000_000), { numRuns: 4_000, seed: 7 });
    const links = ids.slice(1).flatMap((to, index): readonly Link[] => {
      const from = `b${(random[index] ?? 0) % (index + 1)}`;
      const back = (random[index + 2_000] ?? 0) % 10 === 0 ? [{ from: to, to: from, kind: 'flow' as const }] : [];
      return [{ from, to, kind: 'flow' }, ...back];
    });
    const tall = ids.map((id, index) => ({ ...box(id), height: 96 + 32 * (index % 3) }));
    const placed = arrange(tall, links, options);
    const columns = new Map<number, { top: number; bottom: number }[]>();
    for (const { id, height } of tall) {
      const { x, y } = placed.get(id) ?? { x: NaN, y: NaN };
      expect([x % 16, y % 16].map(Math.abs)).toEqual([0, 0]);
      columns.set(x, [...(columns.get(x) ?? []), { top: y, bottom: y + height }]);
    }
    for (const column of columns.values()) {
      const sorted = column.sort((one, two) => one.top - two.top);
      sorted.forEach(({ bottom }, index) => expect((sorted[index + 1]?.top ?? Infinity) - bottom).toBeGreaterThanOrEqual(options.sideGap));
    }
    for (const { from, to } of links.filter((link) => Number(link.from.slice(1)) < Number(link.to.slice(1)))) {
      expect(placed.get(to)?.x).toBeGreaterThan(placed.get(from)?.x ?? NaN);
    }
  });
});

test('a box put aside moves none of the others', () => {
  const links = [flow('ab'), flow('bc')];
  const before = arrange(boxes('abc'), links, options);
  const after = arrange([...boxes('abc'), box('z', { x: 700, y: 500 })], links, options);
  const linked = arrange([...boxes('abc'), box('z', { x: 700, y: 500 })], [...links, flow('az')], options);
  for (const id of ['a', 'b', 'c']) {
    expect(after.get(id)).toEqual(before.get(id));
    expect(linked.get(id)).toEqual(before.get(id));
  }
});

test('boxes as wide as their column leaves room for still stand side by side, and cover nothing', () => {
  const wide = { ...options, gap: 32 };
  const card = (id: string, at?: Point): Box => ({ id, width: 208, height: 96, ...(at && { at }) });
  const placed = arrange([card('a', { x: 0, y: 0 }), card('b', { x: 240, y: 0 }), card('c'), card('d')], [flow('ac'), flow('cb'), flow('bd')], wide);
  expect(placed.get('d')).toEqual({ x: 480, y: 0 });
  expect(placed.get('c')?.x).toBe(240);
  expect(Math.abs(placed.get('c')?.y ?? 0)).toBeGreaterThanOrEqual(96 + 48);
});
