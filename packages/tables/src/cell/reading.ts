/** A cell as read for its column: its value, none where it is empty, or what had to be done or could not be done. */
export type CellReading<Fault extends string = string> = string | null | CellFault<Fault>;

/** What is wrong with a cell or was repaired in it; a plain value costs no object. */
export interface CellFault<Fault extends string = string> {
  readonly value: string | null;
  readonly fault: Fault;
  /** Facts of the fault beside the header. */
  readonly params: Readonly<Record<string, string>>;
}

/** The value of a reading, fault or no fault. */
export function readValue(reading: CellReading): string | null {
  return typeof reading === 'object' && reading !== null ? reading.value : reading;
}
