import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { RouterProvider } from 'react-router';
import { Provider } from 'urql';
import { client } from './api/client';
import { router } from './routes';
import { useTheme } from './theme';
import { useLocale } from './wording/use-locale';

/** The console: theme, language, API client and routes. */
export function App() {
  const { locale } = useLocale();
  const theme = useTheme();
  return (
    <ConfigProvider
      theme={theme}
      locale={locale === 'en' ? enUS : zhCN}
      // Two Chinese characters stay together: the label a screen reader spells is the one that is shown.
      button={{ autoInsertSpace: false }}
    >
      <AntApp>
        <Provider value={client}>
          <RouterProvider router={router} />
        </Provider>
      </AntApp>
    </ConfigProvider>
  );
}
