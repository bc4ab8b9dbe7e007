export type DeciderAnswer =
  | {
      readonly status: 'decided-by';
      readonly role: RoleId;
      readonly submittedBy?: RoleId;
      readonly citation: Citation;
      readonly conditions?: LocalText;
      readonly cautions: readonly ReadingCaution[];
    }
  | {
      readonly status: 'overlapping';
      readonly rules: readonly ProvincialChangeRule[];
    }
  | {
      readonly status: 'not-known';
      readonly reason: 'not-read' | 'set-by-province' | 'province-missing';
      readonly instrument: string;
      readonly citation?: Citation;
    };

export interface DeciderOptions {
  readonly level: ProjectLevel;
  readonly kind: ProjectKind;
  readonly asOf: IsoDate;
  readonly province?: string | undefined;
  readonly provincialRules?: readonly ProvincialChangeRule[] | undefined;
}

export interface NationalChangeRule {
  readonly changes: readonly ProjectChange[];
  readonly kinds: readonly ProjectKind[];
  readonly role: RoleId;
  readonly submittedBy?: RoleId;
  readonly from: IsoDate;
  readonly citation: Citation;
  readonly conditions?: LocalText;
}

export type ProjectChange =
  | 'place'
  | 'beneficiary'
  | 'partner'
  | 'total-increase'
  | 'total-decrease'
  | 'content'
  | 'extension-within-year'
  | 'extension-next-year'
  | 'adding'
  | 'stopping'
  | 'stopping-for-fault'
  | 'other';

export interface ProvincialChangeRule {
  readonly province: string;
  readonly changes: readonly ProjectChange[];
  readonly kinds?: readonly ProjectKind[] | undefined;
  readonly role: RoleId;
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
  readonly citation: Citation;
}

export declare const ProvincialChangeRuleSchema: z.ZodType<ProvincialChangeRule>;

export interface ReadingCaution {
  readonly kind: 'amendment-not-read' | 'amendment-partly-read';
  readonly instrument: string;
}

export declare const nationalChangeRules: readonly NationalChangeRule[];

export declare const projectChangeLabels: Readonly<Record<ProjectChange, LocalText>>;

export declare function whoDecides(change: ProjectChange, options: DeciderOptions): DeciderAnswer;
