import { useMemo } from 'react';
import { mapOf, stageOfStep, type JourneyMap } from '../../../core/map/journey-map';
import { useCardLines } from '../sentence/use-sentence';
import { journeyOf } from '../state/journey-of';
import { useEditor, useWords } from '../state/use-editor';
import { feelingWord } from './feeling';
import type { SpokenMap } from './project-map';

/** What a screen reader says of the cards of the map. */
export function useSpokenMap(): SpokenMap {
  const words = useWords();
  const journey = useEditor(journeyOf);
  const language = useEditor((state) => state.language);
  const lineOf = useCardLines();
  return useMemo((): SpokenMap => {
    const map = mapOf(journey);
    const nameOf = (stage: string | undefined): string => stageName(map, stage) ?? words.map.noStage;
    return {
      step: (step) => words.map.spokenStep(step.name, words.kinds[step.kind], lineOf(step, journey), nameOf(stageOfStep(map, step.id))),
      touchpoint: (touchpoint) => words.map.spokenTouchpoint(touchpoint.name, touchpoint.where, feelingWord(touchpoint.feeling, language), nameOf(touchpoint.stage), [touchpoint.needs, touchpoint.hurts, touchpoint.owner]),
      stepRole: words.canvas.role,
      touchpointRole: words.map.touchpoint,
    };
  }, [words, journey, lineOf, language]);
}

function stageName({ stages }: JourneyMap, id: string | undefined): string | undefined {
  return stages.find((stage) => stage.id === id)?.name;
}
