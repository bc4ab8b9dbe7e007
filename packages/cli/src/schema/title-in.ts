import type { Language } from '@khuyencong/model';

const bothLanguages = /^(?<vi>.+) \((?<en>[^()]+)\)$/su;

/** The title of a JSON Schema, "Kỳ bình chọn (Award round)", in one language. */
export function titleIn(title: string, language: Language): string {
  return bothLanguages.exec(title)?.groups?.[language] ?? title;
}
