import { useEffect, useState } from 'react';

export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Where an element of the page stands now, also after the window or the element changed its size; undefined while it is not there. */
export function useRectangle(selector: string): Rectangle | undefined {
  const [rectangle, setRectangle] = useState<Rectangle>();
  useEffect(() => {
    const element = selector === '' ? null : document.querySelector(selector);
    const measure = (): void => {
      const { top, left, width, height } = element?.getBoundingClientRect() ?? { top: 0, left: 0, width: 0, height: 0 };
      setRectangle(width === 0 && height === 0 ? undefined : { top, left, width, height });
    };
    measure();
    if (element === null) return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [selector]);
  return rectangle;
}
