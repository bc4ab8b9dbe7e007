import { instruments, type Instrument } from '@khuyencong/law/instruments';
import { legalDayText, verifiedText } from './legal-day-text.js';
import { both, markdownTable, notKnown } from './markdown-table.js';

type DatedField = 'signedOn' | 'inForceFrom' | 'inForceTo';

/** Every legal document that the data rests on, with its dates and relations. */
export function instrumentsPage(): string {
  const head = [
    'số hiệu · number',
    'nội dung · subject',
    'ký · signed',
    'hiệu lực từ · in force from',
    'đến · to',
    'quan hệ · relations',
    'kiểm chứng · verified',
  ];
  return [
    '# Văn bản · Legal documents',
    '',
    'Tên văn bản ở đây là tên rút gọn. Ngày không tìm được thì ghi rõ là không rõ, không suy đoán.',
    '',
    'Titles are short titles. A date that was not found is said to be not known; none is guessed.',
    '',
    ...markdownTable(head, instruments.map(instrumentRow)),
    '',
  ].join('\n');
}

function instrumentRow(instrument: Instrument): readonly string[] {
  const { id, title, url, verified } = instrument;
  return [
    url?.startsWith('http') === true ? `[${id}](<${url}>)` : id,
    both(title.vi, title.en),
    dateCell(instrument, 'signedOn'),
    dateCell(instrument, 'inForceFrom'),
    dateCell(instrument, 'inForceTo'),
    relations(instrument),
    verifiedText[verified],
  ];
}

function dateCell(instrument: Instrument, field: DatedField): string {
  return legalDayText(instrument[field], instrument.notKnown?.includes(field) === true ? notKnown : '—');
}

function relations({ amends, amendedBy, replaces, replacedBy }: Instrument): string {
  const parts: readonly (readonly [string, readonly string[] | undefined])[] = [
    ['sửa đổi · amends', amends],
    ['được sửa đổi bởi · amended by', amendedBy],
    ['thay thế · replaces', replaces],
    ['được thay thế bởi · replaced by', replacedBy],
  ];
  return parts.flatMap(([word, ids]) => (ids ? [`${word}: ${ids.join(', ')}`] : [])).join('<br>');
}
