import { NavLink } from 'react-router';

interface SectionTabsProps {
  label: string;
  tabs: readonly { to: string; label: string }[];
}

/** The pages that belong together, as tabs that are links. */
export function SectionTabs({ label, tabs }: SectionTabsProps) {
  return (
    <nav className="section-tabs" aria-label={label}>
      {tabs.map((tab) => (
        <NavLink key={tab.to} to={tab.to} end>
          {tab.label}
        </NavLink>
      ))}
    </nav>
  );
}
