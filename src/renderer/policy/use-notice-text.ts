import type { Finding } from '../../domain/findings/finding.ts';
import { severityOfNotice } from '../../domain/policy/notice-severity.ts';
import type { PlacedNotice } from '../../domain/policy/read-blocks.ts';
import { useDates } from '../words/dates.ts';
import { useText } from '../words/text.tsx';

export interface NoticeTexts {
  name: string;
  why: string;
}

/** What was noticed, in words. */
export function useNoticeText(): (notice: PlacedNotice) => NoticeTexts {
  const text = useText('policy');
  const dates = useDates();
  return ({ notice }) => {
    switch (notice.kind) {
      case 'rule':
        return {
          name: text(`rule.${notice.rule}`),
          why:
            notice.note === ''
              ? text('why.rule', { text: notice.text })
              : text('why.ruleNote', { text: notice.text, note: notice.note }),
        };
      case 'personal':
        return { name: text(`personal.${notice.personal}`), why: text('why.personal') };
      case 'stance':
        return {
          name: text(notice.opposes ? 'stance.opposes' : 'stance.repeats'),
          why: text(notice.opposes ? 'why.opposes' : 'why.repeats', { text: notice.text, day: dates.ofDay(notice.date) }),
        };
      case 'question':
        return { name: text('question.name'), why: text(`question.${notice.weakness}`) };
    }
  };
}

/** What was noticed as a finding like those of any other reader of drafts, in the words of the interface. */
export function useNoticeFinding(): (notice: PlacedNotice) => Finding {
  const text = useText('policy');
  const textOf = useNoticeText();
  return (placed) => {
    const { block, start, end, words, key, notice } = placed;
    const { name, why } = textOf(placed);
    return {
      source: 'policy',
      range: { block, start, end },
      text: words,
      words: [],
      severity: severityOfNotice(notice),
      name,
      why,
      actions: [text(`act.${actionNames[notice.kind]}`)],
      dismissalKey: key,
    };
  };
}

const actionNames = {
  rule: 'otherwise',
  personal: 'takeOut',
  stance: 'views',
  question: 'sharpen',
} as const satisfies Record<PlacedNotice['notice']['kind'], string>;
