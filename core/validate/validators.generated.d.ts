// Written from schemas/ by `npm run generate`. Do not edit.

/** One mismatch as ajv reports it. */
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly [key: string]: unknown };
}
export interface ShapeCheck {
  (value: unknown): boolean;
  /** Of the last call. */
  errors?: readonly ShapeError[] | null;
}
export const journeyShape: ShapeCheck;
export const contactShape: ShapeCheck;
