import { Angry, Frown, Laugh, Meh, Smile, type LucideIcon } from 'lucide-react';
import type { Touchpoint } from '../../../core/journey/journey';
import { schemaOf, within } from '../../../core/journey/schemas';
import { isObject } from '../../../core/json';
import { choiceText } from '../inspector/schema-text';
import type { Language } from '../state/editor-store';
import { useEditor } from '../state/use-editor';
import { touchpointPlace } from './touchpoint-place';
import styles from './touchpoint-card.module.css';

const faces: Readonly<Record<Touchpoint['feeling'], LucideIcon>> = { delighted: Laugh, pleased: Smile, neutral: Meh, uneasy: Frown, upset: Angry };

/** How a touchpoint feels: a face, and the word for it. */
export function Feeling({ feeling }: { readonly feeling: Touchpoint['feeling'] }) {
  const word = feelingWord(feeling, useEditor((state) => state.language));
  const Face = Object.hasOwn(faces, feeling) ? faces[feeling] : Meh;
  return <span className={styles['feeling']} data-feeling={feeling}><Face size={16} aria-hidden="true" /> {word}</span>;
}

/** What a feeling is called, by the schema. */
export function feelingWord(feeling: Touchpoint['feeling'], language: Language): string {
  return choiceText(feelingPlace, feeling, language);
}

const { properties } = touchpointPlace.schema;
const feelingPlace = within(touchpointPlace, isObject(properties) ? properties['feeling'] : undefined) ?? schemaOf('journey.schema.json');
