import type { Clock } from '../../core/services';

/** A clock that stands still until it is moved. */
export class FakeClock implements Clock {
  constructor(private at: number) {}

  readonly now = (): number => this.at;

  advance(ms: number): void {
    this.at += ms;
  }

  set(at: number): void {
    this.at = at;
  }
}
