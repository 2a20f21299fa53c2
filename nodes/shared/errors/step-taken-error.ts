/** Two nodes of one workflow have the same step id: whoever is handed out would start at either. */
export class StepTakenError extends Error {
  /** @param by the name of the node that has it already. */
  constructor(readonly by: string) {
    super(`the node "${by}" has this step id already`);
    this.name = 'StepTakenError';
  }
}
