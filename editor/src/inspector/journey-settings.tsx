import { Route } from 'lucide-react';
import { schemaOf } from '../../../core/journey/schemas';
import type { JsonObject } from '../../../core/json';
import { isWithin } from '../../../core/json-pointer';
import { OtherProblems } from '../problems/other-problems';
import { stepOfProblem } from '../problems/problem-groups';
import { useProblems } from '../problems/use-problems';
import { journeyOf } from '../state/journey-of';
import { useEditor, useWords } from '../state/use-editor';
import { propertiesOf } from './schema-field';
import { SchemaFields } from './schema-fields';
import styles from './inspector.module.css';

/** What holds for the whole journey. Its fields come from the journey's schema, those that have no place of their own in the designer. */
export function JourneySettings() {
  const words = useWords().inspector;
  const journey = useEditor(journeyOf);
  const properties = propertiesOf(schemaOf('journey.schema.json'));
  const others = useProblems().filter((problem) => stepOfProblem(problem, journey) === undefined && !properties.some(({ key }) => isWithin(problem.pointer, `/${key}`)));
  return (
    <>
      <header className={styles['head']}>
        <Route size={18} aria-hidden="true" />
        <h2>{words.journey}</h2>
      </header>
      <p className={styles['sentence']}>{words.journeyHelp}</p>
      <OtherProblems pointer="" problems={others} />
      <SchemaFields pointer="" properties={properties} value={journey as unknown as JsonObject} />
    </>
  );
}
