import type { Finding } from '@khuyencong/model';
import type { TextBytes } from './text-bytes.js';

/** A piece of decoded text and what was noticed in it. */
export interface TextPiece {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Where the first character stands that could not be decoded. */
  readonly brokenAt?: number;
  /** In place of the text: whole characters in sound UTF-8, of which nothing is to be taken out. */
  readonly utf8?: Uint8Array;
  /** Where the text stands in the file, or the bytes. */
  readonly where: TextBytes;
}
