import type { Words } from './en';
import { canvas } from './ja/canvas';
import { changes } from './ja/changes';
import { files } from './ja/files';
import { help } from './ja/help';
import { inspector } from './ja/inspector';
import { map } from './ja/map';
import { messages } from './ja/messages';
import { outline } from './ja/outline';
import { page } from './ja/page';
import { problems } from './ja/problems';
import { says } from './ja/says';
import { start } from './ja/start';
import { steps } from './ja/steps';

export const ja: Words = { ...page, ...steps, ...changes, ...canvas, ...inspector, ...messages, ...outline, ...start, ...problems, ...help, ...files, ...map, ...says };
