/** A cell as read for its column: the value, or none, and what had to be done or could not be done. */
export interface CellReading<Fault extends string = string> {
  readonly value: string | null;
  readonly fault?: Fault;
  /** Facts of the fault beside the header. */
  readonly params?: Readonly<Record<string, string>>;
}

export const nothingRead: CellReading<never> = { value: null };
