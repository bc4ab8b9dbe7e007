import { makeFinding, modelFindings, type Finding } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { findingQueue } from './finding-queue.js';

const finding = makeFinding(modelFindings, 'UNKNOWN_FIELD', { field: 'x' }, { path: [] });
const many = (count: number): readonly Finding[] => Array.from({ length: count }, () => finding);

describe('findingQueue', () => {
  it('gives findings in their order, those of before and those that come, until it is closed', async () => {
    const queue = findingQueue();
    await queue.put(many(1));
    const taken: number[] = [];
    const all = queue.takeAll((findings) => void taken.push(findings.length));
    await queue.put(many(2));
    await queue.put(many(3));
    queue.close();
    await all;
    expect(taken).toEqual([1, 2, 3]);
  });

  it('lets the giver wait while too many are held, and go on when they are taken or nobody will', async () => {
    const queue = findingQueue();
    let gone = false;
    const given = queue.put(many(20_001)).then(() => {
      gone = true;
    });
    await new Promise(setImmediate);
    expect(gone).toBe(false);
    void queue.takeAll(() => undefined);
    await given;
    expect(gone).toBe(true);
    const left = findingQueue();
    const waiting = left.put(many(20_001));
    left.close();
    await waiting;
  });
});
