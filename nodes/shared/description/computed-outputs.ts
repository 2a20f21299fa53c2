import type { ExpressionString } from 'n8n-workflow';

/**
 * Named outputs that follow from a node's settings, as an expression that n8n's editor and engine evaluate. The function's text runs
 * in n8n's expression sandbox: it must need nothing from outside.
 */
export const segmentOutputs: ExpressionString = computed(`(parameters) => {
  let segments = [];
  try {
    segments = typeof parameters.segments === 'string' ? JSON.parse(parameters.segments) : parameters.segments;
  } catch (error) {
    segments = [];
  }
  const named = Array.isArray(segments) ? segments : [];
  return named.map((segment) => ({ type: 'main', displayName: String(segment.name || segment.id) })).concat([{ type: 'main', displayName: 'Else' }]);
}`);

export const splitOutputs: ExpressionString = computed(`(parameters) => {
  const variants = (parameters.variants && parameters.variants.variant) || [];
  return variants.map((variant) => ({ type: 'main', displayName: String(variant.name || variant.id) })).concat([{ type: 'main', displayName: 'Holdout' }]);
}`);

function computed(text: string): ExpressionString {
  return `={{(${text})($parameter)}}`;
}
