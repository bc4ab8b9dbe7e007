import type { Finding } from '@khuyencong/model';

/** Findings of a file on their way from a thread; they wait for the files before it. */
export interface FindingQueue {
  /** Is done when there is room for more. */
  readonly put: (findings: readonly Finding[]) => Promise<void>;
  /** No more will come. */
  readonly close: () => void;
  /** Takes all that came and comes, until it is closed. */
  readonly takeAll: (take: (findings: readonly Finding[]) => void | Promise<void>) => Promise<void>;
}

/** So many findings of a file are held before its thread has to wait. */
const heldAtMost = 20_000;

/** A queue for one giver and one taker. */
export function findingQueue(): FindingQueue {
  const batches: (readonly Finding[])[] = [];
  let held = 0;
  let closed = false;
  const wakers: (() => void)[] = [];
  const change = (): Promise<void> => new Promise((resolve) => void wakers.push(resolve));
  const changed = (): void => {
    for (const wake of wakers.splice(0)) wake();
  };
  return {
    put: async (findings) => {
      batches.push(findings);
      held += findings.length;
      changed();
      while (held > heldAtMost && !closed) await change();
    },
    close: () => {
      closed = true;
      changed();
    },
    takeAll: async (take) => {
      for (;;) {
        const batch = batches.shift();
        if (batch) {
          held -= batch.length;
          await take(batch);
          changed();
        } else if (closed) return;
        else await change();
      }
    },
  };
}
