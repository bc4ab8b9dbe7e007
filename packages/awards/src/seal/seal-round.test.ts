import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import { describe, expect, it } from 'vitest';
import { baseRound } from '../../test/round/base-round.js';
import { scoreRound } from '../scoring/score-round.js';
import { safeParseSealedRound } from './parse-sealed-round.js';
import { openSealedRound } from './open-sealed-round.js';
import { sealRound } from './seal-round.js';
import { verifySeal } from './verify-seal.js';

const schemes = [tt26Of2014];
const sealing = sealRound(baseRound, { result: scoreRound(baseRound, { schemes }), schemes });
if (!sealing.ok) throw new Error('not sealed');
const { sealed, text } = sealing;

describe('a sealed round', () => {
  it('says its format first, where every reader meets it before anything else', () =>
    expect(text).toMatch(/^\{"format":1,/));

  it('is checked, opened and scored again to what was sealed', () => {
    expect(verifySeal(sealed, { expectedRoot: sealed.seal.root })).toMatchObject({
      verified: true,
      findings: [],
    });
    const { marks, result, schemes: sealedSchemes } = openSealedRound(sealed);
    expect(scoreRound(marks, { schemes: sealedSchemes })).toEqual(result);
  });

  it('is read from its file as it was sealed, and no other data are', () => {
    const parsed = safeParseSealedRound(JSON.parse(text));
    expect(parsed).toEqual({ ok: true, value: sealed, findings: [] });
    const other = safeParseSealedRound({ ...sealed, result: { ...sealed.result, products: 'none' } });
    expect(other.findings.map(({ code, path }) => [code, path])).toEqual([
      ['WRONG_TYPE', ['result', 'products']],
    ]);
    expect(safeParseSealedRound({ ...sealed, format: 2 }).ok).toBe(false);
    expect(safeParseSealedRound({ ...sealed, note: 0.5 }).findings).toMatchObject([{ code: 'SEAL_NUMBER' }]);
  });

  // Other parts are another format: raise `sealedFormat` with them.
  it('has in format 1 these parts and no others', () =>
    expect([sealed.format, sealed.seal.parts.map(({ path }) => path.join('.'))]).toEqual([
      1,
      [
        'format',
        'input.jurors',
        'input.kind',
        'input.note',
        'input.products',
        'input.round',
        'input.rules',
        'input.sheets',
        'kind',
        'result.counts',
        'result.decisions',
        'result.findings',
        'result.jurors',
        'result.kind',
        'result.products',
        'result.round',
        'result.rules',
        'result.scheme',
        'result.ties',
        'schemes',
      ],
    ]));

  it('is refused when another version of the format sealed it, whatever else it holds', () => {
    const later = { ...sealed, format: 2, result: { ...sealed.result, products: [] } };
    expect(verifySeal(later, {})).toMatchObject({
      verified: false,
      root: null,
      findings: [{ code: 'SEAL_OTHER_FORMAT', path: ['format'], params: { stated: '2', known: '1' } }],
    });
  });
});
