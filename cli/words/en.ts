import { enCli } from './en-cli';
import { enExplain } from '../../words/explain/en-explain';
import { enProblems } from '../../words/problems/en-problems';
import { enPublish } from './en-publish';

/** Everything the command line can say; other languages must have the same. */
export const en = { cli: enCli, problems: enProblems, publish: enPublish, explain: enExplain };

export type Words = typeof en;
