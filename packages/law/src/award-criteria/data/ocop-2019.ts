import type { CriteriaScheme } from '../criteria-scheme.js';
import { cacSanPhamKhacTuCheTra } from './ocop-2019/cac-san-pham-khac-tu-che-tra.js';
import { cheBienTuRauCuQuaHat } from './ocop-2019/che-bien-tu-rau-cu-qua-hat.js';
import { cheBienTuThitTrungSua } from './ocop-2019/che-bien-tu-thit-trung-sua.js';
import { cheBienTuThuyHaiSan } from './ocop-2019/che-bien-tu-thuy-hai-san.js';
import { cheTuoiCheBien } from './ocop-2019/che-tuoi-che-bien.js';
import { dichVuDuLichCongDongVaDiemDuLich } from './ocop-2019/dich-vu-du-lich-cong-dong-va-diem-du-lich.js';
import { doAnNhanh } from './ocop-2019/do-an-nhanh.js';
import { doUongKhongCon } from './ocop-2019/do-uong-khong-con.js';
import { giaViKhac } from './ocop-2019/gia-vi-khac.js';
import { matOngCacSanPhamTuMatOngMatKhac } from './ocop-2019/mat-ong-cac-san-pham-tu-mat-ong-mat-khac.js';
import { nuocKhoangThienNhienNuocUongTinhKhiet } from './ocop-2019/nuoc-khoang-thien-nhien-nuoc-uong-tinh-khiet.js';
import { rauCuQuaHatTuoi } from './ocop-2019/rau-cu-qua-hat-tuoi.js';
import { ruouTrang } from './ocop-2019/ruou-trang.js';
import { thaoDuocKhac } from './ocop-2019/thao-duoc-khac.js';
import { thitTrungSuaTuoi } from './ocop-2019/thit-trung-sua-tuoi.js';
import { thuCongMyNgheGiaDung } from './ocop-2019/thu-cong-my-nghe-gia-dung.js';
import { thuCongMyNgheTrangTri } from './ocop-2019/thu-cong-my-nghe-trang-tri.js';
import { trangThietBiDungCuYTe } from './ocop-2019/trang-thiet-bi-dung-cu-y-te.js';

const page =
  'https://baohoabinh.com.vn/17/10172/Thu-tuong-Chinh-phu--Quyet-dinh-ban-hanh-Bo-tieu-chi-danh-gia-phan-hang-san-pham-Chuong-trinh-moi-xa-mot-san-pham-.aspx';

/**
 * OCOP ranking under Quyết định 1048/QĐ-TTg (phân hạng sản phẩm OCOP 2019), as changed by 781/QĐ-TTg: 18 of its sets, as somebody
 * typed them into an OCOP program in 2022.
 *
 * The typed tables keep no maxima: each maximum is the best option, each group the sum. Sets are named, not numbered, because the
 * numbers of the decision are not known.
 *
 * @legal 1048/QĐ-TTg; 781/QĐ-TTg
 * @example
 * ```ts runnable
 * import { ocop2019 } from '@khuyencong/law/award-criteria/ocop-2019';
 * [ocop2019.from, ocop2019.to] // => [{ year: 2019 }, '2023-02-23']
 * ```
 * @category criteria
 * @since 0.1.0
 */
