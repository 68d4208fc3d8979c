import { MoreHorizontal, Plus } from 'lucide-react';
import type { TopicSummary } from '../../contract/topics.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useMenu } from '../ui/MenuButton.tsx';
import { NavigationItem } from '../window/NavigationItem.tsx';
import { useGoing } from '../window/use-going.ts';
import { useWindow } from '../window/window-state.tsx';
import { useLanguage, useText } from '../words/text.tsx';
import { TopicDot } from './TopicDot.tsx';
import { topicRows } from './topic-tree.ts';
import { useTopicMenu } from './use-topic-menu.ts';

/** The topics as the main navigation, and the tray of drafts that have none yet. */
export function TopicNavigation() {
  const text = useText('topics');
  const { topics, counts } = useLibraryData();
  const { isAt, go } = useGoing();
  const { dispatch } = useWindow();
  const untagged = { kind: 'list', source: { kind: 'untagged' } } as const;
  return (
    <section className="navigation-section">
      <div className="navigation-section-head">
        <h2 id="navigation-topics" className="section-title">
          {text('title')}
        </h2>
        <IconButton label={text('add')} onClick={() => dispatch({ to: 'dialog', dialog: { kind: 'newTopic' } })}>
          <Plus size={15} aria-hidden />
        </IconButton>
      </div>
      {topics.length === 0 && <p className="navigation-hint">{text('empty')}</p>}
      <ul aria-labelledby="navigation-topics">
        {topicRows(topics, useLanguage()).map(({ topic, depth }) => (
          <TopicItem key={topic.name} topic={topic} depth={depth} />
        ))}
        <NavigationItem
          label={text('untagged')}
          count={counts?.untagged ?? 0}
          isCurrent={isAt(untagged)}
          onChoose={() => go(untagged)}
          quiet
        />
      </ul>
    </section>
  );
}

function TopicItem({ topic, depth }: { topic: TopicSummary; depth: number }) {
  const text = useText('topics');
  const { isAt, go } = useGoing();
  const menu = useMenu(text('menu.label', { topic: topic.name }), useTopicMenu(topic));
  const place = { kind: 'list', source: { kind: 'topic', topic: topic.name } } as const;
  return (
    <NavigationItem
      label={topic.name}
      count={topic.drafts}
      depth={depth}
      mark={<TopicDot role={topic.role} />}
      markLabel={text(`role.${topic.role}`)}
      isCurrent={isAt(place)}
      onChoose={() => go(place)}
      onContextMenu={(event) => menu.open(event, { atPointer: true })}
    >
      <IconButton
        className="navigation-more"
        label={text('menu.label', { topic: topic.name })}
        aria-haspopup="menu"
        aria-expanded={menu.isOpen}
        onClick={menu.open}
      >
        <MoreHorizontal size={15} aria-hidden />
      </IconButton>
      {menu.panel}
    </NavigationItem>
  );
}
