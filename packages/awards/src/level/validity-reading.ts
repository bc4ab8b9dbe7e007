import type { CertificateValidity } from '@khuyencong/law/award-criteria';
import type { LocalText } from '@khuyencong/model';

/** What the library reads into a validity, for print beside every last day that rests on it. */
export function validityReading(validity: CertificateValidity): LocalText {
  if (validity.shape === 'end-of-year') {
    const years = validity.yearsWithYearOfGrant;
    return {
      vi: `Cách hiểu của thư viện: năm cấp là năm thứ nhất, hết hiệu lực sau ngày 31/12 của năm thứ ${years}.`,
      en: `Our reading: the year of grant is the first, the last day is 31 December of year ${years}.`,
    };
  }
  return {
    vi: `Cách hiểu của thư viện: ${validity.months} tháng tính từ ngày cấp và hết vào ngày cùng số (ngày cuối tháng nếu tháng đó ngắn hơn); văn bản không nói cách tính ngày.`,
    en: `Our reading: ${validity.months} months end on the day of the same number (the last day of a shorter month); the text does not say how days count.`,
  };
}
