import type { EligibilityFactName } from '@khuyencong/law/eligibility';
import type { LocalText } from '@khuyencong/model';

const column = (vi: string, en: string): LocalText => ({ vi: `cột ${vi}`, en: `the column ${en}` });

/** What would settle a question of eligibility, as an office knows it; what has no column stands in the file of the establishment. */
const factTexts: Readonly<Record<EligibilityFactName, LocalText>> = {
  legalForm: column('"Loại hình"', '"Legal form"'),
  tradeGroup: column(
    '"Ngành nghề" ghi theo nhóm của Điều 5 Nghị định 45/2012/NĐ-CP',
    '"Trade", as a group of Article 5 of Decree 45/2012/NĐ-CP',
  ),
  size: column('"Lao động", "Vốn", "Doanh thu"', '"Workers", "Capital", "Revenue"'),
  'size.workers': column('"Lao động"', '"Workers"'),
  'size.capitalVnd': column('"Vốn"', '"Capital"'),
  'size.revenueVnd': column('"Doanh thu"', '"Revenue"'),
  'size.mainField': column('"Ngành nghề"', '"Trade"'),
  'place.unitType': column(
    '"Xã/phường" ghi kèm loại (Xã, Phường, Đặc khu)',
    '"Commune", with its type (Xã, Phường, Đặc khu)',
  ),
  'place.provinceType': column('"Tỉnh"', '"Province"'),
  'place.wardOf': { vi: 'phường thuộc thị xã hay thành phố', en: 'whether the ward is of a town or a city' },
  'place.cityGrade': { vi: 'loại đô thị của thành phố', en: 'the grade of the city' },
  'place.convertedFromCommuneOn': {
    vi: 'ngày chuyển từ xã thành phường',
    en: 'the day on which the ward was made from a commune',
  },
  'place.inRecognisedCraftVillage': {
    vi: 'có thuộc làng nghề được công nhận hay không',
    en: 'whether it is in a recognised craft village',
  },
  'place.isDifficultArea': { vi: 'địa bàn khó khăn hay không', en: 'whether the area is difficult' },
  brickKiln: { vi: 'loại lò gạch', en: 'the kind of kiln' },
  appliesCleanerProduction: {
    vi: 'có áp dụng sản xuất sạch hơn hay không',
    en: 'whether it applies cleaner production',
  },
  investsInClusterInfrastructure: {
    vi: 'có đầu tư hạ tầng cụm công nghiệp hay không',
    en: 'whether it invests in cluster infrastructure',
  },
  artisanTitle: { vi: 'danh hiệu nghệ nhân', en: 'the title of an artisan' },
  planMakingYear: { vi: 'năm xây dựng kế hoạch', en: 'the year in which the plan is made' },
};

/** Names the missing facts in both languages. */
export function missingFactTexts(missing: readonly EligibilityFactName[]): {
  readonly missingVi?: string;
  readonly missingEn?: string;
} {
  if (missing.length === 0) return {};
  const texts = missing.map((name) => factTexts[name]);
  const listed = (words: readonly string[]): string => [...new Set(words)].join('; ');
  return { missingVi: listed(texts.map(({ vi }) => vi)), missingEn: listed(texts.map(({ en }) => en)) };
}
