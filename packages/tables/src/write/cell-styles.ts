import type { BorderStyle, CellStyle, FillStyle } from 'hucre';

const font = 'Times New Roman';

const thin: BorderStyle = {
  top: { style: 'thin', color: { rgb: '7F7F7F' } },
  bottom: { style: 'thin', color: { rgb: '7F7F7F' } },
  left: { style: 'thin', color: { rgb: '7F7F7F' } },
  right: { style: 'thin', color: { rgb: '7F7F7F' } },
};

const header: CellStyle = {
  font: { name: font, size: 11, bold: true },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border: thin,
};

const filled = (rgb: string): FillStyle => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});

type CellLook =
  | 'title'
  | 'centredTitle'
  | 'plain'
  | 'wrapped'
  | 'italic'
  | 'italicRight'
  | 'bold'
  | 'boldCentre'
  | 'italicCentre'
  | 'header'
  | 'requiredHeader'
  | 'formHeader'
  | 'formText'
  | 'formCentre'
  | 'formNumber'
  | 'formBoldText'
  | 'formBoldNumber';

/** The looks of the workbooks that this package writes: those of an official document. */
export const cellStyles: Readonly<Record<CellLook, CellStyle>> = {
  title: { font: { name: font, size: 14, bold: true }, alignment: { vertical: 'center' } },
  centredTitle: {
    font: { name: font, size: 13, bold: true },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  plain: { font: { name: font, size: 11 } },
  wrapped: { font: { name: font, size: 11 }, alignment: { vertical: 'top', wrapText: true } },
  italic: { font: { name: font, size: 11, italic: true } },
  italicRight: { font: { name: font, size: 11, italic: true }, alignment: { horizontal: 'right' } },
  bold: { font: { name: font, size: 11, bold: true } },
  boldCentre: {
    font: { name: font, size: 11, bold: true },
    alignment: { horizontal: 'center', vertical: 'top', wrapText: true },
  },
  italicCentre: { font: { name: font, size: 11, italic: true }, alignment: { horizontal: 'center' } },
  header: { ...header, fill: filled('DDEBF7') },
  requiredHeader: { ...header, fill: filled('9DC3E6') },
  formHeader: header,
  formText: { font: { name: font, size: 11 }, border: thin, alignment: { vertical: 'top', wrapText: true } },
  formCentre: {
    font: { name: font, size: 11 },
    border: thin,
    alignment: { horizontal: 'center', vertical: 'top', wrapText: true },
  },
  formNumber: {
    font: { name: font, size: 11 },
    border: thin,
    alignment: { vertical: 'top' },
  },
  formBoldText: {
    font: { name: font, size: 11, bold: true },
    border: thin,
    alignment: { vertical: 'top', wrapText: true },
  },
  formBoldNumber: {
    font: { name: font, size: 11, bold: true },
    border: thin,
    alignment: { vertical: 'top' },
  },
};
