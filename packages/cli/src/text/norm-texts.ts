import { formatInstrument, type Language } from '@khuyencong/model';
import type { NormAnswer, NormCaution, NotKnownReason } from '@khuyencong/law/norms';

/** The words of `khuyencong norm`. */
export interface NormTexts {
  readonly statuses: Readonly<Record<NormAnswer['status'], string>>;
  readonly reasons: Readonly<Record<NotKnownReason, string>>;
  readonly cautions: Readonly<Record<NormCaution['kind'], (instrument: string) => string>>;
  readonly atMost: string;
  readonly notAbove: string;
  readonly onlyAbove: string;
  readonly of: string;
  readonly for: string;
  readonly times: (multiplier: string, of: string) => string;
  readonly allNorms: string;
  readonly price: string;
  readonly reference: string;
  readonly conditions: string;
  readonly from: string;
  readonly to: string;
  readonly year: string;
  readonly notBefore: string;
  readonly basis: string;
  readonly verified: Readonly<Record<'clause' | 'secondary', string>>;
  readonly shouldSay: (instrument: string) => string;
  readonly nearest: string;
  readonly candidates: string;
  readonly provinceOfNational: string;
}

export const normTexts: Readonly<Record<Language, NormTexts>> = {
  vi: {
    statuses: {
      'in-force': 'Định mức đang áp dụng',
      'none-in-force': 'Không có định mức nào áp dụng vào ngày này.',
      overlapping: 'Nhiều định mức cùng áp dụng vào ngày này:',
      'not-known': 'Không rõ',
    },
    reasons: {
      'date-not-known': 'chưa biết chính xác ngày áp dụng',
      'not-verified': 'quy định chưa được kiểm chứng',
      'no-data': 'chưa thu thập định mức của địa phương này',
      'province-missing': 'định mức địa phương cần nêu tỉnh (--province)',
    },
    cautions: {
      'amendment-not-read': (instrument) =>
        `Lưu ý: ${formatInstrument(instrument, { language: 'vi' })} sửa đổi văn bản này nhưng chưa đọc được nội dung.`,
      'end-not-found': () => 'Lưu ý: chưa có nguồn nào cho thấy định mức còn áp dụng vào ngày này.',
    },
    atMost: 'tối đa',
    notAbove: 'không quá',
    onlyAbove: 'chỉ áp dụng khi trên',
    of: 'của',
    for: 'cho một',
    times: (multiplier, of) => `${multiplier} lần mức của ${of}`,
    allNorms: 'các định mức trong văn bản',
    price: 'theo giá trúng thầu hoặc giá được duyệt',
    reference: 'theo văn bản khác',
    conditions: 'Điều kiện',
    from: 'từ ngày',
    to: 'đến hết ngày',
    year: 'năm',
    notBefore: 'không trước ngày',
    basis: 'Căn cứ',
    verified: { clause: 'đã đọc điều khoản', secondary: 'theo nguồn thứ cấp' },
    shouldSay: (instrument) => `Văn bản quy định: ${formatInstrument(instrument, { language: 'vi' })}.`,
    nearest: 'Định mức gần nhất về thời gian:',
    candidates: 'Có thể là:',
    provinceOfNational:
      '"--province" không dùng với "--level national": định mức khuyến công quốc gia áp dụng chung cho cả nước; tra định mức địa phương bằng "--level local"',
  },
  en: {
    statuses: {
      'in-force': 'Norm in force',
      'none-in-force': 'No norm is in force on this day.',
      overlapping: 'Several norms are in force on this day:',
      'not-known': 'Not known',
    },
    reasons: {
      'date-not-known': 'the exact day of effect is not known',
      'not-verified': 'nobody has verified what the document says',
      'no-data': 'no norms of this province have been collected',
      'province-missing': 'a local norm needs a province (--province)',
    },
    cautions: {
      'amendment-not-read': (instrument) =>
        `Caution: ${formatInstrument(instrument, { language: 'en' })} amends this document and was not read.`,
      'end-not-found': () => 'Caution: no source shows this norm still in force on the day.',
    },
    atMost: 'at most',
    notAbove: 'no more than',
    onlyAbove: 'only above',
    of: 'of',
    for: 'for one',
    times: (multiplier, of) => `${multiplier} times the norm of ${of}`,
    allNorms: 'the norms of the document',
    price: 'at the bid price or an approved price',
    reference: 'as other documents say',
    conditions: 'Conditions',
    from: 'from',
    to: 'to',
    year: 'the year',
    notBefore: 'not before',
    basis: 'Basis',
    verified: { clause: 'clause read', secondary: 'second-hand' },
    shouldSay: (instrument) =>
      `The document that should say it: ${formatInstrument(instrument, { language: 'en' })}.`,
    nearest: 'Nearest in time:',
    candidates: 'It may be:',
    provinceOfNational:
      '"--province" does not go with "--level national": a national norm is the same in every province; "--level local" asks for the norms of one',
  },
};
