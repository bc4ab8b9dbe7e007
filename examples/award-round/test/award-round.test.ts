import {
  openSealedRound,
  scoreRound,
  sealRound,
  verifySealedText,
  type SealedRound,
} from '@khuyencong/awards';
import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import { Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wordDocument } from '../src/document/word-document.js';
import { roundFiles } from '../src/file/round-files.js';
import { inventedRound } from '../src/round/invented-round.js';

const marks = inventedRound();
const made = await roundFiles(marks, { language: 'vi', say: ({ code }) => code });
const textOf = (name: string): string => {
  const content = made.files.find((file) => file.name === name)?.content;
  if (typeof content !== 'string') throw new Error(name);
  return content;
};

describe('the invented round', () => {
  it('has the size of Kiên Giang’s and says that it is invented', () => {
    expect(marks.products).toHaveLength(179);
    expect(new Set(marks.products.map(({ establishmentId }) => establishmentId)).size).toBe(102);
    expect(marks.jurors).toHaveLength(9);
    expect(marks.note).toContain('Số liệu giả định');
    expect(marks.products.every(({ name }) => name?.includes('giả định'))).toBe(true);
  });

  it('is the same on every run', () => expect(inventedRound()).toEqual(marks));

  it('comes to decisions at every step, with nothing wrong in the data', () => {
    expect(made.result.counts).toEqual({
      entered: 179,
      eligible: 179,
      scored: 179,
      passed: 123,
      recognised: 100,
      prized: 20,
      putForward: 30,
    });
    expect(made.result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the sealed file', () => {
  const text = textOf('sealed-round.json');

  it('verifies, and scoring it again gives what was sealed', () => expect(made.problems).toEqual([]));

  it('has the same root when it is made again', async () => {
    const again = await roundFiles(inventedRound(), { language: 'en', say: ({ code }) => code });
    expect(again.root).toBe(made.root);
  });

  it('keeps what was handed in', () => {
    const { marks: opened } = openSealedRound(JSON.parse(text) as SealedRound);
    const byPlace = ({ marks: rows, ...round }: typeof marks): unknown => ({
      ...round,
      marks: rows.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort(),
    });
    expect(byPlace(opened)).toEqual(byPlace(marks));
  });

  it('names the one sheet whose mark was raised', () => {
    const at = text.indexOf('"mark":"', text.length >> 2) + 8;
    const forged = `${text.slice(0, at)}4${text.slice(at + 1)}`;
    const [finding, ...others] = verifySealedText(forged, {}).findings;
    expect(others).toEqual([]);
    expect(finding?.path.slice(0, 2)).toEqual(['input', 'sheets']);
  });

  it('is caught by the root of the minutes when somebody seals a forgery anew', () => {
    const forged = { ...marks, marks: marks.marks.slice(1) };
    const result = scoreRound(forged, { schemes: [tt26Of2014] });
    const sealing = sealRound(forged, { result, schemes: [tt26Of2014] });
    expect(sealing.ok && verifySealedText(sealing.text, {}).verified).toBe(true);
    expect(sealing.ok && verifySealedText(sealing.text, { expectedRoot: made.root }).verified).toBe(false);
  });
});

describe('the documents', () => {
  it.each(['minutes', 'result-list', 'score-sheet'])('%s come as DOCX, HTML and Markdown', (name) => {
    const names = made.files.map((file) => file.name);
    expect(names).toEqual(expect.arrayContaining([`${name}.docx`, `${name}.html`, `${name}.md`]));
    expect(textOf(`${name}.html`)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(textOf(`${name}.html`)).not.toMatch(/<(?:script|link|img|iframe)\b|undefined|\[object/);
    expect(textOf(`${name}.md`)).not.toMatch(/undefined|\[object/);
  });

  it('print the root and that the data are invented', () => {
    expect(textOf('minutes.md')).toContain(made.root);
    expect(textOf('minutes.md')).toContain('Số liệu giả định');
    expect(textOf('result-list.md')).toContain(made.root);
  });

  it('are real Word files', async () => {
    const content = made.files.find(({ name }) => name === 'minutes.docx')?.content;
    expect(content instanceof Uint8Array && Buffer.from(content.subarray(0, 4)).toString('hex')).toBe(
      '504b0304',
    );
    const document = {
      kind: 'score-sheet',
      language: 'vi',
      issuer: ['A', 'B'],
      nationalHeader: ['C', 'D'],
      title: ['PHIẾU & <MẪU>'],
      blocks: [{ kind: 'fields', fields: [{ label: 'Tên', value: '' }] }],
      signatures: [],
    } as const;
    const parts = unzipSync(await Packer.toBuffer(await wordDocument(document)));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('PHIẾU &amp; &lt;MẪU&gt;');
  });

  it('give a certificate to every recognised product, valid to the end of the third year', () => {
    const certificates = JSON.parse(textOf('certificates.json')) as { validTo: string }[];
    expect(certificates).toHaveLength(100);
    expect(new Set(certificates.map(({ validTo }) => validTo))).toEqual(new Set(['2027-12-31']));
  });

  it('come in English too', async () => {
    const english = await roundFiles(marks, { language: 'en', say: ({ code }) => code });
    expect(english.root).toBe(made.root);
    expect(english.files.find(({ name }) => name === 'minutes.md')?.content).toContain('Summary of marks');
  });
});

it('the report on the panel is kept apart from the result', () => {
  const report = JSON.parse(textOf('panel-quality.json')) as { use: string; withoutJuror: unknown[] };
  expect(report.use).toBe('report-only');
  expect(report.withoutJuror).toHaveLength(9);
  expect(textOf('sealed-round.json')).not.toContain('panel-quality');
});
