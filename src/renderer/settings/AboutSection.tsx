import { useVersion } from '../bridge/version.ts';
import { useText } from '../words/text.tsx';

/** What Byline is and what it never does. */
export function AboutSection() {
  const text = useText('settings');
  return (
    <div className="settings-section about">
      <p className="about-name">Byline</p>
      <p>{text('about.version', { version: useVersion() })}</p>
      <p>{text('about.what')}</p>
      <p>{text('about.privacy')}</p>
      <p>{text('about.licence')}</p>
    </div>
  );
}
