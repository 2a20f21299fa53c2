import type { MapSizes } from '../../../core/map/draw-map';
import type { Touchpoint } from '../../../core/journey/journey';

const padding = 20;
const headHeight = 46;
const lineHeight = 34;

/** Lines of text below the head of a touchpoint's card. */
function linesOf({ needs, feels, hurts, owner }: Touchpoint): number {
  return [needs, feels, hurts, owner].filter((text) => text !== '').length;
}

/** As the styles of the cards have them. */
export const mapSizes: MapSizes = {
  card: { width: 208, height: 76 },
  touchpoint: { width: 208, height: (touchpoint) => padding + headHeight + linesOf(touchpoint) * lineHeight },
};
