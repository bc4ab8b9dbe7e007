import { parentPort, workerData } from 'node:worker_threads';
import { checkFile, type CheckFileOptions } from './check-file.js';

/** Checks the files that it is sent, one at a time, and sends each back as checked. */
const options = workerData as CheckFileOptions;
parentPort?.on('message', (file: string) => {
  void checkFile(file, options).then((checked) => parentPort?.postMessage(checked));
});
