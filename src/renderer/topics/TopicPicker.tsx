import './topic-picker.css';
import {
  Combobox,
  ComboboxItem,
  ComboboxItemCheck,
  ComboboxList,
  ComboboxProvider,
  Popover,
  usePopoverStore,
} from '@ariakit/react';
import { type RefObject, useMemo, useState } from 'react';
import { fold } from '../../domain/text/fold.ts';
import { useText } from '../app/text.tsx';
import { useLibraryData } from '../library/LibraryData.tsx';
import { TopicDot } from './TopicDot.tsx';
import { matchingTopics, newTopicName } from './topic-matches.ts';

export interface TopicPickerProps {
  anchor: RefObject<HTMLElement | null>;
  chosen: readonly string[];
  onChange: (topics: string[]) => void;
  onClose: () => void;
}

/** Chooses topics by typing: what fits is offered, Enter puts it on or takes it off, and a new name makes a new topic. */
export function TopicPicker({ anchor, chosen, onChange, onClose }: TopicPickerProps) {
  const text = useText('topics');
  const { topics } = useLibraryData();
  const [typed, setTyped] = useState('');
  const popover = usePopoverStore({ defaultOpen: true, placement: 'bottom-start', setOpen: (open) => !open && onClose() });
  const names = useMemo(() => [...new Set([...topics.map(({ name }) => name), ...chosen])], [topics, chosen]);
  const matches = matchingTopics(names, typed);
  const fresh = newTopicName(names, typed);
  const roles = new Map(topics.map(({ name, role }) => [name, role]));
  return (
    <Popover
      store={popover}
      className="topic-picker"
      aria-label={text('choose')}
      getAnchorRect={() => anchor.current?.getBoundingClientRect() ?? null}
      finalFocus={anchor}
      portal
      preserveTabOrder={false}
      gutter={5}
      overflowPadding={8}
      unmountOnHide
    >
      <ComboboxProvider
        open
        resetValueOnSelect
        value={typed}
        setValue={setTyped}
        selectedValue={[...chosen]}
        setSelectedValue={(next: string[]) => onChange(next.slice(0, 50))}
      >
        <Combobox
          className="topic-picker-input"
          placeholder={text('typeTopic')}
          autoSelect
          maxLength={80}
          aria-label={text('typeTopic')}
        />
        <ComboboxList className="topic-picker-list" alwaysVisible aria-label={text('title')}>
          {matches.map((name) => (
            <ComboboxItem
              key={name}
              value={name}
              className="topic-picker-item"
              focusOnHover
              setValueOnClick={false}
              hideOnClick={false}
            >
              <ComboboxItemCheck className="topic-picker-check" />
              <TopicDot role={roles.get(name) ?? 'secondary'} />
              <span>{name}</span>
            </ComboboxItem>
          ))}
          {fresh !== null && (
            <ComboboxItem
              key={`new ${fold(fresh)}`}
              value={fresh}
              className="topic-picker-item"
              focusOnHover
              setValueOnClick={false}
              hideOnClick={false}
            >
              <span className="topic-picker-check" />
              <span>{text('makeNew', { topic: fresh })}</span>
            </ComboboxItem>
          )}
        </ComboboxList>
      </ComboboxProvider>
    </Popover>
  );
}
