import { InvalidArgumentError } from 'commander';
import { foldVietnamese, tableSchemas, type TableName } from '@khuyencong/model';
import type { TemplateMoneyUnit } from '@khuyencong/tables';
import type { TemplateTexts } from '../text/template-texts.js';
import { nearestName } from './nearest-name.js';

const charactersAtMost = 60;
const names = tableSchemas.map(({ name }) => name);
const units: readonly TemplateMoneyUnit[] = ['đồng', 'nghìn đồng', 'triệu đồng', 'tỷ đồng'];

/** Names of tables with commas between them; each once, in the order of the programme file. */
export function tablesArgument(texts: TemplateTexts): (text: string) => readonly TableName[] {
  return (text) => {
    const asked = text.split(',').map((name) => name.trim().slice(0, charactersAtMost));
    for (const name of asked)
      if (!names.some((known) => known === name))
        throw new InvalidArgumentError(texts.unknownTable(name, nearestName(name, names)));
    return names.filter((name) => asked.includes(name));
  };
}

export function unitArgument(texts: TemplateTexts): (text: string) => TemplateMoneyUnit {
  return (text) => {
    const key = foldVietnamese(text.slice(0, charactersAtMost));
    const unit = units.find((known) => foldVietnamese(known) === key);
    if (unit) return unit;
    throw new InvalidArgumentError(texts.unknownUnit(text.slice(0, charactersAtMost), units.join(', ')));
  };
}

/** One year or several with commas between them. */
export function yearsArgument(texts: TemplateTexts): (text: string) => readonly string[] {
  return (text) => {
    const years = text.split(',').map((year) => year.trim());
    const wrong = years.find((year) => !/^(?:19|20|21)\d\d$/u.test(year));
    if (wrong !== undefined) throw new InvalidArgumentError(texts.notAYear(wrong.slice(0, charactersAtMost)));
    return [...new Set(years)].sort();
  };
}
