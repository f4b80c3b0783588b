import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { roles } from '@shidian/contract/roles.js';
import { demoAccounts, demoPassword, demoPeople, demoTenants } from './accounts.js';

const root = (): string => {
  let folder = process.cwd();
  while (!existsSync(join(folder, 'nx.json'))) folder = dirname(folder);
  return folder;
};

it('lists the same accounts in the README', () => {
  const section = readFileSync(join(root(), 'README.md'), 'utf8').split('<!-- demo-accounts -->')[1] ?? '';
  const rows = section
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  expect(rows).toEqual(
    demoAccounts.map(({ email, role, tenant, organisation }) => [`\`${email}\``, `\`${role}\``, tenant, organisation]),
  );
  expect(section).toContain(`\`${demoPassword}\``);
});

it('has an account for every role, one in every tenant, and one person in two', () => {
  const rolesAt = (tenant: string) =>
    demoPeople.flatMap(({ email, memberships }) =>
      email.endsWith(`@${tenant}.demo`) ? memberships.map(({ role }) => role) : [],
    );
  expect(new Set([...rolesAt('jd'), ...rolesAt('zhejiang')])).toEqual(new Set(roles));
  for (const { name } of Object.values(demoTenants))
    expect(demoAccounts.some(({ tenant }) => tenant === name)).toBe(true);
  expect(demoPeople.filter(({ memberships }) => memberships.length === 2)).toHaveLength(1);
});
