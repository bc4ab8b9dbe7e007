import { writtenText } from './written-text.js';

/** The texts that the cells of a workbook share. */
export interface SharedTexts {
  /** As the part lists them; undefined where a text is in several runs or holds what only the library reads. */
  readonly texts: readonly (string | undefined)[];
  /** The elements of those that are undefined, in their order. */
  readonly unread: readonly string[];
}

const opening = /^\uFEFF?(?:<\?xml[^>]*\?>)?\s*<sst(?:\s[^>]*)?>/u;
const simple = ['<si><t>', '<si><t xml:space="preserve">'];
const simpleEnd = '</t></si>';

/** Takes the plain texts out of the part of shared texts; undefined for a part that is written in any unusual way. */
export function sharedTexts(xml: string): SharedTexts | undefined {
  const head = opening.exec(xml)?.[0];
  if (head === undefined) return undefined;
  if (head.endsWith('/>'))
    return xml.slice(head.length).trim() === '' ? { texts: [], unread: [] } : undefined;
  const texts: (string | undefined)[] = [];
  const unread: string[] = [];
  let at = head.length;
  for (;;) {
    while (isSpace(xml.charCodeAt(at))) at += 1;
    const start = simple.find((each) => xml.startsWith(each, at));
    const from = at + (start?.length ?? 0);
    const to = start === undefined ? -1 : xml.indexOf('<', from);
    if (to >= 0 && xml.startsWith(simpleEnd, to)) {
      texts.push(writtenText(xml.slice(from, to)));
      at = to + simpleEnd.length;
      continue;
    }
    if (xml.startsWith('</sst>', at)) return xml.slice(at + 6).trim() === '' ? { texts, unread } : undefined;
    const element = elementAt(xml, at);
    if (element === undefined) return undefined;
    texts.push(undefined);
    unread.push(element);
    at += element.length;
  }
}

function elementAt(xml: string, at: number): string | undefined {
  if (!xml.startsWith('<si>', at)) return undefined;
  const end = xml.indexOf('</si>', at);
  if (end < 0) return undefined;
  const element = xml.slice(at, end + 5);
  return element.includes('<!') || element.includes('<si', 1) ? undefined : element;
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;
