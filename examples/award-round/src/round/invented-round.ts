import type { AwardRoundMarks, Juror, MarkRow, RoundEntry } from '@khuyencong/awards';
import type { DecimalString } from '@khuyencong/model';
import { goods, inventedNote, jurorNames } from './invented-names.js';
import { roundRules } from './round-rules.js';
import { seeded } from './seeded.js';

const productCount = 179;
const establishmentCount = 102;
const seed = 20_250_610;

/** Criteria of Phụ lục 4 with their maxima in half marks. */
const criteria = [
  ['tc1', 80],
  ['tc2', 80],
  ['tc3', 20],
  ['tc4', 20],
] as const;

const code = (letters: string, number: number): string => `${letters}-${String(number).padStart(3, '0')}`;

const markText = (halves: number): DecimalString =>
  `${halves >> 1}${halves % 2 === 1 ? '.5' : ''}` as DecimalString;

/** A provincial round of the size of Kiên Giang's; every name and every mark is invented. */
export function inventedRound(): AwardRoundMarks {
  const draw = seeded(seed);
  const jurors: readonly Juror[] = jurorNames.map((name, index) => ({
    id: code('GK', index + 1),
    name: `${name} (giả định)`,
    role: index === 0 ? 'head' : index === 1 ? 'deputy' : 'member',
    interests:
      index === 4 ? [{ establishmentId: code('CS', 7), nature: 'Từng tư vấn cho cơ sở (giả định)' }] : [],
    declaredOn: '2025-06-02',
  }));
  const products = Array.from({ length: productCount }, (_, index) => inventedProduct(index, draw));
  const marks = products.flatMap((product) => inventedSheets(product, { jurors, draw }));
  return {
    kind: 'award-round-marks',
    round: {
      id: 'minh-hoa-2025',
      level: 'province',
      year: 2025,
      place: 'tỉnh minh họa',
      scheme: 'tt26-2014',
      scoredOn: '2025-06-10',
    },
    rules: roundRules,
    jurors,
    council: Array.from({ length: 9 }, (_, index) => ({
      id: code('HD', index + 1),
      role: index === 0 ? 'chair' : index === 1 ? 'deputy' : 'member',
    })),
    products,
    marks,
    note: inventedNote,
  };
}

function inventedProduct(index: number, draw: (below: number) => number): RoundEntry {
  const groups = ['agro-food', 'agro-food', 'agro-food', 'handicraft', 'machinery-parts', 'other'];
  const group = groups[draw(groups.length)] ?? 'other';
  const kinds = goods[group] ?? [];
  return {
    id: code('SP', index + 1),
    name: `${kinds[draw(kinds.length)] ?? ''} số ${index + 1} (giả định)`,
    group,
    establishmentId: code('CS', (index % establishmentCount) + 1),
    eligible: true,
  };
}

function inventedSheets(
  { id: productId, establishmentId }: RoundEntry,
  { jurors, draw }: { readonly jurors: readonly Juror[]; readonly draw: (below: number) => number },
): readonly MarkRow[] {
  const quality = 62 + draw(33);
  return jurors.flatMap(({ id: juror, interests }, index): readonly MarkRow[] => {
    if (interests?.some((interest) => interest.establishmentId === establishmentId))
      return [{ productId, juror, status: 'recused', reason: 'Có lợi ích liên quan đã kê khai' }];
    if (draw(150) === 0) return [{ productId, juror, status: 'absent', reason: 'Vắng mặt buổi chấm' }];
    const severity = index % 3;
    return criteria.map(([criterion, halves]) => {
      const share = Math.min(100, Math.max(0, quality - severity + draw(7) - 2));
      return { productId, juror, criterion, mark: markText(Math.floor((halves * share) / 100)) };
    });
  });
}
