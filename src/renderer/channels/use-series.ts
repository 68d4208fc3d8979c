import { useMemo } from 'react';
import { numberInSeries, type Series, seriesPrefix } from '../../domain/channels/series.ts';
import type { DraftProperties } from '../../domain/drafts/draft.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { useAnswer } from '../bridge/use-answer.ts';

/** The series of the library; `null` until they are known. */
export function useSeries(): readonly Series[] | null {
  const { answer } = useAnswer('series.read', {}, { refreshOn: ['series.changed', 'library.availabilityChanged'] });
  return useMemo(() => {
    if (answer.state === 'asking') return null;
    return answer.state === 'answered' ? answer.value.series.map(({ name, prefix }) => ({ name, prefix: known(prefix) })) : [];
  }, [answer]);
}

function known({ en, pl }: { en?: string | undefined; pl?: string | undefined }): Series['prefix'] {
  return { ...(en === undefined ? {} : { en }), ...(pl === undefined ? {} : { pl }) };
}

/** How a draft of a series begins when it is copied; empty for others, and `null` until that is known. */
export function useSeriesOpening(path: string, properties: Pick<DraftProperties, 'series' | 'language'> | null): string | null {
  const all = useSeries();
  const { drafts } = useLibraryData();
  if (properties === null || properties.series === null) return '';
  if (all === null || drafts.state === 'asking') return null;
  const series = all.find(({ name }) => name === properties.series);
  if (series === undefined) return '';
  const number = numberInSeries(series.name, path, drafts.state === 'answered' ? drafts.value : []);
  return seriesPrefix(series, properties.language, number);
}
