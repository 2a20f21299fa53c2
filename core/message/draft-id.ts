/** One draft per enrolment, leg and step: a step that runs twice prepares the same one. */
export function draftId({ enrolment, leg, step }: { readonly enrolment: string; readonly leg: number; readonly step: string }): string {
  return `${enrolment}.${leg}.${step}`;
}
