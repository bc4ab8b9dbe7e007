import { findingMessage } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../test/check-file.js';
import { keyFindings } from '../keys/key-findings.js';
import { cellFindings } from './cell-findings.js';

const text = `Mã cơ sở,Tên cơ sở,Lao động,Doanh thu
CS-01,HTX Gốm,-1200,1500000000000000000
CS-02,HTX Mây,3,1500000000
CS-01,HTX Tre,3,1500000000
`;

async function said(language: 'vi' | 'en'): Promise<readonly string[]> {
  const { findings } = await checkFile(new TextEncoder().encode(text), { file: 'cs.csv' });
  return findings.map((finding) =>
    findingMessage({ ...finding, path: [] }, { language, catalogues: [cellFindings, keyFindings] }),
  );
}

describe('the findings of cells', () => {
  it('write numbers with the separators of the language, and places of a text file as file:line:column', async () => {
    expect(await said('vi')).toEqual([
      'Cột "Lao động" có số âm: -1.200.',
      'Cột "Doanh thu": số tiền 1.500.000.000.000.000.000 đồng có thể sai đơn vị tính.',
      'Cột "Mã cơ sở": mã "CS-01" đã có ở cs.csv:2:1.',
    ]);
    expect(await said('en')).toEqual([
      '"Lao động" holds a negative number: -1,200.',
      '"Doanh thu": the amount of 1,500,000,000,000,000,000 đồng may be in a wrong unit.',
      '"Mã cơ sở": the key "CS-01" stands already in cs.csv:2:1.',
    ]);
  });
});
