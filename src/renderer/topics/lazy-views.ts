import { createLazyView } from '../ui/lazy-view.ts';

export const topicPicker = createLazyView(async () => (await import('./TopicPicker.tsx')).TopicPicker);
