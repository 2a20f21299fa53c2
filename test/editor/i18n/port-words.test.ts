import { portsOf } from '../../../core/compile/ports';
import { stepKinds } from '../../../core/journey/journey';
import { en } from '../../../editor/src/i18n/en';
import { ja } from '../../../editor/src/i18n/ja';

/** Outputs that a kind has whatever its settings are; segments and variants are called by their own names. */
const fixed = stepKinds.flatMap((kind) => portsOf(kind, {}).map((port) => [kind, port] as const));

test.each(fixed)('of the step %s, the output %s has words in both languages', (_kind, port) => {
  expect(en.ports[port]).toMatch(/\w/);
  expect(ja.ports[port]).toMatch(/[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u);
});

test('no words are there for an output that no step has', () => {
  const ports = new Set(fixed.map(([, port]) => port));
  for (const words of [en.ports, ja.ports]) expect(Object.keys(words).filter((port) => !ports.has(port))).toEqual([]);
});
