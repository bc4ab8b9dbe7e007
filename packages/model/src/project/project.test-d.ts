import { allowedMoves } from './allowed-moves.js';
import type { ProjectHistory } from './project-history.js';
import type { Project } from './project.js';

declare const project: Project;
// @ts-expect-error data are not changed
project.supportVnd = '1';
// @ts-expect-error amounts are text
export const amount: Pick<Project, 'supportVnd'> = { supportVnd: 300000000 };
// @ts-expect-error no such state
export const status: Pick<Project, 'status'> = { status: 'done' };
// @ts-expect-error a history says whose money it is
export const history: ProjectHistory = { projectId: 'p', kind: 'focal', steps: [] };
// @ts-expect-error provinces have local projects
allowedMoves('draft', { level: 'province', kind: 'focal' });
// @ts-expect-error a day is YYYY-MM-DD
allowedMoves('draft', { level: 'local', kind: 'focal', asOf: '31/12/2024' });
