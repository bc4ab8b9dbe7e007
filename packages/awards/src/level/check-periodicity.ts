import type { AwardRules } from '@khuyencong/law/award-criteria';
import {
  checkArgument,
  checkYear,
  knownOption,
  levelLabels,
  makeFinding,
  type AwardRound,
  type Finding,
} from '@khuyencong/model';
import { roundFindings } from '../round/round-findings.js';

/**
 * Notes a round that is held off the usual years (kiểm tra định kỳ tổ chức bình chọn). A default that real rounds may break: the
 * finding is only an info, and no year is ever computed from the level.
 *
 * @param round - level and year
 * @param options - `rules` of the scheme; `previousYear` of the last round at the same place, where known
 * @returns one finding, or none
 * @legal 26/2014/TT-BCT, Điều 14
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { checkPeriodicity } from '@khuyencong/awards';
 * import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
 * const { rules } = tt26Of2014;
 * checkPeriodicity({ level: 'national', year: 2023 }, { rules }).map(({ code, severity }) => [code, severity]) // => [['ROUND_OFF_CYCLE', 'info']]
 * checkPeriodicity({ level: 'province', year: 2023 }, { rules }) // => []
 * ```
 * @category level
 * @since 0.1.0
 */
export function checkPeriodicity(
  round: Pick<AwardRound, 'level' | 'year'>,
  options: { readonly rules: AwardRules; readonly previousYear?: number | undefined },
): readonly Finding[] {
  checkArgument('round', round);
  checkYear('round.year', round.year);
  knownOption('level', round.level, levelLabels);
  checkArgument('options', options);
  checkArgument('options.rules', options.rules);
  if (options.previousYear !== undefined) checkYear('options.previousYear', options.previousYear);
  const { level, year } = round;
  const { rules, previousYear } = options;
  const rule = rules.periodicity?.find(({ levels }) => levels.includes(level));
  if (!rule) return [];
  const isUsualYear = (year % 2 === 0) === (rule.usualYears === 'even');
  const isSpaced = previousYear === undefined || year - previousYear === rule.everyYears;
  if (isUsualYear && isSpaced) return [];
  const params = {
    year: String(year),
    usual: rule.usualYears,
    previous: previousYear === undefined ? '' : String(previousYear),
  };
  return [
    makeFinding(roundFindings, 'ROUND_OFF_CYCLE', params, {
      path: ['round', 'year'],
      legalBasis: [rule.citation],
    }),
  ];
}