export const ocop2019: CriteriaScheme = {
  id: 'ocop-2019',
  label: {
    vi: 'Bộ tiêu chí OCOP theo Quyết định 1048/QĐ-TTg',
    en: 'OCOP criteria of Decision 1048/QĐ-TTg',
  },
  citation: { instrument: '1048/QĐ-TTg', url: page, verified: 'secondary' },
  from: { year: 2019 },
  to: '2023-02-23',
  unreadAmendments: [{ instrument: '781/QĐ-TTg', from: '2020-06-08' }],
  totalMark: '100',
  parts: [
    {
      id: 'A',
      label: { vi: 'Sản phẩm và sức mạnh cộng đồng', en: 'Product and community strength' },
      maxMark: '35',
    },
    { id: 'B', label: { vi: 'Khả năng tiếp thị', en: 'Marketability' }, maxMark: '25' },
    { id: 'C', label: { vi: 'Chất lượng sản phẩm', en: 'Product quality' }, maxMark: '40' },
  ],
  rules: {
    recognition: {
      shape: 'bands',
      edges: 'whole-numbers',
      bands: [
        { stars: 5, from: '90', to: '100' },
        { stars: 4, from: '70', to: '89' },
        { stars: 3, from: '50', to: '69' },
        { stars: 2, from: '30', to: '49' },
        { stars: 1, from: '0', to: '29' },
      ],
      citation: { instrument: '1048/QĐ-TTg', url: page, verified: 'secondary' },
    },
  },
  sets: [
    cacSanPhamKhacTuCheTra,
    cheBienTuRauCuQuaHat,
    cheBienTuThitTrungSua,
    cheBienTuThuyHaiSan,
    cheTuoiCheBien,
    dichVuDuLichCongDongVaDiemDuLich,
    doAnNhanh,
    doUongKhongCon,
    giaViKhac,
    matOngCacSanPhamTuMatOngMatKhac,
    nuocKhoangThienNhienNuocUongTinhKhiet,
    rauCuQuaHatTuoi,
    ruouTrang,
    thaoDuocKhac,
    thitTrungSuaTuoi,
    thuCongMyNgheGiaDung,
    thuCongMyNgheTrangTri,
    trangThietBiDungCuYTe,
  ],
  gaps: [
    {
      id: 'ocop-2019-double',
      sets: ['che-bien-tu-gao-ngu-coc', 'my-pham', 'nganh-vai-may-mac'],
      instrument: '1048/QĐ-TTg',
      reason: {
        vi: 'Bản nhập liệu đã đọc lưu các bộ này hai lần; không rõ bản nào đúng.',
        en: 'The typed copy that was read stores these sets twice; which one is right is not known.',
      },
    },
    {
      id: 'ocop-2019-98',
      sets: [
        'thuc-pham-chuc-nang-thuoc-tu-duoc-lieu-thuoc-y-hoc-co-truyen',
        'tuong-nuoc-mam-gia-vi-dang-long-khac',
        'do-uong-co-con-khac',
      ],
      instrument: '1048/QĐ-TTg',
      reason: {
        vi: 'Bản nhập liệu đã đọc chỉ cộng được 98 điểm.',
        en: 'The typed copy that was read adds up to 98 only.',
      },
    },
    {
      id: 'ocop-2019-number-twice',
      sets: ['ca-phe-ca-cao'],
      instrument: '1048/QĐ-TTg',
      reason: {
        vi: 'Bản nhập liệu đã đọc đánh số 6.1.3 cho hai tiêu chí, nên không rõ điểm thuộc tiêu chí nào.',
        en: 'The typed copy that was read numbers two criteria 6.1.3, so a mark could belong to either.',
      },
    },
    {
      id: 'ocop-2019-empty',
      sets: ['gao-ngu-coc'],
      instrument: '1048/QĐ-TTg',
      reason: {
        vi: 'Bản nhập liệu đã đọc để trống bộ này.',
        en: 'The typed copy that was read leaves this set empty.',
      },
    },
    {
      id: 'ocop-2019-options',
      instrument: '1048/QĐ-TTg',
      reason: {
        vi: 'Chưa đọc được phụ lục: điểm tối đa in trong bảng, nội dung các mức và các dấu sao tối thiểu đều chưa biết.',
        en: 'The annexes were not read: printed maxima, the wording of the options and least options for stars are not known.',
      },
    },
    {
      id: 'ocop-2019-first-day',
      instrument: '1048/QĐ-TTg',
      reason: {
        vi: 'Ngày ký là 21/8/2019; ngày có hiệu lực chưa đọc được.',
        en: 'Signed on 21 August 2019; its first day in force was not read.',
      },
    },
  ],
  notes: {
    vi: 'Thang hạng ghi bằng số nguyên: điểm bình quân 89,5 không thuộc hạng nào nếu không có quy tắc làm tròn. Bảng nhập liệu năm 2022, sau khi có 781/QĐ-TTg. Ở bộ du lịch, các tiêu chí 9, 10 và 16 có hai thang điểm mà bản nhập liệu không ghi cách chọn; đọc là hai trường hợp, vì cộng cả hai thì vượt 100 điểm.',
    en: 'Bands are whole numbers: a mean of 89.5 is in none unless rounded. The tables were typed in 2022, after 781/QĐ-TTg. In the tourism set, criteria 9, 10 and 16 have two ladders without a word on choosing; they are read as two cases, because adding both would exceed 100.',
  },
};
