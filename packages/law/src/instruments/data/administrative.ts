import type { Instrument } from '../instrument.js';

const assembly = { vi: 'Quốc hội', en: 'National Assembly' };
const primeMinister = { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' };
const dataset = 'https://github.com/thanglequoc/vietnamese-provinces-database';

/** Acts on provinces, their codes and their regions. */
export const administrativeInstruments: readonly Instrument[] = [
  {
    id: '124/2004/QĐ-TTg',
    kind: 'decision',
    issuer: primeMinister,
    title: { vi: 'Danh mục và mã số đơn vị hành chính', en: 'List and codes of administrative units' },
    signedOn: '2004-07-08',
    notKnown: ['inForceFrom', 'inForceTo'],
    scope: 'national',
    verified: 'clause',
    url: 'http://thuvienphapluat.vn/archive/Quyet-dinh/Quyet-dinh-124-2004-QD-TTg-bang-danh-muc-ma-so-don-vi-hanh-chinh-Viet-Nam-vb52328t17.aspx',
    notes: {
      vi: 'Đã đọc quy tắc về mã số; bảng kèm theo chưa đọc được.',
      en: 'Its rule on codes was read; its table was not.',
    },
  },
  {
    id: '15/2008/QH12',
    kind: 'resolution',
    issuer: assembly,
    title: {
      vi: 'Điều chỉnh địa giới hành chính thành phố Hà Nội và một số tỉnh',
      en: 'Boundaries of Hà Nội and related provinces',
    },
    signedOn: '2008-05-29',
    inForceFrom: '2008-08-01',
    scope: 'national',
    verified: 'secondary',
    url: 'https://vanbanphapluat.co/resolution-no-15-2008-qh12-of-may-29-2008-adjusting-administrative-boundaries-of-hanoi-city-and-related-provinces',
    notes: {
      vi: 'Khoản 1 Điều 1 đã đọc; ngày có hiệu lực theo báo chí.',
      en: 'Clause 1 of Article 1 was read; its day of effect is as the press has it.',
    },
  },
  {
    id: '175/2024/QH15',
    kind: 'resolution',
    issuer: assembly,
    title: { vi: 'Thành lập thành phố Huế trực thuộc trung ương', en: 'Huế as a centrally run city' },
    signedOn: { year: 2024 },
    inForceFrom: '2025-01-01',
    scope: 'national',
    verified: 'secondary',
    url: 'https://amp.cand.com.vn/su-kien-binh-luan-thoi-su/cong-bo-nghi-quyet-cua-quoc-hoi-ve-thanh-lap-tp-hue-truc-thuoc-trung-uong--i754939',
  },
  {
    id: '202/2025/QH15',
    kind: 'resolution',
    issuer: assembly,
    title: { vi: 'Sắp xếp đơn vị hành chính cấp tỉnh', en: 'Mergers of provinces' },
    signedOn: '2025-06-12',
    notKnown: ['inForceFrom'],
    scope: 'national',
    verified: 'secondary',
    url: dataset,
    notes: {
      vi: 'Chính quyền các tỉnh, thành phố mới hoạt động từ ngày 01/7/2025; ngày có hiệu lực của nghị quyết chưa đọc được.',
      en: 'The new provinces work from 1 July 2025; the day in force of the resolution itself was not read.',
    },
  },
  {
    id: '203/2025/QH15',
    kind: 'resolution',
    issuer: assembly,
    title: {
      vi: 'Sửa đổi, bổ sung một số điều của Hiến pháp (chính quyền địa phương hai cấp)',
      en: 'Amends the Constitution: two levels of local government',
    },
    signedOn: { year: 2025 },
    notKnown: ['inForceFrom'],
    scope: 'national',
    verified: 'clause',
    source: 'thoibaotaichinhvietnam.vn, 178375',
    notes: {
      vi: 'Cấp huyện kết thúc hoạt động từ ngày 01/7/2025.',
      en: 'The district level ends on 1 July 2025.',
    },
  },
  {
    id: '19/2025/QĐ-TTg',
    kind: 'decision',
    issuer: primeMinister,
    title: { vi: 'Danh mục và mã số đơn vị hành chính', en: 'List and codes of administrative units' },
    signedOn: '2025-06-30',
    inForceFrom: '2025-07-01',
    scope: 'national',
    verified: 'secondary',
    url: 'https://m.ngoisao.vn/theo-dong-su-kien/kien-thuc/ma-so-chi-tiet-don-vi-hanh-chinh-cua-34-tinh-thanh-moi-sau-sap-nhap-460202.htm',
    notes: { vi: 'Bảng kèm theo chưa đọc được.', en: 'Its table was not read.' },
  },
  {
    id: '306/NQ-CP',
    kind: 'resolution',
    issuer: { vi: 'Chính phủ', en: 'Government' },
    title: {
      vi: 'Sáu vùng kinh tế - xã hội của 34 tỉnh, thành phố',
      en: 'Six socio-economic regions of the 34 units',
    },
    signedOn: '2025-10-05',
    inForceFrom: '2025-10-05',
    scope: 'national',
    verified: 'clause',
    source: 'thuviennhadat.vn, 713038',
  },
  {
    id: '30/2026/QH16',
    kind: 'resolution',
    issuer: assembly,
    title: {
      vi: 'Thành lập thành phố Đồng Nai trực thuộc trung ương',
      en: 'Đồng Nai as a centrally run city',
    },
    signedOn: '2026-04-14',
    inForceFrom: '2026-04-30',
    scope: 'national',
    verified: 'secondary',
    url: dataset,
  },
];
