import type { CallOutput } from '../../contract/calls.ts';
import { TextProvider, useText } from './text.tsx';

function Title() {
  const text = useText('app');
  return <h1>{text('name')}</h1>;
}

/** The whole window. */
export function App({ initial }: { initial: CallOutput<'app.state'> }) {
  const { language } = initial.settings;
  return (
    <TextProvider language={language === 'system' ? initial.systemLanguage : language}>
      <Title />
    </TextProvider>
  );
}
