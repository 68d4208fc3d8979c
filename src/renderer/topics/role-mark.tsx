import type { TopicRole } from '../../domain/topics/topic.ts';
import { TopicDot } from './TopicDot.tsx';

/** The dot of a role, for a menu. */
export function roleMark(role: TopicRole) {
  return <TopicDot role={role} />;
}
