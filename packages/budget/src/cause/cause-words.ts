import {
  formatDecimal,
  isDecimalString,
  type DecimalString,
  type Language,
  formatMeasure,
} from '@khuyencong/model';
import type { LikelyCauseParams } from './cause-params.js';
import type { CauseId } from './likely-cause.js';

type Words = (params: LikelyCauseParams) => string;

const vietnamese: Readonly<Record<CauseId, Words>> = {
  'management-line': (p) => `có thể ${suspect(p, 'vi')} là chi phí quản lý nhưng bị tính như một đề án`,
  'subtotal-among-parts': (p) =>
    `có thể ${suspect(p, 'vi')} là dòng cộng của ${p.runLength ?? ''} phần bên cạnh nhưng lại được cộng cùng các phần đó`,
  'under-other-total': (p) =>
    p.moves === 'away'
      ? `có thể ${suspect(p, 'vi')} không thuộc tổng này mà thuộc "${p.witnessVi ?? ''}", nơi đang thiếu đúng số đó`
      : `có thể ${suspect(p, 'vi')} thuộc tổng này nhưng đang được cộng vào "${p.witnessVi ?? ''}"`,
  'separator-misread': (p) =>
    `có thể dấu phân cách trong "${p.words ?? ''}" của "${p.suspectVi}" bị hiểu nhầm: giá trị đúng có thể là ${corrected(p, 'vi')} thay vì ${published(p, 'vi')}`,
  'unit-slip': (p) =>
    `có thể "${p.suspectVi}" nhầm đơn vị, ghi ${p.unitWritten ?? ''} thay cho ${p.unitMeant ?? ''}: giá trị đúng có thể là ${corrected(p, 'vi')} thay vì ${published(p, 'vi')}`,
  'counted-twice': (p) =>
    p.witnessVi === undefined
      ? `có thể ${suspect(p, 'vi')} bị tính hai lần hoặc không thuộc tổng này: phần thừa đúng bằng số đó`
      : `có thể ${suspect(p, 'vi')} bị tính hai lần: "${p.witnessVi}" có cùng giá trị`,
  'left-out': (p) =>
    `có thể đã bỏ sót ${suspect(p, 'vi')}: số này chưa được cộng vào tổng nào và bù được phần thiếu`,
  'digits-swapped': (p) =>
    `có thể hai chữ số của "${p.suspectVi}" bị đảo: giá trị đúng có thể là ${digits(p.digitsMeant, 'vi')} thay vì ${digits(p.digits, 'vi')}`,
  sign: (p) =>
    `có thể "${p.suspectVi}" nhầm dấu: giá trị đúng có thể là ${corrected(p, 'vi')} thay vì ${published(p, 'vi')}`,
  'typing-slip': (p) =>
    `có thể ${p.slip === 'comma' ? 'đặt sai chỗ dấu phẩy thập phân' : 'gõ nhầm một chữ số'} ở "${p.suspectVi}": giá trị đúng có thể là ${digits(p.digitsMeant, 'vi')} thay vì ${digits(p.digits, 'vi')}`,
};

const english: Readonly<Record<CauseId, Words>> = {
  'management-line': (p) => `perhaps ${suspect(p, 'en')} is management cost counted as a project`,
  'subtotal-among-parts': (p) =>
    `perhaps ${suspect(p, 'en')} is the subtotal of ${p.runLength ?? ''} parts beside it and was added to them`,
  'under-other-total': (p) =>
    p.moves === 'away'
      ? `perhaps ${suspect(p, 'en')} belongs not here but to "${p.witnessEn ?? ''}", which lacks exactly that`
      : `perhaps ${suspect(p, 'en')} belongs here but is counted under "${p.witnessEn ?? ''}"`,
  'separator-misread': (p) =>
    `perhaps the separator in "${p.words ?? ''}" of "${p.suspectEn}" was misread: ${corrected(p, 'en')} instead of ${published(p, 'en')}`,
  'unit-slip': (p) =>
    `perhaps "${p.suspectEn}" is in the wrong unit, ${p.unitWritten ?? ''} for ${p.unitMeant ?? ''}: ${corrected(p, 'en')} instead of ${published(p, 'en')}`,
  'counted-twice': (p) =>
    p.witnessEn === undefined
      ? `perhaps ${suspect(p, 'en')} is counted twice or does not belong here: the excess is exactly that`
      : `perhaps ${suspect(p, 'en')} is counted twice: "${p.witnessEn}" has the same value`,
  'left-out': (p) =>
    `perhaps ${suspect(p, 'en')} was left out: it is counted under no total and fills what is missing`,
  'digits-swapped': (p) =>
    `perhaps two digits of "${p.suspectEn}" changed places: ${digits(p.digitsMeant, 'en')} instead of ${digits(p.digits, 'en')}`,
  sign: (p) =>
    `perhaps "${p.suspectEn}" has the wrong sign: ${corrected(p, 'en')} instead of ${published(p, 'en')}`,
  'typing-slip': (p) =>
    `perhaps ${p.slip === 'comma' ? `the decimal comma of "${p.suspectEn}" stands in the wrong place` : `one digit of "${p.suspectEn}" is a slip`}: ${digits(p.digitsMeant, 'en')} instead of ${digits(p.digits, 'en')}`,
};

/** A candidate in words: the cause with its evidence, then how far it reaches and how many others of the kind fit. */
export function causeWords(params: LikelyCauseParams, language: Language): string {
  const said = (language === 'vi' ? vietnamese : english)[params.cause](params);
  return [said, ...(language === 'vi' ? vietnameseReach(params) : englishReach(params))].join('; ');
}

function vietnameseReach({ holds, repairs, breaks, alike }: LikelyCauseParams): readonly string[] {
  return [
    ...(holds === 'exactly' ? [] : ['khi đó khớp trong phạm vi từ định lượng']),
    ...(repairs === '1' ? [] : [`sửa như vậy thì ${repairs} tổng cùng khớp`]),
    ...(breaks === '0' ? [] : [`nhưng khi đó ${breaks} tổng đang khớp sẽ lệch`]),
    ...(alike === '1' ? [] : [`có ${alike} khả năng cùng loại`]),
  ];
}

function englishReach({ holds, repairs, breaks, alike }: LikelyCauseParams): readonly string[] {
  return [
    ...(holds === 'exactly' ? [] : ['it then holds within the qualifying words']),
    ...(repairs === '1' ? [] : [`${repairs} totals then agree`]),
    ...(breaks === '0' ? [] : [`but ${breaks} totals that agree no longer do`]),
    ...(alike === '1' ? [] : [`${alike} candidates of this kind fit`]),
  ];
}

function suspect(params: LikelyCauseParams, language: Language): string {
  const { published: value, corrected: counted } = params;
  const name = language === 'vi' ? params.suspectVi : params.suspectEn;
  return `"${name}" (${amount(value ?? counted, params, language)})`;
}

function published(params: LikelyCauseParams, language: Language): string {
  return amount(params.published, params, language);
}

function corrected(params: LikelyCauseParams, language: Language): string {
  return amount(params.corrected, params, language);
}

function amount(value: DecimalString | undefined, { unit }: LikelyCauseParams, language: Language): string {
  return value === undefined ? '' : formatMeasure(value, { unit, language });
}

/** Digits as printed keep their leading zeros, so they are not formatted as a number. */
function digits(text = '', language: Language): string {
  // Short numbers keep the zeros that they were printed with.
  if (isDecimalString(text) && /\d{4}/u.test(text)) return formatDecimal(text, { language });
  return language === 'vi' ? text.replace('.', ',') : text;
}
