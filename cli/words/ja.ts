import type { Words } from './en';
import { jaCli } from './ja-cli';
import { jaExplain } from '../../words/explain/ja-explain';
import { jaProblems } from '../../words/problems/ja-problems';
import { jaPublish } from './ja-publish';

/** The same in Japanese. */
export const ja = { cli: jaCli, problems: jaProblems, publish: jaPublish, explain: jaExplain } satisfies Words;
