import type { Language } from '@khuyencong/model';

const reasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'too-deep': { vi: 'lồng nhau quá sâu', en: 'it is nested too deeply' },
  'Unexpected end of input': { vi: 'nội dung kết thúc giữa chừng', en: 'it ends halfway' },
};

/** The parser names its tokens; people see characters. */
const tokens: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  LBrace: { vi: '"{"', en: '"{"' },
  RBrace: { vi: '"}"', en: '"}"' },
  LBracket: { vi: '"["', en: '"["' },
  RBracket: { vi: '"]"', en: '"]"' },
  Comma: { vi: 'dấu phẩy', en: 'a comma' },
  Colon: { vi: 'dấu hai chấm', en: 'a colon' },
  String: { vi: 'một chuỗi', en: 'a string' },
  Number: { vi: 'một số', en: 'a number' },
  Boolean: { vi: 'true hoặc false', en: 'true or false' },
  Null: { vi: 'null', en: 'null' },
};

/** Why a text is no JSON, in words, from what the parser said. */
export function jsonFault(reason: string, language: Language): string {
  const unexpected = /^Unexpected (?:character|token|identifier) (.+)$/s.exec(reason)?.[1];
  if (unexpected === undefined) return reasons[reason]?.[language] ?? reason;
  const at = tokens[unexpected]?.[language] ?? unexpected;
  return `${language === 'vi' ? 'không đúng cú pháp tại' : 'it goes wrong at'} ${at}`;
}
