export interface AdministrativeUnit {
  readonly id: AdministrativeUnitId;
  readonly code: AdministrativeUnitCode;
  readonly name: string;
  readonly fullName: string;
  readonly nameEn: string;
  readonly type: AdministrativeUnitType;
  readonly aliases: readonly string[];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly successor: AdministrativeUnitReference | null;
  readonly predecessors: readonly AdministrativeUnitReference[];
  readonly citation: Citation;
  readonly codeCitation: Citation;
  readonly endedBy: Citation | null;
}

export type AdministrativeUnitCode = `${number}`;

export type AdministrativeUnitId = `${AdministrativeUnitCode}@${IsoDate}`;

export interface AdministrativeUnitReference {
  readonly id: AdministrativeUnitId;
  readonly code: AdministrativeUnitCode;
  readonly name: string;
}

export type AdministrativeUnitResolution =
  | {
      readonly status: 'found';
      readonly unit: AdministrativeUnit;
    }
  | {
      readonly status: 'not-then';
      readonly units: readonly AdministrativeUnit[];
      readonly counterparts: readonly AdministrativeUnit[];
    }
  | {
      readonly status: 'ambiguous';
      readonly candidates: readonly AdministrativeUnit[];
    }
  | {
      readonly status: 'unknown';
      readonly candidates: readonly AdministrativeUnit[];
    }
  | {
      readonly status: 'not-known';
      readonly knownFrom: IsoDate;
      readonly citation: Citation;
    };

export type AdministrativeUnitType = 'province' | 'city';

export interface Region {
  readonly id: string;
  readonly scheme: RegionScheme;
  readonly name: LocalText;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly citation: Citation;
}

export type RegionAnswer =
  | {
      readonly status: 'known';
      readonly region: Region;
    }
  | {
      readonly status: 'not-known';
      readonly formerRegions: readonly Region[];
      readonly instrument: string | null;
    }
  | {
      readonly status: 'not-then';
      readonly counterparts: readonly AdministrativeUnit[];
    };

export type RegionScheme = 'socio-economic' | 'award';

export declare const administrativeUnitTypeLabels: Readonly<Record<AdministrativeUnitType, LocalText>>;

export declare const administrativeUnits: readonly AdministrativeUnit[];

export declare function administrativeUnitsAt(asOf: IsoDate): readonly AdministrativeUnit[] | undefined;

export declare const administrativeUnitsKnownFrom: IsoDate;

export declare function counterpartsOf(
  unit: AdministrativeUnit,
  options: {
    readonly asOf: IsoDate;
  },
): readonly AdministrativeUnit[] | undefined;

export declare const districtLevelEnd: {
  readonly to: IsoDate;
  readonly citation: Citation;
};

export declare function districtLevelExists(asOf: IsoDate): boolean | undefined;

export declare function findAdministrativeUnit(id: AdministrativeUnitId): AdministrativeUnit | undefined;

export declare function isAdministrativeUnitId(text: string): text is AdministrativeUnitId;

export declare function predecessorsOf(unit: AdministrativeUnit): readonly AdministrativeUnit[];

export declare function regionOf(
  unit: AdministrativeUnit,
  options: {
    readonly asOf: IsoDate;
    readonly scheme: RegionScheme;
  },
): RegionAnswer;

export declare function resolveAdministrativeUnit(
  text: string,
  options: {
    readonly asOf: IsoDate;
  },
): AdministrativeUnitResolution;

export declare function successorOf(unit: AdministrativeUnit): AdministrativeUnit | undefined;
