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
import { type RefObject, useMemo } from 'react';
import { fold } from '../../domain/text/fold.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { useEnterTakesFirst } from '../ui/use-enter-takes-first.ts';
import { useTypedAhead } from '../window/use-typed-ahead.ts';
import { useText } from '../words/text.tsx';
import { TopicDot } from './TopicDot.tsx';
import { matchingTopics, newTopicName } from './topic-matches.ts';

export interface TopicPickerProps {
  anchor: RefObject<HTMLElement | null>;
  chosen: readonly string[];
  onChange: (topics: string[]) => void;
  onClose: () => void;
  /** Whether the focus goes to the anchor when it closes. */
  returnsToAnchor: boolean;
}

/** Chooses topics by typing: what fits is offered, Enter puts it on or takes it off, and a new name makes a new topic. */
export function TopicPicker({ anchor, chosen, onChange, onClose, returnsToAnchor }: TopicPickerProps) {
  const text = useText('topics');
  const { topics } = useLibraryData();
  const [typed, setTyped] = useTypedAhead((words) => takeFirst(words));
  const popover = usePopoverStore({ defaultOpen: true, placement: 'bottom-start', setOpen: (open) => !open && onClose() });
  const names = useMemo(() => [...new Set([...topics.map(({ name }) => name), ...chosen])], [topics, chosen]);
  const matches = matchingTopics(names, typed);
  const fresh = newTopicName(names, typed);
  const change = (next: readonly string[]) => onChange(next.slice(0, 50));
  const takeFirst = (words: string) => {
    const [best = newTopicName(names, words)] = words.trim() === '' ? [] : matchingTopics(names, words);
    if (words.trim() === '' || best === null) return false;
    change(chosen.includes(best) ? chosen.filter((name) => name !== best) : [...chosen, best]);
    setTyped('');
    return true;
  };
  const enter = useEnterTakesFirst(takeFirst);
  const roles = new Map(topics.map(({ name, role }) => [name, role]));
  return (
    <Popover
      store={popover}
      className="topic-picker"
      aria-label={text('choose')}
      getAnchorRect={() => anchor.current?.getBoundingClientRect() ?? null}
      finalFocus={anchor}
      autoFocusOnHide={returnsToAnchor}
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
        setSelectedValue={change}
      >
        <Combobox
          className="topic-picker-input"
          placeholder={text('typeTopic')}
          autoSelect
          maxLength={80}
          aria-label={text('typeTopic')}
          {...enter.field}
        />
        <ComboboxList className="topic-picker-list" alwaysVisible aria-label={text('title')} {...enter.list}>
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
