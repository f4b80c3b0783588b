import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API listens while the console is developed. */
const api = process.env['API_ORIGIN'] ?? 'http://127.0.0.1:3000';

/** Libraries that every page shares live in chunks of their own, so that a release of the console leaves them in the browser's cache. */
const shared = [
  {
    name: 'antd',
    test: /node_modules[\\/](antd|@ant-design|@rc-component|rc-[a-z-]+|dayjs|@emotion|@babel|clsx|scroll-into-view)/,
  },
  {
    name: 'react',
    test: /node_modules[\\/](react|react-dom|react-router|scheduler|i18next|react-i18next|urql|@urql|wonka|graphql|@0no-co)[\\/]/,
  },
];

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@shidian/source', 'module', 'browser', 'development|production'] },
  build: {
    target: 'es2022',
    manifest: true,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: { groups: shared } } },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      ...{ '/graphql': api, '/files': api, '/templates': api, '/uploads': api },
      ...{ '/certificates': api, '/verify': api, '/issuers': api },
    },
  },
});
