const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A new unguessable id: 26 lower-case letters and digits, 10 for the time (so that ids made together lie together in an index)
 * and 16 random ones (80 bits).
 */
export function createId(now: number = Date.now()): string {
  let time = '';
  for (let rest = now, place = 0; place < 10; place++) {
    time = alphabet.charAt(rest % 32) + time;
    rest = Math.floor(rest / 32);
  }
  return time + randomPart();
}

let pool = new Uint8Array(0);
let used = 0;

/** Random bytes are fetched in bulk: one call per id would cost more than the rest of an enrolment. */
function randomPart(): string {
  if (used + 16 > pool.length) {
    pool = globalThis.crypto.getRandomValues(new Uint8Array(4096));
    used = 0;
  }
  let text = '';
  for (let index = 0; index < 16; index++) text += alphabet.charAt((pool[used++] ?? 0) % 32);
  return text;
}
