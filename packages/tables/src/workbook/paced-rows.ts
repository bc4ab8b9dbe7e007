/** Lets a source go on only while somebody waits for what it gives. */
interface Gate {
  readonly demand: <Value>(next: Promise<Value>) => Promise<Value>;
  /** Settles when all that was given before is taken and more is waited for. */
  readonly passed: () => Promise<void>;
  readonly close: () => void;
}

/**
 * Rows of a reader that takes its bytes as fast as it can, made to wait for whoever takes the rows: it is given a further piece only
 * when every row of the pieces before was taken.
 */
export async function* pacedRows<Row>(
  pieces: AsyncIterable<Uint8Array>,
  read: (stream: ReadableStream<Uint8Array>) => AsyncGenerator<Row>,
): AsyncGenerator<Row> {
  const gate = openGate();
  const source = pieces[Symbol.asyncIterator]();
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        await gate.passed();
        const next = await source.next();
        if (next.done === true) controller.close();
        else controller.enqueue(next.value);
      },
    },
    { highWaterMark: 0 },
  );
  const rows = read(stream);
  try {
    for (;;) {
      const next = await gate.demand(rows.next());
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    gate.close();
    await rows.return(undefined);
    await source.return?.();
  }
}

function openGate(): Gate {
  let waiting = false;
  let closed = false;
  let wake = (): void => undefined;
  const demand = async <Value>(next: Promise<Value>): Promise<Value> => {
    waiting = true;
    wake();
    try {
      return await next;
    } finally {
      waiting = false;
    }
  };
  const passed = async (): Promise<void> => {
    for (;;) {
      if (!waiting && !closed)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      // Rows that were read already are given within this turn, so whoever still waits after it waits for more.
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
      if (waiting || closed) return;
    }
  };
  const close = (): void => {
    closed = true;
    wake();
  };
  return { demand, passed, close };
}
