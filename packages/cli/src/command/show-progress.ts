import { visibleText } from '../render/visible-text.js';
import type { TextStream } from './streams.js';

/** What is going on, on a terminal only. */
export interface Progress {
  /** The next file begins. */
  readonly next: () => void;
  readonly end: () => void;
}

const clearLine = '\r\u001b[2K';

/** Shows which of several files is being checked, on one line that is taken away at the end. */
export function showProgress(terminal: TextStream, files: readonly string[]): Progress {
  if (terminal.isTTY !== true) return { next: () => undefined, end: () => undefined };
  const left = files.entries();
  return {
    next: () => {
      const { value } = left.next();
      if (value)
        terminal.write(`${clearLine}[${value[0] + 1}/${files.length}] ${visibleText(value[1]).slice(0, 60)}`);
    },
    end: () => void terminal.write(clearLine),
  };
}
