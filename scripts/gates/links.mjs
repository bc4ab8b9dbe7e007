import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { reportProblems } from '../lib/gate-report.mjs';
import { projectFiles } from '../lib/project-files.mjs';
import { root } from '../lib/root.mjs';

const documents = projectFiles().filter((path) => path.endsWith('.md'));

/** @param {string} path the document without its code */
function proseOf(path) {
  return readFileSync(join(root, path), 'utf8')
    .replace(/^ *(```+|~~~+)[^]*?^ *\1 *$/gm, '')
    .replace(/`[^`\n]*`/g, '');
}

/** @param {string} path */
function headingsOf(path) {
  return proseOf(path).match(/^#{1,6} .*$/gm) ?? [];
}

/** @param {string} heading as GitHub makes it an anchor */
function anchorOf(heading) {
  return heading
    .replace(/^#+ /, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\- _]/gu, '')
    .replaceAll(' ', '-');
}

/** @param {string} path */
function brokenLinks(path) {
  const prose = proseOf(path);
  const inline = [...prose.matchAll(/\]\(<?([^()\s>]+(?:\([^()]*\))?[^()\s>]*)>?(?: "[^"]*")?\)/g)];
  const targets = [...inline, ...prose.matchAll(/^\[[^\]]+\]: (\S+)/gm)].map((match) => match[1] ?? '');
  return targets
    .filter((target) => !/^[a-z]+:/i.test(target))
    .filter((target) => {
      const [file = '', anchor] = decodeURIComponent(target).split('#');
      const linked = file === '' ? path : join(dirname(path), file);
      if (/^docs\/api(\/|$)/.test(linked)) return false;
      if (!existsSync(join(root, linked))) return true;
      return (
        anchor !== undefined && linked.endsWith('.md') && !headingsOf(linked).map(anchorOf).includes(anchor)
      );
    })
    .map((target) => `${path}: link to ${target} leads nowhere`);
}

/** @param {string} english @param {string} vietnamese */
function unlikeHeadings(english, vietnamese) {
  if (!existsSync(join(root, vietnamese))) return [`${english} has no Vietnamese twin ${vietnamese}`];
  if (!existsSync(join(root, english))) return [`${vietnamese} has no English twin ${english}`];
  /** @param {string} path */
  const levels = (path) =>
    headingsOf(path)
      .map((heading) => heading.indexOf(' '))
      .join(' ');
  return levels(english) === levels(vietnamese)
    ? []
    : [`${english} and ${vietnamese} have different headings`];
}

/** @param {string} folder whose README leads to each of its pages */
function notListed(folder) {
  const list = readFileSync(join(root, folder, 'README.md'), 'utf8');
  return documents
    .filter((path) => dirname(path) === folder && !path.endsWith('/README.md'))
    .filter((path) => !list.includes(`](${basename(path)})`))
    .map((path) => `${folder}/README.md does not lead to ${basename(path)}`);
}

const readmes = existsSync(join(root, 'README.md'))
  ? unlikeHeadings('README.md', 'README.vi.md')
  : ['README.md is missing'];
const guides = documents.filter((path) => /^docs\/guide\/[^/]+\.md$/.test(path));
const twins = documents.filter((path) => /^docs\/guide\/vi\/[^/]+\.md$/.test(path));
const pairs = new Set([...guides, ...twins.map((path) => path.replace('/vi/', '/'))]);
const unlike = existsSync(join(root, 'docs/guide/vi'))
  ? [...pairs].flatMap((path) => unlikeHeadings(path, path.replace('docs/guide/', 'docs/guide/vi/')))
  : [];

reportProblems(
  [
    ...documents.flatMap(brokenLinks),
    ...readmes,
    ...unlike,
    ...['docs/guide', 'docs/guide/vi', 'docs/adr'].flatMap(notListed),
  ],
  `${documents.length} Markdown files`,
);
