import { checkSupport } from '@khuyencong/budget';
import { Exact, toDecimalString, type ExactDecimal, type Finding } from '@khuyencong/model';
import { openSource, readTables, type OpenedTable, type TableRow } from '@khuyencong/tables';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { moneyCheck } from './money-check.js';
import { moneyColumns, moneyFindingsOf } from './money-of-row.js';
import { recordBlocks } from './record-block.js';
import { smallWhole } from './small-whole.js';
import { addTo, emptySum, sumText } from './amount-sum.js';
import { normsWith } from './norms-with.js';
import { supportCheck } from './support-check.js';
import { projectOfRow } from './project-of-row.js';

const headers =
  'Mã đề án,Tên đề án,Năm,Nội dung hoạt động,Cấp,Ngày phê duyệt,Tổng kinh phí,Kinh phí hỗ trợ,Vốn đối ứng,Nguồn khác,Tạm ứng,Giải ngân,Quyết toán';
let table: OpenedTable;

beforeAll(async () => {
  const source = await openSource(
    new TextEncoder().encode(`${headers}\nDA-01,Máy,2023,brand,local,2023-01-01,1,1,1,1,1,1,1\n`),
  );
  const [first] = (await readTables(source, { units: [] })).tables;
  if (!first) throw new Error('no table');
  table = first;
});

const nearby = fc.integer({ min: 0, max: 6 }).map((step) => String(200_000_000 + step));
const amount = fc.oneof(
  nearby,
  fc.bigInt({ min: 0n, max: 10n ** 22n }).map(String),
  fc.constantFrom(null, '0', '1000000', '-5', '1.5', '400000001', '600000000'),
);
const sound = fc
  .tuple(fc.integer({ min: 0, max: 400_000_000 }), fc.integer({ min: 0, max: 900_000_000 }))
  .map(([support, more]) =>
    [support + more, support, more, 0, null, null, null].map((each) => (each === null ? null : String(each))),
  );
const money = fc.oneof(fc.array(amount, { minLength: 7, maxLength: 7 }), sound);
const lawful = ['DA-01', 'Máy', '2023', 'machinery-tech-transfer', 'national', '2023-03-01'];
const rowOf = (amounts: readonly (string | null)[]): TableRow => ({
  kind: 'record',
  line: 2,
  values: [...lawful, ...amounts],
});

describe('rows looked at in small integers', () => {
  it('get exactly the findings that exact decimals give', () => {
    fc.assert(
      fc.property(money, (amounts) => {
        const row = rowOf(amounts);
        const found: Finding[] = [];
        moneyCheck(table).rows([row], found, recordBlocks(table)([row]));
        const codes = found.map(({ code }) => code).filter((code) => !code.startsWith('AMOUNT_'));
        expect(codes).toEqual(moneyFindingsOf(table)(row).map(({ code }) => code));
      }),
    );
  });

  it('state the sums and differences that exact decimals make', () => {
    const at = (amounts: readonly (string | null)[], index: number) => new Exact(amounts[index] ?? 0);
    fc.assert(
      fc.property(money, (amounts) => {
        const [cost, support] = [at(amounts, 0), at(amounts, 1)];
        const sum = support.plus(at(amounts, 2)).plus(at(amounts, 3));
        for (const { code, params } of moneyFindingsOf(table)(rowOf(amounts))) {
          const paid = at(
            amounts,
            moneyColumns.findIndex((name) => name === params['payment']),
          );
          const expected: Readonly<Record<string, readonly ExactDecimal[]>> = {
            COST_NOT_SUM_OF_SOURCES: [sum, sum.minus(cost)],
            PAID_ABOVE_SUPPORT: [paid.minus(support)],
            SETTLED_ABOVE_PAID: [at(amounts, 6).minus(at(amounts, 5))],
            SUPPORT_ABOVE_COST: [],
          };
          const { sumVnd, differenceVnd, excessVnd } = params;
          const stated = [sumVnd, differenceVnd, excessVnd].filter((each) => each !== undefined);
          expect(stated).toEqual(expected[code]?.map(toDecimalString));
        }
      }),
    );
  });

  it('are held to the norm with the findings that the full check gives, in whatever order they come', () => {
    const norms = normsWith([]);
    const options = { norms, province: undefined, asOf: undefined };
    const row = fc
      .tuple(money, fc.constantFrom('machinery-tech-transfer', 'demo-model-new', 'vocational-training'))
      .map(([amounts, activity]) => ({ ...rowOf(amounts), values: rowOf(amounts).values.with(3, activity) }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const together = supportCheck(table, options);
        const projectOf = projectOfRow(table, options);
        for (const each of rows) {
          const found: Finding[] = [];
          together.rows([each], found, recordBlocks(table)([each]));
          const project = projectOf(each);
          const full = project ? checkSupport([project], { asOf: '2023-12-31', norms }) : [];
          const expected = full.filter(
            ({ code, severity }) => code !== 'SUPPORT_ABOVE_COST' && severity !== 'info',
          );
          expect(found.filter(({ severity }) => severity !== 'info').map(saidOf)).toEqual(
            expected.map(saidOf),
          );
        }
      }),
    );
  });
});

const saidOf = ({ code, severity, params, legalBasis }: Finding) => ({ code, severity, params, legalBasis });

describe('small whole amounts', () => {
  it('are what the text says, and nothing else is one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 17n }).map(String), fc.string()), (text) => {
        const isSmall = /^\d{1,15}$/u.test(text);
        expect(smallWhole(text)).toBe(isSmall ? Number(text) : -1);
      }),
    );
  });

  it('add up as exact decimals do, past safe integers too', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n ** 17n }), { maxLength: 40 }), (amounts) => {
        const sum = emptySum();
        for (const each of amounts) addTo(sum, String(each));
        expect(sumText(sum)).toBe(String(amounts.reduce((total, each) => total + each, 0n)));
      }),
    );
  });
});
