import {
  normSubjectLabels,
  supportNorms,
  type NormGap,
  type NormSubject,
  type SupportNorm,
} from '@khuyencong/law/norms';
import { activities } from '@khuyencong/model';
import { ruleText } from '../norm-rule-text.js';
import { citationText, legalDayText, verifiedText } from './legal-day-text.js';
import { both, markdownTable, notKnown } from './markdown-table.js';

const byId = new Map(activities.map((activity) => [activity.id as string, activity]));

/** Every norm by activity, place and date, and what is not known. */
export function normsPage(): string {
  const subjects = [...activities.map(({ id }) => id), ...(Object.keys(normSubjectLabels) as NormSubject[])];
  const sections = subjects.flatMap((subject) => section(subject));
  return [
    '# Định mức hỗ trợ theo thời gian · Support norms by date',
    '',
    'Trang này được lập từ dữ liệu của gói `@khuyencong/law`; số liệu ghi đúng như văn bản. Cột cuối cho biết đã đọc chính điều khoản hay chỉ có nguồn thứ cấp.',
    '',
    'This page is generated from the data of `@khuyencong/law`; figures stand as printed. The last column says whether the clause itself was read.',
    ...sections,
    '',
    '## Chưa kiểm chứng được · Not known',
    '',
    ...markdownTable(
      [
        'nội dung · activity',
        'nơi · place',
        'văn bản · instrument',
        'từ · from',
        'đến · to',
        'lý do · reason',
      ],
      supportNorms.gaps.map(gapRow),
    ),
    '',
  ].join('\n');
}

function section(subject: string): readonly string[] {
  const norms = supportNorms.norms.filter(({ activity }) => activity === subject);
  if (norms.length === 0) return [];
  const label = byId.get(subject)?.label ?? normSubjectLabels[subject as NormSubject];
  const head = [
    'nơi · place',
    'từ · from',
    'đến · to',
    'mức · norm',
    'cho một · for one',
    'căn cứ · basis',
    'kiểm chứng · verified',
  ];
  return [
    '',
    `## ${label.vi} · ${label.en}`,
    '',
    `\`${subject}\``,
    '',
    ...markdownTable(head, [...norms].sort(byPlaceAndDate).map(normRow)),
  ];
}

function byPlaceAndDate(left: SupportNorm, right: SupportNorm): number {
  const key = (norm: SupportNorm): string =>
    [norm.province ?? '', JSON.stringify(norm.from ?? ''), norm.id].join('\u0000');
  return key(left) < key(right) ? -1 : 1;
}

function place({
  level,
  province,
}: {
  readonly level: string;
  readonly province?: string | undefined;
}): string {
  return level === 'national' ? 'quốc gia · national' : (province ?? notKnown);
}

function normRow(norm: SupportNorm): readonly string[] {
  const { rule, unit, from, to, citation, conditions, notes } = norm;
  const remarks = [conditions, notes].flatMap((text) => (text ? [`*${text.vi}*`] : []));
  return [
    place(norm),
    legalDayText(from),
    legalDayText(to, '—'),
    [both(ruleText(rule, 'vi'), ruleText(rule, 'en')), ...remarks].join('<br>'),
    both(unit.vi, unit.en),
    citationText(citation),
    verifiedText[citation.verified],
  ];
}

function gapRow(gap: NormGap): readonly string[] {
  const activity = gap.activity === undefined ? 'mọi nội dung khác · all others' : `\`${gap.activity}\``;
  return [
    activity,
    place(gap),
    gap.instrument ?? notKnown,
    legalDayText(gap.from),
    legalDayText(gap.to, '—'),
    both(gap.reason.vi, gap.reason.en),
  ];
}
