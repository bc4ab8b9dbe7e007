export interface CriteriaScheme {
  readonly id: string;
  readonly label: LocalText;
  readonly citation: Citation;
  readonly from: LegalDay;
  readonly to?: LegalDay | undefined;
  readonly lastSeenInForceOn?: IsoDate | undefined;
  readonly unreadAmendments?:
    | readonly {
        readonly instrument: string;
        readonly from: LegalDay;
      }[]
    | undefined;
  readonly totalMark: DecimalString;
  readonly parts: readonly SchemePart[];
  readonly rules: AwardRules;
  readonly sets: readonly CriteriaSet[];
  readonly gaps: readonly CriteriaGap[];
  readonly notes?: LocalText | undefined;
}

export declare const tt26Of2014: CriteriaScheme;
