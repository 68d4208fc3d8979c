import './topic-dot.css';
import type { TopicRole } from '../../domain/topics/topic.ts';

/** The role of a topic as a dot: filled, ring, dotted ring or grey ring. For the eye only; the role is told in words elsewhere. */
export function TopicDot({ role }: { role: TopicRole }) {
  return (
    <svg className={`topic-dot topic-dot-${role}`} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <circle cx="5" cy="5" r={role === 'primary' ? 4.5 : 3.75} />
    </svg>
  );
}
