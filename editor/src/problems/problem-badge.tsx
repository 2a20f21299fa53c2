import { AlertTriangle, CircleAlert, Settings2 } from 'lucide-react';
import { useWords } from '../state/use-editor';
import { useProblemsOf } from './use-problems';
import styles from './problem-badge.module.css';

/** A step just added is "to be set up": nobody has made a mistake yet. */
export function ProblemBadge({ step }: { readonly step: string }) {
  const { errors, warnings, fresh } = useProblemsOf(step);
  const words = useWords().problems;
  if (errors + warnings === 0) return null;
  if (fresh) return <Badge look="setup" label={words.setup} icon={<Settings2 size={14} aria-hidden="true" />} />;
  return errors > 0 ? (
    <Badge look="error" label={words.errors(errors)} icon={<CircleAlert size={14} aria-hidden="true" />} />
  ) : (
    <Badge look="warning" label={words.warnings(warnings)} icon={<AlertTriangle size={14} aria-hidden="true" />} />
  );
}

function Badge({ look, label, icon }: { readonly look: 'setup' | 'error' | 'warning'; readonly label: string; readonly icon: React.ReactNode }) {
  return (
    <span className={styles['badge']} data-look={look} title={label}>
      {icon}
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
