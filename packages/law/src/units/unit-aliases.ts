/** By name: spellings read in documents that are more than the name with marks, spaces or dashes left out. */
export const unitAliases: Readonly<Record<string, readonly string[]>> = {
  'Hà Nội': ['Hanoi', 'Thủ đô Hà Nội'],
  'Hòa Bình': ['Hoà Bình'],
  'Hải Phòng': ['Haiphong'],
  'Thanh Hóa': ['Thanh Hoá'],
  'Thừa Thiên Huế': ['Thừa Thiên - Huế', 'Thừa Thiên-Huế'],
  'Khánh Hòa': ['Khánh Hoà'],
  'Đắk Lắk': ['ĐắkLắk', 'Đak Lak', 'Dak Lak'],
  'Đắk Nông': ['Đăk Nông', 'Đắc Nông', 'Dak Nong'],
  'Bà Rịa - Vũng Tàu': ['Bà Rịa – Vũng Tàu', 'Bà Rịa-Vũng Tàu', 'Bà Rịa – Vũng Tầu'],
  'Hồ Chí Minh': ['TP.HCM', 'TPHCM', 'TP HCM'],
};
