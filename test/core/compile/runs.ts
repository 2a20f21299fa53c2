/** Printed in the name of each suite; set FC_SEED to run the same cases again. */
export const seed = Number(process.env['FC_SEED'] ?? Date.now() % 2 ** 31);
/** How many times the usual number of cases: `npm run test:full` takes ten times as many. */
export const scale = process.env['JOURNEYS_SIZES'] === 'full' ? 10 : 1;
