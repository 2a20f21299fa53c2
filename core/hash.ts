import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Json } from './json';

/** SHA-256 of the parts as 64 lower-case hex digits. Parts are kept apart: `['a', 'bc']` and `['ab', 'c']` differ. */
export function hash(parts: readonly Json[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))));
}

/** A number from 0 up to (not including) 1, spread evenly over different parts and always the same for the same ones. */
export function hashToUnit(parts: readonly Json[]): number {
  const digits = 12;
  return parseInt(hash(parts).slice(0, digits), 16) / 16 ** digits;
}
