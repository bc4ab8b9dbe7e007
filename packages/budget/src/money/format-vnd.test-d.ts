import { formatVnd } from './format-vnd.js';

formatVnd('1000000', { language: 'vi' });

// @ts-expect-error -- dots after thousands are print, not data
formatVnd('1.000.000', { language: 'vi' });

// @ts-expect-error -- a comma is print, not data
formatVnd('1,5', { language: 'vi' });

// @ts-expect-error -- floating point never holds an amount
formatVnd(1000000, { language: 'vi' });

// @ts-expect-error -- the language is not guessed
formatVnd('1000000', {});

// @ts-expect-error -- there are two languages
formatVnd('1000000', { language: 'fr' });
