interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a popup stands, and how high it may be, in px of the page. */
export interface PopupPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

const gap = 6;
const edge = 8;

/** Below its anchor, or above where there is more room; moved sideways until all of it is in sight. */
export function placePopup(anchor: DOMRect, popup: Size, page: Size): PopupPlace {
  const below = page.height - edge - (anchor.bottom + gap);
  const above = anchor.top - gap - edge;
  const isBelow = popup.height <= below || below >= above;
  const maxHeight = Math.max(0, isBelow ? below : above);
  return {
    left: Math.max(edge, Math.min(anchor.left, page.width - edge - popup.width)),
    top: isBelow ? anchor.bottom + gap : anchor.top - gap - Math.min(popup.height, maxHeight),
    maxHeight,
  };
}
