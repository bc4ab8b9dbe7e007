import {
  certificateData,
  certificateLastDay,
  juryMinutesDocument,
  openSealedRound,
  panelQuality,
  panelTotals,
  resultDifferences,
  resultListDocument,
  scoreRound,
  scoreSheetDocument,
  sealRound,
  settleSheets,
  verifySealedText,
  type AwardDocument,
  type AwardRoundMarks,
  type PanelQuality,
  type RoundResult,
} from '@khuyencong/awards';
import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import type { Finding, Language } from '@khuyencong/model';
import { htmlPage } from '../document/html-page.js';
import { markdownText } from '../document/markdown-text.js';
import { wordDocument } from '../document/word-document.js';
import { criterionMeans } from '../quality/criterion-means.js';
import { establishmentNames } from '../round/invented-names.js';
import { qualityText } from '../text/quality-text.js';

/** Everything that the round comes to. */
export interface RoundFiles {
  readonly result: RoundResult;
  readonly root: string;
  /** What checking the sealed file and scoring it again found; nothing when all is well. */
  readonly problems: readonly Finding[];
  readonly files: readonly { readonly name: string; readonly content: string | Uint8Array }[];
}

const schemes = [tt26Of2014];
const issuer = {
  vi: ['UBND TỈNH MINH HỌA', 'BAN GIÁM KHẢO'],
  en: ['PEOPLE’S COMMITTEE (EXAMPLE)', 'THE JURY'],
};
const grantedOn = '2025-07-15';
const hints = { sameTotalsShare: '0.5', leastProducts: 20, liftMarks: '6' } as const;

/** From marks to decisions, documents and a sealed result that is opened, checked and scored again. */
export async function roundFiles(
  marks: AwardRoundMarks,
  { language, say }: { readonly language: Language; readonly say: (finding: Finding) => string },
): Promise<RoundFiles> {
  const result = scoreRound(marks, { schemes });
  const sealing = sealRound(marks, { result, schemes });
  if (!sealing.ok) return { result, root: '', problems: sealing.findings, files: [] };
  const { sealed, text } = sealing;
  const { root } = sealed.seal;
  const opened = openSealedRound(sealed);
  const again = scoreRound(opened.marks, { schemes: opened.schemes });
  const common = { language, issuer: issuer[language], establishments: establishmentNames(marks) };
  const openPoints = result.findings.map(say);
  const minutes = juryMinutesDocument(marks, { ...common, result, openPoints, sealRoot: root });
  const list = resultListDocument(marks, { ...common, result, sealRoot: root });
  const [entry] = marks.products;
  const [criteria] = tt26Of2014.sets;
  const sheet = entry && criteria && scoreSheetDocument(entry, { ...common, round: marks.round, criteria });
  const { certificate } = tt26Of2014.rules;
  const validTo = certificate && certificateLastDay(grantedOn, certificate);
  const certificates = validTo === undefined ? [] : certificateData(marks, { result, grantedOn, validTo });
  const quality = qualityOf(marks, result);
  return {
    result,
    root,
    problems: [
      ...verifySealedText(text, { expectedRoot: root }).findings,
      ...resultDifferences(opened.result, again),
    ],
    files: [
      { name: 'sealed-round.json', content: text },
      { name: 'certificates.json', content: `${JSON.stringify(certificates, undefined, 2)}\n` },
      { name: 'panel-quality.json', content: `${JSON.stringify(quality, undefined, 2)}\n` },
      { name: 'panel-quality.md', content: qualityText(quality, language) },
      ...(await documentFiles('minutes', minutes)),
      ...(await documentFiles('result-list', list)),
      ...(sheet ? await documentFiles('score-sheet', sheet) : []),
    ],
  };
}

function qualityOf(marks: AwardRoundMarks, result: RoundResult): PanelQuality {
  const [set] = tt26Of2014.sets;
  const table = criterionMeans(settleSheets(marks, { schemes }), { criteria: set?.criteria ?? [] });
  const weights = { table, marks: '5' } as const;
  return panelQuality(panelTotals(result), { passMark: '70', markStep: '0.5', hints, weights });
}

async function documentFiles(name: string, document: AwardDocument): Promise<RoundFiles['files']> {
  const { Packer } = await import('docx');
  return [
    { name: `${name}.docx`, content: await Packer.toBuffer(await wordDocument(document)) },
    { name: `${name}.html`, content: htmlPage(document) },
    { name: `${name}.md`, content: markdownText(document) },
  ];
}
