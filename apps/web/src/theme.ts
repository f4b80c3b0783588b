import type { ThemeConfig } from 'antd';
import { useSyncExternalStore } from 'react';

/** Fonts present on Chinese desktops and phones; nothing is downloaded. */
const fontFamily =
  "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'HarmonyOS Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

const stillness = window.matchMedia('(prefers-reduced-motion: reduce)');

/** The theme, without motion for people who asked their device for none. */
export function useTheme(): ThemeConfig {
  const still = useSyncExternalStore(
    (changed) => {
      stillness.addEventListener('change', changed);
      return () => stillness.removeEventListener('change', changed);
    },
    () => stillness.matches,
  );
  return still ? unmoving : theme;
}

/** Deep teal on quiet greys. The greys are darker than antd's: small text must reach 4.5 : 1 on every surface. */
const theme: ThemeConfig = {
  token: {
    fontFamily,
    colorPrimary: '#0c5b62',
    colorInfo: '#0c5b62',
    colorLink: '#0b5fa5',
    colorLinkHover: '#084a82',
    colorLinkActive: '#084a82',
    colorSuccess: '#17703f',
    colorWarning: '#8a5300',
    colorError: '#b3261e',
    colorText: '#16282c',
    colorTextSecondary: '#445459',
    colorTextTertiary: '#566469',
    colorTextDescription: '#566469',
    colorTextPlaceholder: '#66747a',
    colorTextQuaternary: '#66747a',
    colorTextDisabled: '#66747a',
    colorBorder: '#8a979c',
    colorBorderSecondary: '#d9e0e2',
    colorBgLayout: '#f4f6f6',
    borderRadius: 4,
    fontSize: 14,
    controlHeight: 36,
    lineWidthFocus: 3,
    wireframe: false,
    // What is at work turns; paler, its words could not be read.
    opacityLoading: 1,
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Table: {
      headerBg: '#eef2f2',
      headerSplitColor: 'transparent',
      cellPaddingBlock: 10,
      rowSelectedBg: '#e4f0f0',
      rowSelectedHoverBg: '#d9eaea',
    },
  },
};

const unmoving: ThemeConfig = { ...theme, token: { ...theme.token, motion: false } };
