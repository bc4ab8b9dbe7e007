import { describe, expect, it } from 'vitest';
import { inTcvn3 } from './encoded.js';
import { checkFile, checkText, workbookOf } from './check-file.js';
import { moneyUnits } from './money-units.js';
import { soundRegister } from './register.js';
import { projects } from './spoil.js';
import { spoiled, twoRowHeader } from './spoiled.js';

const asCell = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Capitals with a tone are in a font of their own, .VnTimeH, which shows small letters as capitals. */
const withoutTonedCapitals = (text: string): string =>
  text.replace(/[^\p{ASCII}ĂÂÊÔƠƯĐ]/gu, (letter) => letter.toLowerCase());

describe('a sound workbook with all nine tables', () => {
  it('is read without a finding but for its note', async () => {
    const { places, tables } = await checkFile(await workbookOf(soundRegister));
    expect(places).toEqual([`ROW_NOT_READ ${projects}!A14`]);
    expect(tables).toHaveLength(9);
  });

  it('says the same with its columns in another order', async () => {
    const turned = soundRegister.map(({ name, rows }) => ({
      name,
      rows: name === projects ? rows : rows.map((row) => [...row].reverse()),
    }));
    const flat = turned.map((sheet) => (sheet.name === 'Kinh phí' ? (soundRegister[1] ?? sheet) : sheet));
    expect((await checkFile(await workbookOf(flat))).places).toEqual([`ROW_NOT_READ ${projects}!A14`]);
  });
});

describe('a sound workbook', () => {
  it('may have a header over two rows, with merged cells', async () => {
    const { sheets, more } = twoRowHeader(['Tổng kinh phí', 'Kinh phí hỗ trợ', 'Vốn đối ứng']);
    const { places, rows } = await checkFile(await workbookOf(sheets, more));
    expect(places).toEqual([`ROW_NOT_READ ${projects}!A15`]);
    const [first] = rows.filter(({ values }) => values[0] === 'DA-2024-01');
    expect(first?.values.slice(10, 13)).toEqual(['620000000', '310000000', '310000000']);
  });

  it('may be typed in a font of TCVN3 throughout: every cell is reported, and its rows and sums are the same', async () => {
    const tcvn3 = (text: string): string =>
      asCell(inTcvn3(text)) === text ? text : asCell(inTcvn3(withoutTonedCapitals(text)));
    const sheets = soundRegister.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? tcvn3(cell) : cell))),
    }));
    const typed = await checkFile(await workbookOf(sheets));
    const sound = await checkFile(await workbookOf(soundRegister));
    const kinds = ({ rows }: typeof sound) =>
      rows.map(({ kind, values }) => [kind, values.map((value) => value?.toLowerCase())]);
    expect(kinds(typed)).toEqual(kinds(sound));
    const others = typed.places.filter((place) => !place.startsWith('TEXT_READ_FROM_TCVN3'));
    expect(others).toEqual(sound.places);
  });

  it('may have the tones of its words on either vowel', async () => {
    const other = (text: string): string => text.replaceAll('Hoà', 'Hòa').replaceAll('thuỷ', 'thủy');
    const sheets = soundRegister.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? other(cell) : cell))),
    }));
    expect((await checkFile(await workbookOf(sheets))).places).toEqual([`ROW_NOT_READ ${projects}!A14`]);
  });
});

describe('spoiled workbooks', () => {
  it('are more than a hundred, each with a fault of its own', () => {
    expect(spoiled.length).toBeGreaterThanOrEqual(100);
    expect(new Set(spoiled.map(({ fault }) => fault)).size).toBe(spoiled.length);
  });

  it.each(spoiled.map((each) => [each.fault, each] as const))(
    'show it at its cell: %s',
    async (_, { sheets, more, expected }) => {
      const { places } = await checkFile(await workbookOf(sheets, more));
      expect(places).toContain(expected);
    },
  );

  it.each(['HEADER_MISSPELT', 'DATE_READ_FROM_NUMBER', 'CELLS_MERGED'])(
    'make %s an error where nothing may be repaired',
    async (code) => {
      const one = spoiled.find(({ expected }) => expected.startsWith(code));
      const { findings } = await checkFile(await workbookOf(one?.sheets ?? [], one?.more), { strict: true });
      expect(findings.find((each) => each.code === code)?.severity).toBe('error');
    },
  );

  it('are found in text files too, by line and column', async () => {
    const { places } = await checkText(
      'Mã cơ sở,Tên cơ sở,Vốn\nCS-01,A,200000000\ncs-01,B,300\nTổng cộng,,1\n',
      { units: moneyUnits },
    );
    expect(places).toEqual([
      'AMOUNT_UNIT_DOUBTFUL 3:3',
      'AMOUNT_UNIT_DOUBTFUL 4:3',
      'SUM_DIFFERS 4:3',
      'KEY_ALIKE 3:1',
    ]);
  });
});
