import type { NormGap } from '../norm-gap.js';

/** What provincial instruments should say and nobody has verified. */
export const provincialGaps: readonly NormGap[] = [
  {
    id: 'gap-hau-giang',
    level: 'local',
    province: 'Hậu Giang',
    reason: {
      vi: 'Chỉ biết một phần định mức của tỉnh này, hoặc chỉ trong một thời gian.',
      en: 'Only a part of the norms of this province is known, or for some time only.',
    },
  },
  {
    id: 'gap-hoa-binh',
    level: 'local',
    province: 'Hòa Bình',
    reason: {
      vi: 'Chỉ biết một phần định mức của tỉnh này, hoặc chỉ trong một thời gian.',
      en: 'Only a part of the norms of this province is known, or for some time only.',
    },
  },
  {
    id: 'gap-binh-duong',
    level: 'local',
    province: 'Bình Dương',
    reason: {
      vi: 'Chỉ biết một phần định mức của tỉnh này, hoặc chỉ trong một thời gian.',
      en: 'Only a part of the norms of this province is known, or for some time only.',
    },
  },
  {
    id: 'gap-dong-thap',
    level: 'local',
    province: 'Đồng Tháp',
    reason: {
      vi: 'Chỉ biết một phần định mức của tỉnh này, hoặc chỉ trong một thời gian.',
      en: 'Only a part of the norms of this province is known, or for some time only.',
    },
  },
  {
    id: 'gap-hai-duong',
    level: 'local',
    province: 'Hải Dương',
    reason: {
      vi: 'Chỉ biết một phần định mức của tỉnh này, hoặc chỉ trong một thời gian.',
      en: 'Only a part of the norms of this province is known, or for some time only.',
    },
  },
  {
    id: 'gap-dak-lak',
    level: 'local',
    province: 'Đắk Lắk',
    reason: {
      vi: 'Chỉ biết một phần định mức của tỉnh này, hoặc chỉ trong một thời gian.',
      en: 'Only a part of the norms of this province is known, or for some time only.',
    },
  },
  {
    id: 'gap-ha-tinh',
    level: 'local',
    province: 'Hà Tĩnh',
    reason: {
      vi: 'Chỉ biết một phần định mức của tỉnh này, hoặc chỉ trong một thời gian.',
      en: 'Only a part of the norms of this province is known, or for some time only.',
    },
  },
  {
    id: 'gap-thanh-hoa',
    level: 'local',
    province: 'Thanh Hóa',
    reason: {
      vi: 'Chỉ biết một phần định mức của tỉnh này, hoặc chỉ trong một thời gian.',
      en: 'Only a part of the norms of this province is known, or for some time only.',
    },
  },
  {
    id: 'gap-kien-giang',
    level: 'local',
    province: 'Kiên Giang',
    reason: {
      vi: 'Không tìm được quy định về mức chi khuyến công của tỉnh này.',
      en: 'Nothing was found on the norms of this province.',
    },
  },
  {
    id: 'gap-thai-nguyen',
    level: 'local',
    province: 'Thái Nguyên',
    reason: {
      vi: 'Không tìm được quy định về mức chi khuyến công của tỉnh này.',
      en: 'Nothing was found on the norms of this province.',
    },
  },
  {
    id: 'gap-dong-thap-2014',
    level: 'local',
    province: 'Đồng Tháp',
    instrument: '29/2014/QĐ-UBND (Đồng Tháp)',
    from: '2014-12-12',
    to: '2019-04-11',
    reason: {
      vi: 'Chỉ biết số hiệu; không đọc được mức chi.',
      en: 'Only the number of the document is known; its figures could not be read.',
    },
  },
  {
    id: 'gap-dong-thap-2018',
    level: 'local',
    province: 'Đồng Tháp',
    instrument: '28/2018/QĐ-UBND (Đồng Tháp)',
    from: { notBefore: '2018-10-23' },
    reason: {
      vi: 'Chỉ biết số hiệu; không đọc được mức chi.',
      en: 'Only the number of the document is known; its figures could not be read.',
    },
  },
  {
    id: 'gap-phu-tho-2015',
    level: 'local',
    province: 'Phú Thọ',
    instrument: 'QĐ 1648/2015 (Phú Thọ)',
    from: { year: 2015 },
    reason: {
      vi: 'Chỉ biết số hiệu; không đọc được mức chi.',
      en: 'Only the number of the document is known; its figures could not be read.',
    },
  },
  {
    id: 'gap-phu-tho-2025',
    level: 'local',
    province: 'Phú Thọ',
    instrument: '23/2025/NQ-HĐND (Phú Thọ)',
    from: '2026-01-01',
    reason: {
      vi: 'Chỉ biết số hiệu; không đọc được mức chi.',
      en: 'Only the number of the document is known; its figures could not be read.',
    },
  },
  {
    id: 'gap-an-giang-2016',
    level: 'local',
    province: 'An Giang',
    instrument: 'QĐ 42/2016 (An Giang)',
    from: { notBefore: '2016-01-01' },
    reason: {
      vi: 'Chỉ biết số hiệu; không đọc được mức chi.',
      en: 'Only the number of the document is known; its figures could not be read.',
    },
  },
  {
    id: 'gap-an-giang-2019',
    level: 'local',
    province: 'An Giang',
    instrument: '23/2019/QĐ-UBND (An Giang)',
    from: { year: 2019 },
    reason: {
      vi: 'Chỉ biết số hiệu; không đọc được mức chi.',
      en: 'Only the number of the document is known; its figures could not be read.',
    },
  },
  {
    id: 'gap-binh-thuan-2020',
    level: 'local',
    province: 'Bình Thuận',
    instrument: '34/2020/QĐ-UBND (Bình Thuận)',
    from: { year: 2020 },
    reason: {
      vi: 'Chỉ biết số hiệu; không đọc được mức chi.',
      en: 'Only the number of the document is known; its figures could not be read.',
    },
  },
  {
    id: 'gap-quang-tri-2020',
    level: 'local',
    province: 'Quảng Trị',
    instrument: '38/2020/NQ-HĐND (Quảng Trị)',
    from: { notBefore: '2020-01-01' },
    reason: {
      vi: 'Chỉ biết số hiệu; không đọc được mức chi.',
      en: 'Only the number of the document is known; its figures could not be read.',
    },
  },
  {
    id: 'gap-bac-ninh-2020',
    level: 'local',
    province: 'Bắc Ninh',
    instrument: 'QĐ 01/2020 (Bắc Ninh)',
    from: '2020-01-24',
    reason: {
      vi: 'Chỉ biết số hiệu; không đọc được mức chi.',
      en: 'Only the number of the document is known; its figures could not be read.',
    },
  },
  {
    id: 'gap-gia-lai-2021',
    level: 'local',
    province: 'Gia Lai',
    instrument: 'QĐ 09/2021 (Gia Lai)',
    from: { notBefore: '2021-01-01' },
    reason: {
      vi: 'Chỉ biết số hiệu; không đọc được mức chi.',
      en: 'Only the number of the document is known; its figures could not be read.',
    },
  },
  {
    id: 'gap-thanh-hoa-2014',
    level: 'local',
    province: 'Thanh Hóa',
    instrument: 'QĐ 3567/2014 (Thanh Hóa)',
    from: { notBefore: '2014-01-01' },
    reason: {
      vi: 'Chỉ biết số hiệu; không đọc được mức chi.',
      en: 'Only the number of the document is known; its figures could not be read.',
    },
  },
  {
    id: 'gap-thanh-hoa-2021',
    level: 'local',
    province: 'Thanh Hóa',
    instrument: 'QĐ 05/2021 (Thanh Hóa)',
    from: '2021-04-15',
    reason: {
      vi: 'Chỉ biết số hiệu; không đọc được mức chi.',
      en: 'Only the number of the document is known; its figures could not be read.',
    },
  },
  {
    id: 'gap-nghe-an-2021',
    level: 'local',
    province: 'Nghệ An',
    instrument: 'QĐ 32/2021 (Nghệ An)',
    from: { notBefore: '2021-01-01' },
    reason: {
      vi: 'Chỉ biết số hiệu; không đọc được mức chi.',
      en: 'Only the number of the document is known; its figures could not be read.',
    },
  },
  {
    id: 'gap-soc-trang-2017',
    level: 'local',
    province: 'Sóc Trăng',
    instrument: 'QĐ 19/2017 (Sóc Trăng)',
    from: { notBefore: '2017-01-01' },
    reason: {
      vi: 'Chỉ biết số hiệu; không đọc được mức chi.',
      en: 'Only the number of the document is known; its figures could not be read.',
    },
  },
  {
    id: 'gap-son-la-2014',
    level: 'local',
    province: 'Sơn La',
    instrument: 'QĐ 20/2014 (Sơn La)',
    from: { notBefore: '2014-01-01' },
    reason: {
      vi: 'Chỉ biết số hiệu; không đọc được mức chi.',
      en: 'Only the number of the document is known; its figures could not be read.',
    },
  },
  {
    id: 'gap-thai-binh-2014',
    level: 'local',
    province: 'Thái Bình',
    instrument: 'QĐ 14/2014 (Thái Bình)',
    from: { notBefore: '2014-01-01' },
    reason: {
      vi: 'Chỉ biết số hiệu; không đọc được mức chi.',
      en: 'Only the number of the document is known; its figures could not be read.',
    },
  },
  {
    id: 'gap-quang-nam-2014',
    level: 'local',
    province: 'Quảng Nam',
    instrument: 'QĐ 2420/2014 (Quảng Nam)',
    from: { notBefore: '2014-01-01' },
    reason: {
      vi: 'Chỉ biết số hiệu; không đọc được mức chi.',
      en: 'Only the number of the document is known; its figures could not be read.',
    },
  },
  {
    id: 'gap-da-nang-2016',
    level: 'local',
    province: 'Đà Nẵng',
    instrument: 'NQ 21/2016 (Đà Nẵng)',
    from: { notBefore: '2016-01-01' },
    reason: {
      vi: 'Chỉ biết số hiệu; không đọc được mức chi.',
      en: 'Only the number of the document is known; its figures could not be read.',
    },
  },
  {
    id: 'gap-da-nang-2016-decision',
    level: 'local',
    province: 'Đà Nẵng',
    instrument: 'QĐ 33/2016 (Đà Nẵng)',
    from: { notBefore: '2016-01-01' },
    reason: {
      vi: 'Chỉ biết số hiệu; không đọc được mức chi.',
      en: 'Only the number of the document is known; its figures could not be read.',
    },
  },
  {
    id: 'gap-dong-nai-2014',
    level: 'local',
    province: 'Đồng Nai',
    instrument: 'QĐ 44/2014 (Đồng Nai)',
    from: { notBefore: '2014-01-01' },
    reason: {
      vi: 'Chỉ biết số hiệu; không đọc được mức chi.',
      en: 'Only the number of the document is known; its figures could not be read.',
    },
  },
  {
    id: 'gap-binh-duong-2015',
    level: 'local',
    province: 'Bình Dương',
    instrument: 'NQ 10/2015 (Bình Dương)',
    from: { notBefore: '2015-01-01' },
    to: '2019-08-31',
    reason: {
      vi: 'Chỉ biết số hiệu; không đọc được mức chi.',
      en: 'Only the number of the document is known; its figures could not be read.',
    },
  },
];
