import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding/finding.js';
import { formatDay } from '../date/format-day.js';
import { isIsoDate } from '../date/iso-date.js';
import { findingMessage } from '../finding/finding-message.js';
import { modelFindings } from '../finding/model-findings.js';
import { checkLifeCycle } from './check-life-cycle.js';
import { safeParseProjectHistory } from './parse-project-history.js';
import { projectFindings } from './project-findings.js';

interface Fixture {
  readonly triggers: readonly unknown[];
  readonly nearMiss: readonly unknown[];
}

const folder = new URL('../../test/findings/', import.meta.url);
const codes = Object.keys(projectFindings) as (keyof typeof projectFindings)[];
const fixtureOf = (code: string): Fixture =>
  JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Fixture;

function findingsIn(data: unknown): readonly Finding[] {
  const parsed = safeParseProjectHistory(data);
  if (!parsed.ok) throw new Error('the fixture is not a history');
  return checkLifeCycle(parsed.value);
}

describe('the findings of the life cycle', () => {
  it('have codes of their own', () =>
    expect(codes.filter((code) => Object.hasOwn(modelFindings, code))).toEqual([]));

  it.each(codes)('find %s in what triggers it and not in a near miss', (code) => {
    const { triggers, nearMiss } = fixtureOf(code);
    expect([triggers.length > 0, nearMiss.length > 0]).toEqual([true, true]);
    for (const data of triggers) expect(findingsIn(data).map((finding) => finding.code)).toContain(code);
    for (const data of nearMiss) expect(findingsIn(data).map((finding) => finding.code)).not.toContain(code);
  });

  it.each(codes)('say in both languages what %s is about, with its facts and its place', (code) => {
    const finding = findingsIn(fixtureOf(code).triggers[0]).find((each) => each.code === code);
    if (!finding) throw new Error(`no ${code}`);
    for (const language of ['vi', 'en'] as const) {
      const text = findingMessage(finding, { language, catalogues: [projectFindings] });
      for (const fact of Object.values(finding.params))
        for (const id of fact.split(' '))
          expect(text).toContain(isIsoDate(id) ? formatDay(id, { language }) : id);
      expect(text).not.toContain('undefined');
      expect(text).toContain('[steps[');
    }
  });

  it('name states and roles as officials do', () => {
    const [, finding] = findingsIn(fixtureOf('PROJECT_WRONG_DECIDER').triggers[0]);
    expect(finding && findingMessage(finding, { language: 'vi', catalogues: [projectFindings] })).toBe(
      'Bước sang trạng thái đã phê duyệt (approved) do Sở Công Thương (department) quyết định; thẩm quyền thuộc về Bộ trưởng Bộ Công Thương (minister). [steps[1].decidedBy]',
    );
  });

  it('are written in both languages throughout', () => {
    for (const { meaning, remedy } of Object.values(projectFindings))
      expect([meaning.vi, meaning.en, remedy.vi, remedy.en].every((text) => text.length > 5)).toBe(true);
  });
});
