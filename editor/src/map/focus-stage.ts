/** Puts the cursor into the name of a stage, once it is drawn; where there is none, on the button that adds the first. */
export function focusStage(id: string | undefined): void {
  requestAnimationFrame(() => {
    const field = id === undefined ? null : document.querySelector<HTMLInputElement>(`input[data-stage="${CSS.escape(id)}"]`);
    (field ?? document.querySelector<HTMLElement>('[data-first-stages]'))?.focus();
    field?.select();
  });
}
