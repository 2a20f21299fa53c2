export const problems = {
  problems: {
    goTo: (step: string): string => `Go to “${step}”`,
    wholeJourney: 'The whole journey',
    setup: 'To be set up',
    errors: (count: number): string => (count === 1 ? 'One thing to mend' : `${String(count)} things to mend`),
    warnings: (count: number): string => (count === 1 ? 'One thing to look at' : `${String(count)} things to look at`),
    none: 'Nothing is wrong.', title: 'Problems', count: (errors: number, warnings: number): string => `${String(errors)} to mend, ${String(warnings)} to look at` },
};
