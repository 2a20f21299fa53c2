import styles from './share-bar.module.css';

interface Part {
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
}

/** How a whole is divided, at a glance; the numbers stand beside the parts. */
export function ShareBar({ parts, hasHoldout }: { readonly parts: readonly Part[]; readonly hasHoldout: boolean }) {
  return (
    <div className={styles['bar']} aria-hidden="true">
      {parts.map(({ name, share }, index) => (share === 0 ? null : (
        <span key={index} data-part={hasHoldout && index === parts.length - 1 ? 'holdout' : String(index % 4)} style={{ flexGrow: share }} title={`${name} ${shareText(share)}`}>{share > 0.12 ? name : ''}</span>
      )))}
    </div>
  );
}

/** With one decimal where it matters. */
export function shareText(share: number): string {
  return `${String(Math.round(share * 1000) / 10)} %`;
}
