/** Takes one short line for whoever watches. */
export type Say = (line: string) => void;

/** Says nothing. */
export const silent: Say = () => undefined;

/** Prints lines with the seconds since this function was made, so that one sees what takes long. */
export function sayTo(stream: { write(text: string): unknown }): Say {
  const began = Date.now();
  return (line) => {
    const seconds = ((Date.now() - began) / 1000).toFixed(0).padStart(3);
    stream.write(`${seconds} s  ${line}\n`);
  };
}
