import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { channelIds } from '../../core/channel-id';
import { compileJourney } from '../../core/compile/compile-journey';
import { decompileWorkflow } from '../../core/compile/decompile-workflow';
import type { Journey, JourneyDocument } from '../../core/journey/journey';
import { normalizeJourney } from '../../core/journey/normalize';
import { save } from '../core/compile/save';

const folder = join(__dirname, '..', '..', 'schemas', 'examples');

const examples = readdirSync(folder).filter((name) => name.endsWith('.journey.json')).map((file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  return { file, text, journey: normalizeJourney(JSON.parse(text) as JourneyDocument) };
});

describe.each(examples)('$file', ({ file, text, journey }) => {
  test('is written as opening and saving it would write it', () => {
    expect(written(journey)).toBe(text);
  });

  test('comes back from n8n as it was', () => {
    expect(decompileWorkflow(save(compileJourney(journey)))).toEqual(journey);
  });

  test('is named like its file', () => {
    expect(`${journey.id}.journey.json`).toBe(file);
  });

  test('says where every step stands, each in a place of its own', () => {
    expect(Object.keys(journey.layout).sort()).toEqual(journey.steps.map(({ id }) => id).sort());
    expect(new Set(Object.values(journey.layout).map((at) => JSON.stringify(at))).size).toBe(journey.steps.length);
  });

  test('has every message in English and Japanese, on every channel that it goes out by', () => {
    const lacking = Object.entries(journey.messages).flatMap(([id, message]) =>
      channelIds.flatMap((channel) => {
        const texts = message?.variants[channel];
        return texts === undefined ? [] : ['en', 'ja'].filter((locale) => texts[locale] === undefined).map((locale) => `${id} ${channel} ${locale}`);
      }),
    );
    expect(lacking).toEqual([]);
  });

  test('gives every exit a reason of its own, so that the report tells them apart', () => {
    const reasons = journey.steps.flatMap((step) => (step.kind === 'exit' ? [step.config.reason] : []));
    expect(new Set(reasons).size).toBe(reasons.length);
  });
});

function written(journey: Journey): string {
  return `${JSON.stringify(journey, null, 2)}\n`;
}
