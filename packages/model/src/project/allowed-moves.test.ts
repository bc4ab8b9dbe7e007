import { describe, expect, it } from 'vitest';
import { roleLabels } from '../organisation/role-labels.js';
import { allowedMoves, lifeCycleMoves } from './allowed-moves.js';
import { projectStateLabels, type ProjectState } from './project-state.js';

const national = { level: 'national', kind: 'ordinary' } as const;
const local = { level: 'local', kind: 'ordinary' } as const;
const states = Object.keys(projectStateLabels) as ProjectState[];

const said = (state: ProjectState, options: Parameters<typeof allowedMoves>[1]): readonly string[] =>
  allowedMoves(state, options).moves.map(({ id }) => id);

describe('lifeCycleMoves', () => {
  it('have names of their own', () => {
    const ids = lifeCycleMoves.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('cite a clause, or say that none was found', () => {
    for (const { basis, citations, caution, decidedBy } of lifeCycleMoves) {
      expect(citations.length > 0).toBe(basis !== 'not-found');
      if (basis === 'not-found') expect([caution !== undefined, decidedBy]).toEqual([true, undefined]);
    }
  });

  it('leave to the province what is not in a clause for local projects', () => {
    const locals = lifeCycleMoves.filter(({ level }) => level === 'local');
    expect(locals.filter(({ basis }) => basis === 'clause').map(({ id }) => id)).toEqual(['local-approve']);
    for (const { basis, decidedBy, citations } of locals.filter((move) => move.basis === 'province')) {
      expect([basis, decidedBy]).toEqual(['province', undefined]);
      expect(citations).toEqual([
        { instrument: '46/2012/TT-BCT', article: '8', clause: '3', point: 'b', verified: 'clause' },
      ]);
    }
  });

  it('name roles that have a name, and states', () => {
    for (const { decidedBy, from, to } of lifeCycleMoves) {
      if (decidedBy !== undefined) expect(roleLabels[decidedBy].length).toBeGreaterThan(0);
      expect(states).toEqual(expect.arrayContaining([...from, to]));
    }
  });

  it('use forms that the circular has', () => {
    const forms = lifeCycleMoves.flatMap(({ documents }) => documents.flatMap(({ form }) => form ?? []));
    const known = ['1', '2', '3a', '3b', '4a', '4b', '5a', '5b', '5c', '6', '7', '8a', '8b', '9', '10', '11'];
    expect(forms.filter((form) => !known.includes(form))).toEqual([]);
  });

  it('survive JSON', () => expect(JSON.parse(JSON.stringify(lifeCycleMoves))).toEqual(lifeCycleMoves));
});

describe('allowedMoves', () => {
  it('has grassroots appraisal before registration in the order of 2013', () => {
    expect(said('draft', { ...national, asOf: '2018-07-09' })).toEqual([
      'appraise-grassroots-2013',
      'register-direct',
      'reject',
      'withdraw',
    ]);
    expect(said('appraised-grassroots', { ...national, asOf: '2018-07-09' })).toContain('register-2013');
  });

  it('has registration before grassroots appraisal in the order of 2018', () => {
    expect(said('draft', { ...national, asOf: '2019-01-01' })).toEqual([
      'register-direct',
      'register-2018',
      'reject',
      'withdraw',
    ]);
    expect(said('registered', { ...national, asOf: '2019-01-01' })).toContain('appraise-grassroots-2018');
  });

  it.each(['2018-07-10', '2018-12-31'] as const)(
    'accepts both orders on %s, because the day of effect is not known',
    (asOf) =>
      expect(said('draft', { ...national, asOf })).toEqual(
        expect.arrayContaining(['appraise-grassroots-2013', 'register-2018']),
      ),
  );

  it.each([
    ['2014-02-09', 'not-known'],
    ['2014-02-10', 'known'],
    ['2014-02-11', 'known'],
  ] as const)('of a national project on %s is %s', (asOf, status) => {
    const open = allowedMoves('in-progress', { ...national, asOf });
    expect([open.status, open.moves.length > 0, open.citations.length > 0]).toEqual([
      status,
      status === 'known',
      status === 'known',
    ]);
  });

  it.each([
    ['2013-02-09', 'not-known'],
    ['2013-02-10', 'set-by-province'],
    ['2013-02-11', 'set-by-province'],
  ] as const)('of a local project on %s is %s', (asOf, status) =>
    expect(allowedMoves('in-progress', { ...local, asOf }).status).toBe(status),
  );

  it('gives the moves of every period without a day', () =>
    expect(said('draft', national)).toEqual(
      expect.arrayContaining(['appraise-grassroots-2013', 'register-2018']),
    ));

  it('lets the Department approve the detailed plan of a group project', () => {
    const group = { level: 'national', kind: 'group', asOf: '2024-05-01' } as const;
    const [start] = allowedMoves('approved', group).moves.filter(({ to }) => to === 'in-progress');
    expect([start?.id, start?.decidedBy, start?.documents[0]?.form]).toEqual([
      'start-group',
      'department',
      '11',
    ]);
    expect(said('approved', { ...national, asOf: '2024-05-01' })).not.toContain('start-group');
  });

  it('knows three who decide an adjustment of a group project, two of any other', () => {
    const deciders = (kind: 'focal' | 'group'): readonly unknown[] =>
      allowedMoves('in-progress', { level: 'national', kind, asOf: '2024-05-01' })
        .moves.filter(({ to }) => to === 'adjusted')
        .map(({ decidedBy }) => decidedBy);
    expect(deciders('group')).toEqual(['ministry', 'managing-agency', 'department']);
    expect(deciders('focal')).toEqual(['ministry', 'managing-agency']);
  });

  it.each(['settled', 'rejected', 'withdrawn'] as const)('ends with %s', (state) => {
    expect(said(state, national)).toEqual([]);
    expect(said(state, local)).toEqual([]);
  });

  it('has no appraisal at the Ministry for local projects', () =>
    expect(states.flatMap((state) => allowedMoves(state, local).moves).map(({ to }) => to)).not.toContain(
      'appraised-ministry',
    ));
});
