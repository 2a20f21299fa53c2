import { cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { freeId } from '../../../core/edit/free-id';
import { newStep } from '../../../core/edit/steps';
import { stepKinds, type Journey } from '../../../core/journey/journey';
import { Inspector } from '../../../editor/src/inspector/inspector';
import { createEditorStore } from '../../../editor/src/state/editor-store';
import { EditorContext } from '../../../editor/src/state/use-editor';
import { winBack } from '../../core/edit/scene';

afterEach(cleanup);

/** One step of every kind, as it is when it has just been added: with everything that it lacks. */
const everyKind: Journey = { ...winBack, steps: [...winBack.steps, ...stepKinds.map((kind) => newStep(kind, freeId(`any-${kind}`, new Set()), `Any ${kind}`))] };
const places = [undefined, 'lapsed', 'cap', 'consent', 'tailor-offer', ...stepKinds.map((kind) => `any-${kind}`)];

test.each([...places.map((step) => ({ step, language: 'en' as const })), { step: undefined, language: 'ja' as const }, { step: 'lapsed', language: 'ja' as const }])('axe finds nothing wrong with the settings of $step in $language', async ({ step, language }) => {
  const store = createEditorStore(everyKind);
  store.getState().set({ language });
  store.getState().select(step === undefined ? [] : [step]);
  render(<EditorContext value={store}><Inspector /></EditorContext>);
  const settings = screen.getByRole('complementary');
  settings.querySelectorAll('details').forEach((details) => { details.open = true; });
  // Colours and sizes need a browser.
  const { violations } = await axe.run(settings, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});
