/** Controls of terminals, halves of characters and marks that turn the direction of text; spaces and line ends are handled before. */
const unseen = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]/gu;

/** One line of text from a file or a file name, made safe to print: no escape sequence acts, no text is turned round. */
export function visibleText(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(unseen, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
