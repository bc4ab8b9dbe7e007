export type LegalDay =
  | IsoDate
  | {
      readonly year: number;
    }
  | {
      readonly notBefore: IsoDate;
    };

export type MoneyRule = {
  readonly [Topic in MoneyRuleTopic]: MoneyRuleOf<Topic>;
}[MoneyRuleTopic];

export type MoneyRuleAnswer<Topic extends MoneyRuleTopic = MoneyRuleTopic> =
  | {
      readonly status: 'in-force';
      readonly rule: MoneyRuleOf<Topic>;
      readonly cautions: readonly ReadingCaution[];
    }
  | {
      readonly status: 'none-in-force';
    }
  | {
      readonly status: 'overlapping';
      readonly rules: readonly MoneyRuleOf<Topic>[];
    }
  | {
      readonly status: 'not-known';
      readonly reason: MoneyRuleGap['reason'] | 'no-data';
      readonly instrument?: string;
      readonly citation?: Citation;
      readonly explanation?: LocalText;
      readonly candidates: readonly MoneyRuleOf<Topic>[];
    };

export interface MoneyRuleGap extends MoneyRuleScope {
  readonly id: string;
  readonly topics: readonly MoneyRuleTopic[];
  readonly reason: 'not-read' | 'date-not-known' | 'set-by-province';
  readonly instrument?: string | undefined;
  readonly citation?: Citation | undefined;
  readonly explanation: LocalText;
}

export interface MoneyRuleOf<Topic extends MoneyRuleTopic> extends MoneyRuleScope {
  readonly id: string;
  readonly topic: Topic;
  readonly outcome: MoneyRuleOutcomes[Topic];
  readonly citations: readonly [Citation, ...Citation[]];
  readonly exceptionsNotRead?:
    | {
        readonly instrument: string;
        readonly article?: string | undefined;
      }
    | undefined;
  readonly notes?: LocalText | undefined;
}

export interface MoneyRuleOutcomes {
  readonly 'second-advance': 'after-acceptance' | 'at-any-time';
  readonly 'unspent-budget': 'cancelled' | 'carried-over';
  readonly 'uncleared-advances': 'repaid' | 'carried-over';
}

export interface MoneyRuleQuery<Topic extends MoneyRuleTopic = MoneyRuleTopic> {
  readonly topic: Topic;
  readonly asOf: IsoDate;
  readonly level?: ProjectLevel | undefined;
  readonly province?: string | undefined;
  readonly fiscalYear?: number | undefined;
}

export interface MoneyRuleScope {
  readonly level?: ProjectLevel | undefined;
  readonly province?: string | undefined;
  readonly from?: LegalDay | undefined;
  readonly to?: LegalDay | undefined;
  readonly fiscalYears?:
    | {
        readonly from?: number | undefined;
        readonly to?: number | undefined;
      }
    | undefined;
}

export interface MoneyRuleSet {
  readonly rules: readonly MoneyRule[];
  readonly gaps: readonly MoneyRuleGap[];
}

export type MoneyRuleTopic = keyof MoneyRuleOutcomes;

export interface ReadingCaution {
  readonly kind: 'amendment-not-read' | 'amendment-partly-read';
  readonly instrument: string;
}

export declare function findMoneyRule<Topic extends MoneyRuleTopic>(
  set: MoneyRuleSet,
  query: MoneyRuleQuery<Topic>,
): MoneyRuleAnswer<Topic>;

export declare const formOneCitation: Citation;

export declare const moneyRules: MoneyRuleSet;
