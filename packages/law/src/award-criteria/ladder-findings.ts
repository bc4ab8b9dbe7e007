import { Exact, makeFinding, type DecimalString, type Finding } from '@khuyencong/model';
import { criteriaFindings } from './criteria-findings.js';
import type { Criterion, MarkOption } from './criterion.js';
import type { OptionLadder } from './option-ladders.js';

type Ladder = OptionLadder & { readonly criterion: Criterion };

/** What is wrong with the options of one ladder. */
export function ladderFindings(ladder: Ladder): readonly Finding[] {
  return [
    ...ladder.options.flatMap((option, index) => markFindings(option, index, ladder)),
    ...equalOptions(ladder),
    ...disorderedGates(ladder),
  ];
}

/** What is wrong with the mark of one option. */
export function markFindings(
  { mark, leastForStars }: MarkOption,
  index: number,
  ladder: Ladder,
): readonly Finding[] {
  const { id: criterion, maxMark: maximum } = ladder.criterion;
  const option = String(index + 1);
  const place = { path: [...ladder.path, index, 'mark'] };
  const isAbove = mark !== undefined && new Exact(mark).greaterThan(maximum);
  const isValid = mark !== undefined && !isAbove;
  return [
    ...(mark === undefined
      ? [makeFinding(criteriaFindings, 'CRITERION_OPTION_WITHOUT_MARK', { criterion, option }, place)]
      : []),
    ...(isAbove
      ? [
          makeFinding(
            criteriaFindings,
            'CRITERION_OPTION_ABOVE_MAXIMUM',
            { criterion, option, mark, maximum },
            place,
          ),
        ]
      : []),
    ...(mark !== undefined && new Exact(mark).isNegative()
      ? [makeFinding(criteriaFindings, 'CRITERION_MARK_NEGATIVE', { criterion, mark }, place)]
      : []),
    ...(leastForStars !== undefined && !isValid ? [unreachable(ladder, index, leastForStars)] : []),
  ];
}

function unreachable(ladder: Ladder, index: number, stars: number): Finding {
  return makeFinding(
    criteriaFindings,
    'CRITERION_GATE_UNREACHABLE',
    { criterion: ladder.criterion.id, option: String(index + 1), stars: String(stars) },
    { path: [...ladder.path, index, 'leastForStars'] },
  );
}

function equalOptions({ options, path, criterion }: Ladder): readonly Finding[] {
  const first = new Map<DecimalString, number>();
  return options.flatMap(({ mark }, index) => {
    if (mark === undefined) return [];
    const earlier = first.get(mark);
    if (earlier === undefined) {
      first.set(mark, index);
      return [];
    }
    const params = { criterion: criterion.id, option: String(index + 1), other: String(earlier + 1), mark };
    return [
      makeFinding(criteriaFindings, 'CRITERION_OPTIONS_EQUAL', params, { path: [...path, index, 'mark'] }),
    ];
  });
}

interface Gate {
  readonly index: number;
  readonly stars: number;
  readonly mark: DecimalString;
}

/** Each gate against the one for the next fewer stars. */
function disorderedGates({ options, path, criterion }: Ladder): readonly Finding[] {
  const gates = options
    .flatMap(({ mark, leastForStars: stars }, index): readonly Gate[] =>
      mark === undefined || stars === undefined ? [] : [{ index, stars, mark }],
    )
    .sort((left, right) => left.stars - right.stars || left.index - right.index);
  return gates.flatMap((gate, position) => {
    const below = gates[position - 1];
    if (!below || (gate.stars > below.stars && new Exact(gate.mark).greaterThan(below.mark))) return [];
    const params = {
      criterion: criterion.id,
      stars: String(gate.stars),
      option: String(gate.index + 1),
      otherStars: String(below.stars),
      other: String(below.index + 1),
    };
    const place = { path: [...path, gate.index, 'leastForStars'] };
    return [makeFinding(criteriaFindings, 'CRITERION_GATES_DISORDERED', params, place)];
  });
}
