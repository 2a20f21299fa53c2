import { TextDecoder, TextEncoder } from 'node:util';

/** What React Flow, Radix and we ask of a browser that jsdom lacks; see reactflow.dev/learn/advanced-use/testing. */
class Observer {
  constructor(private readonly report: (entries: unknown[], observer: Observer) => void) {}
  observe(target: Element): void {
    this.report([{ target, contentRect: target.getBoundingClientRect() }], this);
  }
  unobserve(): void {}
  disconnect(): void {}
}

class Matrix {
  readonly m22: number;
  constructor(transform = '') {
    this.m22 = Number(/scale\(([\d.]+)\)/.exec(transform)?.[1] ?? 1);
  }
}

Object.assign(globalThis, { ResizeObserver: Observer, DOMMatrixReadOnly: Matrix, TextDecoder, TextEncoder, CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } });
Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: { get(this: HTMLElement) { return Number.parseFloat(this.style.height) || 1; } },
  offsetWidth: { get(this: HTMLElement) { return Number.parseFloat(this.style.width) || 1; } },
});
Object.assign(SVGElement.prototype, { getBBox: () => ({ x: 0, y: 0, width: 0, height: 0 }) });
Object.assign(Element.prototype, { scrollIntoView: () => undefined, hasPointerCapture: () => false });
Object.assign(Blob.prototype, {
  arrayBuffer(this: Blob): Promise<ArrayBuffer> {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.readAsArrayBuffer(this);
    });
  },
});
