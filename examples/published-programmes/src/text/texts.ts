import type { Language } from '@khuyencong/model';
import type { ReportTexts } from './report-texts.js';
import { textsEn } from './texts-en.js';
import { textsVi } from './texts-vi.js';

/** The words of the reports by language. */
export const texts: Readonly<Record<Language, ReportTexts>> = { vi: textsVi, en: textsEn };
