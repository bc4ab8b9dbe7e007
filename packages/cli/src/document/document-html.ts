import { renderExplanation, type Language } from '@khuyencong/model';
import {
  cellText,
  type PrintedBlock,
  type PrintedCell,
  type PrintedDocument,
  type PrintedTable,
} from './document-block.js';
import { html, safeHtml, type Html } from './html.js';
import { pageStyle } from './page-style.js';
import { shortTree } from './short-tree.js';

/** A document as one HTML page that needs neither network nor script. */
export function documentHtml({ language, title, subtitle, blocks }: PrintedDocument): string {
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${safeHtml(pageStyle)}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${subtitle === '' ? undefined : html`<p class="subtitle">${subtitle}</p>`}
          ${blocks.map((block) => blockHtml(block, language))}
        </main>
      </body>
    </html> `;
  return page.html;
}

function blockHtml(block: PrintedBlock, language: Language): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h2>${block.text}</h2>`;
    case 'paragraph':
      return block.tone === 'bad'
        ? html`<p class="bad" role="alert">${block.text}</p>`
        : html`<p class="${block.tone}">${block.text}</p>`;
    case 'fields':
      return html`<dl>
        ${block.fields.map(
          ({ label, value }) =>
            html`<dt>${label}</dt>
              <dd>${value}</dd>`,
        )}
      </dl>`;
    case 'table':
      return tableHtml(block);
    case 'explanations':
      return explanationsHtml(block, language);
  }
}

function tableHtml({ caption, head, rows, foot, numeric, isText = false }: PrintedTable): Html {
  const classOf = (column: number, cell?: PrintedCell): Html => {
    const isCount = cell !== undefined && typeof cell !== 'string';
    const name = numeric.includes(column) ? 'number' : isCount ? 'count' : '';
    return safeHtml(name === '' ? '' : ` class="${name}"`);
  };
  const cells = (row: readonly PrintedCell[]): readonly Html[] =>
    row.map((cell, column) => {
      const text = cellText(cell);
      const named = column > 0 ? html` data-head="${head[column] ?? ''}"` : undefined;
      return column === 0 && !numeric.includes(0)
        ? html`<th role="rowheader" scope="row">${text}</th>`
        : html`<td role="cell" ${classOf(column, cell)}${named}>${text}</td>`;
    });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table role="table" ${isText ? safeHtml(' class="text"') : undefined}>
      <caption>
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${head.map((text, column) => html`<th role="columnheader" scope="col" ${classOf(column)}>${text}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) =>
            html`<tr>
              ${cells(row)}
            </tr>`,
        )}
      </tbody>
      ${
        foot
          ? html` <tfoot>
              <tr>
                ${cells(foot)}
              </tr>
            </tfoot>`
          : undefined
      }
    </table>
  </div>`;
}

const treesAtMost = 20;

function explanationsHtml(
  { title, trees, open }: Extract<PrintedBlock, { readonly kind: 'explanations' }>,
  language: Language,
): Html {
  const lists = trees
    .slice(0, treesAtMost)
    .map((tree) => safeHtml(renderExplanation(shortTree(tree, language), { language, format: 'html' })));
  if (lists.length === 0) return html``;
  return html`<details${open === true ? safeHtml(' open') : undefined}>
    <summary>${title}</summary>
    ${lists}
  </details>`;
}
