import { ReflectionKind, RendererEvent } from 'typedoc';

const shelves = [
  { folder: 'docs/guide/vi', shelf: 'Hướng dẫn' },
  { folder: 'docs/guide', shelf: 'Guides' },
  { folder: 'docs/adr', shelf: 'Decisions' },
  { folder: 'docs/law', shelf: 'Law' },
  { folder: 'examples', shelf: 'Examples' },
];

/** @param {string} name such as `docs/guide/vi/money` */
function shelfOf(name) {
  return shelves.find(({ folder }) => name.startsWith(`${folder}/`))?.shelf ?? 'Reference';
}

/**
 * Pages stand in the navigation by their first heading, on the shelf of their folder; their addresses keep the names of the files.
 *
 * @param {import('typedoc').Application} app
 */
export function load(app) {
  app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
    for (const page of project.getReflectionsByKind(ReflectionKind.Document)) {
      const [first] = page.isDocument() ? page.content : [];
      const title = /^# (.+)$/m.exec(first?.text ?? '')?.[1];
      if (title !== undefined) page.name = `${shelfOf(page.name)}/${title.replaceAll('/', '∕')}`;
    }
  });
}
