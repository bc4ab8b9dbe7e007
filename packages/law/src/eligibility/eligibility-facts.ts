import type { EnterpriseSizeFacts, IsoDate, LegalForm, EnterpriseSizeFactName } from '@khuyencong/model';
import type { TradeGroup } from './trade-group.js';

/**
 * The size of an enterprise (quy mô doanh nghiệp): as somebody established it under the rules of the day, or the numbers that it is
 * told from.
 *
 * **Units**: `workers` the yearly average with social insurance, a fraction is allowed; revenue and capital of the year before, in
 * whole đồng.
 *
 * @legal 80/2021/NĐ-CP, Điều 5, Điều 7, Điều 8 và Điều 9
 * @category eligibility
 * @since 0.1.0
 */
export type EnterpriseSizeFact =
  | { readonly basis: 'class'; readonly sizeClass: 'micro' | 'small' | 'medium' | 'larger' }
  | ({
      readonly basis: 'numbers';
      /** Field of the main registered trade; the criteria of others than industry and construction are not known here. */
      readonly mainField?: EnterpriseSizeFacts['mainField'] | undefined;
    } & Pick<EnterpriseSizeFacts, EnterpriseSizeFactName>);

/**
 * The place of production (địa bàn đầu tư, sản xuất): where the establishment produces, which need not be where it is registered.
 *
 * @legal 45/2012/NĐ-CP, Điều 1, khoản 2, điểm a; 46/2012/TT-BCT, Điều 3, khoản 1; 235/2025/NĐ-CP, Điều 1, khoản 1
 * @category eligibility
 * @since 0.1.0
 */
export interface ProductionPlace {
  /** Xã, phường, thị trấn or đặc khu. There are no thị trấn from 1 July 2025 on, and no đặc khu before. */
  readonly unitType?: 'commune' | 'ward' | 'township' | 'special-zone' | undefined;
  /** Whether the unit belongs to a province or to a centrally-run city. Decides from 15 October 2025. */
  readonly provinceType?: 'province' | 'city' | undefined;
  /** Only for a ward before July 2025: whether it belonged to a town (thị xã) or a city. */
  readonly wardOf?: 'town' | 'city' | undefined;
  /** Only for a ward of a city before July 2025: the grade of the city (loại đô thị); `other` is any grade but 1, 2 and 3. */
  readonly cityGrade?: '1' | '2' | '3' | 'other' | undefined;
  /** Only for a ward of a grade-1 city: first day in force of the decision that made it from a commune; `null` when none did. */
  readonly convertedFromCommuneOn?: IsoDate | null | undefined;
  /** Làng nghề recognised by the provincial People's Committee. Decides from 15 October 2025. */
  readonly inRecognisedCraftVillage?: boolean | undefined;
  /** Địa bàn có điều kiện kinh tế - xã hội khó khăn hoặc đặc biệt khó khăn; only matters for mining. */
  readonly isDifficultArea?: boolean | undefined;
}

/**
 * What is known of somebody who asks for support (thông tin xét đối tượng thụ hưởng). A fact left out is not known; it counts neither
 * as yes nor as no.
 *
 * @legal 45/2012/NĐ-CP, Điều 1, khoản 2 và Điều 5; 235/2025/NĐ-CP, Điều 1, khoản 1
 * @category eligibility
 * @since 0.1.0
 */
export interface EligibilityFacts {
  /** `other` is any form that the decree does not name. */
  readonly legalForm?: LegalForm | 'other' | undefined;
  /** Only matters for an enterprise. */
  readonly size?: EnterpriseSizeFact | undefined;
  readonly place?: ProductionPlace | undefined;
  readonly tradeGroup?: TradeGroup | undefined;
  /** Only matters for building materials: the kiln in which clay bricks are fired; `other` is any other kiln, `none` no clay bricks. */
  readonly brickKiln?: 'none' | 'improved-manual' | 'ring' | 'other' | undefined;
  /** Áp dụng sản xuất sạch hơn. */
  readonly appliesCleanerProduction?: boolean | undefined;
  /** Đầu tư kết cấu hạ tầng cụm công nghiệp. Decides from 15 October 2025. */
  readonly investsInClusterInfrastructure?: boolean | undefined;
  /** Nghệ nhân nhân dân `people`, nghệ nhân ưu tú `merited`. Decides from 15 October 2025. */
  readonly artisanTitle?: 'people' | 'merited' | 'none' | undefined;
  /** Năm xây dựng kế hoạch; only matters for a ward of a grade-1 city before July 2025. */
  readonly planMakingYear?: number | undefined;
}

/**
 * The name of a fact (tên thông tin), as a path into the facts.
 *
 * @category eligibility
 * @since 0.1.0
 */
export type EligibilityFactName =
  | Exclude<keyof EligibilityFacts, 'place'>
  | `place.${keyof ProductionPlace}`
  | `size.${EnterpriseSizeFactName | 'mainField'}`;
