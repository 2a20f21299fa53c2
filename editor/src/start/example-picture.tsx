import { kindLooks } from '../kinds/kind-look';
import type { Journey } from '../../../core/journey/journey';
import styles from './start-dialog.module.css';

/** Of a step in the picture, in the measures of the layout. */
const box = { width: 176, height: 72 };

/** A small drawing of a journey, without words: how long it is, and how it branches. */
export function ExamplePicture({ journey: { steps, edges, layout } }: { readonly journey: Journey }) {
  const points = steps.flatMap((step) => layout[step.id] ?? []);
  const [left, top] = [Math.min(...points.map(({ x }) => x)), Math.min(...points.map(({ y }) => y))];
  const [right, bottom] = [Math.max(...points.map(({ x }) => x)) + box.width, Math.max(...points.map(({ y }) => y)) + box.height];
  const lines = edges.flatMap(({ from, to }) => {
    const [start, end] = [layout[from], layout[to]];
    return start === undefined || end === undefined ? [] : [`M${String(start.x + box.width)} ${String(start.y + box.height / 2)}L${String(end.x)} ${String(end.y + box.height / 2)}`];
  });
  return (
    <svg className={styles['picture']} viewBox={`${String(left - 16)} ${String(top - 16)} ${String(right - left + 32)} ${String(bottom - top + 32)}`} aria-hidden="true">
      <path className={styles['ways']} d={lines.join('')} />
      {steps.map(({ id, kind }) => {
        const at = layout[id];
        return at === undefined ? null : <rect key={id} {...at} {...box} rx={16} style={{ fill: kindLooks[kind].colour }} />;
      })}
    </svg>
  );
}
