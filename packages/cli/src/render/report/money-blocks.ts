import type { PrintedBlock, PrintedCell } from '../../document/document-block.js';
import type { ProgrammeReport } from '../../report/programme-report.js';
import {
  activityLabel,
  flowLabels,
  phaseLabels,
  sourceLabel,
  type MoneyFlow,
  type ReportPlan,
} from '../../report/report-money.js';
import { budgetPhases } from '../../summary/budget-summary.js';
import {
  amountCell,
  countCell,
  figureCell,
  labelCell,
  note,
  ratioCell,
  tableOf,
  type ReportLook,
} from './report-look.js';
import { unstatedNote } from './unstated-note.js';

/** Money from plan to settlement, by year, activity, source and province. */
export function moneyBlocks(report: ProgrammeReport, look: ReportLook): readonly PrintedBlock[] {
  const { texts } = look;
  const { money } = report;
  const blocks = [
    ...flowBlocks(report, look),
    ...budgetBlocks(report, look),
    ...provinceBlocks(report, look),
    ...gapBlocks(report, look),
    ...money.plans.flatMap((plan) => planBlocks(plan, look)),
  ];
  return blocks.length === 0 ? [] : [{ kind: 'heading', text: texts.money }, ...blocks];
}

type FlowAmount = 'plannedVnd' | 'approvedVnd' | 'advancedVnd' | 'disbursedVnd' | 'settledVnd';
const flowAmounts: readonly FlowAmount[] = [
  'plannedVnd',
  'approvedVnd',
  'advancedVnd',
  'disbursedVnd',
  'settledVnd',
];
const flowRatios = [
  'approvedOfPlanned',
  'disbursedOfPlanned',
  'advancedOfApproved',
  'disbursedOfApproved',
  'settledOfDisbursed',
] as const;

function flowBlocks({ money }: ProgrammeReport, look: ReportLook): readonly PrintedBlock[] {
  const { texts, language } = look;
  const { columns, sheets } = texts;
  const total = money.flowTotal;
  if (!total) return [];
  const year = (flow: MoneyFlow): string => flow.year ?? texts.noYear;
  const amounts = (flow: MoneyFlow): readonly PrintedCell[] =>
    flowAmounts.map((name) => figureCell(flow[name], look));
  const ratios = (flow: MoneyFlow): readonly PrintedCell[] =>
    flowRatios.map((name) => ratioCell(flow[name], look));
  const trees = flowAmounts.flatMap((name) => total[name]?.explanation ?? []);
  const percentages = flowRatios.flatMap((name) => total[name]?.explanation ?? []);
  return [
    ...tableOf({
      ...{ name: sheets.flow, caption: texts.flow, numericFrom: 1 },
      head: [
        columns.year,
        ...[columns.planned, columns.approved, columns.advanced, columns.disbursed, columns.settled],
      ],
      rows: money.flow.map((flow) => [year(flow), ...amounts(flow)]),
      foot: [texts.total, ...amounts(total)],
    }),
    note(texts.flowNote),
    ...tableOf({
      ...{ name: sheets.ratios, caption: texts.ratios, numericFrom: 1 },
      head: [columns.year, ...flowRatios.map((name) => flowLabels[name][language])],
      rows: money.flow.map((flow) => [year(flow), ...ratios(flow)]),
      foot: [texts.total, ...ratios(total)],
    }),
    note(texts.ratioNote),
    { kind: 'explanations', title: texts.how, trees: [...trees, ...percentages] },
  ];
}

function budgetBlocks({ money }: ProgrammeReport, look: ReportLook): readonly PrintedBlock[] {
  const { texts, language } = look;
  const { columns, sheets } = texts;
  const { budget, budgetTotal, budgetHeadings } = money;
  if (!budget || !budgetTotal) return [];
  const phases = budgetPhases.filter((phase) => budgetTotal[phase] !== null);
  const without = budgetPhases.filter((phase) => budgetTotal[phase] === null);
  const names = without.map((phase) => phaseLabels[phase][language].toLowerCase()).join(', ');
  return [
    ...tableOf({
      ...{ name: sheets.budget, caption: texts.budget, numericFrom: 3 },
      head: [
        ...[columns.year, columns.activity, columns.source],
        ...phases.map((phase) => phaseLabels[phase][language]),
      ],
      rows: budget.map(({ year, activity, source, phases: of }) => [
        ...[
          year ?? texts.noYear,
          labelCell(activityLabel(activity), look),
          labelCell(sourceLabel(source), look),
        ],
        ...phases.map((phase) => figureCell(of[phase], look)),
      ]),
      foot: [texts.total, '', '', ...phases.map((phase) => figureCell(budgetTotal[phase], look))],
    }),
    ...(names === '' ? [] : [note(texts.phasesWithout(names))]),
    ...(budgetHeadings > 0 ? [note(texts.budgetHeadings(budgetHeadings))] : []),
  ];
}

function provinceBlocks({ projects }: ProgrammeReport, look: ReportLook): readonly PrintedBlock[] {
  const { texts } = look;
  const { columns, sheets } = texts;
  if (!projects) return [];
  const cells = (sums: typeof projects.total): readonly PrintedCell[] => [
    countCell(sums.projects, look),
    figureCell(sums.totalCostVnd, look),
    ...[sums.supportVnd, sums.advancedVnd, sums.disbursedVnd, sums.settledVnd].map((figure) =>
      figureCell(figure, look),
    ),
  ];
  return [
    ...tableOf({
      ...{ name: sheets.provinces, caption: texts.provinces, numericFrom: 1 },
      head: [
        ...[columns.province, columns.projects, columns.cost, columns.support],
        ...[columns.advanced, columns.disbursed, columns.settled],
      ],
      rows: projects.byProvince.map(({ key, ...sums }) => [key ?? texts.notStated, ...cells(sums)]),
      foot: [texts.total, ...cells(projects.total)],
    }),
    ...unstatedNote(projects.total, look),
  ];
}

function gapBlocks({ money }: ProgrammeReport, look: ReportLook): readonly PrintedBlock[] {
  const { texts, language } = look;
  const { columns, sheets } = texts;
  return tableOf({
    ...{ name: sheets.gaps, caption: texts.gaps, numericFrom: 2 },
    head: [
      ...[columns.year, columns.activity, columns.planned, columns.disbursed, columns.difference],
      flowLabels.disbursedOfPlanned[language],
    ],
    rows: money.gaps.map(({ year, activity, explanation, disbursedOfPlanned }) => {
      const [disbursed, planned] = explanation.inputs;
      return [
        ...[year ?? texts.noYear, labelCell(activityLabel(activity), look)],
        ...[planned, disbursed, explanation].map((tree) => (tree ? amountCell(tree.value, look) : '')),
        ratioCell(disbursedOfPlanned, look),
      ];
    }),
  });
}

function planBlocks(
  { title, year, total, byGroup, bySource }: ReportPlan,
  look: ReportLook,
): readonly PrintedBlock[] {
  const { texts, language } = look;
  const { columns, sheets } = texts;
  const rows = [...byGroup, ...bySource].map(({ label, amount }) => [
    label[language],
    amountCell(amount.value, look),
  ]);
  return tableOf({
    ...{ name: `${sheets.plan} ${year}`, caption: texts.plan(title, year), numericFrom: 1 },
    ...{ head: [columns.what, columns.amount], rows, foot: [texts.total, amountCell(total.value, look)] },
  });
}
