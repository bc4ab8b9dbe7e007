export interface AwardCount {
  readonly id: string;
  readonly level: AwardStep['level'];
  readonly step: AwardStep['step'];
  readonly year: string;
  readonly unit: string;
  readonly printed: DecimalString;
  readonly interval: Interval;
  readonly entered?: DecimalString | undefined;
  readonly path: readonly (string | number)[];
}

export interface AwardFindingParams {
  readonly FUNNEL_STEP_EXCEEDS: {
    readonly year: string;
    readonly level: AwardStep['level'];
    readonly unit: string;
    readonly step: AwardStep['step'];
    readonly count: DecimalString;
    readonly earlierStep: AwardStep['step'];
    readonly earlierCount: DecimalString;
  };
  readonly FUNNEL_GROWS_UPWARD: {
    readonly year: string;
    readonly unit: string;
    readonly upperLevel: AwardStep['level'];
    readonly upperCount: DecimalString;
    readonly lowerLevel: AwardStep['level'];
    readonly lowerCount: DecimalString;
  };
  readonly FUNNEL_COUNT_TWICE: {
    readonly year: string;
    readonly level: AwardStep['level'];
    readonly unit: string;
    readonly step: AwardStep['step'];
    readonly count: DecimalString;
    readonly otherCount: DecimalString;
    readonly id: string;
    readonly otherId: string;
  };
}

export interface AwardFunnel {
  readonly levels: readonly FunnelLevel[];
  readonly findings: readonly Finding[];
}

export interface FunnelLevel {
  readonly year: string;
  readonly level: AwardStep['level'];
  readonly unit: string;
  readonly entered?: AwardCount;
  readonly passed?: AwardCount;
  readonly recognised?: AwardCount;
  readonly putForward?: AwardCount;
  readonly recognisedShare?: ExactRatio;
}

export declare const awardFindings: FindingCatalogue<AwardFindingParams>;

export declare function awardFunnel(counts: readonly AwardCount[]): AwardFunnel;
