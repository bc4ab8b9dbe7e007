import type { Origin } from '@khuyencong/model';

/** `file:line:column`, as editors and terminals take it. */
export function placeText(origin: Origin | undefined): string {
  return [origin?.file, origin?.line, origin?.column].filter((part) => part !== undefined).join(':');
}
