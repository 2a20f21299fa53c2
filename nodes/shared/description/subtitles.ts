/**
 * What stands below a node's name on n8n's canvas, as expressions over its settings. They run in n8n's expression sandbox and need
 * nothing from outside. n8n cuts what is longer than about 27 letters.
 */
export const subtitles = {
  entry: over('source, event', '$parameter["source"], $parameter["event"]', 'source === "event" ? "On event " + event : source === "items" ? "Takes the items that come" : "Takes offered contacts"'),
  /** Names the date if there is one: a segment that looks at a fixed day is easily forgotten. */
  segment: over(
    'segments, asOf',
    '$parameter["segments"], $parameter["asOf"]',
    `(() => {
      const day = asOf ? " (as of " + String(asOf).slice(0, 10) + ")" : "";
      try {
        const list = typeof segments === "string" ? JSON.parse(segments) : segments;
        return (list.map((segment) => segment.name || segment.id).join(", ") || "No segment yet") + day;
      } catch (error) {
        return "Segments to be corrected";
      }
    })()`,
  ),
  consentCheck: over('topic', '$parameter["topic"]', 'topic ? "Consent to " + topic : "No topic chosen"'),
  fatigueCap: over(
    'caps',
    '($parameter["caps"] || {}).cap || []',
    `(() => {
      const one = { seconds: "a second", minutes: "a minute", hours: "an hour", days: "a day", weeks: "a week" };
      const within = (amount, unit) => Number(amount) === 1 ? one[unit] : Number(amount) === 7 && unit === "days" ? one.weeks : "in " + amount + " " + unit;
      const list = caps.map((cap) => cap.limit + " " + within(cap.windowAmount, cap.windowUnit));
      return list.length > 0 ? "At most " + list.join(", ") : "No cap";
    })()`,
  ),
  tailor: over('message', '$parameter["message"]', 'message ? "Prepares “" + message + "”" : "No message chosen"'),
  send: over('kind', '$parameter["class"]', '"Sends the " + kind + " message"'),
  waitForReply: over('amount, unit', '$parameter["timeoutAmount"], $parameter["timeoutUnit"]', '"Up to " + amount + " " + (Number(amount) === 1 ? unit.slice(0, -1) : unit)'),
  delay: over('amount, unit', '$parameter["durationAmount"], $parameter["durationUnit"]', '"Waits " + amount + " " + (Number(amount) === 1 ? unit.slice(0, -1) : unit)'),
  split: over(
    'variants, holdout',
    '($parameter["variants"] || {}).variant || [], $parameter["holdout"]',
    'variants.map((variant) => (variant.name || variant.id) + " " + variant.weight).join(" : ") + (holdout ? " : holdout " + holdout : "")',
  ),
  exit: over('goal, reason', '$parameter["goal"], $parameter["reason"]', '(goal ? "Goal: " : "Ends: ") + (reason || "no reason given")'),
} as const;

/** n8n would take two closing braces side by side for the end of the expression; none of the above has them. */
function over(names: string, values: string, answer: string): string {
  return `={{ ((${names}) => ${answer})(${values}) }}`;
}
