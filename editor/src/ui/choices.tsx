import styles from './choices.module.css';

interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly choices: readonly (readonly [T, string])[];
  readonly chosen: T;
  readonly onChoose: (choice: T) => void;
}

/** One of a few, all in sight. */
export function Choices<T extends string>({ label, choices, chosen, onChoose }: ChoicesProps<T>) {
  return (
    <div role="group" aria-label={label} className={styles['choices']}>
      {choices.map(([choice, name]) => (
        <button key={choice} type="button" aria-pressed={choice === chosen} onClick={() => onChoose(choice)}>{name}</button>
      ))}
    </div>
  );
}
