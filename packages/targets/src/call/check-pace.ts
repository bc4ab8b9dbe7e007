import {
  checkArgument,
  checkRecords,
  decimalString,
  isoDate,
  knownOption,
  parsePeriod,
} from '@khuyencong/model';
import type { Pace } from '../tracking/pace.js';
import { checkWhole } from './check-whole.js';

const kinds: Readonly<Record<Pace['kind'], true>> = { linear: true, 'like-before': true, stated: true };

/** Refuses a pace of an unknown kind, and days, periods and numbers in it that are none. */
export function checkPace(pace: Pace): void {
  checkArgument('options.pace', pace);
  knownOption('pace.kind', pace.kind, kinds);
  if (pace.kind === 'like-before') {
    checkWhole('options.pace.yearsBefore', pace.yearsBefore, { least: 1 });
    checkRecords('options.pace.earlier', pace.earlier);
    for (const { period, value } of pace.earlier) {
      parsePeriod(period);
      decimalString(value);
    }
  }
  if (pace.kind === 'stated') {
    checkRecords('options.pace.points', pace.points);
    for (const { on, sharePercent } of pace.points) {
      isoDate(on);
      decimalString(sharePercent);
    }
  }
}
