import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { preferredLocale, startWording } from './wording/i18n';
import './styles/base.css';
import './styles/layout.css';
import './styles/forms.css';
import './styles/findings.css';
import './styles/filing.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

await startWording(preferredLocale());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
