import type { AwardDocument, DocumentBlock } from '@khuyencong/awards';
import { escapeUTF8 } from 'entities';

const style = `@page{size:A4 landscape;margin:1.5cm}body{font:11pt/1.4 "Times New Roman",serif;margin:0 auto;max-width:27cm;padding:1.5cm}
@media print{body{padding:0;max-width:none}}@media (max-width:40rem){body{padding:1rem}header{flex-direction:column;gap:.5rem}}
h1{font-size:1.4em}h2{font-size:1.15em}thead{display:table-header-group}tr,footer div{break-inside:avoid}td:first-child{min-width:2em}
header{display:flex;justify-content:space-between;text-align:center;gap:2rem;font-weight:bold}h1,h2.sub{text-align:center}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:1em 0;font-size:.9em}caption{font-weight:bold;text-align:left}
th,td{border:1px solid;padding:.15em .4em;vertical-align:top}.n{text-align:right}dt{float:left;clear:left;margin-right:.5em}dd{margin:0;min-height:1.4em;overflow-wrap:anywhere}
footer{display:flex;justify-content:space-around;text-align:center;margin-top:2em}footer p{min-height:6em}`;

const tag = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes}>${escapeUTF8(text)}</${name}>`;

/** A document as an HTML page that needs neither network nor script. */
export function htmlPage(document: AwardDocument): string {
  const { language, issuer, nationalHeader, title, blocks, signatures } = document;
  const lines = (texts: readonly string[]): string => `<div>${texts.map(escapeUTF8).join('<br>')}</div>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
${tag('title', title.join(' - '))}<style>${style}</style></head><body>
<header>${lines(issuer)}${lines(nationalHeader)}</header>
${title.map((line, index) => (index === 0 ? tag('h1', line) : tag('h2', line, ' class="sub"'))).join('\n')}
${blocks.map(htmlBlock).join('\n')}
<footer>${signatures.map(({ role, name }) => `<div>${tag('p', role)}${tag('b', name)}</div>`).join('')}</footer>
</body></html>
`;
}

function htmlBlock(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return tag('h2', block.text);
    case 'paragraph':
      return tag('p', block.text);
    case 'fields':
      return `<dl>${block.fields.map(({ label, value }) => `${tag('dt', `${label}:`)}${tag('dd', value)}`).join('')}</dl>`;
    case 'table': {
      const { caption, head, rows, foot, numeric } = block;
      const attributes = (index: number): string => (numeric.includes(index) ? ' class="n"' : '');
      const cells = (texts: readonly string[]): string =>
        `<tr>${texts.map((text, index) => tag('td', text, attributes(index))).join('')}</tr>`;
      const headRow = `<thead><tr>${head.map((text) => tag('th', text, ' scope="col"')).join('')}</tr></thead>`;
      const footRow = foot ? `<tfoot>${cells(foot)}</tfoot>` : '';
      return `<div class="scroll"><table>${tag('caption', caption)}${headRow}<tbody>${rows.map(cells).join('\n')}</tbody>${footRow}</table></div>`;
    }
  }
}
