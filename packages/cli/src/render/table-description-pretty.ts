import type { Language } from '@khuyencong/model';
import type { ColumnDescription, TableDescription } from '@khuyencong/tables';
import { schemaTexts } from '../text/schema-texts.js';

/** Describes a table for a person: its columns with their type, and what they hold. */
export function renderTableDescription(table: TableDescription, language: Language): string {
  const { name, title, purpose, columns, primaryKey } = table;
  const width = Math.max(...columns.map((column) => column.name.length));
  return [
    `${name}: ${title[language]}. ${purpose[language]}`,
    ...columns.flatMap((column) => {
      const head = `  ${column.name.padEnd(width)}  ${column.title[language]}: ${factsOf(column, primaryKey, language)}`;
      const about = column.about?.[language];
      return about === undefined ? [head] : [head, `${' '.repeat(width + 4)}${about}`];
    }),
    '',
  ].join('\n');
}

function factsOf(column: ColumnDescription, primaryKey: readonly string[], language: Language): string {
  const texts = schemaTexts[language];
  const { type, unit, required, minimum, pattern, allowed, pointsTo } = column;
  return [
    texts.columnTypes[type],
    ...(primaryKey.includes(column.name) ? [texts.key] : []),
    ...(required ? [texts.required] : []),
    ...(unit === undefined ? [] : [`${texts.unit} ${unit}`]),
    ...(minimum === undefined ? [] : [`${texts.atLeast} ${minimum}`]),
    ...(pattern === undefined ? [] : [`${texts.form} ${pattern}`]),
    ...(pointsTo ? [`${texts.pointsTo} ${pointsTo.table}.${pointsTo.column}`] : []),
    ...(allowed ? [`${texts.values} ${allowed.map(({ id }) => id).join(' | ')}`] : []),
  ].join('; ');
}
