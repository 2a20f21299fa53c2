/** Until somebody opens or closes it, the panel is open where there is room for it beside the canvas. */
export function isPaletteOpen(wish: boolean | undefined): boolean {
  return wish ?? window.innerWidth >= 1100;
}
