import fc from 'fast-check';
import { compile, evaluate, outcomeOf } from './engine.js';
import type { PilotApplicationFacts, TeamMember } from './facts/pilot-application.js';
import { findingKinds, findingResults, type Finding, type FindingResult } from './findings.js';
import { absurd, contexts, facts, team } from './testing/arbitraries.js';
import { pilotPackage, pilotRules } from './testing/pilot-rules.js';
import { context, findingOf, packageOf, resultOf, rule, share } from './testing/sample.js';

const compiled = compile(pilotPackage);
const resultsOf = (evaluated: { findings: readonly Finding[] }) => evaluated.findings.map(({ result }) => result);

describe('Evaluation', () => {
  it('always returns every finding, in order, for any draft', () => {
    fc.assert(
      fc.property(facts, contexts, (draft, at) => {
        const { findings, outcome } = evaluate(compiled, draft, at);
        expect(findings.map(({ rule: id }) => id)).toEqual(pilotRules.map(({ id }) => id));
        expect(outcome).toBe(outcomeOf(findings));
        for (const finding of findings) {
          expect(finding.missing.length > 0 || finding.result !== 'MISSING').toBe(true);
          expect(finding.reason === null).toBe(finding.result === 'MET');
          expect(finding.leastChange.length === 0 || finding.result === 'NOT_MET').toBe(true);
        }
      }),
    );
  });

  it('is plain JSON, changes nothing, and answers the same twice', () => {
    fc.assert(
      fc.property(facts, contexts, (draft, at) => {
        const before = structuredClone(draft);
        const once = evaluate(compiled, draft, at);
        expect(draft).toEqual(before);
        expect(JSON.parse(JSON.stringify(once))).toEqual(once);
        expect(evaluate(compile(structuredClone(pilotPackage)), draft, at)).toEqual(once);
      }),
    );
  });

  it('does not depend on the order of the roster', () => {
    fc.assert(
      fc.property(team, fc.integer(), (roster, seed) => {
        const shuffled = [...roster].sort(
          (a, b) => Math.sin(seed + roster.indexOf(a)) - Math.sin(seed + roster.indexOf(b)),
        );
        const strip = (list: readonly TeamMember[]) =>
          evaluate(compiled, { team: [...list] }, context).findings.map((finding) => ({
            ...finding,
            missing: finding.missing.length,
            paths: [],
          }));
        expect(strip(shuffled)).toEqual(strip(roster));
      }),
    );
  });

  it('never turns met into anything else when one more teacher is dual-qualified', () => {
    fc.assert(
      fc.property(team, fc.nat(), (roster, where) => {
        fc.pre(roster.length > 0);
        const better = roster.map((member, index) =>
          index === where % roster.length ? { ...member, dualQualified: true } : member,
        );
        const [before, after] = [roster, better].map((list) => resultsOf(evaluate(compiled, { team: list }, context)));
        before!.forEach((result, index) => {
          if (result === 'MET') expect(after![index]).toBe('MET');
        });
      }),
    );
  });

  it('only settles, never reverses, when a fact is added to the roster', () => {
    fc.assert(
      fc.property(team, fc.nat(), fc.boolean(), (roster, where, value) => {
        const open = roster.flatMap((member, index) => (member.dualQualified === undefined ? [index] : []));
        fc.pre(open.length > 0);
        const target = open[where % open.length];
        const told = roster.map((member, index) => (index === target ? { ...member, dualQualified: value } : member));
        const before = resultOf(share('dualQualified', 50), { team: roster });
        const after = resultOf(share('dualQualified', 50), { team: told });
        if (before !== 'MISSING') expect(after).toBe(before);
      }),
    );
  });

  it('treats an absurd figure as not shown, everywhere', () => {
    fc.assert(
      fc.property(absurd, (value) => {
        const rooms = [
          { use: 'theory', seatsTheory: 60 },
          { use: 'practice', seatsPractice: value },
        ];
        const intakes = [2018, 2019, 2020].map((year) => ({ year, students: year === 2019 ? value : 40 }));
        const majors = [{ name: '电子商务', intakes }];
        const staff = [
          { name: '吴敏', role: 'technician' },
          { name: '冯涛', role: 'teaching-manager', fullTime: value },
        ];
        const evaluated = evaluate(
          compiled,
          { rooms, majors, staff, office: { fixed: true } } as PilotApplicationFacts,
          context,
        );
        const results = Object.fromEntries(evaluated.findings.map(({ rule: id, result }) => [id, result]));
        expect([results['seats'], results['intake']]).toEqual(['MISSING', 'MISSING']);
        expect(results['staff']).toBe(value === true ? 'MET' : 'MISSING');
      }),
    );
  });

  it('survives anything in place of the facts and of the context', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.object({ key: fc.constantFrom('team', 'majors', 'rooms', 'staff', 'licence') })),
        (junk) => {
          const { outcome, findings } = evaluate(
            compiled,
            junk as PilotApplicationFacts,
            junk === null || typeof junk !== 'object' ? context : (junk as never),
          );
          expect(findings).toHaveLength(pilotRules.length);
          expect(outcome).not.toBe('ELIGIBLE');
        },
      ),
    );
  });
});

describe('Outcome', () => {
  const finding = (kind: Finding['kind'], result: FindingResult): Finding => ({
    ...findingOf({ kind: 'shown', path: 'office' }, {}),
    kind,
    result,
  });
  const anyFinding = fc.tuple(fc.constantFrom(...findingKinds), fc.constantFrom(...findingResults));

  it('weighs failed over missing over open over met, and advice not at all', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (pairs) => {
        const counting = pairs.filter(([kind]) => kind !== 'ADVISORY').map(([, result]) => result);
        const expected = counting.includes('NOT_MET')
          ? 'INELIGIBLE'
          : counting.includes('MISSING')
            ? 'INCOMPLETE'
            : counting.includes('NEEDS_REVIEW')
              ? 'NEEDS_REVIEW'
              : 'ELIGIBLE';
        expect(outcomeOf(pairs.map(([kind, result]) => finding(kind, result)))).toBe(expected);
      }),
    );
  });
});

describe('Judgements', () => {
  it('settle what is open for a person, and nothing else', () => {
    fc.assert(
      fc.property(facts, contexts, fc.constantFrom('MET' as const, 'NOT_MET' as const), (draft, at, answer) => {
        const judgements = Object.fromEntries(pilotRules.map(({ id }) => [id, answer]));
        const open = evaluate(compiled, draft, at).findings;
        evaluate(compiled, draft, at, judgements).findings.forEach((finding, index) => {
          const before = open[index]!;
          const settled = before.result === 'NEEDS_REVIEW';
          expect(finding).toEqual(settled ? { ...before, result: answer, judgement: answer } : before);
        });
      }),
    );
  });
});

describe('Guards are real', () => {
  it('a rule set that is not there is refused by name', () => {
    expect(() => compile(pilotPackage, 'toString')).toThrow('no rule set toString');
  });

  it('exactly half of a million passes, one fewer does not', () => {
    const roster = (dual: number) => Array.from({ length: 1_000_000 }, (_, index) => ({ dualQualified: index < dual }));
    const half = compile(packageOf([rule('half', share('dualQualified', 50))]));
    const result = (dual: number) => evaluate(half, { team: roster(dual) }, context).findings[0]?.result;
    expect([result(500_000), result(499_999)]).toEqual(['MET', 'NOT_MET']);
  });
});
