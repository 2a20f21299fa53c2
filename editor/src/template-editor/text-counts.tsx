import { TriangleAlert } from 'lucide-react';
import type { TextCount } from '../../../core/channel/channel-rules';
import { useWords } from '../state/use-editor';
import styles from './text-counts.module.css';

/** How long a text has become, and whether that is too long. */
export function TextCounts({ counts }: { readonly counts: readonly TextCount[] }) {
  const words = useWords().template;
  return counts.map((count) => {
    const isOver = count.segments === undefined ? count.value > count.limit : count.segments.count > count.segments.limit;
    return (
      <p key={count.part} className={styles['count']} data-over={isOver || undefined}>
        {isOver && <TriangleAlert size={12} aria-hidden="true" />}
        {count.segments === undefined
          ? count.unit === 'bytes' ? words.bytes(Math.ceil(count.value / 1024), count.limit / 1024, isOver) : words.columns(count.value, count.limit, isOver)
          : words.segments(count.value, count.limit, count.segments.count, count.segments.encoding === 'ucs-2', isOver ? count.segments.limit : undefined)}
      </p>
    );
  });
}
