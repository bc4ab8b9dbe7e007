import { makeFinding, type Finding, type FindingPlace, type LocalText } from '@khuyencong/model';
import { registerFindings } from './register-findings.js';

/** What may be left unchecked for want of a table or column. */
type UncheckedThing = 'eligibility' | 'duties' | 'parents' | 'sheets';

const checks: Readonly<Record<UncheckedThing, LocalText>> = {
  eligibility: {
    vi: 'cơ sở có thuộc đối tượng được hỗ trợ hay không',
    en: 'whether establishments may be supported',
  },
  duties: { vi: 'nghĩa vụ quá hạn', en: 'what is late' },
  parents: { vi: 'tổng các mục ở bảng Kinh phí', en: 'the sums of items of the budget table' },
  sheets: { vi: 'phiếu chấm điểm còn thiếu', en: 'sheets of marks that are missing' },
};

const missingTexts: Readonly<Record<string, LocalText>> = {
  'establishments-table': { vi: 'bảng Cơ sở CNNT', en: 'the table of establishments' },
  'establishment-column': { vi: 'cột Mã cơ sở', en: 'the column of establishments' },
  'status-column': { vi: 'cột Trạng thái', en: 'the column of the status' },
};

/** Says that something was not checked, which is not the same as sound. */
export function checkNotDone(check: UncheckedThing, missing: string, place: FindingPlace): Finding {
  const { vi: checkVi, en: checkEn } = checks[check];
  const said = missingTexts[missing] ?? {
    vi: `bộ nhớ (quá ${missing} mục)`,
    en: `memory (more than ${missing} items)`,
  };
  const params = { checkVi, checkEn, missingVi: said.vi, missingEn: said.en };
  return makeFinding(registerFindings, 'CHECK_NOT_DONE', params, place);
}
