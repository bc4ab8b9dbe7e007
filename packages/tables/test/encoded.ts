import fc from 'fast-check';
import iconv from 'iconv-lite';

const words = (
  'đề án hỗ trợ máy móc thiết bị cơ sở công nghiệp nông thôn tiêu biểu kinh phí khuyến công quốc gia địa phương ' +
  'xây dựng mô hình trình diễn kỹ thuật chuyển giao công nghệ sản xuất sạch hơn đào tạo nghề lao động nữ làng nghề ' +
  'truyền thống gốm mỹ nghệ dệt thổ cẩm chế biến gỗ thủy sản nước mắm tỉnh Thái Nguyên Lâm Đồng Đắk Lắk Quảng Ngãi ' +
  'xã phường huyện năm giải ngân quyết toán tổng cộng'
).split(' ');

/** Some Vietnamese words of the field with spaces and delimiters between them. */
export const vietnameseText = (minLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ',', '\n', ' 12 ')), {
      minLength,
      maxLength: 60,
    })
    .map((pairs) => pairs.map((pair) => pair.join('')).join(''));

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** windows-1258 writes the vowel with its sign as one byte where there is one, and the tone after it. */
export function inWindows1258(text: string): Uint8Array {
  const marked = Array.from(text, (character) => {
    const parts = character.normalize('NFD');
    const tone = parts.match(tones)?.[0] ?? '';
    return tone === '' ? character : parts.replace(tones, '').normalize('NFC') + tone;
  });
  return new Uint8Array(iconv.encode(marked.join(''), 'windows1258'));
}

export const inTcvn3 = (text: string): Uint8Array => new Uint8Array(iconv.encode(text, 'tcvn'));

export const inUtf16 = (text: string): Uint8Array => new Uint8Array(iconv.encode(text, 'utf16le'));

export const inLatin1 = (text: string): Uint8Array => new Uint8Array(iconv.encode(text, 'windows1252'));

const vniVowels: Readonly<Record<string, string>> = { â: 'aâ', ă: 'aê', ê: 'eâ', ô: 'oâ', ơ: 'ô', ư: 'ö' };

const vniTones: Readonly<Record<string, string>> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
};

const vniTonesOnSign: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  â: { '\u0301': 'á', '\u0300': 'à', '\u0309': 'å', '\u0303': 'ã', '\u0323': 'ä' },
  ê: { '\u0301': 'é', '\u0300': 'è', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë' },
};

/** The fonts VNI write a vowel and after it one sign for its mark and tone; small letters are enough to recognise it. */
export function inVni(text: string): Uint8Array {
  return inLatin1(Array.from(text.toLowerCase(), vniLetter).join(''));
}

function vniLetter(character: string): string {
  if (character === 'đ') return 'ñ';
  const parts = character.normalize('NFD');
  const tone = parts.match(tones)?.[0];
  const vowel = parts.replace(tones, '').normalize('NFC');
  if (vowel === 'i')
    return { '\u0301': 'í', '\u0300': 'ì', '\u0309': 'æ', '\u0303': 'ó', '\u0323': 'ò' }[tone ?? ''] ?? 'i';
  const base = vniVowels[vowel] ?? vowel;
  if (tone === undefined) return base;
  const sign = base.length === 2 ? base.slice(1) : '';
  return sign === ''
    ? base + (vniTones[tone] ?? '')
    : base.slice(0, 1) + (vniTonesOnSign[sign]?.[tone] ?? '');
}
