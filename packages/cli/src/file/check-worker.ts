import { parentPort, workerData } from 'node:worker_threads';
import { checkFile, type CheckFileOptions } from './check-file.js';
import type { ThreadCommand, ThreadMessage } from './check-thread.js';

/** Checks the files that it is sent, one at a time; findings go out as they come. */
const options = workerData as CheckFileOptions;
let goOn: (() => void) | undefined;
const say = (message: ThreadMessage): void => parentPort?.postMessage(message);

parentPort?.on('message', (command: ThreadCommand) => {
  if (command === 'go-on') goOn?.();
  else
    void checkFile(command.file, {
      ...options,
      report: (findings) =>
        new Promise((resolve) => {
          goOn = resolve;
          say({ findings });
        }),
    }).then((checked) => say({ checked }));
});
