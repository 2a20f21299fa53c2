import { english } from './english';
import { french } from './french';
import { german } from './german';
import { japanese } from './japanese';
import { portuguese } from './portuguese';
import { spanish } from './spanish';
import type { StopPhrases } from './stop-phrases';

/** Every language in which we understand "no more". People answer in their own, whatever they were written to in. */
export const stopPhrases: readonly StopPhrases[] = [english, german, french, portuguese, spanish, japanese];
