/**
 * What stands below a node's name on n8n's canvas, as an expression over its settings: `answer` is JavaScript over `names`, which stand for
 * `values`. It runs in n8n's expression sandbox and needs nothing from outside. n8n cuts what is longer than about 27 letters, and would take two
 * closing braces side by side for the end of the expression: `answer` has none.
 */
export function subtitle(names: string, values: string, answer: string): string {
  return `={{ ((${names}) => ${answer})(${values}) }}`;
}
