export interface Instrument {
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly issuer: LocalText;
  readonly title: LocalText;
  readonly signedOn?: LegalDay;
  readonly inForceFrom?: LegalDay;
  readonly inForceTo?: LegalDay;
  readonly notKnown?: readonly ('signedOn' | 'inForceFrom' | 'inForceTo')[];
  readonly amends?: readonly string[];
  readonly amendedBy?: readonly string[];
  readonly replaces?: readonly string[];
  readonly replacedBy?: readonly string[];
  readonly scope: 'national' | 'province';
  readonly province?: string;
  readonly verified: Verification | 'title';
  readonly url?: string;
  readonly source?: string;
  readonly notes?: LocalText;
}

export { InstrumentKind } from '@khuyencong/model';

export { InstrumentKinds } from '@khuyencong/model';

export type InstrumentStatus = 'in-force' | 'not-in-force' | 'not-known';

export interface InstrumentsByStatus {
  readonly inForce: readonly Instrument[];
  readonly notInForce: readonly Instrument[];
  readonly notKnown: readonly Instrument[];
}

export type LegalDay =
  | IsoDate
  | {
      readonly year: number;
    }
  | {
      readonly notBefore: IsoDate;
    };

export interface LegalPeriod {
  readonly from?: LegalDay | undefined;
  readonly to?: LegalDay | undefined;
}

export declare function findInstrument(id: string): Instrument | undefined;

export declare const instrumentKinds: InstrumentKinds;

export declare function instrumentStatus(
  instrument: Instrument,
  options: {
    readonly asOf: IsoDate;
  },
): InstrumentStatus;

export declare const instruments: readonly Instrument[];

export declare function instrumentsInForce(asOf: IsoDate): InstrumentsByStatus;
