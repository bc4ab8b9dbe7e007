import { describe, expect, it } from 'vitest';
import { describeCatalogue, fixtureOf } from '../../test/catalogue-fixtures.js';
import { findingsOfCase, type SealCase } from '../../test/seal/apply-case.js';
import { sealFindings } from './seal-findings.js';

describeCatalogue('seal', sealFindings, findingsOfCase);

describe('the texts', () => {
  it.each([
    [
      'SEAL_RECORD_CHANGED',
      'Bản ghi "input.sheets[0]" đã bị sửa sau khi niêm phong.',
      'The record "input.sheets[0]" was changed after sealing.',
    ],
    [
      'SEAL_TEXT_NOT_CANONICAL',
      'Tệp không ở dạng chuẩn ở byte 587, tại bản ghi "result.products[0].rank": có dấu cách hoặc xuống dòng.',
      'The file is not in canonical form at byte 587, at the record "result.products[0].rank": there is a space or a line end.',
    ],
  ] as const)('of %s read as published', (code, vi, en) => {
    const [first] = fixtureOf<SealCase>('seal', code).triggers;
    const [finding] = first ? findingsOfCase(first) : [];
    expect(finding && sealFindings[code].message.vi(finding.params as never)).toBe(vi);
    expect(finding && sealFindings[code].message.en(finding.params as never)).toBe(en);
  });
});
