/** Something a person must do first. The message says what, in a sentence or two; a stack would only hide it. */
export class DevError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DevError';
  }
}
