export type EligibilityAnswer =
  | {
      readonly status: 'eligible';
      readonly reason: EligibleReason;
      readonly citations: readonly Citation[];
      readonly cautions: readonly ReadingCaution[];
    }
  | {
      readonly status: 'not-eligible';
      readonly reason: IneligibleReason;
      readonly citations: readonly Citation[];
      readonly cautions: readonly ReadingCaution[];
    }
  | {
      readonly status: 'not-known';
      readonly reason: EligibilityUnknown;
      readonly missing?: readonly EligibilityFactName[];
      readonly instrument?: string;
      readonly citations: readonly Citation[];
      readonly cautions: readonly ReadingCaution[];
    };

export type EligibilityFactName =
  | Exclude<keyof EligibilityFacts, 'place'>
  | `place.${keyof ProductionPlace}`
  | `size.${EnterpriseSizeFactName | 'mainField'}`;

export interface EligibilityFacts {
  readonly legalForm?: LegalForm | 'other' | undefined;
  readonly size?: EnterpriseSizeFact | undefined;
  readonly place?: ProductionPlace | undefined;
  readonly tradeGroup?: TradeGroup | undefined;
  readonly brickKiln?: 'none' | 'improved-manual' | 'ring' | 'other' | undefined;
  readonly appliesCleanerProduction?: boolean | undefined;
  readonly investsInClusterInfrastructure?: boolean | undefined;
  readonly artisanTitle?: 'people' | 'merited' | 'none' | undefined;
  readonly planMakingYear?: number | undefined;
}

export interface EligibilityPeriod {
  readonly id: 'decree-45' | 'gap-2025' | 'decree-235';
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly citation: Citation;
}

export type EligibilityUnknown =
  | 'missing-facts'
  | 'before-2012'
  | 'gap-2025'
  | 'size-criteria-not-read'
  | 'conversion-test-not-read'
  | 'trade-list-not-read'
  | 'unit-type-not-of-the-day';

export type EligibleReason =
  'rural-establishment' | 'cleaner-production' | 'cluster-infrastructure' | 'artisan';

export type EnterpriseSizeFact =
  | {
      readonly basis: 'class';
      readonly sizeClass: 'micro' | 'small' | 'medium' | 'larger';
    }
  | ({
      readonly basis: 'numbers';
      readonly mainField?: EnterpriseSizeFacts['mainField'] | undefined;
    } & Pick<EnterpriseSizeFacts, EnterpriseSizeFactName>);

export type IneligibleReason = 'legal-form' | 'size' | 'place' | 'trade' | 'brick-kiln';

export interface ProductionPlace {
  readonly unitType?: 'commune' | 'ward' | 'township' | 'special-zone' | undefined;
  readonly provinceType?: 'province' | 'city' | undefined;
  readonly wardOf?: 'town' | 'city' | undefined;
  readonly cityGrade?: '1' | '2' | '3' | 'other' | undefined;
  readonly convertedFromCommuneOn?: IsoDate | null | undefined;
  readonly inRecognisedCraftVillage?: boolean | undefined;
  readonly isDifficultArea?: boolean | undefined;
}

export interface ReadingCaution {
  readonly kind: 'amendment-not-read' | 'amendment-partly-read';
  readonly instrument: string;
}

export type TradeGroup =
  | 'agro-forestry-fishery-food'
  | 'consumer-export'
  | 'agricultural-chemicals'
  | 'building-materials'
  | 'mechanical-electronic-supporting'
  | 'handicraft'
  | 'mining'
  | 'cleaner-production'
  | 'pollution-treatment'
  | 'high-technology'
  | 'clean-industry'
  | 'energy-saving'
  | 'environmental-industry'
  | 'environment-friendly-energy'
  | 'other';

export interface TradeGroupEntry {
  readonly id: Exclude<TradeGroup, 'other'>;
  readonly label: LocalText;
  readonly from: IsoDate;
  readonly citation: Citation;
}

export declare function checkEligibility(
  facts: EligibilityFacts,
  options: {
    readonly asOf: IsoDate;
  },
): EligibilityAnswer;

export declare const eligibilityPeriods: readonly EligibilityPeriod[];

export declare const tradeGroups: readonly TradeGroupEntry[];
