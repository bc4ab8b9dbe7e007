import { checkArgument, checkYear, type YearSpan } from '@khuyencong/model';

/** Refuses years that are none. */
export function checkSpan(argument: string, span: YearSpan): void {
  checkArgument(argument, span);
  checkYear(`${argument}.from`, span.from);
  checkYear(`${argument}.to`, span.to);
}
