import { describe, expect, it } from 'vitest';
import { checkText } from '../../test/check-file.js';

const header = 'TT;Mã cơ sở;Tên cơ sở;Vốn;Doanh thu\n';
const record = (id: number, capital: string, revenue = ''): string =>
  `${id};CS-0${id};A;${capital};${revenue}\n`;
const m = (millions: number): string => `${millions}000000`;

const differing = async (text: string): Promise<readonly string[]> =>
  (await checkText(header + text)).findings
    .filter(({ code }) => code === 'SUM_DIFFERS')
    .map(({ origin, params }) => `${origin?.line ?? ''}: ${params['sum'] ?? ''} in ${params['cells'] ?? ''}`);

describe('checkClaims', () => {
  it('adds nested sections up, with sums in the headings', async () => {
    const text = `I;;Nhóm;${m(60)};\nA;;Tiểu nhóm;${m(30)};\na;;Phần;${m(10)};\n${record(1, m(10))}b;;Phần;${m(20)};\n${record(2, m(20))}B;;Tiểu nhóm;${m(31)};\n${record(3, m(30))}II;;Nhóm;${m(5)};\n${record(4, m(5))};;Tổng cộng;${m(65)};\n`;
    expect(await differing(text)).toEqual(['8: 30000000 in 9–9']);
  });

  it('takes sections without rows as rows', async () => {
    const text = `I;;Đào tạo;${m(1)};\nII;;Máy móc;${m(2)};\n;;Tổng cộng;${m(4)};\n`;
    expect(await differing(text)).toEqual(['4: 3000000 in 2–3']);
  });

  it('holds a sum that names a section against that section alone', async () => {
    const text = `I;;Đào tạo;;\n${record(1, m(1))};;Cộng mục I;${m(1)};\nII;;Máy móc;;\n${record(2, m(2))};;Cộng mục II;${m(3)};\n;;Tổng cộng;${m(3)};\n`;
    expect(await differing(text)).toEqual(['7: 2000000 in 6–6']);
  });

  it('takes a total of several sections as the total', async () => {
    const text = `I;;Đào tạo;;\n${record(1, m(1))}II;;Máy móc;;\n${record(2, m(2))};;Tổng cộng (I+II);${m(3)};\n`;
    expect(await differing(text)).toEqual([]);
  });

  it('adds columns up one by one, and never rounds', async () => {
    const text = `${record(1, '99999999999999', m(1))}${record(2, '99999999999999', m(2))};;Tổng cộng;199999999999998;${m(4)}\n`;
    expect(await differing(text)).toEqual(['4: 3000000 in 2–3']);
  });

  it('names the cells of a sum that could not be checked, those that could not be read among them', async () => {
    const text = `${record(1, 'chưa rõ')}${record(2, m(2))};;Tổng cộng;${m(3)};\n`;
    const { findings } = await checkText(header + text);
    const unchecked = findings.filter(({ code }) => code === 'CLAIM_NOT_CHECKED');
    expect(unchecked.map(({ params }) => params['cells'])).toEqual(['2–3']);
  });

  it('asks for no total where one section holds all rows and states its sum', async () => {
    const sums = `A;;Tỉnh;${m(4)};\nI;;Nhóm;${m(1)};\n${record(1, m(1))}II;;Nhóm;${m(3)};\n${record(2, m(3))}`;
    const totalMissing = async (text: string): Promise<boolean> =>
      (await checkText(header + text)).codes.includes('TOTAL_ROW_MISSING');
    expect(await totalMissing(sums)).toBe(false);
    expect(await totalMissing(sums.replace(m(4), ''))).toBe(true);
    expect(await totalMissing(`${sums.replace(m(4), '')};;Tổng cộng (A);${m(4)};\n`)).toBe(false);
    expect(await totalMissing(`${record(3, m(1))}${sums}`)).toBe(true);
    expect(await totalMissing(`${sums}B;;Tỉnh;${m(2)};\n${record(4, m(2))}`)).toBe(true);
  });

  it.each(['T. CỘNG', 'T.Cộng', 'TỔNG', 'Tổng cộng: 02 cơ sở', 'Tổng cộng năm 2024', 'Toàn tỉnh'])(
    'knows a sum by its words: %s',
    async (label) => {
      const text = `${record(1, m(1))}${record(2, m(2))};${label};;${m(4)};\n`;
      expect(await differing(text)).toEqual(['4: 3000000 in 2–3']);
    },
  );

  it('adds no part of a sum to it', async () => {
    const part = `;;Trong đó: vốn vay;${m(1)};\n`;
    const text = `${record(1, m(1))}${part}${record(2, m(2))};;Tổng cộng;${m(3)};\n${part}`;
    expect((await checkText(header + text)).places).toEqual(['ROW_NOT_READ 3:1', 'ROW_NOT_READ 6:1']);
  });

  it('takes a dash for no figure, in rows and in sums', async () => {
    const text = `${record(1, '-', '–')}${record(2, m(2), '...')};;Tổng cộng;${m(3)};-\n`;
    expect(await differing(text)).toEqual(['4: 2000000 in 3–3']);
    expect((await checkText(header + text)).codes.filter((code) => code !== 'VALUE_SAID_TO_BE_NONE')).toEqual(
      ['SUM_DIFFERS'],
    );
  });

  it('does not take a company, or a wording, that begins like a sum for one', async () => {
    const { rows } = await checkText(
      `${header}1;CS-01;Tổng công ty Giấy (giả định);${m(1)};\n2;CS-02;Cộng đồng nghề mây;${m(1)};\n`,
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['record', 'record']);
  });

  it('takes time in proportion to the rows, however they nest', async () => {
    const sections = Array.from(
      { length: 3000 },
      (_, at) => `${['I', '1', 'a', 'A', '1.1', '1.1.1'][at % 6] ?? 'I'};;x y;${m(1)};\n`,
    );
    expect((await checkText(header + sections.join(''))).codes).not.toContain('SUM_DIFFERS');
  });
});
