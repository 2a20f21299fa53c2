import { canvas } from './en/canvas';
import { changes } from './en/changes';
import { files } from './en/files';
import { help } from './en/help';
import { inspector } from './en/inspector';
import { map } from './en/map';
import { messages } from './en/messages';
import { outline } from './en/outline';
import { page } from './en/page';
import { problems } from './en/problems';
import { says } from './en/says';
import { start } from './en/start';
import { steps } from './en/steps';

/** Every word of the page, by area. `ja.ts` has the same keys, or it doesn't compile. */
export const en = { ...page, ...steps, ...changes, ...canvas, ...inspector, ...messages, ...outline, ...start, ...problems, ...help, ...files, ...map, ...says };

export type Words = typeof en;
