import { Button, Input } from 'antd';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { mutate } from '../api/mutate';
import { SignInDocument, type ViewerFieldsFragment } from '../generated/graphql';
import { InlineProblem } from '../ui/inline-problem';

interface SignInFormProps {
  email?: string;
  password?: string;
  onSignedIn: (viewer: ViewerFieldsFragment) => void;
}

/** E-mail and password, with the answers to a wrong password and to a locked account. */
export function SignInForm({ email: givenEmail = '', password: givenPassword = '', onSignedIn }: SignInFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [email, setEmail] = useState(givenEmail);
  const [password, setPassword] = useState(givenPassword);
  // Asked for only when the account has a second factor.
  const [totp, setTotp] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (!email.trim() || !password) {
      setProblem(t('signIn.incomplete'));
      return;
    }
    setBusy(true);
    setProblem(null);
    const answer = await mutate(SignInDocument, {
      input: { email: email.trim(), password, ...(totp ? { totp: totp.trim() } : {}) },
    });
    setBusy(false);
    if (!answer.ok) setProblem(t(`failure.${answer.failure.kind}.text`));
    else if (answer.data.signIn.viewer) onSignedIn(answer.data.signIn.viewer);
    else {
      const { userErrors } = answer.data.signIn;
      if (userErrors.some(({ code }) => code.startsWith('TOTP_'))) setTotp(totp ?? '');
      setProblem(userErrors.map(({ message }) => message).join(' '));
    }
  };

  return (
    <form className="sign-in-form" onSubmit={(event) => void submit(event)} noValidate>
      <InlineProblem text={problem} />
      <label htmlFor={`${id}-email`}>{t('signIn.email')}</label>
      <Input
        id={`${id}-email`}
        type="email"
        name="email"
        autoComplete="username"
        size="large"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <label htmlFor={`${id}-password`}>{t('signIn.password')}</label>
      <Input
        id={`${id}-password`}
        type="password"
        name="password"
        autoComplete="current-password"
        size="large"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      {totp !== null && (
        <>
          <label htmlFor={`${id}-totp`}>{t('signIn.code')}</label>
          <Input
            id={`${id}-totp`}
            name="totp"
            inputMode="numeric"
            autoComplete="one-time-code"
            size="large"
            value={totp}
            onChange={(event) => setTotp(event.target.value)}
          />
        </>
      )}
      <Button type="primary" htmlType="submit" size="large" block loading={busy}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}
