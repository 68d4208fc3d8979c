import type { TopicSummary } from '../../contract/topics.ts';
import { topicRoles } from '../../domain/topics/topic.ts';
import type { MenuEntry } from '../ui/menu-entry.ts';
import type { DialogState } from '../window/dialogs.ts';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';
import { roleMark } from './role-mark.tsx';
import { useTopicCommands } from './use-topic-commands.ts';

/** The entries of a topic's menu: its role, then what can be done with it. */
export function useTopicMenu(topic: TopicSummary): () => MenuEntry[] {
  const text = useText('topics');
  const { dispatch } = useWindow();
  const commands = useTopicCommands();
  const ask = (dialog: DialogState) => () => dispatch({ to: 'dialog', dialog });
  const { name } = topic;
  return () => [
    { kind: 'heading', id: 'role', label: text('menu.role') },
    ...topicRoles.map(
      (role): MenuEntry => ({
        kind: 'choice',
        id: role,
        label: text(`role.${role}`),
        mark: roleMark(role),
        chosen: role === topic.role,
        run: () => void commands.setRole(name, role),
      }),
    ),
    { kind: 'separator', id: 'acts' },
    { kind: 'action', id: 'rename', label: text('menu.rename'), run: ask({ kind: 'renameTopic', topic: name }) },
    { kind: 'action', id: 'merge', label: text('menu.merge'), run: ask({ kind: 'mergeTopic', topic: name }) },
    { kind: 'action', id: 'place', label: text('menu.place'), run: ask({ kind: 'placeTopic', topic: name }) },
    { kind: 'action', id: 'delete', label: text('menu.delete'), run: () => void commands.remove(name) },
  ];
}
